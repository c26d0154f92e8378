// SPDX-License-Identifier: GPL-3.0-or-later
#include "MapFixture.h"

#include <rapidcheck/gtest.h>

#include <cmath>
#include <set>

namespace wm::workspace {

using presentation::AreaLook;
using presentation::BarLook;
using presentation::MapColouring;
using presentation::MapSign;
using presentation::MapSpec;
using presentation::SymbolLook;
using Mark = presentation::MapLegendEntry::Mark;

namespace {

class MapSignsTest : public MapFixture {
protected:
    [[nodiscard]] static presentation::MapOptions circles(std::optional<int> year = {})
    {
        auto result = options(MapColouring::Value, kBeds, MapSign::Circles);
        result.year = year;
        return result;
    }
    [[nodiscard]] static double radiusIn(const MapSpec& spec, const char* region)
    {
        const auto circle = std::ranges::find(spec.circles, indexOf(spec, region), &presentation::MapCircle::area);
        return circle == spec.circles.end() ? 0.0 : circle->symbol.radius;
    }
};

} // namespace

TEST_F(MapSignsTest, TwiceTheValueHasTwiceTheAreaInEveryYear)
{
    observe("a1", 2018, 1000.0, kBeds);
    observe("a2", 2018, 500.0, kBeds);
    observe("a1", 2020, 2000.0, kBeds);
    observe("a2", 2020, 500.0, kBeds);
    const MapSpec then = map(circles(2018)), now = map(circles());
    EXPECT_NEAR(std::pow(radiusIn(now, "a1") / radiusIn(now, "a2"), 2.0), 4.0, 1e-9);
    EXPECT_NEAR(std::pow(radiusIn(now, "a1") / radiusIn(then, "a1"), 2.0), 2.0, 1e-9);
    EXPECT_DOUBLE_EQ(radiusIn(now, "a2"), radiusIn(then, "a2")) << "one scale for all years";
}

TEST_F(MapSignsTest, ARegionOfSeveralAreasHasOneCircleAtItsSeat)
{
    observe("A", 2020, 700.0, kBeds);
    observe("B", 2020, 400.0, kBeds);
    m_catalogue.places.push_back({{"A", "A"}, {}, "prefecture_seat", {"A"}, {2.4, 20.5}, "", "", ""});
    const MapSpec spec = map(circles());
    ASSERT_EQ(spec.circles.size(), 2U);
    EXPECT_EQ(spec.circles[0].position.lon, 2.4) << "the larger one first, so that the smaller is on top";
    EXPECT_EQ(spec.circles[0].area, indexOf(spec, "a3")) << "the area nearest to the seat";
    EXPECT_EQ(spec.circles[1].area, indexOf(spec, "b2")) << "no seat is known: the middle one";
    EXPECT_EQ(area(spec, "a1").look, AreaLook::Plain) << "the city's number is its own too";
    EXPECT_TRUE(spec.classes.empty());
}

TEST_F(MapSignsTest, NegativeZeroAndMissingAreToldApart)
{
    observe("a1", 2020, -100.0, kBeds);
    observe("a2", 2020, 0.0, kBeds);
    observe("a3", 2020, 100.0, kBeds);
    const MapSpec spec = map(circles());
    EXPECT_DOUBLE_EQ(radiusIn(spec, "a1"), radiusIn(spec, "a3"));
    std::multiset<SymbolLook> looks;
    for (const auto& circle : spec.circles)
        looks.insert(circle.symbol.look);
    EXPECT_EQ(looks, (std::multiset{SymbolLook::Positive, SymbolLook::Negative, SymbolLook::Zero}));
    EXPECT_EQ(area(spec, "b1").look, AreaLook::NoData);
    EXPECT_TRUE(hasLegend(spec, Mark::NegativeCircle, "<negative>"));
    EXPECT_TRUE(hasLegend(spec, Mark::ZeroCircle, "<zero>"));
    EXPECT_TRUE(hasLegend(spec, Mark::NoData, "<no data>"));
}

TEST_F(MapSignsTest, TheLegendShowsRoundValuesAtTheirSize)
{
    observe("a1", 2020, 900.0, kBeds);
    const MapSpec spec = map(circles());
    const auto entry = std::ranges::find(spec.legend, Mark::Circles, &presentation::MapLegendEntry::mark);
    ASSERT_NE(entry, spec.legend.end());
    ASSERT_EQ(entry->circles.front().text, "500");
    EXPECT_NEAR(std::pow(entry->circles.front().radius / radiusIn(spec, "a1"), 2.0), 500.0 / 900.0, 1e-9);
}

TEST_F(MapSignsTest, TotalsAreCirclesAndSharesAreFilledUnlessTheUserSaysOtherwise)
{
    observe("a1", 2020, 900.0, kBeds);
    observe("a1", 2020, 14.0, kShare);
    EXPECT_EQ(map(options(MapColouring::Value, kBeds)).sign, MapSign::Circles);
    EXPECT_EQ(map(options(MapColouring::Value, kShare)).sign, MapSign::Fill);
    EXPECT_EQ(map(options(MapColouring::Value, kBeds, MapSign::Fill)).sign, MapSign::Fill);
    m_catalogue.observations.front().valueKind = "rank";
    EXPECT_EQ(suitableSign(snapshot(), kBeds), MapSign::Fill) << "ranks do not add up";
}

TEST_F(MapSignsTest, BarsAreTheYearsUpToTheOneShownAtMostEight)
{
    for (int year = 2010; year <= 2021; ++year) {
        if (year != 2016)
            observe("a1", year, year - 2000.0, kBeds);
        observe("a2", year, 1.0, kBeds);
    }
    auto bars = options(MapColouring::Value, kBeds, MapSign::Bars);
    bars.year = 2019;
    const MapSpec spec = map(bars);
    ASSERT_EQ(spec.bars.size(), 2U);
    const auto& its = spec.bars.front().bars;
    ASSERT_EQ(its.size(), 8U) << "2012 to 2019";
    EXPECT_FALSE(its[4]) << "2016 is a gap";
    EXPECT_EQ(its[7]->look, BarLook::Current);
    EXPECT_EQ(its[6]->look, BarLook::Other);
    EXPECT_NEAR(its[7]->extent.top / spec.barBox.height, 19.0 / 21.0, 1e-9) << "the scale is that of all years";
    EXPECT_TRUE(hasLegend(spec, Mark::Bar, "2012–2019"));
    EXPECT_TRUE(hasLegend(spec, Mark::Bar, "<high> 20"));
}

TEST_F(MapSignsTest, FacilitiesAreCountedByCirclesToo)
{
    for (const char* region : {"a1", "a1", "a1", "a1", "b1"}) {
        domain::Facility facility;
        facility.region = {region};
        m_catalogue.facilities.push_back(facility);
    }
    const MapSpec spec = map(options(MapColouring::FacilityCount, {}, MapSign::Circles));
    EXPECT_NEAR(radiusIn(spec, "a1") / radiusIn(spec, "b1"), 2.0, 1e-9);
    const auto none = std::ranges::find(spec.circles, indexOf(spec, "a2"), &presentation::MapCircle::area);
    ASSERT_NE(none, spec.circles.end());
    EXPECT_EQ(none->symbol.look, SymbolLook::Zero) << "none is a number";
}

TEST_F(MapSignsTest, TheLegendListsTheStatusesThatFacilitiesHave)
{
    domain::Facility facility;
    facility.status = "operating";
    facility.position = domain::LonLat{1.0, 20.0};
    m_catalogue.facilities.push_back(facility);
    m_catalogue.terms.push_back({"facility_status", "planned", {"规划", "Planned"}, 20});
    const MapSpec spec = map({});
    EXPECT_TRUE(hasLegend(spec, Mark::SymbolStatus, "运营"));
    EXPECT_FALSE(hasLegend(spec, Mark::SymbolStatus, "规划")) << "none is planned";
}

TEST_F(MapSignsTest, TheNotesSayIndicatorYearUnitAndMethod)
{
    observe("a1", 2020, 14.0);
    observe("a2", 2020, 18.0);
    const MapSpec spec = map(options(MapColouring::Value));
    const std::string& note = spec.notes.front();
    for (const char* text : {"物流费用率", "2020", "%", "<natural>"})
        EXPECT_NE(note.find(text), std::string::npos) << text << " in " << note;
    aim("a1", 2025, 12.0, kShare, domain::Verdict::Met);
    m_assessments.front().method = "time-proportional/1";
    EXPECT_NE(map(options(MapColouring::Verdict)).notes.front().find("time-proportional/1"), std::string::npos);
}

TEST_F(MapSignsTest, AVerdictWithoutTargetOrMethodIsNotApplicable)
{
    aim("a1", 2025, 12.0, kShare, domain::Verdict::NotAssessable);
    aim("a2", 2025, 12.0, kShare, domain::Verdict::NoData);
    aim("a3", 2025, 12.0, kShare, domain::Verdict::Met);
    const MapSpec spec = map(options(MapColouring::Verdict));
    EXPECT_EQ(area(spec, "a1").look, AreaLook::NotApplicable);
    EXPECT_EQ(area(spec, "b1").look, AreaLook::NotApplicable);
    EXPECT_EQ(area(spec, "a2").look, AreaLook::NoData);
    EXPECT_TRUE(area(spec, "a3").colourClass);
    EXPECT_TRUE(hasLegend(spec, Mark::NotApplicable, "<no target>"));
    EXPECT_TRUE(hasLegend(spec, Mark::NotApplicable, "<not_assessable>"));
}

/// Whatever the numbers are: a region that has one is never without a look of its own, and one without never has a
/// sign.
RC_GTEST_FIXTURE_PROP(MapSignsTest, EveryAreaHasExactlyOneOfSignClassOrGap, ())
{
    const char* regions[] = {"a1", "a2", "a3", "b1", "b2", "b3"};
    std::set<std::string> known;
    for (const char* region : regions) {
        if (!*rc::gen::arbitrary<bool>())
            continue;
        known.insert(region);
        observe(region, 2020, *rc::gen::inRange(-1000, 1000) / 8.0, kBeds);
    }
    for (const MapSign sign : {MapSign::Fill, MapSign::Circles, MapSign::Bars}) {
        const MapSpec spec = map(options(MapColouring::Value, kBeds, sign));
        for (std::size_t i = 0; i < spec.areas.size(); ++i) {
            const presentation::MapArea& each = spec.areas[i];
            const bool hasSign = std::ranges::count(spec.circles, i, &presentation::MapCircle::area) +
                                     std::ranges::count(spec.bars, i, &presentation::MapBars::area) ==
                                 1;
            const bool isKnown = known.contains(each.region.text);
            RC_ASSERT((hasSign || each.colourClass.has_value()) == isKnown);
            RC_ASSERT((each.look == AreaLook::NoData) == !isKnown);
        }
    }
}

} // namespace wm::workspace
