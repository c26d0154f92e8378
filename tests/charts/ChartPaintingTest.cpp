// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/charts/ChartPainting.h"

#include "ChartSamples.h"
#include "TextSpy.h"

#include "wm/presentation/Palette.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QPicture>

#include <gtest/gtest.h>

#include <cmath>

namespace wm::charts {

namespace {

const QColor kAccent = test::colourOf(presentation::kLightPalette.accent);
const QColor kTarget = test::colourOf(presentation::kLightPalette.target);

void paintOn(test::TextSpy& spy, const presentation::ChartSpec& spec)
{
    QPainter painter(&spy);
    paintChart(spec, painter, test::kFigureSize);
}

} // namespace

TEST(ChartPaintingTest, WritesTextAsTextAndPaintsNoPixmaps)
{
    test::TextSpy spy(test::kFigureSize);
    paintOn(spy, test::decliningShare());
    for (const char* text : {"社会物流总费用与国内生产总值的比率", "2020", "2024", "value", "来源：国家发展改革委。"})
        EXPECT_TRUE(spy.wrote(QString::fromUtf8(text))) << text;
    EXPECT_TRUE(spy.wrote(QStringLiteral("13.5"))) << "target label";
    EXPECT_TRUE(spy.wrote(QStringLiteral("18"))) << "value axis";
    EXPECT_EQ(spy.pictures(), 0);
    EXPECT_GT(spy.shapes(), 10);
}

TEST(ChartPaintingTest, WritesOnlyTitleAndEmptyTextWhenThereIsNothingToDraw)
{
    test::TextSpy spy(test::kFigureSize);
    paintOn(spy, test::nothingToDraw());
    EXPECT_TRUE(spy.wrote(QStringLiteral("nothing to draw yet")));
    EXPECT_FALSE(spy.wrote(QStringLiteral("20"))) << "a year or a value on an axis";
}

TEST(ChartPaintingTest, KeepsTheCallersUnitsOnADeviceOfAnyResolution)
{
    QImage images[2];
    for (int index = 0; index < 2; ++index) {
        images[index] = QImage(test::kFigureSize, QImage::Format_ARGB32_Premultiplied);
        images[index].setDotsPerMeterX(index == 0 ? 3780 : 11811); // 96 and 300 dots per inch
        images[index].setDotsPerMeterY(index == 0 ? 3780 : 11811);
        QPainter painter(&images[index]);
        paintChart(test::decliningShare(), painter, test::kFigureSize);
    }
    images[1].setDotsPerMeterX(3780);
    images[1].setDotsPerMeterY(3780);
    EXPECT_EQ(images[0], images[1]);
}

TEST(ChartPaintingTest, PaintsAtThePaintersOriginAndLeavesThePainterAsItWas)
{
    QImage image(1000, 600, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::black);
    QPainter painter(&image);
    painter.translate(100, 80);
    const QTransform before = painter.transform();
    paintChart(test::decliningShare(), painter, QSizeF(450.0, 260.0));
    EXPECT_EQ(painter.transform(), before);
    painter.end();
    EXPECT_EQ(image.pixelColor(99, 200), QColor(Qt::black));
    EXPECT_EQ(image.pixelColor(101, 81), QColor(Qt::white));
    EXPECT_EQ(image.pixelColor(548, 338), QColor(Qt::white));
    EXPECT_EQ(image.pixelColor(551, 200), QColor(Qt::black));
}

TEST(ChartPaintingTest, PaintsOnPicturesAndPdfPages)
{
    QPicture picture;
    QPainter painter(&picture);
    paintChart(test::decliningShare(), painter, test::kFigureSize);
    painter.end();
    EXPECT_GT(picture.size(), 2000U);

    QBuffer buffer;
    ASSERT_TRUE(buffer.open(QIODevice::WriteOnly));
    QPdfWriter writer(&buffer);
    QPainter page(&writer);
    page.scale(8.0, 8.0);
    paintChart(test::decliningShare(), page, test::kFigureSize);
    page.end();
    EXPECT_TRUE(buffer.data().startsWith("%PDF"));
    EXPECT_TRUE(buffer.data().contains("/Type /Font")) << "text is text";
    EXPECT_FALSE(buffer.data().contains("/Subtype /Image"));
}

TEST(ChartPaintingTest, RendersAtTheWantedScale)
{
    const QImage image = renderChart(test::decliningShare(), test::kFigureSize, 2.0);
    EXPECT_EQ(image.size(), QSize(1800, 1040));
    EXPECT_EQ(image.devicePixelRatio(), 2.0);
    EXPECT_NEAR(image.dotsPerMeterX() * 0.0254, 192.0, 0.1);
    EXPECT_TRUE(test::hasColour(image, image.rect(), kAccent));
    EXPECT_TRUE(test::hasColour(image, image.rect(), kTarget));
    EXPECT_EQ(image.pixelColor(2, 2), QColor(Qt::white));
}

TEST(ChartPaintingTest, RendersNothingWithoutSizeOrScale)
{
    EXPECT_TRUE(renderChart(test::decliningShare(), {0, 300}, 1.0).isNull());
    EXPECT_TRUE(renderChart(test::decliningShare(), test::kFigureSize, 0.0).isNull());
    EXPECT_TRUE(renderChart(test::decliningShare(), test::kFigureSize, std::nan("")).isNull());
}

TEST(ChartPaintingTest, RendersOneValueAndFiveHundred)
{
    presentation::ChartSpec spec;
    spec.observed = {{2015.0, 16.0, "2015: about 16%"}};
    const QImage one = renderChart(spec, {420, 300}, 1.0);
    EXPECT_TRUE(test::hasColour(one, one.rect(), kAccent));
    for (int year = 0; year < 499; ++year)
        spec.observed.push_back({1500.0 + year, 1e12 * std::sin(year / 40.0), "value"});
    const QImage many = renderChart(spec, test::kFigureSize, 1.0);
    EXPECT_TRUE(test::hasColour(many, many.rect(), kAccent));
}

TEST(ChartPaintingTest, SurvivesValuesThatAreNone)
{
    presentation::ChartSpec spec = test::decliningShare();
    spec.observed.push_back({2025.0, std::nan(""), "?"});
    spec.targets.push_back(test::target(9, 2030, HUGE_VAL, domain::Comparator::Equal, domain::Verdict::NoData));
    EXPECT_EQ(renderChart(spec, test::kFigureSize, 1.0), renderChart(test::decliningShare(), test::kFigureSize, 1.0));
}

TEST(ChartPaintingTest, EveryEntryIsInTheLegendOrInThePlot)
{
    for (const QSize size : {QSize(420, 300), QSize(600, 380), QSize(900, 520), QSize(1600, 900)}) {
        test::TextSpy spy(size);
        QPainter painter(&spy);
        paintChart(test::projectedShare(), painter, size);
        painter.end();
        for (const char* text : {"实际值", "目标", "Projection", "Intervals", "Required", "Policy", "CAGR"})
            EXPECT_TRUE(spy.wrote(QString::fromUtf8(text))) << text << " at " << size.width();
    }
}

TEST(ChartPaintingTest, FitsTinySizes)
{
    for (const QSize size : {QSize(1, 1), QSize(40, 30), QSize(120, 60)})
        EXPECT_EQ(renderChart(test::decliningShare(), size, 1.0).size(), size);
}

} // namespace wm::charts
