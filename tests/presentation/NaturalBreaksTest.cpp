// SPDX-License-Identifier: GPL-3.0-or-later
#include "AnyValues.h"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <functional>
#include <numeric>
#include <random>

namespace wm::presentation {

using testing::ElementsAre;

namespace {

double squaredDeviations(const std::vector<double>& values)
{
    const double mean =
        std::accumulate(values.begin(), values.end(), 0.0) / std::max(1.0, static_cast<double>(values.size()));
    return std::accumulate(values.begin(), values.end(), 0.0,
                           [mean](double sum, double value) { return sum + (value - mean) * (value - mean); });
}

double costOf(const std::vector<std::vector<double>>& classes)
{
    double cost = 0.0;
    for (const std::vector<double>& members : classes)
        cost += squaredDeviations(members);
    return cost;
}

double costOf(const ClassBreaks& breaks, const std::vector<double>& values)
{
    std::vector<std::vector<double>> classes(static_cast<std::size_t>(breaks.count()));
    for (const double value : values)
        classes[static_cast<std::size_t>(breaks.classOf(value).value())].push_back(value);
    return costOf(classes);
}

/// Every way to give each value any class, side by side or not.
double leastCostOfAll(const std::vector<double>& values, std::vector<std::vector<double>>& classes, std::size_t next)
{
    if (next == values.size())
        return costOf(classes);
    double least = test::kInfinity;
    for (std::vector<double>& members : classes) {
        members.push_back(values[next]);
        least = std::min(least, leastCostOfAll(values, classes, next + 1));
        members.pop_back();
    }
    return least;
}

/// Every way to cut the ascending values from `first` on into runs.
double leastCostOfRuns(const std::vector<double>& sorted, std::size_t first, std::size_t classes)
{
    const auto begin = sorted.begin() + static_cast<std::ptrdiff_t>(first);
    if (classes == 1)
        return squaredDeviations({begin, sorted.end()});
    double least = test::kInfinity;
    for (std::size_t next = first; next <= sorted.size(); ++next) {
        const double here = squaredDeviations({begin, sorted.begin() + static_cast<std::ptrdiff_t>(next)});
        least = std::min(least, here + leastCostOfRuns(sorted, next, classes - 1));
    }
    return least;
}

/// The least cost of the ascending values in so many runs, all of their cuts tried that can be of use.
double leastCostOfManyRuns(const std::vector<double>& sorted, int classes)
{
    std::vector<long double> sums{0.0L}, squares{0.0L};
    for (const double value : sorted) {
        sums.push_back(sums.back() + value);
        squares.push_back(squares.back() + static_cast<long double>(value) * value);
    }
    const auto cost = [&](std::size_t begin, std::size_t end) {
        const long double sum = sums[end] - sums[begin];
        return squares[end] - squares[begin] - sum * sum / static_cast<long double>(end - begin);
    };
    std::vector<long double> least(sorted.size() + 1, 0.0L);
    for (std::size_t end = 1; end <= sorted.size(); ++end)
        least[end] = cost(0, end);
    for (int k = 2; k <= classes; ++k) {
        for (std::size_t end = sorted.size(); end > 0; --end) {
            // A longer last run costs more; once it alone costs too much, no longer one is of use.
            for (std::size_t begin = end; begin-- > 1 && cost(begin, end) < least[end];)
                least[end] = std::min(least[end], least[begin] + cost(begin, end));
        }
    }
    return static_cast<double>(least.back());
}

/// Of that many normally distributed numbers; the same with every library.
std::vector<double> shapedNumbers(std::size_t count, const std::function<double(double)>& shape)
{
    std::mt19937_64 random(3);
    std::vector<double> values;
    for (std::size_t i = 0; i < count; ++i) {
        double sum = -6.0; // of twelve that are equally likely between 0 and 1
        for (int each = 0; each < 12; ++each)
            sum += static_cast<double>(random() >> 11) / 9007199254740992.0;
        values.push_back(shape(sum));
    }
    std::ranges::sort(values);
    return values;
}

} // namespace

TEST(NaturalBreaksTest, ClustersAreFound)
{
    const std::vector<double> values{22, 1, 12, 2, 20, 3, 10, 21, 11};
    const auto breaks = naturalBreaks(values, 3).value();
    EXPECT_THAT(std::vector(breaks.bounds().begin(), breaks.bounds().end()), ElementsAre(1, 10, 20, 22));
    EXPECT_DOUBLE_EQ(costOf(breaks, values), 6.0);
}

// The worked example that is usually given for the measure: deviations of 26 in all, 1 within {4, 5} and {9, 10}.
TEST(NaturalBreaksTest, GoodnessOfVarianceFitIsTheShareExplained)
{
    const std::vector<double> values{4, 5, 9, 10};
    EXPECT_NEAR(goodnessOfVarianceFit(naturalBreaks(values, 2).value(), values).value(), 25.0 / 26.0, 1e-15);
    EXPECT_EQ(goodnessOfVarianceFit(naturalBreaks(values, 4).value(), values), 1.0);
    EXPECT_EQ(goodnessOfVarianceFit(naturalBreaks(values, 1).value(), values), 0.0);
    EXPECT_EQ(goodnessOfVarianceFit(naturalBreaks(values, 2).value(), std::vector<double>{4, 11}), std::nullopt);
    EXPECT_EQ(goodnessOfVarianceFit(ClassBreaks(), {}), std::nullopt);
    EXPECT_EQ(goodnessOfVarianceFit(ClassBreaks::create({2, 2}).value(), std::vector<double>{2, 2}), 1.0);
}

// Closed form: m equally spaced numbers have m(m^2 - 1)/12 squared deviations, and equal classes are best.
TEST(NaturalBreaksTest, EquallySpacedNumbersAreSharedEqually)
{
    std::vector<double> values(2997);
    std::iota(values.begin(), values.end(), 1.0);
    const auto breaks = naturalBreaks(values, 9).value();
    const auto deviations = [](double m) {
        return m * (m * m - 1.0) / 12.0;
    };
    EXPECT_NEAR(goodnessOfVarianceFit(breaks, values).value(), 1.0 - 9.0 * deviations(333) / deviations(2997), 1e-12);
    EXPECT_THAT(countPerClass(breaks, values), testing::Each(333));
}

TEST(NaturalBreaksTest, TightClustersBesideFarOffValuesAreTold)
{
    const std::vector<double> values{0.0, 1e-6, 5e-6, 6e-6, 1e9};
    EXPECT_THAT(countPerClass(naturalBreaks(values, 3).value(), values), ElementsAre(2, 2, 1));
    const std::vector<double> onAPlateau{1e9, 1e9 + 1, 1e9 + 5, 1e9 + 6, 1e9 + 7};
    EXPECT_THAT(countPerClass(naturalBreaks(onAPlateau, 2).value(), onAPlateau), ElementsAre(2, 3));
    constexpr double kMost = std::numeric_limits<double>::max();
    const std::vector<double> huge{-kMost, -0.9 * kMost, 0.8 * kMost, kMost};
    EXPECT_THAT(countPerClass(naturalBreaks(huge, 2).value(), huge), ElementsAre(2, 2));
}

// So many that most cuts are ruled out without a look at them.
TEST(NaturalBreaksTest, NoOtherCutsOfManyValuesAreBetter)
{
    const std::vector<std::function<double(double)>> shapes{
        [](double normal) { return normal; },
        [](double normal) { return std::exp(normal); },
        [](double normal) { return std::exp(3.0 * normal); }, // a few are as large as all others together
        [](double normal) { return normal > 2.9 ? 1000.0 * normal : normal; },
        [](double normal) { return std::abs(normal) + 50.0 * std::floor(normal); }, // clusters
    };
    for (std::size_t shape = 0; shape < shapes.size(); ++shape) {
        const std::vector<double> values = shapedNumbers(4500, shapes[shape]);
        const double least = leastCostOfManyRuns(values, 4);
        EXPECT_NEAR(costOf(naturalBreaks(values, 4).value(), values) / least, 1.0, 1e-9) << shape;
    }
}

// Every difference squared is too small for a double: all partitions cost the same, none of them may be lost.
TEST(NaturalBreaksTest, ManyValuesWithoutMeasurableDifferencesAreDivided)
{
    std::vector<double> values{1.0};
    for (int i = 0; i < 5000; ++i)
        values.push_back(i * 1e-200);
    EXPECT_EQ(naturalBreaks(values, 5).value().count(), 5);
}

TEST(NaturalBreaksTest, TiesWeighAsOftenAsTheyOccur)
{
    // Alone, 0 and 3 are apart as 3 and 6 are; the nine fives draw the cut to themselves.
    const std::vector<double> values{0, 3, 5, 5, 5, 5, 5, 5, 5, 5, 5, 8};
    const auto breaks = naturalBreaks(values, 2).value();
    EXPECT_NEAR(costOf(breaks, values), leastCostOfRuns(values, 0, 2), 1e-12);
}

RC_GTEST_PROP(NaturalBreaksTest, NoPartitionAtAllIsBetter, ())
{
    const std::vector<double> values = test::anyValues(1, 7, 40);
    const int count = *rc::gen::inRange(1, 4);
    std::vector<std::vector<double>> classes(static_cast<std::size_t>(count));
    const double least = leastCostOfAll(values, classes, 0);
    RC_ASSERT(std::abs(costOf(naturalBreaks(values, count).value(), values) - least) <= 1e-10 * (1.0 + least));
}

RC_GTEST_PROP(NaturalBreaksTest, NoOtherCutsAreBetter, ())
{
    std::vector<double> values = test::anyValues(1, 12, 400);
    const int count = *rc::gen::inRange(1, 7);
    const auto breaks = naturalBreaks(values, count).value();
    std::ranges::sort(values);
    const double least = leastCostOfRuns(values, 0, static_cast<std::size_t>(count));
    RC_ASSERT(std::abs(costOf(breaks, values) - least) <= 1e-10 * (1.0 + least));
}

} // namespace wm::presentation
