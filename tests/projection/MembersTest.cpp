// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/projection/Members.h"

#include "wm/projection/BoxCox.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>

namespace wm::projection {

namespace {

constexpr IndicatorKind kAmount{IndicatorKind::Type::NonNegative};
constexpr IndicatorKind kShare{IndicatorKind::Type::Share, 0.0, 100.0};

MemberPaths pathsOf(const std::vector<double>& values, const IndicatorKind& kind, int horizon = 6)
{
    MemberPaths paths(horizon, kMemberCount);
    projectMembers(values, kind, paths);
    return paths;
}

int countOfMembers(const std::vector<double>& values)
{
    const MemberPaths paths = pathsOf(values, kAmount);
    return static_cast<int>((paths.row(0).array() == paths.row(0).array()).count());
}

} // namespace

// Changes 0.3 0.5 0.4 0.1 0.4 0.3 -0.1: median 0.3, MAD 0.1, so the fall is clipped to 0.3 - 2 * 0.14826.
TEST(MembersTest, TheRobustDriftClipsWhatIsOutOfTheOrdinary)
{
    const std::vector<double> values{5.1, 5.4, 5.9, 6.3, 6.4, 6.8, 7.1, 7.0};
    EXPECT_NEAR(robustDrift(values), (0.3 + 0.5 + 0.4 + 0.1 + 0.4 + 0.3 + 0.00348) / 7.0, 1e-12);
    EXPECT_NEAR(robustDrift(std::vector{1.0, 2.0, 3.0, 4.0, 14.0}), 13.0 / 4.0, 1e-12) << "MAD 0: the plain mean";
}

TEST(MembersTest, TheLengthSaysWhoTakesPart)
{
    EXPECT_EQ(countOfMembers({3.0}), 1);
    EXPECT_EQ(countOfMembers({3.0, 4.0}), 1);
    EXPECT_EQ(countOfMembers({3.0, 4.0, 6.0}), 2);
    EXPECT_EQ(countOfMembers({3.0, 4.0, 6.0, 7.0, 7.5}), 3);
    EXPECT_EQ(countOfMembers({3.0, 4.0, 6.0, 7.0, 7.5, 8.0}), 4);
}

TEST(MembersTest, ThreeOrFourValuesGiveHalfTheDrift)
{
    const MemberPaths paths = pathsOf({1.0, 2.0, 3.0, 4.0}, kAmount, 2);
    EXPECT_NEAR(paths(0, 1), 4.5, 1e-12);
    EXPECT_NEAR(paths(1, 1), 5.0, 1e-12);
}

TEST(MembersTest, NoMemberLeavesTheBoundsOfAShare)
{
    const MemberPaths paths = pathsOf({90.0, 92.0, 94.0, 95.5, 97.0, 98.0, 98.8, 99.3, 99.6}, kShare, 30);
    EXPECT_LT(paths.maxCoeff(), 100.0);
    EXPECT_GT(paths.minCoeff(), 0.0);
}

TEST(MembersTest, ZerosAndNegativeValuesDoNotStopTheDampedMember)
{
    EXPECT_EQ(countOfMembers({0.0, 0.0, 1.0, 3.0, 2.0, 4.0, 5.0}), 4);
    EXPECT_EQ(countOfMembers({-3.0, -1.0, 1.0, 0.0, -2.0, 4.0, 5.0}), 4);
}

TEST(BoxCoxTest, ThereAndBackAgain)
{
    for (const double lambda : {0.0, 0.05, 0.35, 0.5, 1.0}) {
        for (const double value : {1e-6, 0.3, 1.0, 17.5, 1e6})
            EXPECT_NEAR(inverseBoxCox(boxCox(value, lambda), lambda) / value, 1.0, 1e-9);
    }
    EXPECT_EQ(inverseBoxCox(-3.0, 0.5), 0.0) << "below the smallest value that the transformation can give";
}

TEST(BoxCoxTest, ALineNeedsNoTransformationAndGrowthALogarithm)
{
    EXPECT_EQ(chooseLambda(std::vector{10.0, 12.0, 14.0, 16.0, 18.0, 20.0, 22.0}), 1.0);
    EXPECT_EQ(chooseLambda(std::vector{100.0, 110.0, 121.0, 133.1, 146.41, 161.051, 177.1561}), 0.0);
}

RC_GTEST_PROP(BoxCoxTest, TheUnitDoesNotChangeLambda, ())
{
    const auto values = *rc::gen::container<std::vector<double>>(
        10, rc::gen::map(rc::gen::inRange(100, 10000), [](int i) { return i / 7.0; }));
    std::vector<double> scaled = values;
    for (double& value : scaled)
        value *= 1024.0;
    RC_ASSERT(chooseLambda(values) == chooseLambda(scaled));
}

} // namespace wm::projection
