// SPDX-License-Identifier: GPL-3.0-or-later
#include "SeriesSnapshot.h"
#include "SmallSnapshot.h"
#include "TestWords.h"

#include "wm/workspace/FindingRow.h"

#include <gtest/gtest.h>

#include <set>
#include <stop_token>
#include <string>
#include <vector>

namespace wm::workspace {

namespace {

using domain::FindingKind;

const std::vector<double> kSteady{100, 104, 109, 113, 118, 123, 128, 134, 139, 145};

std::vector<Finding> found(const QualityReport& report, FindingKind kind)
{
    return report.groups[static_cast<std::size_t>(kind)].listed;
}

QualityReport check(const Snapshot& snapshot, const QualityOptions& options = {})
{
    auto report = findQuality(snapshot, options, {});
    EXPECT_TRUE(report);
    return report.value_or(QualityReport());
}

/// A steady series with a target for it, so that nothing is to be found.
domain::Catalogue soundCatalogue(const std::vector<double>& values = kSteady)
{
    domain::Catalogue catalogue = seriesCatalogue(2010, values);
    catalogue.targets = {seriesTarget(1, 2025, 200.0)};
    return catalogue;
}

std::vector<FindingKind> kindsFound(const QualityReport& report)
{
    std::vector<FindingKind> kinds;
    for (const FindingGroup& group : report.groups)
        kinds.insert(kinds.end(), group.listed.size(), group.kind);
    return kinds;
}

domain::Observation observation(const domain::Catalogue& like, const char* region, int year, double value,
                                const char* kind = "level")
{
    domain::Observation copy = like.observations.front();
    copy.id = {static_cast<std::int64_t>(1000 + like.observations.size())};
    copy.region = {region};
    copy.period = *domain::Period::parse(std::to_string(year));
    copy.value = value;
    copy.valueKind = kind;
    return copy;
}

void addRegion(domain::Catalogue& catalogue, const char* code, int firstYear, const std::vector<double>& values)
{
    catalogue.regions.push_back({{code}, {code, code}, "prefecture", {}, "", domain::RegionStanding::Catalogue});
    for (std::size_t place = 0; place < values.size(); ++place)
        catalogue.observations.push_back(
            observation(catalogue, code, firstYear + static_cast<int>(place), values[place]));
}

domain::Facility facility(std::int64_t id, const char* code, const char* quality)
{
    domain::Facility made;
    made.id = {id};
    made.code = code;
    made.name = {code, code};
    made.region = {"360700"};
    made.document = {1};
    made.positionQuality = quality;
    if (made.positionQuality != "none")
        made.position = domain::LonLat{114.9, 25.8};
    return made;
}

} // namespace

TEST(QualityTest, InASoundWorkspaceNothingIsFound)
{
    const QualityReport report = check(seriesSnapshot(soundCatalogue()));
    EXPECT_TRUE(kindsFound(report).empty());
    EXPECT_EQ(report.observations, 10);
    EXPECT_EQ(report.series, 1);
    EXPECT_EQ(report.targets, 1);
    EXPECT_TRUE(report.isWhole());
}

TEST(QualityTest, OnePlantedErrorIsOneFindingOfItsKind)
{
    std::vector<double> values = kSteady;
    values[4] = 260.0;
    EXPECT_EQ(kindsFound(check(seriesSnapshot(soundCatalogue(values)))), std::vector{FindingKind::Jump});
    values[4] = 1'180'000.0; // in 万 of what the others are in
    const QualityReport report = check(seriesSnapshot(soundCatalogue(values)));
    EXPECT_EQ(kindsFound(report), std::vector{FindingKind::UnitConflict});
    const Finding& finding = found(report, FindingKind::UnitConflict)[0];
    EXPECT_EQ(finding.firstYear, 2014);
    EXPECT_EQ(finding.region, kSeries.region);
    EXPECT_EQ(finding.document.value, 2);
    EXPECT_DOUBLE_EQ(*finding.expected, 118.0);
    values = kSteady;
    values[3] = values[4] = values[5] = values[6] = 113.5;
    EXPECT_EQ(kindsFound(check(seriesSnapshot(soundCatalogue(values)))), std::vector{FindingKind::Repeated});
    domain::Catalogue gap = soundCatalogue();
    gap.observations.erase(gap.observations.begin() + 4);
    EXPECT_EQ(kindsFound(check(seriesSnapshot(std::move(gap)))), std::vector{FindingKind::Gap});
}

TEST(QualityTest, ImpossibleYearsInARowAreOneFindingWithTheWorstValue)
{
    domain::Catalogue catalogue = soundCatalogue({91, 93, 95, 97, 99, 103, 107, 98});
    catalogue.indicators[0].upperBound = 100.0;
    catalogue.targets[0].value = 120.0;
    const QualityReport report = check(seriesSnapshot(std::move(catalogue)));
    const std::vector<Finding> values = found(report, FindingKind::OutOfBounds);
    ASSERT_EQ(values.size(), 1U);
    EXPECT_EQ(values[0].firstYear, 2015);
    EXPECT_EQ(values[0].lastYear, 2016);
    EXPECT_EQ(values[0].found, 107.0);
    EXPECT_EQ(values[0].expected, 100.0);
    const std::vector<Finding> targets = found(report, FindingKind::TargetOutOfBounds);
    ASSERT_EQ(targets.size(), 1U);
    EXPECT_EQ(targets[0].target.value, 1);
}

TEST(QualityTest, AJumpThatANoteExplainsIsNone)
{
    std::vector<double> values = kSteady;
    values[4] = 260.0;
    domain::Catalogue catalogue = soundCatalogue(values);
    catalogue.chartNotes = {{domain::ChartNoteKind::Event, 2014, {}, {}, "口径调整"}};
    EXPECT_TRUE(kindsFound(check(seriesSnapshot(std::move(catalogue)))).empty());
}

TEST(QualityTest, ARegionThatOthersHaveLeftBehindIsOutdated)
{
    domain::Catalogue catalogue = soundCatalogue();
    addRegion(catalogue, "360100", 2012, kSteady);
    addRegion(catalogue, "360400", 2012, kSteady);
    const Snapshot snapshot = seriesSnapshot(std::move(catalogue));
    const QualityReport report = check(snapshot);
    const std::vector<Finding> stale = found(report, FindingKind::Stale);
    ASSERT_EQ(stale.size(), 1U);
    EXPECT_EQ(stale[0].region, kSeries.region);
    EXPECT_EQ(stale[0].lastYear, 2019);
    EXPECT_EQ(stale[0].expected, 2021.0);
    EXPECT_EQ(found(report, FindingKind::ValuesWithoutTarget).size(), 2U);
    // Whoever asks for that region alone is told the same.
    EXPECT_EQ(found(check(snapshot, {inRegion("360700"), 10}), FindingKind::Stale), stale);
}

TEST(QualityTest, ASeriesTooOldToJudgeItsTargetIsOutdatedWithoutOtherRegions)
{
    domain::Catalogue catalogue = seriesCatalogue(2008, kSteady); // up to 2017; judged in 2019
    catalogue.targets = {seriesTarget(1, 2025, 200.0), seriesTarget(2, 2020, 170.0)};
    EXPECT_TRUE(kindsFound(check(seriesSnapshot(catalogue))).empty()) << "a year is what publishing takes";

    catalogue = seriesCatalogue(2007, kSteady);
    catalogue.targets = {seriesTarget(2, 2020, 170.0), seriesTarget(1, 2025, 200.0)};
    const Snapshot behind = seriesSnapshot(catalogue);
    const std::vector<Finding> stale = found(check(behind), FindingKind::Stale);
    ASSERT_EQ(stale.size(), 1U);
    EXPECT_EQ(stale[0].lastYear, 2016);
    EXPECT_EQ(stale[0].expected, 2018.0);
    EXPECT_EQ(stale[0].target, domain::TargetId{1}) << "the one due last";
    const std::string said = findingText(behind, stale[0], testWords());
    EXPECT_EQ(said.substr(0, std::string_view("finding.stale.said.target").size()), "finding.stale.said.target");

    catalogue.targets = {seriesTarget(1, 2017, 200.0)};
    EXPECT_TRUE(found(check(seriesSnapshot(catalogue)), FindingKind::Stale).empty()) << "nothing later is wanted";
    catalogue.targets[0].valueKind = "growth_rate";
    catalogue.targets[0].year = 2025;
    EXPECT_TRUE(found(check(seriesSnapshot(std::move(catalogue))), FindingKind::Stale).empty())
        << "a target of another kind is not judged by them";
}

TEST(QualityTest, FractionsAmongPercentagesAreToldByTheOtherRegions)
{
    domain::Catalogue catalogue = soundCatalogue({0.51, 0.52, 0.53});
    catalogue.units = {{{"%", "%"}, "ratio_percent", 1.0, "%"}};
    catalogue.indicators[0].unit = "%";
    addRegion(catalogue, "360100", 2010, {55, 56, 58});
    addRegion(catalogue, "360400", 2010, {60, 61, 62});
    const std::vector<Finding> conflicts =
        found(check(seriesSnapshot(std::move(catalogue))), FindingKind::UnitConflict);
    ASSERT_EQ(conflicts.size(), 1U);
    EXPECT_EQ(conflicts[0].region, kSeries.region);
    EXPECT_DOUBLE_EQ(*conflicts[0].expected, 52.0);
}

TEST(QualityTest, AUnitThatMakesValuesImpossibleIsNoneOfTheirs)
{
    // Up by a little more than ten times, down by ten: as if all later values were a tenth of what they should be.
    domain::Catalogue catalogue =
        soundCatalogue({12.0, 12.1, 12.2, 12.1, 12.2, 12.0, 140.0, 14.6, 14.6, 14.7, 14.6, 14.8, 14.7});
    EXPECT_FALSE(found(check(seriesSnapshot(domain::Catalogue(catalogue))), FindingKind::UnitConflict).empty());
    catalogue.indicators[0].upperBound = 100.0;
    const QualityReport report = check(seriesSnapshot(std::move(catalogue)));
    EXPECT_TRUE(found(report, FindingKind::UnitConflict).empty());
    ASSERT_EQ(found(report, FindingKind::OutOfBounds).size(), 1U);
    EXPECT_EQ(found(report, FindingKind::OutOfBounds)[0].firstYear, 2016);
}

TEST(QualityTest, ALevelAndAShareOfOneYearThatDisagreeContradictEachOther)
{
    domain::Catalogue catalogue = soundCatalogue();
    catalogue.observations.push_back(observation(catalogue, "360700", 2014, 118.4, "share")); // 118 rounded
    catalogue.observations.push_back(observation(catalogue, "360700", 2015, 125.0, "share"));
    catalogue.observations.push_back(observation(catalogue, "360700", 2015, 3.0, "rank"));
    const std::vector<Finding> contradictions =
        found(check(seriesSnapshot(std::move(catalogue))), FindingKind::Contradiction);
    ASSERT_EQ(contradictions.size(), 1U);
    EXPECT_EQ(contradictions[0].firstYear, 2015);
}

TEST(QualityTest, ABaselineIsHeldAgainstTheValueOfItsYear)
{
    domain::Catalogue catalogue = soundCatalogue();
    domain::Target& target = catalogue.targets[0];
    target.baselineYear = 2014;
    target.baselineValue = 118.2; // the series has whole numbers
    EXPECT_TRUE(kindsFound(check(seriesSnapshot(domain::Catalogue(catalogue)))).empty());
    target.baselineValue = 112.0;
    const QualityReport report = check(seriesSnapshot(std::move(catalogue)));
    ASSERT_EQ(kindsFound(report), std::vector{FindingKind::BaselineConflict});
    EXPECT_EQ(found(report, FindingKind::BaselineConflict)[0].expected, 118.0);
}

TEST(QualityTest, TargetsWithoutAnyValueAreOneFindingForAll)
{
    domain::Catalogue catalogue = soundCatalogue();
    catalogue.indicators.push_back(catalogue.indicators[0]);
    catalogue.indicators[1].id = {2};
    catalogue.indicators[1].code = "doctors";
    catalogue.indicators[1].name = {"医生", "Doctors"};
    for (const int year : {2025, 2030}) {
        catalogue.targets.push_back(seriesTarget(year, year, 5.0));
        catalogue.targets.back().indicator = {2};
    }
    catalogue.targets.push_back(seriesTarget(9, 2035, 1.0));
    catalogue.targets.back().status = domain::ValueStatus::LostInSource;
    catalogue.targets.back().value.reset();
    const QualityReport report = check(seriesSnapshot(std::move(catalogue)));
    EXPECT_EQ(kindsFound(report), (std::vector{FindingKind::TargetWithoutValues, FindingKind::LostValue}));
    const Finding& without = found(report, FindingKind::TargetWithoutValues)[0];
    EXPECT_EQ(without.number, 2);
    EXPECT_EQ(without.firstYear, 2025);
    EXPECT_EQ(without.lastYear, 2030);
}

TEST(QualityTest, FacilitiesAreLookedAtForPositionsNamesAndCodes)
{
    domain::Catalogue catalogue = soundCatalogue();
    catalogue.facilities = {facility(1, "exact", domain::kExactPosition), facility(2, "seat", "county_seat"),
                            facility(3, "none", "none"), facility(4, "again", domain::kUserPosition)};
    catalogue.facilities[3].name = catalogue.facilities[0].name;
    catalogue.regions.push_back(
        {{"360721"}, {"赣县", "Ganxian"}, "county", {"360700"}, "", domain::RegionStanding::Catalogue});
    catalogue.facilities.push_back(facility(5, "old", domain::kExactPosition));
    catalogue.facilities.back().region = {"360721"};
    const QualityReport report = check(seriesSnapshot(std::move(catalogue)));
    EXPECT_EQ(kindsFound(report), (std::vector{FindingKind::EndedCode, FindingKind::Duplicate, FindingKind::NoPosition,
                                               FindingKind::SeatPosition}));
    EXPECT_EQ(found(report, FindingKind::Duplicate)[0].other, "exact");
    EXPECT_EQ(found(report, FindingKind::EndedCode)[0].other, "360704");
    EXPECT_EQ(report.facilities, 5);
}

TEST(QualityTest, FacilitiesFarFromTheSeatOfTheirRegionAreFoundWithTheDistance)
{
    domain::Catalogue catalogue = soundCatalogue();
    const auto addPlaced = [&](const char* code, const char* region, domain::LonLat position) {
        const auto id = static_cast<std::int64_t>(catalogue.facilities.size()) + 1;
        catalogue.facilities.push_back(facility(id, code, domain::kExactPosition));
        catalogue.facilities.back().region = {region};
        catalogue.facilities.back().position = position;
    };
    const auto addBelow = [&](const char* code, const char* level, const char* parent) {
        catalogue.regions.push_back({{code}, {code, code}, level, {parent}, "", domain::RegionStanding::Catalogue});
    };
    addBelow("360702", "district", "360700");
    addBelow("360799", "district", "360700");
    addBelow("x-world", "area", "");
    catalogue.places = {{{"章贡区", "Zhanggong"}, {}, "county_seat", {"360702"}, {114.93, 25.85}, "", "", ""},
                        {{"赣州市", "Ganzhou"}, {}, "prefecture_seat", {"360700"}, {114.93, 25.85}, "", "", ""},
                        {{"别处", "Elsewhere"}, {}, "town", {"360702"}, {110.3, 25.3}, "", "", ""}};
    addPlaced("here", "360702", {115.5, 26.3});
    addPlaced("guilin", "360702", {110.3, 25.27});
    addPlaced("above", "360799", {117.5, 27.0}); // its own seat is not known, that of the city is 290 km away
    addPlaced("far above", "360799", {110.3, 25.27});
    addPlaced("zero", "360702", {0.0, 0.0});
    addPlaced("tokyo", "", {139.69, 35.68});
    addPlaced("somewhere", "", {104.0, 30.0});
    addPlaced("warsaw", "x-world", {21.0, 52.2});
    const Snapshot snapshot = seriesSnapshot(std::move(catalogue));
    const std::vector<Finding> far = found(check(snapshot), FindingKind::FarPosition);
    std::set<std::string> codes;
    for (const Finding& each : far)
        codes.insert(snapshot.findFacility(each.facility)->code);
    EXPECT_EQ(codes, (std::set<std::string>{"guilin", "far above", "zero", "tokyo"}));
    ASSERT_EQ(far.size(), 4U);
    const auto guilin = std::ranges::find(far, domain::FacilityId{2}, &Finding::facility);
    ASSERT_NE(guilin, far.end());
    EXPECT_NEAR(guilin->found.value_or(0.0), 469.0, 3.0) << "4.63 degrees of 100 km west, 0.58 of 111 km south";
    EXPECT_EQ(guilin->expected, 150.0);
    EXPECT_EQ(guilin->other, "360702");
    EXPECT_EQ(findingText(snapshot, *guilin, testWords()), "finding.far_position.said");
    const auto above = std::ranges::find(far, domain::FacilityId{4}, &Finding::facility);
    ASSERT_NE(above, far.end());
    EXPECT_EQ(above->expected, 400.0) << "the city's";
    EXPECT_EQ(above->other, "360700");
    EXPECT_EQ(findingText(snapshot, far[0], testWords()), "finding.far_position.said.zero")
        << "the worst, as they came";
    EXPECT_EQ(findingText(snapshot, far[1], testWords()), "finding.far_position.said.abroad");
    EXPECT_EQ(severityOf(FindingKind::FarPosition), domain::Severity::Look);
    EXPECT_EQ(fingerprintOf(snapshot, *guilin), "110.3|25.27") << "accepted until it is moved";
}

TEST(QualityTest, ValuesOfACodeThatEndedAreCountedFromTheYearOnThatItEnded)
{
    domain::Catalogue catalogue = soundCatalogue();
    addRegion(catalogue, "360721", 2013, {7, 8, 9, 10, 11});
    const std::vector<Finding> ended = found(check(seriesSnapshot(std::move(catalogue))), FindingKind::EndedCode);
    ASSERT_EQ(ended.size(), 1U);
    EXPECT_EQ(ended[0].firstYear, 2016);
    EXPECT_EQ(ended[0].lastYear, 2017);
    EXPECT_EQ(ended[0].number, 2);
}

TEST(QualityTest, TheSameNameOrTargetTwiceIsADuplicate)
{
    domain::Catalogue catalogue = soundCatalogue();
    catalogue.indicators.push_back(catalogue.indicators[0]);
    catalogue.indicators[1].id = {2};
    catalogue.indicators[1].code = "beds-2";
    catalogue.indicators[1].name.zh = "床 位";
    catalogue.targets.push_back(seriesTarget(2, 2025, 210.0));
    catalogue.targets.push_back(seriesTarget(3, 2025, 220.0));
    catalogue.targets.back().comparator = domain::Comparator::LessOrEqual; // a range in two targets
    const std::vector<Finding> twice = found(check(seriesSnapshot(std::move(catalogue))), FindingKind::Duplicate);
    ASSERT_EQ(twice.size(), 2U);
    EXPECT_EQ(twice[0].subject, FindingSubject::Target) << "another value is worse than another name";
    EXPECT_EQ(twice[0].expected, 200.0);
    EXPECT_EQ(twice[1].other, "beds");
}

TEST(QualityTest, OnlyTheWorstAreListedAndAllAreCounted)
{
    domain::Catalogue catalogue = soundCatalogue();
    for (int region = 0; region < 50; ++region)
        addRegion(catalogue, std::to_string(500000 + region).c_str(), 2010,
                  std::vector<double>(static_cast<std::size_t>(region % 25 + 1), 3.0));
    const Snapshot snapshot = seriesSnapshot(std::move(catalogue));
    const QualityReport report = check(snapshot, {{}, 3});
    const FindingGroup& group = report.groups[static_cast<std::size_t>(FindingKind::ValuesWithoutTarget)];
    EXPECT_EQ(group.count, 50);
    EXPECT_FALSE(report.isWhole());
    ASSERT_EQ(group.listed.size(), 3U);
    EXPECT_EQ(group.listed[0].number, 25);
    EXPECT_EQ(group.listed[1].number, 25);
    EXPECT_EQ(group.listed[2].number, 24);
}

TEST(QualityTest, ASelectionNarrowsWhatIsLookedAt)
{
    const Snapshot snapshot = smallSnapshot();
    const QualityReport all = check(snapshot);
    EXPECT_EQ(found(all, FindingKind::NoPosition).size(), 2U);
    EXPECT_EQ(found(all, FindingKind::LostValue).size(), 1U);
    EXPECT_EQ(found(all, FindingKind::Undated).size(), 1U);
    const QualityReport province = check(snapshot, {inRegion("360000"), 100});
    EXPECT_EQ(kindsFound(province), kindsFound(all)) << "all lies below it";
    const QualityReport district = check(snapshot, {inRegion("360702"), 100});
    EXPECT_TRUE(kindsFound(district).empty());
    QualityOptions theme;
    theme.selection.theme = "nothing of it";
    EXPECT_TRUE(kindsFound(check(snapshot, theme)).empty());
    // What was found in all is narrowed in the same way.
    const Acceptance acceptance(snapshot);
    EXPECT_TRUE(shownFindings(all, acceptance, FindingScope(snapshot, inRegion("360702")), {}).empty());
}

TEST(QualityTest, AnAcceptedFindingIsHiddenUntilItsValuesChange)
{
    std::vector<double> values = kSteady;
    values[4] = 260.0;
    domain::Catalogue catalogue = soundCatalogue(values);
    const Snapshot before = seriesSnapshot(domain::Catalogue(catalogue));
    const QualityReport report = check(before);
    const Acceptance::Edit edit = Acceptance(before).accepting(found(report, FindingKind::Jump), "核实无误");
    EXPECT_TRUE(edit.before.empty());
    ASSERT_EQ(edit.after.size(), 1U);
    EXPECT_EQ(edit.after[0].key, (domain::FindingKey{FindingKind::Jump, "beds", "360700", "level", "2014", {}}));
    catalogue.acceptedFindings = edit.after;
    const Snapshot accepted = seriesSnapshot(domain::Catalogue(catalogue));
    const FindingScope scope(accepted, {});
    EXPECT_TRUE(shownFindings(report, Acceptance(accepted), scope, {}).empty());
    const auto shown = shownFindings(report, Acceptance(accepted), scope, {{}, true});
    ASSERT_EQ(shown.size(), 1U);
    EXPECT_EQ(shown[0].accepted->reason, "核实无误");
    const auto count =
        countFindings(report, Acceptance(accepted), scope, true)[static_cast<std::size_t>(FindingKind::Jump)];
    EXPECT_EQ(count.open, 0);
    EXPECT_EQ(count.accepted, 1);

    catalogue.observations[4].value = 265.0;
    const Snapshot changed = seriesSnapshot(domain::Catalogue(catalogue));
    const QualityReport again = check(changed);
    const Acceptance acceptance(changed);
    ASSERT_EQ(shownFindings(again, acceptance, FindingScope(changed, {}), {}).size(), 1U);
    // Accepting it again takes the place of what was accepted before.
    const Acceptance::Edit second = acceptance.accepting(found(again, FindingKind::Jump), "再次核实");
    EXPECT_EQ(second.before, edit.after);
    EXPECT_EQ(acceptance.takingBack(found(again, FindingKind::Jump)).before, edit.after);
}

TEST(QualityTest, EveryFindingIsSaidWithItsNumbersAndFoundAgainByItsCodes)
{
    const Snapshot snapshot = smallSnapshot();
    const QualityReport report = check(snapshot);
    const FindingScope scope(snapshot, {});
    const auto shown = shownFindings(report, Acceptance(snapshot), scope, {});
    const presentation::TableSpec table = findingTable(snapshot, shown, testWords());
    ASSERT_EQ(table.rows.size(), shown.size());
    ASSERT_GT(table.rows.size(), 4U);
    std::set<domain::FindingKey> keys;
    for (std::size_t row = 0; row < shown.size(); ++row) {
        EXPECT_EQ(table.rows[row].cells.size(), table.columns.size());
        EXPECT_EQ(table.rows[row].id, static_cast<std::int64_t>(row) + 1);
        EXPECT_TRUE(keys.insert(keyOf(snapshot, *shown[row].finding)).second) << table.rows[row].cells[2].text;
    }
    EXPECT_EQ(findingTable(snapshot, {}, testWords()).emptyText, "finding.none");
}

TEST(QualityTest, EveryFindingLeadsToTheRowWhereItIsPutRight)
{
    std::vector<double> values = kSteady;
    values[4] = 260.0;
    const auto rowOfFirst = [](const Snapshot& snapshot, FindingKind kind) {
        const std::vector<Finding> findings = found(check(snapshot), kind);
        EXPECT_EQ(findings.size(), 1U) << toText(kind);
        return findings.empty() ? RowPlace() : rowOf(snapshot, findings.front());
    };
    const RowPlace jump{DataKind::Observations, "", kSeries.indicator, kSeries.region, "2014", "level", true, "value"};
    EXPECT_EQ(rowOfFirst(seriesSnapshot(soundCatalogue(values)), FindingKind::Jump), jump);

    domain::Catalogue gap = soundCatalogue();
    gap.observations.erase(gap.observations.begin() + 4);
    RowPlace missing = jump;
    missing.isThere = false;
    EXPECT_EQ(rowOfFirst(seriesSnapshot(std::move(gap)), FindingKind::Gap), missing) << "a row is to be begun";

    Finding stale;
    stale.kind = FindingKind::Stale;
    stale.indicator = kSeries.indicator;
    stale.region = kSeries.region;
    stale.valueKind = "level";
    stale.lastYear = 2017;
    stale.expected = 2020.0;
    const Snapshot outdated = seriesSnapshot(soundCatalogue());
    EXPECT_EQ(rowOf(outdated, stale).period, "2017") << "what others have is not wanted of it";
    stale.target = outdated.catalogue().targets[0].id;
    const RowPlace wanted{
        DataKind::Observations, "", kSeries.indicator, kSeries.region, "2020", "level", false, "value"};
    EXPECT_EQ(rowOf(outdated, stale), wanted) << "the target says which year it wants";
    Finding bare = stale;
    bare.kind = FindingKind::ValuesWithoutTarget;
    const RowPlace aim{DataKind::Targets, "", kSeries.indicator, kSeries.region, "", "level", false, "value"};
    EXPECT_EQ(rowOf(outdated, bare), aim);

    domain::Catalogue bounded = soundCatalogue({91, 93, 95, 97, 99, 103, 107, 98});
    bounded.indicators[0].upperBound = 100.0;
    bounded.targets[0].value = 90.0;
    bounded.targets[0].baselineValue = 120.0;
    const Snapshot outside = seriesSnapshot(std::move(bounded));
    EXPECT_EQ(rowOfFirst(outside, FindingKind::OutOfBounds).period, "2016") << "the worst of two";
    const RowPlace target = rowOfFirst(outside, FindingKind::TargetOutOfBounds);
    EXPECT_EQ(target.kind, DataKind::Targets);
    EXPECT_EQ(target.code, outside.catalogue().targets[0].code);
    EXPECT_EQ(target.field, "baseline_value");

    domain::Catalogue placeless = soundCatalogue();
    placeless.facilities = {facility(1, "hub", "none")};
    const RowPlace hub = rowOfFirst(seriesSnapshot(std::move(placeless)), FindingKind::NoPosition);
    EXPECT_EQ(hub.kind, DataKind::Facilities);
    EXPECT_EQ(hub.code, "hub");
    EXPECT_EQ(hub.field, "lon");
}

TEST(QualityTest, AnEndedCodeLeadsToTheFirstValueThatHasIt)
{
    domain::Catalogue catalogue = soundCatalogue();
    addRegion(catalogue, "360721", 2013, {1, 2, 3, 4, 5});
    const Snapshot snapshot = seriesSnapshot(std::move(catalogue));
    const std::vector<Finding> ended = found(check(snapshot), FindingKind::EndedCode);
    ASSERT_EQ(ended.size(), 1U);
    const RowPlace row = rowOf(snapshot, ended[0]);
    EXPECT_EQ(row.kind, DataKind::Observations);
    EXPECT_EQ(row.indicator, kSeries.indicator);
    EXPECT_EQ(row.region.text, "360721");
    EXPECT_EQ(row.period, std::to_string(ended[0].firstYear));
    EXPECT_EQ(row.field, "region_code");
}

TEST(QualityTest, ItCanBeStopped)
{
    std::stop_source stop;
    stop.request_stop();
    const auto report = findQuality(smallSnapshot(), {}, {stop.get_token(), {}});
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().code, ErrorCode::Cancelled);
}

} // namespace wm::workspace
