// SPDX-License-Identifier: GPL-3.0-or-later
#include "PlotLabels.h"

#include "ChartSamples.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace wm::charts {

namespace {

PlotFrame frameFor(const presentation::ChartSpec& spec, const QRectF& rect)
{
    return {rect, yearExtent(spec), valueExtent(spec)};
}

void expectApart(const std::vector<PlotLabel>& labels)
{
    for (std::size_t one = 0; one < labels.size(); ++one) {
        for (std::size_t other = 0; other < labels.size(); ++other) {
            EXPECT_TRUE(one == other || !labels[one].rect.intersects(labels[other].rect)) << one << ' ' << other;
            const bool isTarget = labels[other].verdict.has_value();
            EXPECT_FALSE(isTarget && labels[one].rect.intersects(labels[other].mark)) << one << ' ' << other;
        }
    }
}

presentation::ChartSpec crowdedYear(int targets)
{
    presentation::ChartSpec spec = test::decliningShare();
    spec.targets.clear();
    for (int index = 0; index < targets; ++index)
        spec.targets.push_back(test::target(index + 1, 2020, 14.0 + 0.1 * index, domain::Comparator::GreaterOrEqual,
                                            domain::Verdict::OnTrack));
    return spec;
}

} // namespace

TEST(PlotLabelsTest, LabelsEachTargetAndTheLatestValue)
{
    const auto spec = test::decliningShare();
    const QRectF rect(40.0, 90.0, 840.0, 340.0);
    const auto labels = layOutLabels(spec, frameFor(spec, rect), {}, rect);
    ASSERT_EQ(labels.size(), 4U);
    expectApart(labels);
    const auto has = [&](const char* text) {
        return std::ranges::any_of(labels, [&](const PlotLabel& one) { return one.text == QString::fromUtf8(text); });
    };
    EXPECT_TRUE(has("≤ 16") && has("≈ 12") && has("≤ 13.5") && has("实际值 · 2024: value"));
}

TEST(PlotLabelsTest, KeepsTheLabelsOfACrowdedYearApartAndInOrder)
{
    const auto spec = crowdedYear(9);
    const QRectF rect(40.0, 90.0, 840.0, 340.0);
    auto labels = layOutLabels(spec, frameFor(spec, rect), {}, rect);
    ASSERT_EQ(labels.size(), 10U);
    expectApart(labels);
    std::erase_if(labels, [](const PlotLabel& label) { return !label.verdict; });
    std::ranges::sort(labels, {}, [](const PlotLabel& label) { return label.anchor.y(); });
    EXPECT_TRUE(std::ranges::is_sorted(labels, {}, [](const PlotLabel& label) { return label.rect.top(); }));
}

TEST(PlotLabelsTest, KeepsTheVerdictWhereTheWordsFindNoRoom)
{
    auto spec = test::decliningShare();
    spec.targets.resize(1);
    spec.targets[0].label = "a label that is far too long for any place in a plot of this width";
    const QRectF rect(0.0, 0.0, 200.0, 120.0);
    const auto labels = layOutLabels(spec, frameFor(spec, rect), {}, rect);
    const auto found = std::ranges::find_if(labels, [](const PlotLabel& label) { return label.verdict.has_value(); });
    ASSERT_NE(found, labels.end());
    EXPECT_TRUE(found->text.isEmpty());
    EXPECT_TRUE(rect.contains(found->rect));
}

TEST(PlotLabelsTest, LabelsTheEndsOfLinesClearOfTargets)
{
    const auto spec = test::projectedShare();
    const QRectF rect(40.0, 90.0, 840.0, 340.0);
    const auto labels = layOutLabels(spec, frameFor(spec, rect), {}, rect);
    EXPECT_GE(labels.size(), 4U + 3U);
    expectApart(labels);
    for (const PlotLabel& label : labels)
        EXPECT_TRUE(rect.contains(label.rect)) << label.text.toStdString();
}

TEST(PlotLabelsTest, LeavesTheNameOfALineToTheLegendWhereThereIsNoRoom)
{
    auto spec = test::projectedShare();
    const QRectF rect(0.0, 0.0, 160.0, 60.0);
    spec.lines[1].label = "the rate that would be required every year from now on";
    const auto labels = layOutLabels(spec, frameFor(spec, rect), {}, rect);
    expectApart(labels);
    EXPECT_TRUE(std::ranges::none_of(
        labels, [](const PlotLabel& one) { return one.text.startsWith(QStringLiteral("the rate")); }));
}

TEST(PlotLabelsTest, LabelsNothingOutsideTheView)
{
    const auto spec = test::decliningShare();
    const QRectF rect(0.0, 0.0, 800.0, 300.0);
    EXPECT_TRUE(layOutLabels(spec, {rect, {2028.0, 2034.0}, {10.0, 20.0}}, {}, rect).empty());
}

TEST(PlotLabelsTest, WhatHasALabelOfItsOwnLeavesTheLegend)
{
    presentation::ChartSpec spec = test::projectedShare();
    const QRectF rect(40.0, 90.0, 840.0, 340.0);
    const auto labels = layOutLabels(spec, frameFor(spec, rect), {}, rect);
    const auto left = entriesWithoutLabel(spec, labels);
    const auto has = [&](const char* text) {
        return std::ranges::any_of(left, [&](const auto& entry) { return entry.text == text; });
    };
    EXPECT_TRUE(has("目标")) << "markers are explained by the legend alone";
    EXPECT_FALSE(has("实际值"));
    EXPECT_FALSE(has("Projection"));
    EXPECT_FALSE(has("CAGR"));
    EXPECT_TRUE(has("Intervals")) << "bands without names of their own";
}

TEST(PlotLabelsTest, LinesThatEndSideBySideStayInTheLegend)
{
    presentation::ChartSpec spec = test::projectedShare();
    spec.lines[2].points.back() = spec.lines[1].points.back();
    const QRectF rect(40.0, 90.0, 840.0, 340.0);
    const auto left = entriesWithoutLabel(spec, layOutLabels(spec, frameFor(spec, rect), {}, rect));
    EXPECT_EQ(
        std::ranges::count(left, presentation::ChartLegendEntry::Mark::Scenario, &presentation::ChartLegendEntry::mark),
        2);
}

TEST(PlotLabelsTest, BandsAreNamedAtTheirEndsAllOrNone)
{
    presentation::ChartSpec spec;
    spec.observed = {{2024.0, 14.4, "2024: value"}};
    spec.bands = {test::bandAround(0.95, 0.9, {}), test::bandAround(0.80, 0.6, {}), test::bandAround(0.50, 0.3, {})};
    for (auto& band : spec.bands)
        band.label = presentation::percentText(band.probability) + " interval";
    spec.legend = {{presentation::ChartLegendEntry::Mark::Band, "Intervals"}};
    const QRectF rect(40.0, 90.0, 840.0, 340.0);
    const auto labels = layOutLabels(spec, frameFor(spec, rect), {}, rect);
    EXPECT_EQ(std::ranges::count_if(labels, [](const PlotLabel& one) { return one.text.endsWith(u"interval"); }), 3);
    EXPECT_TRUE(entriesWithoutLabel(spec, labels).empty());
    expectApart(labels);

    const QRectF low(40.0, 90.0, 840.0, 100.0);
    const auto few = layOutLabels(spec, frameFor(spec, low), {}, low);
    EXPECT_TRUE(std::ranges::none_of(few, [](const PlotLabel& one) { return one.text.endsWith(u"interval"); }));
    EXPECT_EQ(entriesWithoutLabel(spec, few).size(), 1U);
}

} // namespace wm::charts
