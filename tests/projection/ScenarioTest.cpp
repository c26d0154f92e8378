// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/projection/Scenario.h"

#include "Records.h"

#include "wm/projection/Projection.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace wm::projection {

namespace {

constexpr IndicatorKind kShare{IndicatorKind::Type::Share, 0.0, 100.0};
constexpr double kNan = std::numeric_limits<double>::quiet_NaN();

using Path = Outcome<Eigen::VectorXd>;

void expectPath(const Path& path, const std::vector<double>& expected)
{
    ASSERT_TRUE(path) << toText(path.error());
    ASSERT_EQ(path->size(), static_cast<Eigen::Index>(expected.size()));
    EXPECT_TRUE(path->isApprox(test::vectorOf(expected), 1e-12)) << path->transpose();
}

struct Way {
    PathPoint latest;
    PathPoint target;
};

/// Inside of 0 to 100, so that every path applies.
Way anyWay()
{
    const int year = *rc::gen::inRange(1990, 2030);
    return {{year, *rc::gen::inRange(1, 1600) / 16.0},
            {year + *rc::gen::inRange(1, kLongestHorizon + 1), *rc::gen::inRange(1, 1600) / 16.0}};
}

Path anyRequiredPath(int which, const Way& way)
{
    if (which == 0)
        return requiredGrowthPath(way.latest, way.target);
    return which == 1 ? requiredLinearPath(way.latest, way.target) : requiredShareCurve(way.latest, way.target, kShare);
}

} // namespace

TEST(ScenarioTest, RequiredGrowthIsThatOfTheSharedCases)
{
    EXPECT_NEAR(requiredGrowth({2020, 144}, {2022, 225}).value(), 0.25, 1e-12);
    EXPECT_NEAR(requiredGrowth({2020, 100}, {2024, 65.61}).value(), -0.1, 1e-12);
    EXPECT_NEAR(requiredGrowth({2021, 109.5}, {2022, 121}).value(), 0.10502283105022836, 1e-12);
    EXPECT_NEAR(requiredGrowth({2020, 1}, {2035, 2}).value(), 0.04729412282062673, 1e-14);
    EXPECT_NEAR(requiredGrowth({2012, -81}, {2016, -16}).value(), -1.0 / 3.0, 1e-12);
}

TEST(ScenarioTest, PathsLeadFromTheYearAfterTheLatestToTheTarget)
{
    expectPath(requiredGrowthPath({2020, 100}, {2023, 133.1}), {110, 121, 133.1});
    expectPath(requiredGrowthPath({2020, -2}, {2022, -8}), {-4, -8});
    expectPath(requiredLinearPath({2020, -2}, {2024, 2}), {-1, 0, 1, 2});
    expectPath(requiredLinearPath({2020, 0}, {2021, 5}), {5});
}

TEST(ScenarioTest, TheShareCurveTakesEqualStepsOfTheLogOdds)
{
    expectPath(requiredShareCurve({2020, 20}, {2024, 80}, kShare), {100.0 / 3.0, 50, 200.0 / 3.0, 80}); // odds x 2
    expectPath(requiredShareCurve({2020, 2}, {2022, 8}, {IndicatorKind::Type::Share, 0, 10}), {5, 8});
}

TEST(ScenarioTest, GrowthDoesNotApplyToZeroOrASignChange)
{
    for (const Way& way : {Way{{2020, 0}, {2025, 5}}, Way{{2020, 5}, {2025, 0}}, Way{{2020, -2}, {2025, 1}}}) {
        EXPECT_EQ(requiredGrowth(way.latest, way.target).error(), Refusal::NotPositive);
        EXPECT_EQ(requiredGrowthPath(way.latest, way.target).error(), Refusal::NotPositive);
        EXPECT_TRUE(requiredLinearPath(way.latest, way.target));
    }
}

TEST(ScenarioTest, EveryPathChecksItsEnds)
{
    for (const int which : {0, 1, 2}) {
        EXPECT_EQ(anyRequiredPath(which, {{2020, 1}, {2020, 2}}).error(), Refusal::HorizonNotAhead);
        EXPECT_EQ(anyRequiredPath(which, {{2020, 1}, {2061, 2}}).error(), Refusal::HorizonTooFar);
        EXPECT_EQ(anyRequiredPath(which, {{std::numeric_limits<int>::min(), 1}, {std::numeric_limits<int>::max(), 2}})
                      .error(),
                  Refusal::HorizonTooFar);
        EXPECT_EQ(anyRequiredPath(which, {{2020, kNan}, {2025, 2}}).error(), Refusal::NotFinite);
        EXPECT_EQ(anyRequiredPath(which, {{2020, 1}, {2025, 1e151}}).error(), Refusal::TooLarge);
    }
    EXPECT_EQ(requiredGrowth({2020, 5e-324}, {2021, 1e150}).error(), Refusal::TooLarge);
}

TEST(ScenarioTest, TheShareCurveNeedsRoomToTheBounds)
{
    EXPECT_EQ(requiredShareCurve({2020, 0}, {2025, 50}, kShare).error(), Refusal::OutOfBounds);
    EXPECT_EQ(requiredShareCurve({2020, 50}, {2025, 100}, kShare).error(), Refusal::OutOfBounds);
    EXPECT_EQ(requiredShareCurve({2020, 1}, {2025, 2}, {IndicatorKind::Type::Share, 3, 3}).error(), Refusal::BadBounds);
    EXPECT_EQ(requiredShareCurve({2020, 1}, {2025, 2}, {IndicatorKind::Type::Count}).error(), Refusal::BadBounds);
}

TEST(ScenarioTest, APolicyClosesItsPartOfTheGap)
{
    const Eigen::VectorXd usual = Eigen::Vector2d(10, 20), required = Eigen::Vector2d(30, 40);
    expectPath(policyEffectPath(usual, required, 0.0), {10, 20});
    expectPath(policyEffectPath(usual, required, 0.25), {15, 25});
    expectPath(policyEffectPath(usual, required, 1.0), {30, 40});
}

TEST(ScenarioTest, APolicyEffectIsAShare)
{
    const Eigen::VectorXd usual = Eigen::Vector2d(10, 20);
    EXPECT_EQ(policyEffectPath(usual, usual, -0.1).error(), Refusal::OutOfBounds);
    EXPECT_EQ(policyEffectPath(usual, usual, 1.1).error(), Refusal::OutOfBounds);
    EXPECT_EQ(policyEffectPath(usual, usual, kNan).error(), Refusal::NotFinite);
    EXPECT_EQ(policyEffectPath(usual, Eigen::Vector2d(1, kNan), 0.5).error(), Refusal::NotFinite);
    EXPECT_EQ(policyEffectPath(usual, Eigen::Vector3d(1, 2, 3), 0.5).error(), Refusal::LengthsDiffer);
    EXPECT_EQ(policyEffectPath({}, {}, 0.5).error(), Refusal::Empty);
}

TEST(ScenarioTest, TheYearReachedIsTheFirstCrossing)
{
    const PathPoint latest{2020, 100};
    const Eigen::VectorXd path = Eigen::Vector4d(110, 120, 105, 130);
    EXPECT_EQ(yearReached(latest, path, 115, WantedDirection::Higher), 2021.5);
    EXPECT_EQ(yearReached(latest, path, 110, WantedDirection::Higher), 2021.0);
    EXPECT_EQ(yearReached(latest, path, 130, WantedDirection::Higher), 2024.0);
    EXPECT_EQ(yearReached(latest, -path, 50, WantedDirection::Lower), 2020.0 + 50.0 / 210.0);
    EXPECT_EQ(yearReached(latest, path, 90, WantedDirection::Higher), 2020.0); // met already
    EXPECT_EQ(yearReached(latest, path, 131, WantedDirection::Higher), std::nullopt);
    EXPECT_EQ(yearReached(latest, path, 99, WantedDirection::Lower), std::nullopt);
    EXPECT_EQ(yearReached(latest, path, kNan, WantedDirection::Lower), std::nullopt);
    EXPECT_EQ(yearReached(latest, Eigen::Vector2d(kNan, 200), 150, WantedDirection::Higher), std::nullopt);
}

RC_GTEST_PROP(ScenarioPropertyTest, EveryPathRunsStraightToTheTarget, ())
{
    const Way way = anyWay();
    const auto path = anyRequiredPath(*rc::gen::inRange(0, 3), way);
    RC_ASSERT(path.has_value());
    RC_ASSERT(path->size() == way.target.year - way.latest.year);
    RC_ASSERT((*path)[path->size() - 1] == way.target.value);
    const double sign = way.target.value < way.latest.value ? -1.0 : 1.0;
    double before = way.latest.value;
    for (const double value : *path) {
        RC_ASSERT(sign * (value - before) >= -1e-12);
        RC_ASSERT(sign * (way.target.value - value) >= 0.0);
        before = value;
    }
}

RC_GTEST_PROP(ScenarioPropertyTest, AHigherTargetAsksForMoreEveryYear, ())
{
    Way way = anyWay();
    const int which = *rc::gen::inRange(0, 3);
    const auto lower = anyRequiredPath(which, way);
    way.target.value += (100.0 - way.target.value) * 0.5;
    const auto higher = anyRequiredPath(which, way);
    RC_ASSERT(lower.has_value() && higher.has_value());
    RC_ASSERT((higher->array() >= lower->array() - 1e-12).all());
}

RC_GTEST_PROP(ScenarioPropertyTest, ARequiredPathReachesItsTargetInItsYear, ())
{
    const Way way = anyWay();
    const auto wanted = way.target.value > way.latest.value ? WantedDirection::Higher : WantedDirection::Lower;
    RC_PRE(way.target.value != way.latest.value);
    const auto path = anyRequiredPath(*rc::gen::inRange(0, 3), way);
    const auto year = yearReached(way.latest, path.value(), way.target.value, wanted);
    RC_ASSERT(year.has_value());
    RC_ASSERT(std::abs(*year - way.target.year) < 1e-6);
}

RC_GTEST_PROP(ScenarioPropertyTest, APolicyEffectStaysBetweenThePaths, ())
{
    const Way way = anyWay();
    const Eigen::VectorXd required = anyRequiredPath(*rc::gen::inRange(0, 3), way).value();
    const Eigen::VectorXd usual = Eigen::VectorXd::Constant(required.size(), *rc::gen::inRange(-1600, 3200) / 16.0);
    const double effect = *rc::gen::inRange(0, 1001) / 1000.0, greater = *rc::gen::inRange(0, 1001) / 1000.0;
    const auto path = policyEffectPath(usual, required, std::min(effect, greater));
    const auto further = policyEffectPath(usual, required, std::max(effect, greater));
    RC_ASSERT((path->array() >= usual.cwiseMin(required).array()).all());
    RC_ASSERT((path->array() <= usual.cwiseMax(required).array()).all());
    RC_ASSERT(((*further - required).cwiseAbs().array() <= (*path - required).cwiseAbs().array() + 1e-9).all());
}

RC_GTEST_PROP(ScenarioPropertyTest, NoNumberIsEverBroken, ())
{
    const Way way{{2020, test::anyExtremeNumber()}, {2020 + *rc::gen::inRange(1, 41), test::anyExtremeNumber()}};
    const IndicatorKind kind{IndicatorKind::Type::Share, test::anyExtremeNumber(), test::anyExtremeNumber()};
    const auto curve = requiredShareCurve(way.latest, way.target, kind);
    if (curve)
        RC_ASSERT(curve->allFinite());
    for (const int which : {0, 1}) {
        const auto path = anyRequiredPath(which, way);
        if (!path)
            continue;
        RC_ASSERT(path->allFinite());
        const auto year = yearReached(way.latest, *path, test::anyExtremeNumber(), WantedDirection::Higher);
        RC_ASSERT(year.value_or(2020.0) >= 2020.0 && year.value_or(2020.0) <= way.target.year);
    }
}

} // namespace wm::projection
