// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/presentation/ClassLegend.h"

#include "AnyValues.h"

#include "wm/base/Number.h"
#include "wm/presentation/Palette.h"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

namespace wm::presentation {

using testing::ElementsAre;

namespace {

ClassBreaks breaksOf(std::vector<double> bounds, OnTheBound onTheBound = OnTheBound::Above)
{
    return ClassBreaks::create(std::move(bounds), onTheBound).value();
}

std::vector<double> roundedNaturalBreaks(const std::vector<double>& values, int count)
{
    const auto rounded = withRoundBounds(naturalBreaks(values, count).value(), values);
    return {rounded.bounds().begin(), rounded.bounds().end()};
}

std::size_t decimalsOf(double value)
{
    const std::string text = plainNumberText(value);
    const std::size_t point = text.find('.');
    return point == std::string::npos ? 0 : text.size() - point - 1;
}

/// Either what is under test or a mirror image of it.
ClassBreaks anyBreaks(std::vector<double>& values)
{
    const auto breaks = classify(test::anyMethod(), values, *rc::gen::inRange(1, kMostClasses + 1)).value();
    if (*rc::gen::arbitrary<bool>())
        return breaks;
    std::vector<double> bounds;
    for (const double bound : breaks.bounds())
        bounds.insert(bounds.begin(), -bound);
    for (double& value : values)
        value = -value;
    return breaksOf(bounds, OnTheBound::Below);
}

} // namespace

TEST(RoundBoundsTest, BoundsHaveTheFewestDigitsThatKeepTheClasses)
{
    EXPECT_THAT(roundedNaturalBreaks({10.13, 11.2, 20.27, 21.9, 38.41, 39.9}, 3), ElementsAre(10, 20, 30, 40));
    EXPECT_THAT(roundedNaturalBreaks({0.123, 0.125, 0.871, 0.872}, 2), ElementsAre(0, 0.8, 1));
    EXPECT_THAT(roundedNaturalBreaks({7.0001, 7.0002, 7.0012, 7.0013}, 2), ElementsAre(7, 7.001, 7.0013));
    EXPECT_THAT(roundedNaturalBreaks({-32677, -30011, -12345, -9876}, 2), ElementsAre(-33000, -20000, -9000));
}

TEST(RoundBoundsTest, AnAnchorIsNotMoved)
{
    const std::vector<double> values{31.4, 44.4, 58.3, 71.2};
    const double target = 57.25;
    const auto found =
        anchoredBreaks(values, target, 4, AnchorSides::Proportional, domain::Direction::Increase).value();
    const auto rounded = withRoundBounds(found.breaks, values, target);
    EXPECT_EQ(rounded.bounds()[static_cast<std::size_t>(found.below)], target);
    EXPECT_NE(withRoundBounds(found.breaks, values).bounds()[static_cast<std::size_t>(found.below)], target);
}

TEST(RoundBoundsTest, NothingIsRoundedWhereThereIsNothingToRound)
{
    EXPECT_TRUE(withRoundBounds(ClassBreaks(), {}).isEmpty());
    EXPECT_EQ(withRoundBounds(breaksOf({1.23, 1.23}), std::vector{1.23}), breaksOf({1.23, 1.23}));
}

RC_GTEST_PROP(RoundBoundsTest, EveryValueStaysInItsClass, ())
{
    std::vector<double> values = *rc::gen::arbitrary<bool>() ? test::anyValues(1, 40) : test::anyWildValues();
    const ClassBreaks breaks = anyBreaks(values);
    const ClassBreaks rounded = withRoundBounds(breaks, values);
    RC_ASSERT(rounded.onTheBound() == breaks.onTheBound());
    RC_ASSERT(rounded.count() == breaks.count());
    for (const double value : values) {
        RC_ASSERT(breaks.classOf(value).has_value());
        RC_ASSERT(rounded.classOf(value) == breaks.classOf(value));
    }
}

RC_GTEST_PROP(RoundBoundsTest, NoBoundGetsMoreDecimals, ())
{
    std::vector<double> values = test::anyValues(1, 40);
    const ClassBreaks breaks = anyBreaks(values);
    const ClassBreaks rounded = withRoundBounds(breaks, values);
    for (std::size_t i = 0; i < breaks.bounds().size(); ++i)
        RC_ASSERT(decimalsOf(rounded.bounds()[i]) <= decimalsOf(breaks.bounds()[i]));
}

TEST(ClassLabelsTest, NeighboursShareTheirBound)
{
    EXPECT_THAT(classLabels(breaksOf({10, 20, 10000})), ElementsAre("10 – 20", "20 – 10,000"));
    EXPECT_THAT(classLabels(breaksOf({-20, -10, 0})), ElementsAre("-20 – -10", "-10 – 0"));
    EXPECT_THAT(classLabels(ClassBreaks()), ElementsAre());
}

TEST(ClassLabelsTest, OpenEndsSayWhereTheBoundBelongs)
{
    EXPECT_THAT(classLabels(breaksOf({0, 10, 20, 35}), NumberKind::Real, LegendEnds::Open),
                ElementsAre("< 10", "10 – 20", "≥ 20"));
    EXPECT_THAT(classLabels(breaksOf({0, 10, 20, 35}, OnTheBound::Below), NumberKind::Real, LegendEnds::Open),
                ElementsAre("≤ 10", "10 – 20", "> 20"));
    EXPECT_THAT(classLabels(breaksOf({0, 10}), NumberKind::Real, LegendEnds::Open), ElementsAre("0 – 10"));
}

TEST(ClassLabelsTest, WholeNumbersAreEachNamedOnce)
{
    EXPECT_THAT(classLabels(breaksOf({1, 3, 6, 6}), NumberKind::Whole), ElementsAre("1–2", "3–5", "6"));
    EXPECT_THAT(classLabels(breaksOf({1, 3, 6}, OnTheBound::Below), NumberKind::Whole), ElementsAre("1–3", "4–6"));
    EXPECT_THAT(classLabels(breaksOf({-5, -2, 3}), NumberKind::Whole), ElementsAre("-5 – -3", "-2 – 3"));
    EXPECT_THAT(classLabels(breaksOf({0, 2.5, 5}), NumberKind::Whole), ElementsAre("0–2", "3–5"));
    EXPECT_THAT(classLabels(breaksOf({0.2, 0.4, 2}), NumberKind::Whole), ElementsAre("0.2 – 0.4", "1–2"));
}

TEST(ClassLabelsTest, ASingleNumberIsNoRange)
{
    EXPECT_THAT(classLabels(breaksOf({14.6, 14.6})), ElementsAre("14.6"));
}

TEST(ClassLabelsTest, BoundsThatNeedMoreThanSixDigitsAreWrittenInFull)
{
    EXPECT_THAT(classLabels(breaksOf({1.0000001, 1.0000002, 1.0000003})),
                ElementsAre("1.0000001 – 1.0000002", "1.0000002 – 1.0000003"));
}

TEST(ClassLegendTest, TheUnitIsSaidOnce)
{
    Words words;
    words.unitLabel = "单位：%1";
    const auto legend = makeClassLegend(breaksOf({0, 50, 100}), {"%", "%"}, words);
    EXPECT_EQ(legend.heading, "单位：%");
    ASSERT_EQ(legend.classes.size(), 2U);
    EXPECT_EQ(legend.classes[1].text, "50 – 100");
    EXPECT_EQ(makeClassLegend(breaksOf({0, 50}), {}, words).heading, "");
}

} // namespace wm::presentation
