// SPDX-License-Identifier: GPL-3.0-or-later
#include "Revisions.h"

#include "ChartSamples.h"

#include "wm/charts/ChartPainting.h"
#include "wm/charts/ChartWidget.h"

#include <QApplication>
#include <QTest>

#include <gtest/gtest.h>

namespace wm::charts {

namespace {

/// The target for 2027 was 15 when it was set in 2015, and has been 13.5 since the middle of 2018.
presentation::ChartSpec revisedShare()
{
    presentation::ChartSpec spec = test::decliningShare();
    presentation::ChartTarget before =
        test::target(7, 2027, 15.5, domain::Comparator::LessOrEqual, domain::Verdict::Met);
    before.isSuperseded = true;
    spec.targets.insert(spec.targets.begin(), before);
    spec.revisions = {{{3}, 2027, {{2015.0, 15.5, "2015: set"}, {2018.5, 13.5, "2018: set anew"}}}};
    return spec;
}

} // namespace

TEST(RevisionsTest, StepsAreFlatWhileATargetIsInForceAndEndAtItsYear)
{
    const QPolygonF shape = shapeOf(revisedShare().revisions.front());
    const QPolygonF expected{{2015.0, 15.5}, {2018.5, 15.5}, {2018.5, 13.5}, {2027.0, 13.5}};
    EXPECT_EQ(shape, expected);
    EXPECT_TRUE(shapeOf(presentation::ChartRevision{}).isEmpty());
}

TEST(RevisionsTest, DrawsTheStepsAndASupersededTargetHollow)
{
    ChartWidget chart;
    chart.resize(test::kFigureSize);
    chart.setSpec(revisedShare());
    const QImage image = chart.grab().toImage();
    const QColor orange = test::colourOf(presentation::kLightPalette.target);
    EXPECT_TRUE(test::hasColour(image, test::around(chart.positionOf(2018.5, 14.7), 1), orange, 130)) << "upright";
    EXPECT_TRUE(test::hasColour(image, test::around(chart.positionOf(2021.5, 13.5), 1), orange, 130)) << "flat";
    const QPoint hollow = chart.positionOf(2027.0, 15.5).toPoint();
    EXPECT_EQ(image.pixelColor(hollow), test::colourOf(presentation::kLightPalette.paper));
    EXPECT_TRUE(
        test::hasColour(image, test::around(hollow, 6), test::colourOf(presentation::kLightPalette.mutedInk), 60));
}

TEST(RevisionsTest, ReadsOutWhenATargetWasSetAnew)
{
    ChartWidget chart;
    chart.resize(test::kFigureSize);
    chart.setSpec(revisedShare());
    chart.show();
    QTest::mouseMove(&chart, chart.positionOf(2018.5, 13.5).toPoint());
    QApplication::processEvents();
    EXPECT_EQ(chart.readOut(), QStringLiteral("2018: set anew"));
}

} // namespace wm::charts
