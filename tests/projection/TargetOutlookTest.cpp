// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/projection/TargetOutlook.h"

#include "Records.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace wm::projection {

namespace {

/// As if all errors were normally distributed with the scale as their standard deviation.
Calibration normalCalibration()
{
    Calibration calibration{};
    for (auto& lengths : calibration.quantiles) {
        for (auto& row : lengths)
            row = {0.0627067779, 0.1256613469, 0.2533471031, 0.3853204664, 0.5244005127, 0.6744897502,
                   0.8416212336, 1.0364333895, 1.2815515655, 1.4395314709, 1.6448536270, 1.7804643417,
                   1.9599639845, 2.2414027276, 2.5758293035, 2.8070337683};
    }
    return calibration;
}

Projection projectionOf(double value, double scale, Eigen::Index horizon = 5)
{
    Projection projection;
    projection.lastYear = 2020;
    projection.count = 15;
    projection.path = Eigen::VectorXd::Constant(horizon, value);
    projection.scale = Eigen::VectorXd::Constant(horizon, scale);
    return projection;
}

Projection anyProjection()
{
    const auto series = test::recordFrom(2000, test::anyValues(4, 0, 100));
    Projection projection = project(series, {IndicatorKind::Type::NonNegative}, series.lastYear() + 12).value();
    RC_PRE(projection.scale.size() > 0);
    return projection;
}

} // namespace

TEST(TargetOutlookTest, NormalErrorsGiveTheNormalProbabilities)
{
    struct Case {
        double target;
        WantedDirection wanted;
        double probability;
    };
    const Projection projection = projectionOf(100.0, 10.0);
    const Calibration calibration = normalCalibration();
    for (const Case& each :
         {Case{110, WantedDirection::Higher, 0.15865525393145707},
          Case{90, WantedDirection::Lower, 0.15865525393145707}, Case{90, WantedDirection::Higher, 0.84134474606854293},
          Case{100, WantedDirection::Higher, 0.5}, Case{100, WantedDirection::Lower, 0.5}}) {
        const auto outlook = targetOutlook(projection, 2023, each.target, each.wanted, calibration);
        ASSERT_TRUE(outlook);
        EXPECT_NEAR(outlook->probability, each.probability, 2e-3); // the table is linear between its points
    }
}

TEST(TargetOutlookTest, ARangeIsTheDifferenceOfItsSides)
{
    const auto outlook = rangeOutlook(projectionOf(100.0, 10.0), 2023, 90, 110, normalCalibration());
    ASSERT_TRUE(outlook);
    EXPECT_NEAR(outlook->probability, 0.682689492137, 4e-3);
    EXPECT_EQ(outlook->word, OutlookWord::RatherLikely);
    EXPECT_EQ(rangeOutlook(projectionOf(100.0, 10.0), 2023, 110, 90).error(), Refusal::BadBounds);
}

TEST(TargetOutlookTest, WordsAreSymmetricBands)
{
    EXPECT_EQ(outlookWord(0.0), OutlookWord::Unlikely);
    EXPECT_EQ(outlookWord(0.1999), OutlookWord::Unlikely);
    EXPECT_EQ(outlookWord(0.2), OutlookWord::RatherUnlikely);
    EXPECT_EQ(outlookWord(0.3999), OutlookWord::RatherUnlikely);
    EXPECT_EQ(outlookWord(0.4), OutlookWord::AboutEven);
    EXPECT_EQ(outlookWord(0.6), OutlookWord::AboutEven);
    EXPECT_EQ(outlookWord(0.6001), OutlookWord::RatherLikely);
    EXPECT_EQ(outlookWord(0.8), OutlookWord::RatherLikely);
    EXPECT_EQ(outlookWord(0.8001), OutlookWord::Likely);
    EXPECT_EQ(outlookWord(1.0), OutlookWord::Likely);
}

TEST(TargetOutlookTest, NothingIsEverCertain)
{
    const Projection projection = projectionOf(100.0, 1e-3);
    EXPECT_EQ(targetOutlook(projection, 2021, 1.0, WantedDirection::Higher)->probability, 0.9975);
    EXPECT_NEAR(targetOutlook(projection, 2021, 1.0, WantedDirection::Lower)->probability, 0.0025, 1e-15);
    EXPECT_EQ(targetOutlook(projectionOf(1e150, 5e-324), 2021, -1e150, WantedDirection::Higher)->probability, 0.9975);
}

TEST(TargetOutlookTest, TheHorizonAndTheLengthOfTheRecordCount)
{
    const Calibration& table = calibrationV0();
    Projection projection = projectionOf(100.0, 10.0, 8);
    projection.count = 7;
    for (const int h : {1, 4, 8}) {
        const auto outlook = targetOutlook(projection, 2020 + h, 90.0, WantedDirection::Higher);
        EXPECT_EQ(outlook->probability, 0.5 * (1.0 + table.share(1.0, h, 7)));
    }
}

TEST(TargetOutlookTest, YearsOutsideOfThePathAreRefused)
{
    const Projection projection = projectionOf(100.0, 10.0);
    EXPECT_EQ(targetOutlook(projection, 2020, 90, WantedDirection::Higher).error(), Refusal::HorizonNotAhead);
    EXPECT_EQ(targetOutlook(projection, 2026, 90, WantedDirection::Higher).error(), Refusal::HorizonTooFar);
    EXPECT_EQ(rangeOutlook(projection, 2026, 90, 95).error(), Refusal::HorizonTooFar);
    EXPECT_TRUE(targetOutlook(projection, 2025, 90, WantedDirection::Higher));
}

TEST(TargetOutlookTest, WithoutAScaleThereIsNoProbability)
{
    const auto brief = project(test::recordFrom(2019, {1, 2}), {}, 2025);
    const auto constant = project(test::recordFrom(2015, {3, 3, 3, 3, 3, 3}), {}, 2025);
    EXPECT_EQ(targetOutlook(*brief, 2025, 9, WantedDirection::Higher).error(), Refusal::TooFewValues);
    EXPECT_EQ(targetOutlook(*constant, 2025, 9, WantedDirection::Higher).error(), Refusal::NoUniqueFit);
    EXPECT_EQ(rangeOutlook(*constant, 2025, 9, 10).error(), Refusal::NoUniqueFit);
}

TEST(TargetOutlookTest, TargetsAreNumbers)
{
    const Projection projection = projectionOf(100.0, 10.0);
    const double nan = std::nan("");
    EXPECT_EQ(targetOutlook(projection, 2021, nan, WantedDirection::Higher).error(), Refusal::NotFinite);
    EXPECT_EQ(rangeOutlook(projection, 2021, nan, 3.0).error(), Refusal::NotFinite);
    EXPECT_EQ(rangeOutlook(projection, 2021, 3.0, nan).error(), Refusal::NotFinite);
}

RC_GTEST_PROP(TargetOutlookPropertyTest, AHarderTargetIsLessLikely, ())
{
    const Projection projection = anyProjection();
    const int year = projection.lastYear + *rc::gen::inRange(1, 13);
    const double target = *rc::gen::inRange(-3200, 3200) / 16.0, harder = target + *rc::gen::inRange(0, 800) / 16.0;
    const auto easy = targetOutlook(projection, year, target, WantedDirection::Higher);
    const auto hard = targetOutlook(projection, year, harder, WantedDirection::Higher);
    RC_ASSERT((easy.has_value() && hard.has_value()));
    RC_ASSERT(hard->probability <= easy->probability);
    RC_ASSERT(hard->probability > 0.0024 && easy->probability <= 0.9975);
}

RC_GTEST_PROP(TargetOutlookPropertyTest, TheSidesOfATargetAreOneTogether, ())
{
    const Projection projection = anyProjection();
    const int year = projection.lastYear + *rc::gen::inRange(1, 13);
    const double target = *rc::gen::inRange(-3200, 3200) / 16.0;
    const auto above = targetOutlook(projection, year, target, WantedDirection::Higher);
    const auto below = targetOutlook(projection, year, target, WantedDirection::Lower);
    RC_ASSERT(std::abs(above->probability + below->probability - 1.0) < 1e-12);
}

RC_GTEST_PROP(TargetOutlookPropertyTest, AWiderRangeIsMoreLikely, ())
{
    const Projection projection = anyProjection();
    const int year = projection.lastYear + *rc::gen::inRange(1, 13);
    const double lower = *rc::gen::inRange(-1600, 3200) / 16.0, upper = lower + *rc::gen::inRange(0, 800) / 16.0;
    const auto range = rangeOutlook(projection, year, lower, upper);
    const auto wider = rangeOutlook(projection, year, lower - 1.0, upper + 1.0);
    RC_ASSERT(range->probability >= 0.0 && range->probability <= wider->probability && wider->probability <= 1.0);
}

} // namespace wm::projection
