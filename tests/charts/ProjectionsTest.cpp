// SPDX-License-Identifier: GPL-3.0-or-later
#include "Projections.h"

#include "ChartSamples.h"
#include "LegendKey.h"
#include "LineStyle.h"
#include "TextSpy.h"

#include "wm/charts/ChartPainting.h"
#include "wm/charts/ChartWidget.h"
#include "wm/presentation/Palette.h"

#include <QApplication>
#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace wm::charts {

namespace {

using presentation::kLightPalette;
using Kind = presentation::ChartLine::Kind;
using Mark = presentation::ChartLegendEntry::Mark;

class ProjectionsTest : public ::testing::Test {
protected:
    void show(const presentation::ChartSpec& spec)
    {
        m_chart.resize(test::kFigureSize);
        m_chart.setSpec(spec);
        m_chart.show();
        QApplication::processEvents();
        m_image = m_chart.grab().toImage();
    }

    [[nodiscard]] QColor at(double year, double value) const
    {
        return m_image.pixelColor(m_chart.positionOf(year, value).toPoint());
    }

    [[nodiscard]] bool hasNear(double year, double value, presentation::Rgb colour) const
    {
        return test::hasColour(m_image, test::around(m_chart.positionOf(year, value), 2), test::colourOf(colour), 25);
    }

    ChartWidget m_chart;
    QImage m_image;
};

/// Bands alone, so that nothing but tints is met.
presentation::ChartSpec onlyBands()
{
    presentation::ChartSpec spec = test::projectedShare();
    spec.lines.clear();
    spec.targets.clear();
    spec.paths.clear();
    spec.horizonYears.clear();
    spec.partYear.clear();
    return spec;
}

/// The columns of a row of pixels where a line of that style leaves ink.
std::vector<bool> dashesOf(Kind kind, int pattern)
{
    QImage image(200, 9, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setPen(linePen(kind, pattern, kLightPalette));
    painter.drawLine(QPointF(0.0, 4.5), QPointF(200.0, 4.5));
    painter.end();
    std::vector<bool> inked;
    for (int x = 0; x < image.width(); ++x)
        inked.push_back(image.pixelColor(x, 4).lightness() < 190);
    return inked;
}

QImage keyOf(Mark mark, int index)
{
    const auto spec = test::projectedShare();
    QImage image(60, 24, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintLegendKey(painter, {30.0, 12.0}, legendKeyOf({mark, {}, index}, spec), kLightPalette);
    return image;
}

} // namespace

TEST_F(ProjectionsTest, NestsTheBandsInOpaqueTints)
{
    show(onlyBands());
    const double median = 14.4 - 0.15 * 9.5;
    EXPECT_EQ(at(2033.5, median + 0.02 * 9.5), test::colourOf(kLightPalette.bandNarrow));
    EXPECT_EQ(at(2033.5, median + 0.075 * 9.5), test::colourOf(kLightPalette.bandMiddle));
    EXPECT_EQ(at(2033.5, median - 0.13 * 9.5), test::colourOf(kLightPalette.bandWide));
    EXPECT_EQ(at(2033.5, median + 0.19 * 9.5), QColor(Qt::white));
    EXPECT_EQ(at(2022.3, 14.3), QColor(Qt::white)) << "nothing before the last value";
}

TEST_F(ProjectionsTest, PaintsTheWidestBandFirstWhateverTheirOrder)
{
    presentation::ChartSpec spec = onlyBands();
    show(spec);
    const QImage before = m_image;
    std::ranges::reverse(spec.bands);
    show(spec);
    EXPECT_EQ(m_image, before);
}

TEST_F(ProjectionsTest, PaintsBandsUnderLinesAndMarks)
{
    presentation::ChartSpec spec = test::projectedShare();
    spec.observed.push_back({2030.0, 13.5, "in the midst of the 50% band"});
    spec.targets = {test::target(1, 2034, 12.9, domain::Comparator::Equal, domain::Verdict::OnTrack)};
    show(spec);
    EXPECT_TRUE(hasNear(2030.0, 13.5, kLightPalette.accent));
    EXPECT_TRUE(hasNear(2034.0, 12.9, kLightPalette.target));
    EXPECT_TRUE(hasNear(2032.0, 14.4 - 0.22 * 8, kLightPalette.scenario));
    EXPECT_TRUE(hasNear(2020.4, 17.0 - 0.05 * 7.4, kLightPalette.reference));
}

TEST_F(ProjectionsTest, PaintsMeasuredLinesOverExpectedOnes)
{
    presentation::ChartSpec spec = test::decliningShare();
    spec.lines = {{Kind::Scenario, {}, {}, spec.observed}};
    spec.baselines.clear();
    spec.targets.clear();
    show(spec);
    EXPECT_FALSE(test::hasColour(m_image, m_image.rect(), test::colourOf(kLightPalette.scenario), 20));
}

TEST_F(ProjectionsTest, CutsBandsAndLinesAtThePlotsEdge)
{
    presentation::ChartSpec spec = test::projectedShare();
    spec.bands[0] = test::bandAround(0.95, 50.0, {});
    spec.lines.push_back(test::lineFrom(Kind::Reference, {}, 2013.0, 17.0, 80.0));
    spec.firstYear = 2010.0;
    spec.lastYear = 2030.0;
    spec.title = "a title";
    show(spec);
    const QPointF end = m_chart.positionOf(2030.0, 14.0);
    for (const auto& colour :
         {kLightPalette.bandWide, kLightPalette.bandMiddle, kLightPalette.bandNarrow, kLightPalette.reference}) {
        const QRect right(static_cast<int>(end.x()) + 2, 110, 900 - static_cast<int>(end.x()), 300);
        EXPECT_FALSE(test::hasColour(m_image, right, test::colourOf(colour), 3));
    }
    EXPECT_FALSE(test::hasColour(m_image, QRect(500, 0, 400, 40), test::colourOf(kLightPalette.bandWide), 2))
        << "above";
    EXPECT_FALSE(test::hasColour(m_image, QRect(0, 490, 900, 30), test::colourOf(kLightPalette.bandWide), 2))
        << "below";
}

TEST_F(ProjectionsTest, DrawsEachLineOfAKindWithItsOwnDashes)
{
    for (int one = 0; one < 5; ++one) {
        EXPECT_NE(dashesOf(Kind::Projection, 0), dashesOf(Kind::Scenario, one));
        for (int other = 0; other < one; ++other)
            EXPECT_NE(dashesOf(Kind::Scenario, one), dashesOf(Kind::Scenario, other)) << one << ' ' << other;
    }
    EXPECT_NE(dashesOf(Kind::Reference, 0), dashesOf(Kind::Reference, 1));
    EXPECT_EQ(dashesOf(Kind::Scenario, -1), dashesOf(Kind::Scenario, 0));
    EXPECT_EQ(dashesOf(Kind::Scenario, 5), dashesOf(Kind::Scenario, 0));
}

TEST_F(ProjectionsTest, KeepsThePatternOfALineAmongItsKind)
{
    const auto lines = test::projectedShare().lines;
    EXPECT_EQ(patternOf(lines, 1), 0);
    EXPECT_EQ(patternOf(lines, 2), 1);
    EXPECT_EQ(patternOf(lines, 3), 0);
    EXPECT_EQ(patternOf(lines, -1), 0);
    EXPECT_EQ(patternOf(lines, 4), 0);
}

TEST_F(ProjectionsTest, LegendKeysLookLikeWhatTheyStandFor)
{
    EXPECT_NE(keyOf(Mark::Scenario, 1), keyOf(Mark::Scenario, 2));
    EXPECT_TRUE(test::hasColour(keyOf(Mark::Projection, 0), {0, 0, 60, 24}, test::colourOf(kLightPalette.accent)));
    EXPECT_TRUE(test::hasColour(keyOf(Mark::Scenario, 1), {0, 0, 60, 24}, test::colourOf(kLightPalette.scenario)));
    EXPECT_TRUE(
        test::hasColour(keyOf(Mark::Reference, 3), {0, 0, 60, 24}, test::colourOf(kLightPalette.reference), 40));
    const QImage band = keyOf(Mark::Band, 0);
    for (const auto& tint : {kLightPalette.bandWide, kLightPalette.bandMiddle, kLightPalette.bandNarrow})
        EXPECT_TRUE(test::hasColour(band, {0, 0, 60, 24}, test::colourOf(tint), 3));
    EXPECT_NO_FATAL_FAILURE(keyOf(Mark::Scenario, 99));
}

TEST_F(ProjectionsTest, WritesTheNamesOfLinesBesideTheirEnds)
{
    presentation::ChartSpec spec = test::projectedShare();
    spec.legend.clear();
    test::TextSpy spy(test::kFigureSize);
    QPainter painter(&spy);
    paintChart(spec, painter, test::kFigureSize);
    for (const char* label : {"Projection", "Required rate", "Policy effect", "CAGR"})
        EXPECT_TRUE(spy.wrote(QString::fromUtf8(label))) << label;
    EXPECT_EQ(spy.pictures(), 0);
}

TEST_F(ProjectionsTest, SurvivesValuesThatAreNoneAndValuesThatAreFarOff)
{
    presentation::ChartSpec spec = test::projectedShare();
    const QImage before = renderChart(spec, test::kFigureSize, 1.0);
    const double nan = std::nan("");
    spec.bands[1].points.push_back({2030.5, nan, 12.0});
    spec.bands[1].points.push_back({2030.5, 13.0, 12.0}); // upside down
    spec.bands[2].points.push_back({nan, 12.0, 13.0});
    spec.lines[0].points.push_back({2031.5, HUGE_VAL, {}});
    spec.lines[1].points.push_back({-HUGE_VAL, 12.0, {}});
    EXPECT_EQ(renderChart(spec, test::kFigureSize, 1.0), before);

    spec.bands[0].points.push_back({2036.0, -1e150, 1e150});
    spec.lines[3].points.push_back({2036.0, 1e150, {}});
    const QImage far = renderChart(spec, test::kFigureSize, 1.0);
    EXPECT_TRUE(test::hasColour(far, far.rect(), test::colourOf(kLightPalette.bandNarrow), 2));
    EXPECT_TRUE(test::hasColour(far, far.rect(), test::colourOf(kLightPalette.target)));
}

TEST_F(ProjectionsTest, IsNothingWithoutPoints)
{
    presentation::ChartSpec spec = test::decliningShare();
    spec.bands = {{0.95, {}, "no points"}, {0.5, {{2024.0, 14.4, 14.4}}, "one point"}};
    spec.lines = {{Kind::Scenario, "no points", {}, {}}, {Kind::Reference, "one point", {}, {{2024.0, 14.4, {}}}}};
    EXPECT_EQ(renderChart(spec, test::kFigureSize, 1.0), renderChart(test::decliningShare(), test::kFigureSize, 1.0));
}

TEST_F(ProjectionsTest, IsPaintedOnPdfPagesWithoutImages)
{
    presentation::ChartSpec spec = onlyBands();
    QBuffer buffer;
    ASSERT_TRUE(buffer.open(QIODevice::WriteOnly));
    QPdfWriter writer(&buffer);
    QPainter page(&writer);
    page.scale(8.0, 8.0);
    paintChart(spec, page, test::kFigureSize);
    page.end();
    EXPECT_TRUE(buffer.data().startsWith("%PDF"));
    EXPECT_FALSE(buffer.data().contains("/Subtype /Image"));
}

TEST_F(ProjectionsTest, FitsTinySizes)
{
    for (const QSize size : {QSize(1, 1), QSize(40, 30), QSize(120, 60)})
        EXPECT_EQ(renderChart(test::projectedShare(), size, 1.0).size(), size);
}

} // namespace wm::charts
