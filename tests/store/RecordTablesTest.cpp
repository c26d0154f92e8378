// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/store/RecordTables.h"

#include "HistoryFixture.h"

#include "wm/domain/Record.h"
#include "wm/store/AcceptedFindingTable.h"
#include "wm/store/CatalogueTables.h"
#include "wm/store/ChartNoteTable.h"
#include "wm/store/DocumentTable.h"
#include "wm/store/ObservationEdits.h"
#include "wm/store/Past.h"
#include "wm/store/Recording.h"

#include <gtest/gtest.h>

namespace wm::store {

namespace {

using domain::RecordKind;

class RecordTablesTest : public testing::HistoryFixture {
protected:
    [[nodiscard]] domain::Catalogue stored() { return loadRecords(connection).value(); }

    /// Within one change of the history. False: it was refused, and rolled back.
    template <class Write>
    bool written(Write write)
    {
        Recording recording = Recording::begin(connection, {domain::ChangeAct::Import, "丙", "", "t.xlsx"}).value();
        const Result<void> done = write();
        if (!done) {
            refusal = done.error();
            return false;
        }
        return recording.commit().has_value();
    }

    Error refusal;
};

domain::Observation smallValue()
{
    domain::Observation value = testing::smallCatalogue().observations.at(0);
    value.note = "新";
    return value;
}

/// Everything of one kind changed but what it is known by.
domain::Catalogue changed(domain::Catalogue records)
{
    for (domain::Region& region : records.regions)
        region.name.en += " changed";
    for (domain::Document& document : records.documents)
        document.number = "改";
    for (domain::Indicator& indicator : records.indicators)
        indicator.lowerBound = -1.0;
    for (domain::Target& target : records.targets) {
        target.note = "改";
        target.baselineValue = 0.1 + 0.2;
        target.filledIn.reset();
    }
    for (domain::Facility& facility : records.facilities) {
        facility.position = domain::LonLat{-70.5, -33.25};
        facility.positionQuality = "exact_source";
    }
    for (domain::Corridor& corridor : records.corridors)
        corridor.path = {{1.0, 2.0}, {3.0, 4.0}};
    for (domain::Task& task : records.tasks)
        task.deadline = "2030";
    return records;
}

} // namespace

TEST_F(RecordTablesTest, WhatIsReplacedKeepsItsIdAndTheHistoryKnowsWhatWasThere)
{
    const testing::Dump before = testing::dumpOf(connection);
    const domain::Catalogue wanted = changed(stored());
    ASSERT_TRUE(written([&] { return replaceRecords(connection, wanted); })) << refusal.message;
    const domain::Catalogue after = stored();
    for (const RecordKind kind : domain::kRecordKinds) {
        EXPECT_EQ(recordsOf(after, kind), recordsOf(wanted, kind)) << toText(kind);
        EXPECT_FALSE(recordsOf(after, kind).empty()) << toText(kind);
    }
    ASSERT_EQ(after.targets.size(), wanted.targets.size());
    for (std::size_t i = 0; i < after.targets.size(); ++i)
        EXPECT_EQ(after.targets[i].id, wanted.targets[i].id);
    EXPECT_EQ(*connection.integer("SELECT count(*) FROM rtree_facility_geom WHERE maxy > 0"), 0);
    EXPECT_EQ(*connection.integer("SELECT min_y < -33 FROM gpkg_contents WHERE table_name = 'facility'"), 1);
    const domain::ChangeId last{*connection.integer("SELECT max(id) FROM change")};
    ASSERT_TRUE(restore(connection, {.stateAfter = {}, .takenBack = last, .table = "", .row = 0}, {}));
    EXPECT_EQ(testing::dumpOf(connection), before);
}

TEST_F(RecordTablesTest, ReplacingWithTheSameChangesNothing)
{
    const std::int64_t entries = *connection.integer("SELECT count(*) FROM change_entry");
    const domain::Catalogue same = stored();
    ASSERT_TRUE(written([&] { return replaceRecords(connection, same); })) << refusal.message;
    EXPECT_EQ(*connection.integer("SELECT count(*) FROM change_entry"), entries);
}

TEST_F(RecordTablesTest, WhatIsAddedHasItsIdAndMayReferToWhatIsAddedWithIt)
{
    domain::Catalogue added;
    domain::Document plan = stored().documents.at(0);
    plan.id = {901};
    plan.code = "new-plan";
    domain::Target target = stored().targets.at(0);
    target.id = {902};
    target.code = "new-target";
    target.document = {901};
    added.documents = {plan};
    added.targets = {target};
    ASSERT_TRUE(written([&] { return addRecords(connection, added); })) << refusal.message;
    EXPECT_EQ(stored().targets.back().id.value, 902);
    EXPECT_EQ(stored().targets.back().document.value, 901);
}

TEST_F(RecordTablesTest, TheIdOfARowThatIsGoneIsNotGivenAgain)
{
    domain::Observation value = smallValue();
    domain::ChartNote note;
    note.year = 2031;
    note.text = "通车";
    domain::AcceptedFinding finding;
    finding.key.period = "2031";
    finding.fingerprint = "1";
    finding.reason = "已核";
    domain::Catalogue region;
    region.regions = {stored().regions.front()};
    const auto addAll = [&](const std::string& name) -> Result<void> {
        value.period = domain::Period::parse(name).value();
        note.year += 1;
        finding.key.item = name;
        region.regions.front().code.text = name;
        region.regions.front().parent = {};
        domain::Document document;
        document.code = document.title = name;
        document.kind = "plan";
        WM_CHECK(addWords(connection, {{"theme", name, {name, ""}, 0}}, {{{name, ""}, name, 1.0, name}}));
        WM_CHECK(addRecords(connection, region));
        WM_CHECK(addDocument(connection, document));
        WM_CHECK(addObservations(connection, {value}));
        WM_CHECK(replaceChartNote(connection, {}, note));
        return replaceAcceptedFindings(connection, {}, {finding});
    };
    const std::vector<std::string> tables{"term",        "unit",       "region",          "document",
                                          "observation", "chart_note", "accepted_finding"};
    const auto lastIds = [&] {
        std::vector<std::int64_t> ids;
        for (const std::string& table : tables)
            ids.push_back(*connection.integer("SELECT max(id) FROM " + table));
        return ids;
    };
    ASSERT_TRUE(written([&] { return addAll("2032"); })) << refusal.message;
    const std::vector<std::int64_t> first = lastIds();
    const domain::ChangeId last{*connection.integer("SELECT max(id) FROM change")};
    ASSERT_TRUE(restore(connection, {.stateAfter = {}, .takenBack = last, .table = "", .row = 0}, {}));
    ASSERT_TRUE(written([&] { return addAll("2033"); })) << refusal.message;
    const std::vector<std::int64_t> second = lastIds();
    for (std::size_t i = 0; i < tables.size(); ++i)
        EXPECT_GT(second[i], first[i]) << tables[i];
}

TEST_F(RecordTablesTest, WhatIsLoadedTellsTheIdsOfRowsThatAreGone)
{
    domain::Catalogue added;
    added.targets = {stored().targets.at(0)};
    added.targets[0].id = {902};
    added.targets[0].code = "new-target";
    ASSERT_TRUE(written([&] { return addRecords(connection, added); })) << refusal.message;
    ASSERT_TRUE(written([&] { return removeRecords(connection, RecordKind::Target, {"new-target"}); }));
    EXPECT_EQ(stored().lastIds.target, 902);
    EXPECT_EQ(stored().lastIds.document, stored().documents.back().id.value);
    added.targets[0].code = "newer-target";
    EXPECT_FALSE(written([&] { return addRecords(connection, added); })) << "another row had the id";
    EXPECT_EQ(refusal.code, ErrorCode::Conflict);
    added.targets[0].id = {903};
    EXPECT_TRUE(written([&] { return addRecords(connection, added); })) << refusal.message;
}

TEST_F(RecordTablesTest, WhatCannotBeIsRefusedAndNothingIsWritten)
{
    const testing::Dump before = testing::dumpOf(connection);
    domain::Catalogue taken;
    taken.tasks = {stored().tasks.at(0)};
    EXPECT_FALSE(written([&] { return addRecords(connection, taken); }));
    EXPECT_EQ(refusal.code, ErrorCode::Conflict);
    domain::Catalogue unknown;
    unknown.tasks = taken.tasks;
    unknown.tasks[0].code = "nowhere";
    EXPECT_FALSE(written([&] { return replaceRecords(connection, unknown); }));
    EXPECT_NE(refusal.message.find("no task \"nowhere\""), std::string::npos) << refusal.message;
    domain::Catalogue dangling;
    dangling.targets = {stored().targets.at(0)};
    dangling.targets[0].region = {"999999"};
    EXPECT_FALSE(written([&] { return replaceRecords(connection, dangling); }));
    EXPECT_EQ(refusal.code, ErrorCode::Conflict);
    domain::Catalogue impossible;
    impossible.targets = {stored().targets.at(0)};
    impossible.targets[0].value.reset(); // and still stated
    impossible.targets[0].status = domain::ValueStatus::Stated;
    EXPECT_FALSE(written([&] { return replaceRecords(connection, impossible); }));
    EXPECT_EQ(testing::dumpOf(connection), before);
}

} // namespace wm::store
