// SPDX-License-Identifier: GPL-3.0-or-later
#include "MapFixture.h"

#include "wm/presentation/ColourRamp.h"

namespace wm::workspace {

using presentation::AreaLook;
using presentation::MapColouring;
using presentation::MapOptions;
using presentation::MapSpec;
using Mark = presentation::MapLegendEntry::Mark;

namespace {

bool isBlue(presentation::Rgb colour)
{
    return colour.blue > colour.red;
}

/// Values on both sides of targets.
class MapDistanceTest : public MapFixture {
protected:
    [[nodiscard]] static MapOptions anchored(domain::IndicatorId indicator = kShare)
    {
        MapOptions result = options(MapColouring::Value, indicator);
        result.isAnchored = true;
        result.classCount = 4;
        return result;
    }
};

} // namespace

TEST_F(MapDistanceTest, ColoursPartAtTheCommonTargetAndBlueIsTheBetterSide)
{
    const char* regions[] = {"a1", "a2", "a3", "b1"};
    const double values[] = {10.0, 15.9, 16.1, 22.0};
    for (std::size_t i = 0; i < 4; ++i) {
        observe(regions[i], 2020, values[i]);
        aim(regions[i], 2025, 16.0);
    }
    const MapSpec spec = map(anchored()); // a share that is to fall
    EXPECT_TRUE(isBlue(colourOf(spec, "a1")) && isBlue(colourOf(spec, "a2")));
    EXPECT_FALSE(isBlue(colourOf(spec, "a3")) || isBlue(colourOf(spec, "b1")));
    EXPECT_TRUE(hasLegend(spec, Mark::AreaClass, "16")) << "the target is a bound";
    EXPECT_TRUE(hasLegend(spec, Mark::Note, "<around>: 16"));
    m_catalogue.indicators.front().direction = domain::Direction::Increase;
    EXPECT_FALSE(isBlue(colourOf(map(anchored()), "a1"))) << "now less is worse";
    EXPECT_TRUE(isBlue(colourOf(map(anchored()), "b1")));
}

TEST_F(MapDistanceTest, DifferentTargetsAreComparedByDistanceInPercentagePoints)
{
    observe("a1", 2020, 30.0);
    observe("b1", 2020, 20.0);
    aim("a1", 2025, 32.0);
    aim("b1", 2025, 15.0);
    const MapSpec spec = map(anchored());
    EXPECT_TRUE(isBlue(colourOf(spec, "a1"))) << "the higher share, but below its own target";
    EXPECT_FALSE(isBlue(colourOf(spec, "b1")));
    EXPECT_NE(area(spec, "a1").readOut.find("\n-2"), std::string::npos) << area(spec, "a1").readOut;
    EXPECT_NE(area(spec, "b1").readOut.find("\n+5"), std::string::npos) << area(spec, "b1").readOut;
    EXPECT_TRUE(hasLegend(spec, Mark::Note, "<own target>"));
}

TEST_F(MapDistanceTest, PerMilleIsNotCountedInPercentagePoints)
{
    m_catalogue.units.push_back({{"‰", "per mille"}, "ratio_percent", 0.1, "%"});
    m_catalogue.indicators.front().unit = "‰";
    observe("a1", 2020, 30.0);
    observe("b1", 2020, 18.0);
    aim("a1", 2025, 40.0);
    aim("b1", 2025, 15.0);
    const MapSpec spec = map(anchored());
    EXPECT_NE(area(spec, "a1").readOut.find("-25"), std::string::npos) << area(spec, "a1").readOut;
    EXPECT_NE(area(spec, "b1").readOut.find("+20"), std::string::npos) << area(spec, "b1").readOut;
}

TEST_F(MapDistanceTest, OtherUnitsAreComparedInPercentOfTheTarget)
{
    observe("a1", 2020, 50.0, kBeds);
    observe("b1", 2020, 900.0, kBeds);
    aim("a1", 2025, 40.0, kBeds);
    aim("b1", 2025, 1000.0, kBeds);
    const MapSpec spec = map(anchored(kBeds));
    EXPECT_NE(area(spec, "a1").readOut.find("+25"), std::string::npos) << "50 is 25 % above 40";
    EXPECT_NE(area(spec, "b1").readOut.find("-10"), std::string::npos) << "900 is 10 % below 1000";
    EXPECT_TRUE(hasLegend(spec, Mark::Note, "<share of target>"));
}

TEST_F(MapDistanceTest, NoTargetIsNotApplicableAndNoValueIsNoData)
{
    for (const char* region : {"a1", "a2"}) {
        observe(region, 2020, 10.0);
        aim(region, 2025, region[1] == '1' ? 12.0 : 8.0);
    }
    observe("a3", 2020, 11.0); // no target
    aim("b1", 2025, 9.0);      // no value
    aim("b2", 2025, {});       // lost in the source
    const MapSpec spec = map(anchored());
    EXPECT_TRUE(area(spec, "a1").colourClass);
    EXPECT_FALSE(area(spec, "a3").colourClass);
    EXPECT_EQ(area(spec, "a3").look, AreaLook::NotApplicable);
    EXPECT_EQ(area(spec, "b1").look, AreaLook::NoData);
    EXPECT_NE(area(spec, "b1").readOut.find("9"), std::string::npos) << "its target is known";
    EXPECT_EQ(area(spec, "b2").look, AreaLook::NoData);
    EXPECT_NE(area(spec, "b2").readOut.find("<to_be_filled>"), std::string::npos);
    EXPECT_TRUE(hasLegend(spec, Mark::NoData, "<no data>"));
    EXPECT_TRUE(hasLegend(spec, Mark::NotApplicable, "<no target>"));
}

TEST_F(MapDistanceTest, AShareOfATargetOfZeroIsNothing)
{
    for (const char* region : {"a1", "b1"})
        observe(region, 2020, 10.0, kBeds);
    aim("a1", 2025, 0.0, kBeds);
    aim("b1", 2025, 20.0, kBeds);
    const MapSpec spec = map(anchored(kBeds));
    EXPECT_EQ(area(spec, "a1").look, AreaLook::NotApplicable);
    EXPECT_NE(area(spec, "a1").readOut.find("<zero target>"), std::string::npos);
    EXPECT_TRUE(area(spec, "b1").colourClass);
}

TEST_F(MapDistanceTest, WithinARangeTheDistanceIsNothingAndBeyondItThatToItsEnd)
{
    observe("a1", 2020, 14.0);
    observe("b1", 2020, 22.0);
    aim("a1", 2025, 12.0).upperValue = 16.0;
    aim("b1", 2025, 12.0).upperValue = 16.0;
    const MapSpec spec = map(anchored());
    EXPECT_NE(area(spec, "a1").readOut.find("\n0"), std::string::npos) << area(spec, "a1").readOut;
    EXPECT_NE(area(spec, "b1").readOut.find("\n+6"), std::string::npos) << area(spec, "b1").readOut;
}

TEST_F(MapDistanceTest, AColourMeansTheSameDistanceInEveryYear)
{
    for (const int year : {2018, 2020}) {
        observe("a1", year, year - 2000.0);
        observe("b1", year, year - 2010.0);
    }
    aim("a1", 2025, 19.0);
    aim("b1", 2025, 8.0);
    MapOptions then = anchored();
    then.year = 2018;
    const MapSpec before = map(then), now = map(anchored());
    EXPECT_EQ(before.year, 2018);
    ASSERT_EQ(before.classes.size(), now.classes.size());
    for (std::size_t i = 0; i < now.classes.size(); ++i)
        EXPECT_EQ(before.classes[i].text, now.classes[i].text);
    EXPECT_TRUE(isBlue(colourOf(before, "a1"))) << "18 of at most 19";
    EXPECT_FALSE(isBlue(colourOf(now, "a1"))) << "20 of at most 19";
}

} // namespace wm::workspace
