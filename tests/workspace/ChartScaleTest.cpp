// SPDX-License-Identifier: GPL-3.0-or-later
#include "SeriesSnapshot.h"
#include "TestWords.h"

#include <gtest/gtest.h>

#include <random>

namespace wm::workspace {

namespace {

using presentation::ChartOptions;
using presentation::ChartScaleKind;
using presentation::ChartSpec;

ChartSpec scaledChart(const std::vector<double>& values, const ChartOptions& options, double targetValue = 9.0)
{
    domain::Catalogue catalogue = seriesCatalogue(2010, values);
    domain::Target range = seriesTarget(2, 2030, targetValue);
    range.upperValue = targetValue * 1.5;
    catalogue.targets = {seriesTarget(1, 2025, targetValue), range};
    return chartOf(seriesSnapshot(std::move(catalogue)), kSeries, {1}, testWords(), options);
}

ChartOptions optionsOf(ChartScaleKind kind, std::optional<int> baseYear = {})
{
    ChartOptions options;
    options.scale = kind;
    options.baseYear = baseYear;
    options.showsReferences = true;
    return options;
}

std::vector<double> growing()
{
    return {3.05, 3.31, 3.58, 3.84, 4.24, 4.55, 4.85, 5.11, 5.37, 5.72};
}

/// Every number that is drawn, in one order.
std::vector<double> numbersOf(const ChartSpec& spec)
{
    std::vector<double> numbers;
    for (const auto& point : spec.observed)
        numbers.push_back(point.value);
    for (const auto& target : spec.targets) {
        numbers.push_back(target.value);
        if (target.upper)
            numbers.push_back(*target.upper);
    }
    for (const auto& path : spec.paths)
        numbers.insert(numbers.end(), {path.start.value, path.end.value});
    for (const auto& line : spec.lines) {
        for (const auto& point : line.points)
            numbers.push_back(point.value);
    }
    for (const auto& band : spec.bands) {
        for (const auto& point : band.points)
            numbers.insert(numbers.end(), {point.lower, point.upper});
    }
    return numbers;
}

} // namespace

TEST(ChartScaleTest, AnIndexIsAHundredInItsBaseYearAndKeepsAllRatios)
{
    std::mt19937 random(3);
    std::uniform_real_distribution<double> value(0.01, 5000.0);
    for (int round = 0; round < 20; ++round) {
        std::vector<double> values(10);
        for (double& each : values)
            each = value(random);
        const int baseYear = 2010 + round % 10;
        const ChartSpec plain = scaledChart(values, optionsOf(ChartScaleKind::Linear), value(random));
        const double target = plain.targets.front().value;
        const ChartSpec index = scaledChart(values, optionsOf(ChartScaleKind::Index, baseYear), target);
        ASSERT_EQ(index.scale.kind, ChartScaleKind::Index);
        ASSERT_EQ(index.scale.baseYear, baseYear);
        EXPECT_NEAR(index.observed[static_cast<std::size_t>(baseYear - 2010)].value, 100.0, 1e-9);
        const std::vector<double> before = numbersOf(plain);
        const std::vector<double> after = numbersOf(index);
        ASSERT_EQ(before.size(), after.size());
        ASSERT_GT(before.size(), 30U);
        for (std::size_t i = 0; i < before.size(); ++i)
            EXPECT_NEAR(index.scale.toValue(after[i]), before[i], std::abs(before[i]) * 1e-12);
    }
}

TEST(ChartScaleTest, AnIndexStartsAtTheFirstObservedYearUnlessAnotherIsPicked)
{
    EXPECT_EQ(scaledChart(growing(), optionsOf(ChartScaleKind::Index)).scale.baseYear, 2010);
    EXPECT_EQ(scaledChart(growing(), optionsOf(ChartScaleKind::Index, 2014)).scale.baseYear, 2014);
    EXPECT_EQ(scaledChart(growing(), optionsOf(ChartScaleKind::Index, 1999)).scale.baseYear, 2010)
        << "not observed: the choice is from another indicator";
}

TEST(ChartScaleTest, AnIndexTellsBothNumbersAndSaysWhatAHundredIs)
{
    const ChartSpec spec = scaledChart(growing(), optionsOf(ChartScaleKind::Index), 6.1);
    EXPECT_EQ(spec.yAxisTitle, "scale.index_base 2010");
    EXPECT_EQ(spec.notes.front(), "scale.index_note scale.index_base 2010 / 2010: 3.05 张");
    EXPECT_EQ(spec.observed[1].label, "2011: 3.31 张 (108.5)");
    EXPECT_EQ(spec.targets[0].label, "≥ 6.1 (200)");
    EXPECT_TRUE(spec.targets[0].readOut.starts_with("2025 wants ≥ 6.1 张 (200)\n")) << spec.targets[0].readOut;
    EXPECT_EQ(spec.targets[1].label, "6.1–9.15 (200–300)");
    ASSERT_TRUE(spec.scenario);
    EXPECT_EQ(spec.scenario->value, 6.1) << "a what-if is asked in the indicator's own unit";
}

TEST(ChartScaleTest, AnIndexIsNotOfferedForABaseOfZeroOrBelow)
{
    const std::vector<double> values{-1.0, 0.0, 2.0, 3.0, 4.0, 5.0};
    const ChartSpec spec = scaledChart(values, optionsOf(ChartScaleKind::Index, 2011));
    EXPECT_EQ(spec.scale.baseYear, 2012);
    EXPECT_TRUE(spec.scaleChoices.indexRefusal.empty());
    ASSERT_EQ(spec.scaleChoices.baseYears.size(), 6U);
    EXPECT_EQ(spec.scaleChoices.baseYears[0].refusal, "scale.base_not_positive 2010: -1 张");
    EXPECT_EQ(spec.scaleChoices.baseYears[1].refusal, "scale.base_not_positive 2011: 0 张");
    EXPECT_TRUE(spec.scaleChoices.baseYears[2].refusal.empty());
    const ChartSpec none = scaledChart({-3.0, -2.0, -1.0}, optionsOf(ChartScaleKind::Index));
    EXPECT_EQ(none.scale.kind, ChartScaleKind::Linear);
    EXPECT_EQ(none.scaleChoices.indexRefusal, "scale.no_positive_base");
    EXPECT_EQ(scaledChart({}, optionsOf(ChartScaleKind::Index)).scaleChoices.indexRefusal, "scale.no_base_year");
}

TEST(ChartScaleTest, ALogarithmicFigureSaysSoAndKeepsItsNumbers)
{
    ChartOptions options = optionsOf(ChartScaleKind::Logarithmic);
    options.showsProjection = false;
    const ChartSpec spec = scaledChart(growing(), options);
    EXPECT_EQ(spec.scale.kind, ChartScaleKind::Logarithmic) << spec.scaleChoices.logarithmicRefusal;
    EXPECT_EQ(spec.yAxisTitle, "张 · scale.logarithmic");
    EXPECT_EQ(spec.notes.front(), "scale.logarithmic_note");
    options.scale = ChartScaleKind::Linear;
    EXPECT_EQ(numbersOf(spec), numbersOf(scaledChart(growing(), options)));
}

TEST(ChartScaleTest, ALogarithmicAxisIsRefusedForWhateverIsNotAboveZeroAndNothingIsDropped)
{
    std::vector<double> values = growing();
    values[3] = 0.0;
    const ChartSpec spec = scaledChart(values, optionsOf(ChartScaleKind::Logarithmic));
    EXPECT_EQ(spec.scale.kind, ChartScaleKind::Linear);
    EXPECT_EQ(spec.scaleChoices.logarithmicRefusal, "scale.no_logarithm 2013: 0 张");
    EXPECT_EQ(spec.observed.size(), values.size());

    const ChartSpec target = scaledChart(growing(), optionsOf(ChartScaleKind::Logarithmic), 0.0);
    EXPECT_EQ(target.scaleChoices.logarithmicRefusal, "scale.no_logarithm 2025: ≥ 0");
}

TEST(ChartScaleTest, AFallingProjectionThatReachesZeroRefusesALogarithmicAxisOnlyWhileItIsShown)
{
    std::vector<double> values;
    for (int year = 0; year < 10; ++year)
        values.push_back(50.0 - 5.0 * year + (year % 2 == 0 ? 1.0 : 0.0));
    ChartOptions options = optionsOf(ChartScaleKind::Logarithmic);
    const ChartSpec shown = scaledChart(values, options);
    EXPECT_EQ(shown.scaleChoices.logarithmicRefusal, "scale.no_logarithm_projected");
    options.showsProjection = options.showsScenarios = options.showsReferences = false;
    EXPECT_TRUE(scaledChart(values, options).scaleChoices.logarithmicRefusal.empty());
}

} // namespace wm::workspace
