// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/base/Elementary.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace wm {

namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();

/// The C library is within a unit in the last place itself.
bool isNear(double value, double fromLibrary)
{
    return std::abs(value - fromLibrary) <= 2.2 * std::numeric_limits<double>::epsilon() * std::abs(fromLibrary);
}

/// Between the two, with many digits.
double between(double first, double last)
{
    const double share = *rc::gen::inRange<int>(0, 1'000'000'000) / 1e9;
    return first + (last - first) * share;
}

} // namespace

// The values are those of arithmetic with 113 bits, rounded: equality to the last bit is what the functions are for.
TEST(ElementaryTest, HaveTheSameBitsEverywhere)
{
    EXPECT_EQ(wm::exp(1.0), 0x1.5bf0a8b145769p+1);
    EXPECT_EQ(wm::log(10.0), 0x1.26bb1bbb55516p+1);
    EXPECT_EQ(wm::pow(1.1, 0.2), 0x1.04ed3b7325783p+0);
    EXPECT_EQ(wm::log1p(0.0719), 0x1.1c658a8ac43a3p-4);
    EXPECT_EQ(wm::expm1(0.5), 0x1.4c2531c3c0d38p-1);
}

TEST(ElementaryTest, KeepTheEndsOfTheRange)
{
    EXPECT_EQ(wm::exp(0.0), 1.0);
    EXPECT_EQ(wm::exp(1000.0), kInfinity);
    EXPECT_EQ(wm::exp(-1000.0), 0.0);
    EXPECT_EQ(wm::exp(-kInfinity), 0.0);
    EXPECT_EQ(wm::log(1.0), 0.0);
    EXPECT_EQ(wm::log(0.0), -kInfinity);
    EXPECT_TRUE(std::isnan(wm::log(-1.0)));
    EXPECT_EQ(wm::log1p(-1.0), -kInfinity);
    EXPECT_EQ(wm::expm1(0.0), 0.0);
    EXPECT_EQ(wm::expm1(-1000.0), -1.0);
    EXPECT_EQ(wm::expm1(1000.0), kInfinity);
    EXPECT_EQ(wm::pow(0.0, 2.0), 0.0);
    EXPECT_EQ(wm::pow(-2.0, 3.0), -8.0);
    EXPECT_EQ(wm::pow(3.0, 0.0), 1.0);
    EXPECT_EQ(wm::pow(10.0, 400.0), kInfinity);
    EXPECT_EQ(wm::pow(10.0, -400.0), 0.0);
    EXPECT_TRUE(std::isnan(wm::exp(std::nan(""))));
    EXPECT_TRUE(std::isnan(wm::pow(std::nan(""), 2.0)));
}

TEST(ElementaryTest, SubnormalNumbersAreNumbers)
{
    const double smallest = std::numeric_limits<double>::denorm_min();
    EXPECT_TRUE(isNear(wm::log(smallest), std::log(smallest)));
    EXPECT_EQ(wm::pow(2.0, -1074.0), smallest);
}

RC_GTEST_PROP(ElementaryPropertyTest, AgreeWithTheLibrary, ())
{
    const double x = between(-700.0, 700.0);
    const double small = between(-0.9, 2.0);
    RC_ASSERT(isNear(wm::exp(x), std::exp(x)));
    RC_ASSERT(isNear(wm::log(std::exp(x)), std::log(std::exp(x))));
    RC_ASSERT(isNear(wm::log1p(small), std::log1p(small)));
    RC_ASSERT(isNear(wm::expm1(small), std::expm1(small)));
    RC_ASSERT(isNear(wm::pow(1.0 + small, x / 100.0), std::pow(1.0 + small, x / 100.0)));
}

TEST(ElementaryTest, TheErrorFunctionIsAsCloseAsItPromises)
{
    double worst = 0.0;
    for (int i = 0; i <= 200'000; ++i) {
        const double deviations = -6.0 + 12.0 * i / 200'000.0;
        worst = std::max(worst, std::abs(wm::erfc(deviations) - std::erfc(deviations)));
    }
    constexpr double kPromised = 2e-15;
    constexpr double kLibrary = 3e-16; // what the library's own value may be off
    EXPECT_LE(worst, kPromised + kLibrary);
}

} // namespace wm
