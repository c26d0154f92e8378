// SPDX-License-Identifier: GPL-3.0-or-later
#include "AnyValues.h"

#include "wm/presentation/Palette.h"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <map>
#include <set>

namespace wm::presentation {

using test::anyMethod;
using test::anyValues;
using testing::ElementsAre;

namespace {

std::vector<double> boundsOf(const Result<ClassBreaks>& breaks)
{
    EXPECT_TRUE(breaks) << breaks.error().message;
    return {breaks->bounds().begin(), breaks->bounds().end()};
}

std::vector<std::optional<int>> classesOf(const ClassBreaks& breaks, const std::vector<double>& values)
{
    std::vector<std::optional<int>> classes;
    for (const double value : values)
        classes.push_back(breaks.classOf(value));
    return classes;
}

int mostTies(const std::vector<double>& values)
{
    std::map<double, int> ties;
    for (const double value : values)
        ++ties[value];
    return std::ranges::max_element(ties, {}, [](const auto& tie) { return tie.second; })->second;
}

/// What the header says of every class, in its own words.
bool encloses(const ClassBreaks& breaks, int index, double value)
{
    const auto i = static_cast<std::size_t>(index);
    const double from = breaks.bounds()[i];
    const double to = breaks.bounds()[i + 1];
    if (breaks.onTheBound() == OnTheBound::Above)
        return value >= from && (index + 1 == breaks.count() ? value <= to : value < to);
    return value <= to && (index == 0 ? value >= from : value > from);
}

} // namespace

TEST(ClassBreaksTest, AValueOnABoundBelongsToTheClassAboveAndTheLastClassHasItsEnd)
{
    const auto breaks = ClassBreaks::create({0, 10, 20}).value();
    EXPECT_EQ(breaks.count(), 2);
    EXPECT_EQ(breaks.classOf(0), 0);
    EXPECT_EQ(breaks.classOf(9.999), 0);
    EXPECT_EQ(breaks.classOf(10), 1);
    EXPECT_EQ(breaks.classOf(20), 1);
    EXPECT_EQ(breaks.classOf(-0.001), std::nullopt);
    EXPECT_EQ(breaks.classOf(20.001), std::nullopt);
    EXPECT_EQ(breaks.classOf(test::kNaN), std::nullopt);
}

TEST(ClassBreaksTest, AValueOnABoundBelongsToTheClassBelowWhereThatIsAskedFor)
{
    const auto breaks = ClassBreaks::create({0, 10, 20}, OnTheBound::Below).value();
    EXPECT_EQ(breaks.classOf(0), 0);
    EXPECT_EQ(breaks.classOf(10), 0);
    EXPECT_EQ(breaks.classOf(10.001), 1);
    EXPECT_EQ(breaks.classOf(20), 1);
}

TEST(ClassBreaksTest, OnlyTheClassAtTheClosedEndMayHoldASingleNumber)
{
    EXPECT_TRUE(ClassBreaks::create({1, 2, 2}));
    EXPECT_FALSE(ClassBreaks::create({1, 1, 2}));
    EXPECT_TRUE(ClassBreaks::create({1, 1, 2}, OnTheBound::Below));
    EXPECT_FALSE(ClassBreaks::create({1, 2, 2}, OnTheBound::Below));
    EXPECT_TRUE(ClassBreaks::create({1, 1}));
    EXPECT_EQ(ClassBreaks::create({1, 2, 2})->classOf(2), 1);
    EXPECT_EQ(ClassBreaks::create({1, 1, 2}, OnTheBound::Below)->classOf(1), 0);
}

TEST(ClassBreaksTest, BoundsThatAreNoneAreRefused)
{
    for (const std::vector<double>& bounds :
         {std::vector<double>{}, {1.0}, {2.0, 1.0}, {1.0, test::kNaN}, {0.0, test::kInfinity}}) {
        const auto breaks = ClassBreaks::create(bounds);
        ASSERT_FALSE(breaks);
        EXPECT_EQ(breaks.error().code, ErrorCode::InvalidArgument);
    }
}

TEST(ClassBreaksTest, ValuesThatAreNoNumbersAndImpossibleCountsAreRefused)
{
    const std::vector<double> fine{1, 2, 3};
    for (const ClassMethod method : test::kMethods) {
        for (const double bad : {test::kNaN, test::kInfinity, -test::kInfinity})
            EXPECT_EQ(classify(method, std::vector{1.0, bad}, 3).error().code, ErrorCode::InvalidArgument);
        for (const int count : {-1, 0, kMostClasses + 1})
            EXPECT_EQ(classify(method, fine, count).error().code, ErrorCode::InvalidArgument);
    }
}

TEST(ClassBreaksTest, NothingToDivideGivesNoClassAndOneValueGivesOne)
{
    for (const ClassMethod method : test::kMethods) {
        EXPECT_TRUE(classify(method, {}, 5)->isEmpty());
        EXPECT_THAT(boundsOf(classify(method, std::vector{7.5}, 5)), ElementsAre(7.5, 7.5));
        EXPECT_THAT(boundsOf(classify(method, std::vector{-3.0, -3.0, -3.0}, 5)), ElementsAre(-3.0, -3.0));
        EXPECT_EQ(classify(method, std::vector{-3.0, -3.0}, 5)->classOf(-3.0), 0);
    }
    EXPECT_EQ(ClassBreaks().classOf(0.0), std::nullopt);
}

TEST(ClassBreaksTest, OneClassHoldsEverything)
{
    for (const ClassMethod method : test::kMethods)
        EXPECT_EQ(classify(method, std::vector{3.0, 1.0, 2.0}, 1)->count(), 1);
}

TEST(QuantileTest, ClassesWithoutTiesDifferByOneValueAtMost)
{
    EXPECT_THAT(boundsOf(quantile(std::vector<double>{5, 1, 4, 2, 3, 6}, 3)), ElementsAre(1, 3, 5, 6));
    std::vector<double> values;
    for (int i = 0; i < 23; ++i)
        values.push_back(i * i);
    for (int count = 1; count <= kMostClasses; ++count) {
        const std::vector<int> sizes = countPerClass(quantile(values, count).value(), values);
        ASSERT_EQ(static_cast<int>(sizes.size()), count);
        const auto [least, most] = std::ranges::minmax(sizes);
        EXPECT_LE(most - least, 1);
    }
}

TEST(QuantileTest, TiesStayTogether)
{
    std::vector<double> values(50, 0.0);
    for (int i = 1; i <= 50; ++i)
        values.push_back(i);
    EXPECT_THAT(boundsOf(quantile(values, 4)), ElementsAre(0, 1, 26, 50));
    std::vector<double> twoValues(10, 0.0);
    twoValues.push_back(5.0);
    EXPECT_THAT(countPerClass(quantile(twoValues, 2).value(), twoValues), ElementsAre(10, 1));
}

TEST(QuantileTest, ACutGoesToTheNearerEndOfTies)
{
    const std::vector<double> early{1, 2, 2, 2, 2, 3, 4, 5};
    EXPECT_THAT(countPerClass(quantile(early, 2).value(), early), ElementsAre(5, 3));
    const std::vector<double> late{1, 2, 3, 4, 4, 4, 4, 5};
    EXPECT_THAT(countPerClass(quantile(late, 2).value(), late), ElementsAre(3, 5));
}

RC_GTEST_PROP(QuantileTest, ClassesDifferByNoMoreThanTheTies, ())
{
    const std::vector<double> values = anyValues(1, 60);
    const int count = *rc::gen::inRange(1, kMostClasses + 1);
    const auto breaks = quantile(values, count).value();
    // A cut moves by half of a tie at most; a class has two cuts.
    const double ties = mostTies(values);
    const double classes = std::min<double>(count, static_cast<double>(std::set(values.begin(), values.end()).size()));
    const double fair = static_cast<double>(values.size()) / classes;
    RC_PRE(breaks.count() == static_cast<int>(classes));
    for (const int size : countPerClass(breaks, values))
        RC_ASSERT(std::abs(size - fair) < ties + 1.0);
}

TEST(EqualIntervalTest, ClassesAreEquallyWide)
{
    EXPECT_THAT(boundsOf(equalInterval(std::vector<double>{0, 3, 50, 7, 100}, 4)), ElementsAre(0, 25, 50, 75, 100));
    EXPECT_THAT(boundsOf(equalInterval(std::vector{0.0, 0.3, 0.12}, 3)),
                testing::Pointwise(testing::DoubleEq(), {0.0, 0.1, 0.2, 0.3}));
    EXPECT_THAT(boundsOf(equalInterval(std::vector<double>{0, 100}, 5)), ElementsAre(0, 50, 100));
}

TEST(EqualIntervalTest, TheWholeRangeOfDoubleIsNoTrouble)
{
    constexpr double kMost = std::numeric_limits<double>::max();
    const auto breaks = equalInterval(std::vector{-kMost, 0.0, kMost}, 2).value();
    EXPECT_THAT(boundsOf(breaks), ElementsAre(-kMost, 0.0, kMost));
}

// Oracle: pretty() of R 4.2.2, in cases where its steps (1, 2, 5) and the number of classes leave no choice.
TEST(PrettyBreaksTest, AreThoseOfR)
{
    EXPECT_THAT(boundsOf(prettyBreaks(std::vector<double>{0, 12, 31, 64, 97}, 5)), ElementsAre(0, 20, 40, 60, 80, 100));
    EXPECT_THAT(boundsOf(prettyBreaks(std::vector<double>{1234, 2000, 3000, 4000, 5678}, 5)),
                ElementsAre(1000, 2000, 3000, 4000, 5000, 6000));
    EXPECT_THAT(boundsOf(prettyBreaks(std::vector<double>{-7, -1, 0, 5, 13}, 5)), ElementsAre(-10, -5, 0, 5, 10, 15));
    EXPECT_THAT(boundsOf(prettyBreaks(std::vector{0.1, 0.3, 0.5, 0.6, 0.9}, 5)),
                ElementsAre(0.0, 0.2, 0.4, 0.6, 0.8, 1.0));
}

TEST(PrettyBreaksTest, BoundsAreTheVeryNumbersPeopleWrite)
{
    const auto breaks = prettyBreaks(std::vector{0.05, 0.11, 0.22, 0.31, 0.68}, 7).value();
    EXPECT_THAT(boundsOf(breaks), ElementsAre(0.0, 0.2, 0.4, 0.6, 0.8));
    EXPECT_THAT(boundsOf(prettyBreaks(std::vector{0.0, 0.25, 0.5, 1.0}, 4)), ElementsAre(0.0, 0.25, 0.5, 0.75, 1.0));
}

TEST(PrettyBreaksTest, ValuesTooCloseForRoundNumbersGetEqualIntervals)
{
    constexpr double kTiniest = std::numeric_limits<double>::denorm_min();
    EXPECT_THAT(boundsOf(prettyBreaks(std::vector{0.0, kTiniest}, 9)), ElementsAre(0.0, kTiniest));
    const double next = std::nextafter(1e15, 2e15);
    EXPECT_THAT(boundsOf(prettyBreaks(std::vector{1e15, next}, 2)), ElementsAre(1e15, next));
    constexpr double kMost = std::numeric_limits<double>::max();
    EXPECT_THAT(boundsOf(prettyBreaks(std::vector{-kMost, kMost}, 2)), ElementsAre(-kMost, 0.0, kMost));
}

RC_GTEST_PROP(PrettyBreaksTest, EncloseTheValuesWithoutAnEmptyEnd, ())
{
    const std::vector<double> values = anyValues(2, 30, *rc::gen::elementOf(std::vector{10, 300, 100000}));
    const auto breaks = prettyBreaks(values, *rc::gen::inRange(1, kMostClasses + 1)).value();
    RC_ASSERT(breaks.count() <= kMostClasses);
    const auto counts = countPerClass(breaks, values);
    RC_ASSERT(counts.front() > 0);
    RC_ASSERT(counts.back() > 0);
}

RC_GTEST_PROP(ClassBreaksTest, EachValueLiesInTheClassWhoseBoundsEncloseIt, ())
{
    const std::vector<double> values = *rc::gen::arbitrary<bool>() ? anyValues(1, 40) : test::anyWildValues();
    const int count = *rc::gen::inRange(1, kMostClasses + 1);
    const auto breaks = classify(anyMethod(), values, count).value();
    RC_ASSERT(breaks.count() >= 1);
    RC_ASSERT(breaks.count() <= kMostClasses);
    for (const double value : values) {
        const std::optional<int> index = breaks.classOf(value);
        RC_ASSERT(index.has_value());
        RC_ASSERT(encloses(breaks, *index, value));
    }
}

RC_GTEST_PROP(ClassBreaksTest, ThereAreNoMoreClassesThanDifferentValues, ())
{
    const std::vector<double> values = anyValues(1, 12, 20);
    const int count = *rc::gen::inRange(1, kMostClasses + 1);
    const int different = static_cast<int>(std::set(values.begin(), values.end()).size());
    for (const ClassMethod method : {ClassMethod::Quantile, ClassMethod::EqualInterval, ClassMethod::NaturalBreaks})
        RC_ASSERT(classify(method, values, count)->count() <= std::min(count, different));
    RC_ASSERT(naturalBreaks(values, count)->count() == std::min(count, different));
}

RC_GTEST_PROP(ClassBreaksTest, TheOrderOfTheValuesDoesNotMatter, ())
{
    std::vector<double> values = anyValues(1, 40);
    const ClassMethod method = anyMethod();
    const int count = *rc::gen::inRange(1, kMostClasses + 1);
    const auto before = classify(method, values, count).value();
    std::ranges::reverse(values);
    std::ranges::rotate(values,
                        values.begin() + static_cast<std::ptrdiff_t>(*rc::gen::inRange<std::size_t>(0, values.size())));
    RC_ASSERT(classify(method, values, count).value() == before);
}

// Shifts and scales that lose no digit. Pretty breaks depend on the zero point and the unit, as they should.
RC_GTEST_PROP(ClassBreaksTest, ClassesDoNotDependOnTheUnitOrTheZeroPoint, ())
{
    const std::vector<double> values = anyValues(1, 40);
    const int count = *rc::gen::elementOf(std::vector{1, 2, 4, 8});
    const double shift = *rc::gen::inRange(-1000, 1000);
    const double scale = std::ldexp(1.0, *rc::gen::inRange(-30, 30));
    std::vector<double> moved;
    for (const double value : values)
        moved.push_back((value + shift) * scale);
    for (const ClassMethod method : {ClassMethod::Quantile, ClassMethod::EqualInterval})
        RC_ASSERT(classesOf(classify(method, values, count).value(), values) ==
                  classesOf(classify(method, moved, count).value(), moved));
    const auto fit = goodnessOfVarianceFit(naturalBreaks(values, count).value(), values);
    const auto movedFit = goodnessOfVarianceFit(naturalBreaks(moved, count).value(), moved);
    RC_ASSERT(std::abs(*fit - *movedFit) < 1e-12);
}

namespace {

AnchoredBreaks anchored(const std::vector<double>& values, double anchor, int count, AnchorSides sides,
                        domain::Direction direction = domain::Direction::Increase)
{
    const auto breaks = anchoredBreaks(values, anchor, count, sides, direction);
    EXPECT_TRUE(breaks) << breaks.error().message;
    return breaks.value_or(AnchoredBreaks{});
}

} // namespace

TEST(AnchoredBreaksTest, SymmetricSidesAreAlikeUpToTheFarthestValue)
{
    const auto found = anchored({40, 55, 70}, 60, 4, AnchorSides::Symmetric);
    EXPECT_THAT(boundsOf(found.breaks), ElementsAre(40, 50, 60, 70, 80));
    EXPECT_EQ(found.below, 2);
    EXPECT_EQ(found.above, 2);
    EXPECT_EQ(anchored({40, 55, 70}, 60, 5, AnchorSides::Symmetric), found) << "no class straddles the anchor";
}

TEST(AnchoredBreaksTest, ProportionalSidesShareTheClassesByTheirRange)
{
    const auto found = anchored({30, 55, 70}, 60, 4, AnchorSides::Proportional);
    EXPECT_THAT(boundsOf(found.breaks), ElementsAre(30, 40, 50, 60, 70));
    EXPECT_EQ(found.below, 3);
    EXPECT_EQ(found.above, 1);
    EXPECT_EQ(anchored({0, 60.1}, 60, 4, AnchorSides::Proportional).above, 1) << "few values above are not hidden";
}

TEST(AnchoredBreaksTest, ASideWithoutValuesHasNoClassWhenSharingByRange)
{
    const auto found = anchored({62, 64}, 60, 2, AnchorSides::Proportional);
    EXPECT_THAT(boundsOf(found.breaks), ElementsAre(60, 62, 64));
    EXPECT_EQ(found.below, 0);
    EXPECT_EQ(found.above, 2);
}

TEST(AnchoredBreaksTest, AValueRightOnTheTargetHasMetItWhicheverWayIsBetter)
{
    for (const AnchorSides sides : {AnchorSides::Symmetric, AnchorSides::Proportional}) {
        const std::vector<std::vector<double>> cases{{4, 5, 6}, {5, 6}, {4, 5}, {5}};
        for (const std::vector<double>& values : cases) {
            const auto increase = anchored(values, 5, 4, sides, domain::Direction::Increase);
            EXPECT_GE(increase.breaks.classOf(5).value(), increase.below);
            const auto decrease = anchored(values, 5, 4, sides, domain::Direction::Decrease);
            EXPECT_LT(decrease.breaks.classOf(5).value(), decrease.below);
        }
    }
}

TEST(AnchoredBreaksTest, WhatCannotBeAnchoredIsRefused)
{
    const std::vector<double> values{1, 2};
    const auto codeOf = [](const Result<AnchoredBreaks>& breaks) {
        return breaks.error().code;
    };
    constexpr auto kIncrease = domain::Direction::Increase;
    constexpr double kMost = std::numeric_limits<double>::max();
    for (const double anchor : {test::kNaN, test::kInfinity})
        EXPECT_EQ(codeOf(anchoredBreaks(values, anchor, 4, AnchorSides::Symmetric, kIncrease)),
                  ErrorCode::InvalidArgument);
    EXPECT_EQ(codeOf(anchoredBreaks(values, 1, 1, AnchorSides::Symmetric, kIncrease)), ErrorCode::InvalidArgument);
    EXPECT_EQ(codeOf(anchoredBreaks(std::vector{kMost}, -kMost, 4, AnchorSides::Proportional, kIncrease)),
              ErrorCode::InvalidArgument);
    EXPECT_EQ(codeOf(anchoredBreaks(std::vector{kMost}, -kMost / 4.0, 4, AnchorSides::Symmetric, kIncrease)),
              ErrorCode::InvalidArgument);
    EXPECT_TRUE(anchoredBreaks({}, 1, 4, AnchorSides::Symmetric, kIncrease)->breaks.isEmpty());
}

RC_GTEST_PROP(AnchoredBreaksTest, TheAnchorPartsTheValues, ())
{
    const std::vector<double> values = anyValues(1, 30, 20);
    const double anchor = *rc::gen::inRange(-25, 25) / 8.0;
    const auto sides = *rc::gen::element(AnchorSides::Symmetric, AnchorSides::Proportional);
    const auto direction =
        *rc::gen::element(domain::Direction::Increase, domain::Direction::Decrease, domain::Direction::Maintain);
    const auto found = anchoredBreaks(values, anchor, *rc::gen::inRange(2, kMostClasses + 1), sides, direction).value();
    RC_ASSERT(found.below + found.above == found.breaks.count());
    RC_ASSERT(found.breaks.count() <= kMostClasses);
    RC_ASSERT(found.breaks.bounds()[static_cast<std::size_t>(found.below)] == anchor);
    for (const double value : values) {
        const int index = found.breaks.classOf(value).value();
        RC_ASSERT(encloses(found.breaks, index, value));
        RC_ASSERT((value == anchor) || ((value < anchor) == (index < found.below)));
    }
}

} // namespace wm::presentation
