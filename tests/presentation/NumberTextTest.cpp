// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/presentation/NumberText.h"

#include "wm/base/Number.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace wm::presentation {

using domain::Comparator;
using domain::Language;

TEST(NumberTextTest, ShowsWhatPeopleWrite)
{
    EXPECT_EQ(numberText(14.6), "14.6");
    EXPECT_EQ(numberText(7529), "7529");
    EXPECT_EQ(numberText(10000), "10,000");
    EXPECT_EQ(numberText(-32677.1), "-32,677.1");
    EXPECT_EQ(numberText(1.35602), "1.35602");
    EXPECT_EQ(numberText(0.0), "0");
    EXPECT_EQ(numberText(-0.00000001), "0");
    EXPECT_EQ(numberText(1234567890), "1,234,567,890");
    EXPECT_EQ(numberText(std::numeric_limits<double>::quiet_NaN()), "");
}

RC_GTEST_PROP(NumberTextTest, IsWithinHalfOfTheSixthDigit, ())
{
    const double value = *rc::gen::inRange(-1000000000, 1000000000) / 1000.0;
    std::string text = numberText(value);
    text.erase(std::remove(text.begin(), text.end(), ','), text.end());
    const auto shown = parseNumber(text);
    RC_ASSERT(shown.has_value());
    // Half a unit of the sixth digit is at most 5e-6 of the value; every digit before the point is kept.
    RC_ASSERT(std::abs(*shown - value) <= std::min(0.5, 5.1e-6 * std::abs(value) + 1e-6));
}

TEST(NumberTextTest, UnitsStandAsTheyAreWritten)
{
    EXPECT_EQ(withUnit("14.6", {"%", "%"}, Language::Chinese), "14.6%");
    EXPECT_EQ(withUnit("6", {"张/千人", "beds per 1,000 people"}, Language::English), "6 beds per 1,000 people");
    EXPECT_EQ(withUnit("7529", {"亿美元", "100 million USD"}, Language::Chinese), "7529 亿美元");
    EXPECT_EQ(withUnit("7529", {"亿美元", "100 million USD"}, Language::English), "7529 × 100 million USD");
    EXPECT_EQ(withUnit("3", {"", ""}, Language::Chinese), "3");
}

TEST(NumberTextTest, ConditionsAreSigns)
{
    EXPECT_EQ(conditionText(Comparator::GreaterOrEqual, 10, {}), "≥ 10");
    EXPECT_EQ(conditionText(Comparator::Less, 5, {}), "< 5");
    EXPECT_EQ(conditionText(Comparator::About, 12, {}), "≈ 12");
    EXPECT_EQ(conditionText(Comparator::Equal, 56, {}), "56");
    EXPECT_EQ(conditionText(Comparator::Equal, 1, 3.0), "1–3");
}

TEST(NumberTextTest, SharesAreWholePercent)
{
    EXPECT_EQ(percentText(0.634), "63%");
    EXPECT_EQ(percentText(-0.2), "-20%");
    EXPECT_EQ(percentText(1.0), "100%");
}

} // namespace wm::presentation
