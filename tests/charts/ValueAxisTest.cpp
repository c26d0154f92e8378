// SPDX-License-Identifier: GPL-3.0-or-later
#include "ValueAxis.h"

#include "ChartSamples.h"
#include "PlotFrame.h"
#include "TextSpy.h"

#include "wm/charts/ChartPainting.h"
#include "wm/charts/ChartWidget.h"

#include <QApplication>
#include <QPainter>
#include <QWheelEvent>

#include <gtest/gtest.h>

#include <cmath>
#include <random>

namespace wm::charts {

namespace {

constexpr presentation::ChartScale kLogarithmic{presentation::ChartScaleKind::Logarithmic, 0, 1.0};

presentation::ChartSpec doubling()
{
    presentation::ChartSpec spec;
    spec.title = "doubling";
    spec.scale = kLogarithmic;
    for (int year = 2010; year <= 2020; ++year)
        spec.observed.push_back({static_cast<double>(year), 3.0 * std::pow(2.0, year - 2010), {}});
    spec.targets = {
        test::target(1, 2025, 3.0 * std::pow(2.0, 15), domain::Comparator::GreaterOrEqual, domain::Verdict::OnTrack)};
    spec.paths = {{{1}, {2010.0, 3.0, {}}, {2025.0, 3.0 * std::pow(2.0, 15), {}}}};
    return spec;
}

void show(ChartWidget& chart, const presentation::ChartSpec& spec)
{
    chart.resize(test::kFigureSize);
    chart.setSpec(spec);
}

} // namespace

TEST(ValueAxisTest, EqualRatiosAreEqualDistancesOnALogarithmicAxis)
{
    ChartWidget chart;
    show(chart, doubling());
    const double step = chart.positionOf(2010.0, 3.0).y() - chart.positionOf(2010.0, 6.0).y();
    EXPECT_GT(step, 5.0);
    for (double value = 6.0; value < 3.0 * std::pow(2.0, 14); value *= 2.0)
        EXPECT_NEAR(chart.positionOf(2010.0, value).y() - chart.positionOf(2010.0, 2.0 * value).y(), step, 1e-6);
}

TEST(ValueAxisTest, EveryHeightGoesBackToTheValueThatStandsThere)
{
    std::mt19937 random(7);
    std::uniform_real_distribution<double> power(-2.0, 8.0);
    for (const auto kind : {presentation::ChartScaleKind::Linear, presentation::ChartScaleKind::Logarithmic}) {
        presentation::ChartSpec spec = doubling();
        spec.scale.kind = kind;
        ChartWidget chart;
        show(chart, spec);
        for (int i = 0; i < 200; ++i) {
            const double value = std::pow(10.0, power(random));
            EXPECT_NEAR(chart.valueAt(chart.positionOf(2015.0, value).y()) / value, 1.0, 1e-6) << value;
        }
    }
}

TEST(ValueAxisTest, LabelsALogarithmicAxisWithOneTwoAndFive)
{
    EXPECT_EQ(axisTicks({0.0, 2.0}, kLogarithmic, 5), (std::vector<double>{1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 100.0}));
    EXPECT_EQ(axisTicks({-1.1, 5.1}, kLogarithmic, 5),
              (std::vector<double>{0.1, 1.0, 10.0, 100.0, 1000.0, 10000.0, 100000.0}));
    EXPECT_EQ(axisTicks({std::log10(11.4), std::log10(18.6)}, kLogarithmic, 3),
              (std::vector<double>{12.0, 14.0, 16.0, 18.0}))
        << "too short for more than one of them";
}

TEST(ValueAxisTest, HasTicksWithinEveryLogarithmicExtent)
{
    std::mt19937 random(11);
    std::uniform_real_distribution<double> start(-12.0, 12.0);
    std::uniform_real_distribution<double> length(0.001, 20.0);
    for (int i = 0; i < 500; ++i) {
        const double lower = start(random);
        const Extent extent{lower, lower + length(random)};
        const std::vector<double> ticks = axisTicks(extent, kLogarithmic, 5);
        EXPECT_GE(ticks.size(), 2U) << extent.lower << " to " << extent.upper;
        EXPECT_LE(ticks.size(), 9U) << extent.lower << " to " << extent.upper;
        for (const double tick : ticks) {
            EXPECT_GE(axisPosition(kLogarithmic, tick), extent.lower - 1e-9);
            EXPECT_LE(axisPosition(kLogarithmic, tick), extent.upper + 1e-9);
        }
    }
}

TEST(ValueAxisTest, APathThatIsStraightInValuesIsCurvedOnALogarithmicAxis)
{
    const presentation::ChartSpec spec = doubling();
    const auto points = pathOnAxis(onAxis(spec).paths.front(), spec.scale);
    ASSERT_GT(points.size(), 10U);
    EXPECT_NEAR(points.front().value, std::log10(3.0), 1e-12);
    EXPECT_NEAR(points.back().value, std::log10(3.0 * std::pow(2.0, 15)), 1e-12);
    for (const auto& point : points) {
        const double share = (point.year - 2010.0) / 15.0;
        EXPECT_NEAR(std::pow(10.0, point.value), std::lerp(3.0, 3.0 * std::pow(2.0, 15), share), 1e-6);
    }
    EXPECT_EQ(pathOnAxis(spec.paths.front(), {}).size(), 2U);
}

TEST(ValueAxisTest, DrawsTheMarksWhereItSaysTheyAre)
{
    const presentation::ChartSpec spec = doubling();
    ChartWidget chart;
    show(chart, spec);
    const QImage image = chart.grab().toImage();
    const QColor accent = test::colourOf(presentation::kLightPalette.accent);
    for (const auto& point : spec.observed)
        EXPECT_TRUE(test::hasColour(image, test::around(chart.positionOf(point.year, point.value), 1), accent))
            << point.year;
}

TEST(ValueAxisTest, WritesValuesBesideTheAxisAndNotTheirLogarithms)
{
    test::TextSpy spy(test::kFigureSize);
    QPainter painter(&spy);
    paintChart(doubling(), painter, test::kFigureSize);
    painter.end();
    for (const char* text : {"10", "100", "1000", "10,000"})
        EXPECT_TRUE(spy.wrote(QLatin1String(text))) << text;
    EXPECT_TRUE(spy.wrote(QStringLiteral("3072"))) << "the latest value, which has no words of its own";
}

TEST(ValueAxisTest, ZoomsAndMovesInRatios)
{
    ChartWidget chart;
    show(chart, doubling());
    const QPointF before = chart.positionOf(2015.0, 96.0);
    QWheelEvent event(before, chart.mapToGlobal(before), {}, {0, 240}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                      false);
    QApplication::sendEvent(&chart, &event);
    EXPECT_NEAR(chart.positionOf(2015.0, 96.0).y(), before.y(), 0.5);
    EXPECT_NEAR(chart.positionOf(2015.0, 96.0).y() - chart.positionOf(2015.0, 192.0).y(),
                chart.positionOf(2015.0, 48.0).y() - chart.positionOf(2015.0, 96.0).y(), 1e-6);
}

} // namespace wm::charts
