// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/presentation/YearFrames.h"

#include "AnyValues.h"

#include <gmock/gmock.h>

namespace wm::presentation {

using testing::ElementsAre;

namespace {

const domain::RegionCode kGanzhou{"360700"};
const domain::RegionCode kGuilin{"450300"};
const std::vector<RegionYearValue> kValues{
    {kGuilin, 2020, 50.0}, {kGanzhou, 2015, 40.0}, {kGanzhou, 2020, 55.0}, {kGanzhou, 2023, 60.0}};

} // namespace

TEST(YearFramesTest, YearsAreThoseWithValues)
{
    const YearFrames frames = YearFrames::create(kValues).value();
    EXPECT_THAT(frames.years(), ElementsAre(2015, 2020, 2023));
    EXPECT_THAT(frames.allValues(), ElementsAre(40.0, 55.0, 50.0, 60.0));
    EXPECT_TRUE(YearFrames::create({})->years().empty());
}

TEST(YearFramesTest, AYearWithoutAnObservationHasNoValue)
{
    const YearFrames frames = YearFrames::create(kValues).value();
    EXPECT_EQ(frames.valueOf(kGanzhou, 2020), 55.0);
    EXPECT_EQ(frames.valueOf(kGanzhou, 2021), std::nullopt) << "neither carried on nor interpolated";
    EXPECT_EQ(frames.valueOf(kGuilin, 2015), std::nullopt);
    EXPECT_EQ(frames.valueOf({"110000"}, 2020), std::nullopt);
}

TEST(YearFramesTest, TheSliderRestsOnFramesThatExist)
{
    const YearFrames frames = YearFrames::create(kValues).value();
    EXPECT_EQ(frames.frameYearAt(2020), 2020);
    EXPECT_EQ(frames.frameYearAt(2022), 2020);
    EXPECT_EQ(frames.frameYearAt(2035), 2023);
    EXPECT_EQ(frames.frameYearAt(2000), 2015);
    EXPECT_EQ(YearFrames().frameYearAt(2020), std::nullopt);
}

TEST(YearFramesTest, ClassesOfAllValuesHoldEveryFrame)
{
    const YearFrames frames = YearFrames::create(kValues).value();
    const auto breaks = quantile(frames.allValues(), 3).value();
    for (const RegionYearValue& value : kValues)
        EXPECT_TRUE(breaks.classOf(value.value).has_value());
}

TEST(YearFramesTest, TwoValuesOfAYearOrNoNumberAreRefused)
{
    std::vector<RegionYearValue> values = kValues;
    values.push_back({kGuilin, 2020, 50.0});
    EXPECT_EQ(YearFrames::create(values).error().code, ErrorCode::Conflict);
    EXPECT_EQ(YearFrames::create(std::vector<RegionYearValue>{{kGuilin, 2020, test::kNaN}}).error().code,
              ErrorCode::InvalidArgument);
}

} // namespace wm::presentation
