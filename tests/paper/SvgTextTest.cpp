// SPDX-License-Identifier: GPL-3.0-or-later
#include "SvgTree.h"

#include <QFontMetricsF>
#include <QGlyphRun>
#include <QImage>
#include <QRawFont>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace wm::paper::test;

namespace {

QFont testFont(double points = 12)
{
    QFont font(QStringLiteral("Noto Sans CJK SC"));
    font.setPointSizeF(points);
    return font;
}

std::vector<SvgNode> textsOf(const Drawing& draw)
{
    return elementsOf(svgOf(draw), QStringLiteral("text"));
}

/// Where the pieces of the line end, by their stated lengths.
double endOf(const SvgNode& text)
{
    const SvgNode& last = text.children.empty() ? text : text.children.back();
    return last.number("x") + last.number("textLength");
}

} // namespace

TEST(SvgTextTest, ChineseLatinAndMarkupStayOneReadableText)
{
    const QString words = QStringLiteral("GDP 增长 <5.5%> & \"规划目标\" 'Waymark'");
    const auto texts = textsOf([&](QPainter& painter) {
        painter.setFont(testFont());
        painter.drawText(QPointF(10, 20), words);
    });
    ASSERT_EQ(texts.size(), 1U);
    EXPECT_EQ(texts[0].text, words);
    EXPECT_EQ(texts[0].number("x"), 10);
    EXPECT_EQ(texts[0].number("y"), 20);
    EXPECT_EQ(texts[0].value("text-anchor"), u"start");
    EXPECT_EQ(texts[0].value("space"), u"preserve");
    EXPECT_GT(texts[0].children.size(), 1U) << "scripts are placed one by one";
}

TEST(SvgTextTest, FontIsDescribedInPixels)
{
    QFont font = testFont(12);
    font.setBold(true);
    font.setItalic(true);
    const auto texts = textsOf([&](QPainter& painter) {
        painter.setFont(font);
        painter.setPen(QColor(10, 20, 30));
        painter.drawText(QPointF(10, 20), QStringLiteral("text"));
        painter.setFont(testFont(9));
        painter.drawText(QPointF(10, 50), QStringLiteral("text"));
    });
    ASSERT_EQ(texts.size(), 2U);
    EXPECT_THAT(texts[0].value("font-family").toStdString(), testing::StartsWith("'Noto Sans CJK SC', "));
    EXPECT_THAT(texts[0].value("font-family").toStdString(), testing::EndsWith(", sans-serif"));
    EXPECT_EQ(texts[0].number("font-size"), 16); // 12 points at 96 dpi
    EXPECT_EQ(texts[0].number("font-weight"), 700);
    EXPECT_EQ(texts[0].value("font-style"), u"italic");
    EXPECT_EQ(texts[0].value("fill"), u"#0a141e");
    EXPECT_EQ(texts[1].number("font-size"), 12);
    EXPECT_EQ(texts[1].value("font-weight"), u"");
}

TEST(SvgTextTest, IsAsWideAsTheSameTextOnAScreenOf96Dpi)
{
    QImage screen(10, 10, QImage::Format_RGB32);
    screen.setDotsPerMeterX(3780);
    screen.setDotsPerMeterY(3780);
    const QString words = QStringLiteral("2025 年 target");
    const double width = QFontMetricsF(testFont(), &screen).horizontalAdvance(words);
    const auto texts = textsOf([&](QPainter& painter) {
        painter.setFont(testFont());
        painter.drawText(QPointF(10, 20), words);
    });
    ASSERT_EQ(texts.size(), 1U);
    EXPECT_NEAR(endOf(texts[0]), 10 + width, 0.1);
}

TEST(SvgTextTest, RightAlignedTextEndsAtTheRightEdge)
{
    const auto texts = textsOf([](QPainter& painter) {
        painter.setFont(testFont());
        painter.drawText(QRectF(0, 0, 190, 30), Qt::AlignRight | Qt::AlignVCenter, QStringLiteral("目标值"));
    });
    ASSERT_EQ(texts.size(), 1U);
    EXPECT_NEAR(endOf(texts[0]), 190, 1.0);
}

TEST(SvgTextTest, AxisLabelIsTurnedAboutItsStart)
{
    const auto texts = textsOf([](QPainter& painter) {
        painter.setFont(testFont());
        painter.translate(20, 150);
        painter.rotate(-90);
        painter.drawText(QPointF(5, 3), QStringLiteral("比率"));
    });
    ASSERT_EQ(texts.size(), 1U);
    EXPECT_EQ(texts[0].value("transform"), u"translate(23 145) rotate(-90)");
    EXPECT_EQ(texts[0].number("x"), 0);
    EXPECT_EQ(texts[0].number("font-size"), 16);
}

TEST(SvgTextTest, ScaleGoesIntoTheFontSize)
{
    const auto texts = textsOf([](QPainter& painter) {
        painter.setFont(testFont());
        painter.scale(2, 2);
        painter.drawText(QPointF(10, 20), QStringLiteral("ab"));
    });
    ASSERT_EQ(texts.size(), 1U);
    EXPECT_EQ(texts[0].number("font-size"), 32);
    EXPECT_EQ(texts[0].number("y"), 40);
    EXPECT_EQ(texts[0].value("transform"), u"");
}

TEST(SvgTextTest, TwoLabelsAreTwoTexts)
{
    const auto texts = textsOf([](QPainter& painter) {
        painter.setFont(testFont());
        painter.drawText(QPointF(10, 20), QStringLiteral("2020"));
        painter.drawText(QPointF(100, 20), QStringLiteral("2025"));
    });
    ASSERT_EQ(texts.size(), 2U);
    EXPECT_EQ(texts[1].text, u"2025");
}

TEST(SvgTextTest, StaysInTheOrderOfPainting)
{
    const SvgNode root = svgOf([](QPainter& painter) {
        painter.setFont(testFont());
        painter.drawText(QPointF(10, 20), QStringLiteral("below"));
        painter.fillRect(QRectF(0, 0, 50, 50), Qt::white);
        painter.drawText(QPointF(10, 20), QStringLiteral("above"));
    });
    ASSERT_EQ(root.children.size(), 3U);
    EXPECT_EQ(root.children[0].text, u"below");
    EXPECT_EQ(root.children[1].name, u"rect");
    EXPECT_EQ(root.children[2].text, u"above");
}

TEST(SvgTextTest, UnderlineIsDrawnOnce)
{
    QFont font = testFont();
    font.setUnderline(true);
    const SvgNode root = svgOf([&](QPainter& painter) {
        painter.setFont(font);
        painter.drawText(QPointF(10, 20), QStringLiteral("underlined"));
    });
    EXPECT_EQ(elementsOf(root, QStringLiteral("line")).size(), 1U);
    EXPECT_EQ(elementsOf(root, QStringLiteral("text")).at(0).value("text-decoration"), u"");
}

TEST(SvgTextTest, BlankTextLeavesNoElement)
{
    EXPECT_TRUE(textsOf([](QPainter& painter) { painter.drawText(QPointF(10, 20), QStringLiteral("   ")); }).empty());
}

TEST(SvgTextTest, GlyphsWithoutCharactersAreDrawnAsTheirOutlines)
{
    const SvgNode root = svgOf([](QPainter& painter) {
        const QRawFont font = QRawFont::fromFont(testFont());
        QGlyphRun run;
        run.setRawFont(font);
        run.setGlyphIndexes(font.glyphIndexesForString(QStringLiteral("A")));
        run.setPositions({QPointF(0, 0)});
        painter.drawGlyphRun(QPointF(10, 20), run);
    });
    EXPECT_TRUE(elementsOf(root, QStringLiteral("text")).empty());
    EXPECT_EQ(elementsOf(root, QStringLiteral("path")).size(), 1U);
}
