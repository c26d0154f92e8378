// SPDX-License-Identifier: GPL-3.0-or-later
#include "SvgTree.h"

#include <QImage>
#include <QPainterPath>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <cmath>

using namespace wm::paper::test;
using testing::ElementsAre;

namespace {

/// A point of the path that the generated numbers make; in tenths of pixels.
QPointF pointFrom(const std::vector<int>& tenths, std::size_t index)
{
    return {tenths[index] / 10.0, tenths[index + 1] / 10.0};
}

QPainterPath openPath(const std::vector<int>& tenths)
{
    QPainterPath path(pointFrom(tenths, 0));
    for (std::size_t i = 2; i + 1 < tenths.size(); i += 2)
        path.lineTo(pointFrom(tenths, i));
    return path;
}

} // namespace

TEST(SvgShapeTest, ShapesStayTheShapesTheyAre)
{
    const SvgNode root = svgOf([](QPainter& painter) {
        painter.drawLine(QLineF(1, 2, 3.5, 4));
        painter.drawRect(QRectF(10, 20, 30, 40));
        painter.drawEllipse(QRectF(10, 20, 30, 40));
        painter.drawEllipse(QPointF(50, 60), 7, 7);
        painter.drawPolyline(QPolygonF({{1, 1}, {2, 2}, {3, 1}}));
        painter.drawPolygon(QPolygonF({{4, 4}, {5, 5}, {6, 4}}), Qt::WindingFill);
    });
    const SvgNode line = elementsOf(root, QStringLiteral("line")).at(0);
    EXPECT_EQ(QLineF(line.number("x1"), line.number("y1"), line.number("x2"), line.number("y2")), QLineF(1, 2, 3.5, 4));
    const SvgNode rect = elementsOf(root, QStringLiteral("rect")).at(0);
    EXPECT_EQ(rect.number("width"), 30);
    EXPECT_EQ(rect.number("y"), 20);
    const SvgNode ellipse = elementsOf(root, QStringLiteral("ellipse")).at(0);
    EXPECT_EQ(QPointF(ellipse.number("cx"), ellipse.number("cy")), QPointF(25, 40));
    EXPECT_EQ(QPointF(ellipse.number("rx"), ellipse.number("ry")), QPointF(15, 20));
    const SvgNode circle = elementsOf(root, QStringLiteral("circle")).at(0);
    EXPECT_EQ(circle.number("r"), 7);
    EXPECT_EQ(elementsOf(root, QStringLiteral("polyline")).at(0).value("points"), u"1,1 2,2 3,1");
    EXPECT_EQ(elementsOf(root, QStringLiteral("polygon")).at(0).value("points"), u"4,4 5,5 6,4");
}

TEST(SvgShapeTest, CoordinatesAreWhereQtPaints)
{
    const auto draw = [](QPainter& painter) {
        painter.translate(20, 30);
        painter.scale(1.5, 2.5);
        painter.fillRect(QRectF(10, 10, 20, 20), Qt::red);
    };
    const SvgNode rect = elementsOf(svgOf(draw), QStringLiteral("rect")).at(0);
    const QRect place =
        QRectF(rect.number("x"), rect.number("y"), rect.number("width"), rect.number("height")).toRect();
    const QImage image = imageOf(draw);
    EXPECT_EQ(image.pixelColor(place.topLeft()), QColor(Qt::red));
    EXPECT_EQ(image.pixelColor(place.bottomRight()), QColor(Qt::red));
    EXPECT_EQ(image.pixelColor(place.topLeft() - QPoint(1, 0)), QColor(Qt::white));
    EXPECT_EQ(image.pixelColor(place.bottomRight() + QPoint(0, 1)), QColor(Qt::white));
}

TEST(SvgShapeTest, RectangleSpannedBackwardsIsTheSameArea)
{
    for (const double scale : {1.0, 2.0}) {
        const SvgNode root = svgOf([&](QPainter& painter) {
            painter.scale(scale, scale);
            painter.drawRect(QRectF(QPointF(40, 60), QPointF(10, 20)));
        });
        const SvgNode rect = elementsOf(root, QStringLiteral("rect")).at(0);
        const QRectF place(rect.number("x"), rect.number("y"), rect.number("width"), rect.number("height"));
        EXPECT_EQ(place, QRectF(10 * scale, 20 * scale, 30 * scale, 40 * scale));
    }
}

TEST(SvgShapeTest, CurvesAndClosedSubpathsAreKept)
{
    const SvgNode root = svgOf([](QPainter& painter) {
        QPainterPath path(QPointF(1, 2));
        path.cubicTo(3, 4, 5, 6, 7, 8);
        path.addPolygon(QPolygonF({{10, 10}, {20, 10}, {20, 20}}));
        path.closeSubpath();
        painter.drawPath(path);
    });
    EXPECT_EQ(elementsOf(root, QStringLiteral("path")).at(0).value("d"), u"M1 2C3 4 5 6 7 8M10 10L20 10L20 20Z");
}

TEST(SvgShapeTest, FillRuleFollowsThePath)
{
    const SvgNode root = svgOf([](QPainter& painter) {
        const QPolygonF star({{0, 0}, {9, 9}, {9, 0}, {0, 9}});
        painter.drawPolygon(star, Qt::OddEvenFill);
        painter.drawPolygon(star, Qt::WindingFill);
    });
    const auto polygons = elementsOf(root, QStringLiteral("polygon"));
    EXPECT_EQ(polygons.at(0).value("fill-rule"), u"evenodd");
    EXPECT_EQ(polygons.at(1).value("fill-rule"), u"");
}

TEST(SvgShapeTest, PointsAreDotsOfThePen)
{
    const SvgNode root = svgOf([](QPainter& painter) {
        painter.setPen(QPen(Qt::blue, 6, Qt::SolidLine, Qt::RoundCap));
        painter.drawPoint(QPointF(30, 40));
        painter.setPen(QPen(Qt::blue, 6, Qt::SolidLine, Qt::SquareCap));
        painter.drawPoint(QPointF(50, 60));
    });
    const SvgNode dot = elementsOf(root, QStringLiteral("circle")).at(0);
    EXPECT_EQ(dot.number("r"), 3);
    EXPECT_EQ(dot.number("cx"), 30);
    EXPECT_EQ(dot.value("fill"), u"#0000ff");
    EXPECT_EQ(elementsOf(root, QStringLiteral("rect")).at(0).number("x"), 47);
}

TEST(SvgShapeTest, PensScaleWithThePainterUnlessTheyAreCosmetic)
{
    const SvgNode root = svgOf([](QPainter& painter) {
        painter.rotate(30);
        painter.scale(3, 3);
        QPen pen(Qt::black, 2);
        painter.setPen(pen);
        painter.drawLine(QLineF(0, 0, 10, 0));
        pen.setCosmetic(true);
        painter.setPen(pen);
        painter.drawLine(QLineF(0, 0, 10, 0));
        painter.setPen(QPen(Qt::black, 0));
        painter.drawLine(QLineF(0, 0, 10, 0));
    });
    const auto lines = elementsOf(root, QStringLiteral("line"));
    ASSERT_EQ(lines.size(), 3U);
    EXPECT_EQ(lines[0].number("stroke-width"), 6);
    EXPECT_EQ(lines[1].number("stroke-width"), 2);
    EXPECT_EQ(lines[2].number("stroke-width"), 1);
    EXPECT_EQ(lines[1].number("x2"), 25.981); // 30 cos 30°
    EXPECT_EQ(lines[1].number("y2"), 15);     // 30 sin 30°
}

TEST(SvgShapeTest, PenUnderUnequalScalingIsDrawnAsTheAreaItMarks)
{
    const auto draw = [](QPainter& painter) {
        painter.scale(4, 1);
        painter.setPen(QPen(Qt::red, 10, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QLineF(20, 40, 20, 160));
    };
    const SvgNode path = elementsOf(svgOf(draw), QStringLiteral("path")).at(0);
    EXPECT_EQ(path.value("fill"), u"#ff0000");
    std::vector<double> numbers = numbersIn(path.value("d"));
    // The line is 10 wide before it is scaled by 4 across: from 60 to 100.
    EXPECT_THAT(numbers, testing::Each(testing::AnyOf(60, 100, 40, 160)));
    EXPECT_EQ(imageOf(draw).pixelColor(62, 100), QColor(Qt::red));
    EXPECT_EQ(imageOf(draw).pixelColor(57, 100), QColor(Qt::white));
}

TEST(SvgShapeTest, CosmeticPenStaysALineUnderUnequalScaling)
{
    const SvgNode root = svgOf([](QPainter& painter) {
        painter.scale(4, 1e-6);
        QPen pen(Qt::red, 2);
        pen.setCosmetic(true);
        painter.setPen(pen);
        painter.drawLine(QLineF(10, 20e6, 30, 40e6));
    });
    const SvgNode line = elementsOf(root, QStringLiteral("line")).at(0);
    EXPECT_EQ(line.number("stroke-width"), 2);
    EXPECT_EQ(QLineF(line.number("x1"), line.number("y1"), line.number("x2"), line.number("y2")),
              QLineF(40, 20, 120, 40));
}

TEST(SvgShapeTest, NeighboursOfOneStyleShareAGroup)
{
    const SvgNode root = svgOf([](QPainter& painter) {
        painter.setPen(QPen(Qt::gray, 1));
        for (int i = 0; i < 5; ++i)
            painter.drawLine(QLineF(0, i, 10, i));
    });
    ASSERT_EQ(root.children.size(), 1U);
    EXPECT_EQ(root.children[0].name, u"g");
    EXPECT_EQ(root.children[0].children.size(), 5U);
    EXPECT_EQ(root.children[0].children[4].value("stroke"), u"#a0a0a4");
}

TEST(SvgShapeTest, NothingIsWrittenWithoutPenAndBrush)
{
    const SvgNode root = svgOf([](QPainter& painter) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(0, 0, 10, 10));
        painter.drawLine(QLineF(0, 0, 10, 10));
    });
    EXPECT_TRUE(root.children.empty());
}

TEST(SvgShapeTest, AnyPathUnderAnySimilarityKeepsItsPointsToAThousandth)
{
    EXPECT_TRUE(rc::check([] {
        const auto coordinate = rc::gen::inRange(-5000, 5000);
        const auto tenths = *rc::gen::suchThat(rc::gen::container<std::vector<int>>(coordinate),
                                               [](const std::vector<int>& numbers) { return numbers.size() >= 4; });
        const int degrees = *rc::gen::inRange(-360, 360);
        const double scale = *rc::gen::inRange(1, 400) / 100.0;
        const QTransform matrix = QTransform().translate(3, 4).rotate(degrees).scale(scale, scale);
        const QPainterPath path = openPath(tenths);
        const auto root = parsedSvg(svgBytesOf([&](QPainter& painter) {
            painter.setTransform(matrix);
            painter.drawPath(path);
        }));
        RC_ASSERT(root.has_value());
        const auto paths = elementsOf(*root, QStringLiteral("path"));
        RC_PRE(path.elementCount() > 1);
        RC_ASSERT(paths.size() == 1U);
        const auto numbers = numbersIn(paths[0].value("d"));
        RC_ASSERT(numbers.size() >= 2U * static_cast<std::size_t>(path.elementCount() - 1));
        for (std::size_t i = 0; i + 1 < numbers.size(); i += 2) {
            const QPointF expected = matrix.map(QPointF(path.elementAt(static_cast<int>(i / 2))));
            RC_ASSERT(std::abs(numbers[i] - expected.x()) < 0.00051);
            RC_ASSERT(std::abs(numbers[i + 1] - expected.y()) < 0.00051);
        }
    }));
}
