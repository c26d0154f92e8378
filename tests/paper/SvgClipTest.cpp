// SPDX-License-Identifier: GPL-3.0-or-later
#include "SvgTree.h"

#include <QPainterPath>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace wm::paper::test;

namespace {

/// The rectangle of a clip that is one.
QRectF clipRectOf(const SvgNode& root, const QString& id)
{
    const SvgNode definition = definitionOf(root, id);
    if (definition.children.size() != 1 || definition.children[0].name != u"rect")
        return {};
    const SvgNode& rect = definition.children[0];
    return {rect.number("x"), rect.number("y"), rect.number("width"), rect.number("height")};
}

void mark(QPainter& painter)
{
    painter.fillRect(QRectF(0, 0, kSheetSide, kSheetSide), Qt::red);
}

} // namespace

TEST(SvgClipTest, HoldsUntilItIsRestored)
{
    const SvgNode root = svgOf([](QPainter& painter) {
        mark(painter);
        painter.save();
        painter.setClipRect(QRectF(10, 20, 30, 40));
        mark(painter);
        painter.restore();
        mark(painter);
    });
    const auto rects = elementsOf(root, QStringLiteral("rect"));
    ASSERT_EQ(rects.size(), 3U);
    EXPECT_TRUE(rects[0].clipIds.empty());
    ASSERT_EQ(rects[1].clipIds.size(), 1U);
    EXPECT_EQ(clipRectOf(root, rects[1].clipIds[0]), QRectF(10, 20, 30, 40));
    EXPECT_TRUE(rects[2].clipIds.empty());
}

TEST(SvgClipTest, RestoresTheOuterClipAfterAnInnerOne)
{
    const SvgNode root = svgOf([](QPainter& painter) {
        painter.setClipRect(QRectF(10, 10, 100.5, 100));
        painter.save();
        painter.setClipRect(QRect(50, 50, 100, 100), Qt::IntersectClip);
        mark(painter);
        painter.restore();
        mark(painter);
    });
    const auto rects = elementsOf(root, QStringLiteral("rect"));
    ASSERT_EQ(rects.size(), 2U);
    ASSERT_EQ(rects[0].clipIds.size(), 1U);
    EXPECT_EQ(clipRectOf(root, rects[0].clipIds[0]), QRectF(50, 50, 60.5, 60));
    ASSERT_EQ(rects[1].clipIds.size(), 1U);
    EXPECT_EQ(clipRectOf(root, rects[1].clipIds[0]), QRectF(10, 10, 100.5, 100));
}

TEST(SvgClipTest, IsAppliedInThePaintersCoordinates)
{
    const SvgNode root = svgOf([](QPainter& painter) {
        painter.translate(5, 7);
        painter.scale(2, 3);
        painter.setClipRect(QRectF(10, 10, 20, 20));
        painter.resetTransform();
        mark(painter);
    });
    const auto rects = elementsOf(root, QStringLiteral("rect"));
    ASSERT_EQ(rects.size(), 1U);
    ASSERT_EQ(rects[0].clipIds.size(), 1U);
    EXPECT_EQ(clipRectOf(root, rects[0].clipIds[0]), QRectF(25, 37, 40, 60));
}

TEST(SvgClipTest, OfAPathInsideARectangleNestsBoth)
{
    const SvgNode root = svgOf([](QPainter& painter) {
        QPainterPath circle;
        circle.addEllipse(QPointF(100, 100), 50, 50);
        painter.setClipPath(circle);
        painter.setClipRect(QRectF(60, 60, 20, 20), Qt::IntersectClip);
        mark(painter);
    });
    const auto rects = elementsOf(root, QStringLiteral("rect"));
    ASSERT_EQ(rects.size(), 1U);
    ASSERT_EQ(rects[0].clipIds.size(), 2U);
    EXPECT_EQ(clipRectOf(root, rects[0].clipIds[0]), QRectF(60, 60, 20, 20));
    const SvgNode circle = definitionOf(root, rects[0].clipIds[1]);
    EXPECT_EQ(circle.name, u"clipPath");
    EXPECT_THAT(circle.children.at(0).value("d").toStdString(), testing::StartsWith("M150 100C"));
}

TEST(SvgClipTest, OfARotatedRectangleIsThatRectangleRotated)
{
    const SvgNode root = svgOf([](QPainter& painter) {
        painter.translate(100, 100);
        painter.rotate(45);
        painter.setClipRect(QRectF(0, 0, 10, 10));
        mark(painter);
    });
    const auto paths = elementsOf(root, QStringLiteral("path"));
    ASSERT_EQ(paths.size(), 1U);
    ASSERT_EQ(paths[0].clipIds.size(), 1U);
    const auto corners = numbersIn(definitionOf(root, paths[0].clipIds[0]).children.at(0).value("d"));
    // Half the diagonal of a square with side 10 is 7.071.
    EXPECT_THAT(corners, testing::ElementsAre(100, 100, 107.071, 107.071, 100, 114.142, 92.929, 107.071));
}

TEST(SvgClipTest, ThatIsEmptyHidesEverything)
{
    const SvgNode root = svgOf([](QPainter& painter) {
        painter.setClipRect(QRectF(10, 10, 20, 20));
        painter.setClipRect(QRectF(100, 100, 20, 20), Qt::IntersectClip);
        mark(painter);
        painter.drawText(QPointF(105, 115), QStringLiteral("text"));
    });
    EXPECT_TRUE(elementsOf(root, QStringLiteral("rect")).empty());
    EXPECT_TRUE(elementsOf(root, QStringLiteral("text")).empty());
}

TEST(SvgClipTest, CanBeSwitchedOffAndOn)
{
    const SvgNode root = svgOf([](QPainter& painter) {
        painter.setClipRect(QRectF(10, 10, 20, 20));
        painter.setClipping(false);
        mark(painter);
        painter.setClipping(true);
        mark(painter);
    });
    const auto rects = elementsOf(root, QStringLiteral("rect"));
    ASSERT_EQ(rects.size(), 2U);
    EXPECT_TRUE(rects[0].clipIds.empty());
    EXPECT_EQ(rects[1].clipIds.size(), 1U);
}

TEST(SvgClipTest, IsDefinedOnceHoweverOftenItIsSet)
{
    const SvgNode root = svgOf([](QPainter& painter) {
        for (int i = 0; i < 50; ++i) {
            painter.setClipRect(QRectF(10, 10, 100, 100));
            painter.drawLine(QLineF(0, i, 200, i));
            painter.setClipRect(QRectF(0, 0, kSheetSide, kSheetSide));
            painter.drawLine(QLineF(i, 0, i, 200));
        }
    });
    ASSERT_EQ(root.children.at(0).name, u"defs");
    EXPECT_EQ(root.children.at(0).children.size(), 1U);
    EXPECT_EQ(elementsOf(root, QStringLiteral("line")).size(), 100U);
}
