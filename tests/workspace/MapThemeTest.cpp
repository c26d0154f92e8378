// SPDX-License-Identifier: GPL-3.0-or-later
#include "SmallSnapshot.h"
#include "TestWords.h"

#include "wm/presentation/Palette.h"
#include "wm/workspace/Views.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace wm::workspace {

using presentation::MapArea;
using presentation::MapColouring;
using presentation::MapOptions;
using presentation::MapSpec;

namespace {

constexpr domain::IndicatorId kCost{1};

/// A country of two provinces with two counties each. Both provinces have values, county "a1" and the country have one.
class MapThemeTest : public ::testing::Test {
protected:
    MapThemeTest()
    {
        m_catalogue = testing::smallCatalogue();
        const auto shape = m_catalogue.cells.front().area;
        m_catalogue.cells.clear();
        m_catalogue.regions.push_back({{"cn"}, {"国", "Country"}, "country", {}, "", {}});
        for (const char* province : {"A", "B"}) {
            m_catalogue.regions.push_back({{province}, {province, province}, "province", {"cn"}, "", {}});
            for (const char* number : {"1", "2"}) {
                const std::string code = (province[0] == 'A' ? "a" : "b") + std::string(number);
                m_catalogue.regions.push_back({{code}, {code, code}, "county", {province}, "", {}});
                m_catalogue.cells.push_back({{code}, shape});
            }
        }
        m_catalogue.observations.clear();
        m_catalogue.targets.clear();
        observe("cn", 2020, 50.0);
        observe("B", 2018, 10.0);
        observe("B", 2020, 20.0);
        observe("A", 2020, 30.0);
        observe("a1", 2020, 90.0);
    }

    void observe(const char* region, int year, double value, const char* kind = "level",
                 domain::Comparator qualifier = domain::Comparator::Unstated)
    {
        domain::Observation observation;
        observation.id = {static_cast<std::int64_t>(m_catalogue.observations.size()) + 1};
        observation.region = {region};
        observation.indicator = kCost;
        observation.period = *domain::Period::parse(std::to_string(year));
        observation.value = value;
        observation.valueKind = kind;
        observation.qualifier = qualifier;
        observation.document = {2};
        m_catalogue.observations.push_back(observation);
    }
    void aim(const char* region, int year, domain::Verdict verdict)
    {
        domain::Target target;
        target.id = {static_cast<std::int64_t>(m_catalogue.targets.size()) + 1};
        target.indicator = kCost;
        target.region = {region};
        target.year = year;
        m_catalogue.targets.push_back(target);
        m_assessments.emplace_back().verdict = verdict;
    }
    [[nodiscard]] MapSpec map(const MapOptions& options, const presentation::Selection& selection = {}) const
    {
        const Snapshot snapshot(m_catalogue, m_assessments, {}, AssessmentOptions{2022, {}});
        return mapOf(snapshot, selection, nullptr, testWords(), options);
    }
    [[nodiscard]] static MapOptions values(std::optional<int> year = {})
    {
        MapOptions options;
        options.colouring = MapColouring::Value;
        options.indicator = kCost;
        options.year = year;
        return options;
    }
    [[nodiscard]] static MapOptions verdicts()
    {
        MapOptions options;
        options.colouring = MapColouring::Verdict;
        options.indicator = kCost;
        return options;
    }
    [[nodiscard]] static const MapArea& area(const MapSpec& spec, const char* code)
    {
        return *std::ranges::find(spec.areas, domain::RegionCode{code}, &MapArea::region);
    }

    domain::Catalogue m_catalogue;
    std::vector<AssessedTarget> m_assessments;
};

} // namespace

TEST_F(MapThemeTest, AllValuesAreOfTheLevelThatHasTheMostAndSayWhoseTheyAre)
{
    const MapSpec spec = map(values());
    EXPECT_EQ(spec.year, 2020);
    EXPECT_EQ(area(spec, "a1").colourClass, area(spec, "a2").colourClass)
        << "the county's own value is of another kind";
    EXPECT_NE(area(spec, "a1").readOut.find("\nA\n"), std::string::npos) << "whose value it is";
    EXPECT_NE(area(spec, "a1").readOut.find("30"), std::string::npos);
    EXPECT_EQ(area(spec, "b1").colourClass, area(spec, "b2").colourClass);
    EXPECT_NE(area(spec, "a1").colourClass, area(spec, "b1").colourClass);
}

TEST_F(MapThemeTest, OfEquallyManyTheLowestLevelIsShownAndWhatItLacksIsNoData)
{
    observe("b1", 2020, 70.0);
    const MapSpec spec = map(values());
    EXPECT_NE(area(spec, "a1").readOut.find("90"), std::string::npos);
    EXPECT_EQ(area(spec, "a1").readOut.find("\nA\n"), std::string::npos) << "its own";
    EXPECT_FALSE(area(spec, "a2").colourClass) << "a province's value is not a county's";
    EXPECT_NE(area(spec, "a2").readOut.find("<no data>"), std::string::npos);
}

TEST_F(MapThemeTest, ValuesOfAnotherKindAreNotComparedWithThem)
{
    std::erase_if(m_catalogue.observations, [](const auto& each) { return each.region.text == "A"; });
    observe("A", 2020, 3.0, "rank");
    const MapSpec spec = map(values());
    EXPECT_FALSE(area(spec, "a2").colourClass) << "a rank among levels";
}

TEST_F(MapThemeTest, TheReadOutKeepsWhatTheSourceSaysOfAValueAndTheMapNamesTheSource)
{
    observe("A", 2021, 40.0, "level", domain::Comparator::Greater);
    const MapSpec spec = map(values());
    EXPECT_NE(area(spec, "a1").readOut.find("> 40"), std::string::npos) << area(spec, "a1").readOut;
    EXPECT_NE(std::ranges::find(spec.notes, "source 江西统计年鉴"), spec.notes.end());
}

TEST_F(MapThemeTest, AValueOfAllThatIsOnTheMapSaysNothingAboutItsParts)
{
    m_catalogue.observations.resize(1); // the country's
    const MapSpec spec = map(values());
    EXPECT_TRUE(std::ranges::none_of(spec.areas, [](const MapArea& each) { return each.colourClass.has_value(); }));
}

TEST_F(MapThemeTest, AColourMeansTheSameInEveryYear)
{
    const MapSpec then = map(values(2018)), now = map(values(2020));
    EXPECT_EQ(then.years, (std::vector{2018, 2020}));
    EXPECT_EQ(then.year, 2018);
    ASSERT_EQ(then.classes.size(), now.classes.size());
    for (std::size_t i = 0; i < then.classes.size(); ++i) {
        EXPECT_EQ(then.classes[i].text, now.classes[i].text);
        EXPECT_EQ(then.classes[i].colour, now.classes[i].colour);
    }
    EXPECT_TRUE(area(then, "b1").colourClass);
    EXPECT_LT(area(then, "b1").colourClass, area(now, "b1").colourClass);
    EXPECT_FALSE(area(then, "a1").colourClass) << "2020 is not 2018";
}

TEST_F(MapThemeTest, AYearWithoutAFrameShowsTheOneBefore)
{
    EXPECT_EQ(map(values(2019)).year, 2018);
    EXPECT_EQ(map(values(1990)).year, 2018);
    EXPECT_EQ(map(values(2050)).year, 2020);
}

TEST_F(MapThemeTest, ThereAreNoMoreClassesThanWanted)
{
    for (int i = 0; i < 12; ++i)
        observe("A", 2000 + i, i * 1.7);
    for (const auto method : {presentation::ClassMethod::Quantile, presentation::ClassMethod::EqualInterval,
                              presentation::ClassMethod::NaturalBreaks}) {
        MapOptions options = values();
        options.method = method;
        options.classCount = 3;
        EXPECT_EQ(map(options).classes.size(), 3U);
    }
}

TEST_F(MapThemeTest, WithoutAnyValueEveryAreaHasNoDataAndNothingIsInvented)
{
    m_catalogue.observations.clear();
    const MapSpec spec = map(values());
    EXPECT_TRUE(spec.isThematic);
    EXPECT_TRUE(spec.classes.empty());
    EXPECT_TRUE(spec.years.empty());
    EXPECT_FALSE(spec.year);
    for (const MapArea& each : spec.areas)
        EXPECT_FALSE(each.colourClass);
    EXPECT_TRUE(std::ranges::any_of(
        spec.legend, [](const auto& entry) { return entry.mark == presentation::MapLegendEntry::Mark::NoData; }));
}

TEST_F(MapThemeTest, VerdictsHaveTheirOwnColoursAndOnlyThoseThereAreAreListed)
{
    aim("a1", 2025, domain::Verdict::OffTrack);
    aim("a2", 2025, domain::Verdict::OffTrack);
    aim("b1", 2025, domain::Verdict::Met);
    aim("b2", 2025, domain::Verdict::NoData);
    aim("A", 2025, domain::Verdict::NotMet);
    const MapSpec spec = map(verdicts());
    ASSERT_EQ(spec.classes.size(), 2U);
    EXPECT_EQ(spec.classes[0].text, "<met>");
    EXPECT_EQ(spec.classes[0].colour, presentation::verdictColour(domain::Verdict::Met));
    EXPECT_EQ(area(spec, "b1").colourClass, 0);
    EXPECT_EQ(area(spec, "a1").colourClass, 1);
    EXPECT_EQ(area(spec, "a2").colourClass, 1);
    EXPECT_NE(area(spec, "a1").readOut.find("2025: <off_track>"), std::string::npos);
    EXPECT_FALSE(area(spec, "b2").colourClass) << "hatched, like every area without data";
}

TEST_F(MapThemeTest, TheNextTargetDueIsShownUnlessAYearIsSelected)
{
    aim("a1", 2020, domain::Verdict::NotMet);
    aim("a1", 2025, domain::Verdict::OnTrack);
    aim("a1", 2035, domain::Verdict::OffTrack);
    aim("a2", 2018, domain::Verdict::NotMet);
    aim("a2", 2020, domain::Verdict::Met);
    const MapSpec next = map(verdicts());
    EXPECT_NE(area(next, "a1").readOut.find("2025: <on_track>"), std::string::npos);
    EXPECT_NE(area(next, "a2").readOut.find("2020: <met>"), std::string::npos) << "none is to come: the last one";
    presentation::Selection selection;
    selection.horizonYear = 2035;
    const MapSpec far = map(verdicts(), selection);
    EXPECT_NE(area(far, "a1").readOut.find("2035: <off_track>"), std::string::npos);
    EXPECT_FALSE(area(far, "a2").colourClass);
}

TEST_F(MapThemeTest, OnlyIndicatorsWithSomethingToShowAreOffered)
{
    const Snapshot snapshot(m_catalogue, m_assessments, {});
    EXPECT_EQ(mapIndicators(snapshot, nullptr), (std::vector{kCost}));
    m_catalogue.observations.resize(1); // the country's
    const Snapshot less(m_catalogue, m_assessments, {});
    EXPECT_TRUE(mapIndicators(less, nullptr).empty());
}

TEST_F(MapThemeTest, RegionsThatArePartOfEachOtherDoNotHangTheMap)
{
    for (domain::Region& region : m_catalogue.regions) {
        if (region.code.text == "A")
            region.parent = {"a1"};
    }
    EXPECT_EQ(map(values()).areas.size(), 4U);
}

} // namespace wm::workspace
