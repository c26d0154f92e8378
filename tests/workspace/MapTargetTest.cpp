// SPDX-License-Identifier: GPL-3.0-or-later
#include "MapFixture.h"

namespace wm::workspace {

using presentation::AreaLook;
using presentation::MapColouring;
using presentation::MapOptions;
using presentation::MapSign;
using presentation::MapSpec;
using Mark = presentation::MapLegendEntry::Mark;

using MapTargetTest = MapFixture;

TEST_F(MapTargetTest, TheNextTargetDueIsShownAndTheYearsAreThoseOfTargets)
{
    aim("a1", 2020, 10.0);
    aim("a1", 2025, 12.0);
    aim("a2", 2025, 18.0);
    aim("a2", 2035, 19.0);
    const MapSpec spec = map(options(MapColouring::Target));
    EXPECT_EQ(spec.years, (std::vector{2020, 2025, 2035}));
    EXPECT_EQ(spec.year, 2025) << "the year of the assessment is 2022";
    EXPECT_NE(area(spec, "a1").readOut.find("12"), std::string::npos);
    EXPECT_NE(area(spec, "a1").colourClass, area(spec, "a2").colourClass);
    EXPECT_EQ(spec.subtitle.find("2025"), 0u);
    MapOptions earlier = options(MapColouring::Target);
    earlier.year = 2020;
    const MapSpec past = map(earlier);
    EXPECT_EQ(past.year, 2020);
    EXPECT_EQ(area(past, "a2").look, AreaLook::NotApplicable) << "it has none for 2020";
    EXPECT_TRUE(hasLegend(past, Mark::NotApplicable, "<no target>"));
}

TEST_F(MapTargetTest, TheSelectedHorizonIsKept)
{
    aim("a1", 2020, 10.0);
    aim("a2", 2035, 19.0);
    presentation::Selection selection;
    selection.horizonYear = 2035;
    const MapSpec spec = map(options(MapColouring::Target), selection);
    EXPECT_EQ(spec.year, 2035);
    EXPECT_FALSE(area(spec, "a1").colourClass);
}

TEST_F(MapTargetTest, WordsAreNotApplicableAndLostNumbersAreNoData)
{
    aim("a1", 2025, 12.0);
    aim("a2", 2025, {});
    aim("a3", 2025, {}).status = domain::ValueStatus::Qualitative;
    const MapSpec spec = map(options(MapColouring::Target));
    EXPECT_EQ(area(spec, "a2").look, AreaLook::NoData);
    EXPECT_EQ(area(spec, "a3").look, AreaLook::NotApplicable);
    EXPECT_TRUE(hasLegend(spec, Mark::NotApplicable, "<qualitative>"));
}

TEST_F(MapTargetTest, OfSeveralPlansTheYoungestStands)
{
    m_catalogue.documents[0].issuedOn = "2021-01-02";
    m_catalogue.documents[1].issuedOn = "2016";
    aim("a1", 2025, 12.0).document = {2};
    aim("a1", 2025, 14.0).document = {1};
    aim("a1", 2025, 13.0).document = {2};
    EXPECT_NE(area(map(options(MapColouring::Target)), "a1").readOut.find("14"), std::string::npos);
}

TEST_F(MapTargetTest, BarsShowTheValueBesideTheTargetOnOneScale)
{
    observe("a1", 2018, 30.0);
    observe("a1", 2020, 20.0);
    aim("a1", 2025, 10.0);
    aim("b1", 2025, 40.0);
    observe("b2", 2020, 90.0); // no target
    const MapSpec spec = map(options(MapColouring::Target, kShare, MapSign::Bars));
    ASSERT_EQ(spec.bars.size(), 2U);
    const presentation::MapBars& bars = spec.bars.front();
    EXPECT_EQ(bars.area, indexOf(spec, "a1"));
    ASSERT_EQ(bars.bars.size(), 2U);
    const auto height = [](const auto& bar) {
        return bar->extent.top - bar->extent.bottom;
    };
    EXPECT_NEAR(height(bars.bars[0]) / height(bars.bars[1]), 2.0, 1e-9) << "20 of 2020 beside 10";
    EXPECT_EQ(bars.bars[1]->look, presentation::BarLook::Target);
    EXPECT_FALSE(spec.bars.back().bars[0]) << "b1 has no value: a gap, not a zero";
    EXPECT_NEAR(height(spec.bars.back().bars[1]), spec.barBox.height, 1e-9);
    EXPECT_TRUE(hasLegend(spec, Mark::Bar, "<target>"));
}

TEST_F(MapTargetTest, DistrictsAndCountyLevelCitiesStandBesideCounties)
{
    for (domain::Region& region : m_catalogue.regions) {
        if (region.code.text == "a2")
            region.level = "district";
        if (region.code.text == "a3")
            region.level = "county_city";
    }
    for (const char* region : {"a1", "a2", "a3"})
        aim(region, 2025, 10.0);
    const MapSpec spec = map(options(MapColouring::Target));
    for (const char* region : {"a1", "a2", "a3"})
        EXPECT_TRUE(area(spec, region).colourClass) << region;
}

} // namespace wm::workspace
