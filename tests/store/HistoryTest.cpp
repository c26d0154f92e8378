// SPDX-License-Identifier: GPL-3.0-or-later
#include "HistoryFixture.h"

#include <algorithm>

namespace wm::store {

namespace {

using domain::ChangeAct;
using domain::ChangeEntry;
using domain::ChangeId;
using domain::ChangeOperation;

class HistoryTest : public testing::HistoryFixture {};

TEST_F(HistoryTest, BuildingIsOneChangeWithTheRowsOfEachTable)
{
    const std::vector<domain::Change> changes = loadChanges(connection).value();
    ASSERT_EQ(changes.size(), 1U);
    EXPECT_EQ(changes[0].note, (domain::ChangeNote{ChangeAct::Build, "甲", "", "catalogue"}));
    EXPECT_EQ(changes[0].madeAt.size(), std::string("2026-11-22T06:30:00Z").size());
    const auto counts = countChanges(connection, {}).value();
    const auto targets = std::ranges::find(counts, "target", &ChangeCount::table);
    ASSERT_NE(targets, counts.end());
    EXPECT_EQ(targets->operation, ChangeOperation::Add);
    EXPECT_EQ(targets->rows, 5);
    // Rows that follow each other take one entry, so that a million of them take no room.
    EXPECT_EQ(std::ranges::count(entries(), "observation", &ChangeEntry::table), 1);
}

TEST_F(HistoryTest, AnEditKeepsWhoWhyAndTheFieldAsItWasAndIs)
{
    const ChangeId id = change("UPDATE observation SET value = 0.1 + 0.2, note = '修订' WHERE id = 3");
    const domain::Change made = loadChanges(connection).value().back();
    EXPECT_EQ(made.id, id);
    EXPECT_EQ(made.note.author, "乙");
    EXPECT_EQ(made.note.reason, "更正");
    const std::vector<ChangeEntry> kept = entries({1});
    ASSERT_EQ(kept.size(), 2U);
    EXPECT_EQ(kept[0].table, "observation");
    EXPECT_EQ(kept[0].row, 3);
    EXPECT_EQ(kept[0].field, "value");
    EXPECT_EQ(std::get<double>(kept[0].before), 14.6);
    EXPECT_EQ(std::get<double>(kept[0].after), 0.1 + 0.2);
    EXPECT_EQ(kept[1].field, "note");
    EXPECT_EQ(std::get<std::string>(kept[1].after), "修订");
}

TEST_F(HistoryTest, WhatChangesNothingIsNoChange)
{
    EXPECT_TRUE(change("UPDATE observation SET value = value").isNone());
    EXPECT_EQ(loadChanges(connection).value().size(), 1U);
    EXPECT_EQ(*connection.integer("SELECT count(*) FROM change_current WHERE change_id IS NOT NULL"), 0);
}

TEST_F(HistoryTest, WhatIsRolledBackLeavesNoTrace)
{
    {
        auto recording = Recording::begin(connection, {});
        ASSERT_TRUE(recording);
        ASSERT_TRUE(connection.execute("DELETE FROM task"));
    }
    EXPECT_EQ(loadChanges(connection).value().size(), 1U);
    EXPECT_EQ(*connection.integer("SELECT count(*) FROM task"), 1);
    EXPECT_EQ(*connection.integer("SELECT count(*) FROM change_current WHERE change_id IS NOT NULL"), 0);
}

TEST_F(HistoryTest, OtherProgramsAreRecordedAsSuch)
{
    // A plain connection, as QGIS has one: it knows nothing of recordings.
    Connection other = Connection::open(file, OpenMode::ReadWrite).value();
    ASSERT_TRUE(other.execute("UPDATE target SET value = 15 WHERE code = 't-met'"));
    ASSERT_TRUE(other.execute("UPDATE target SET note = 'x' WHERE code = 't-met'"));
    const auto changes = loadChanges(connection).value();
    ASSERT_EQ(changes.size(), 2U); // both within ten minutes
    EXPECT_EQ(changes.back().note, (domain::ChangeNote{ChangeAct::Outside, "", "", ""}));
    EXPECT_EQ(entries({1}).size(), 2U);
    // Long after, it is another change; one of ours in between parts them too.
    ASSERT_TRUE(connection.execute("UPDATE change SET made_at = '2020-01-01T00:00:00Z'"));
    ASSERT_TRUE(other.execute("UPDATE target SET note = 'y' WHERE code = 't-met'"));
    change("UPDATE target SET note = 'z' WHERE code = 't-met'");
    ASSERT_TRUE(other.execute("UPDATE target SET note = '' WHERE code = 't-met'"));
    std::vector<ChangeAct> acts;
    const std::vector<domain::Change> afterwards = loadChanges(connection).value();
    for (const domain::Change& each : afterwards)
        acts.push_back(each.note.act);
    EXPECT_EQ(acts, (std::vector{ChangeAct::Build, ChangeAct::Outside, ChangeAct::Outside, ChangeAct::Edit,
                                 ChangeAct::Outside}));
}

TEST_F(HistoryTest, EachTableOfContentIsRecorded)
{
    Statement tables = connection
                           .prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE"
                                    " 'CREATE VIRTUAL%' AND name NOT GLOB 'gpkg_*' AND name NOT GLOB 'rtree_*'"
                                    " AND name NOT GLOB 'sqlite_*'")
                           .value();
    // The history itself, what is counted from other tables, and what only says how a map looks or a file is read.
    const std::vector<std::string> others{
        "schema_migration",   "change",    "change_entry",  "change_current", "named_version",
        "observation_series", "map_layer", "import_recipe", "merge_source",   "change_mark"};
    int found = 0;
    while (tables.step().value()) {
        const std::string name = tables.text(0);
        if (std::ranges::find(others, name) != others.end())
            continue;
        EXPECT_NE(std::ranges::find(testing::kRecorded, name), testing::kRecorded.end()) << name;
        ++found;
    }
    EXPECT_EQ(found, static_cast<int>(testing::kRecorded.size()));
}

TEST_F(HistoryTest, EachColumnOfEachTableIsRecorded)
{
    ASSERT_TRUE(change("INSERT INTO chart_note (kind, year, text) VALUES ('event', 2020, 'x')").value > 0);
    ASSERT_TRUE(change("INSERT INTO accepted_finding (kind, reason) VALUES ('jump', 'x')").value > 0);
    // Values that the rules of the tables refuse will do: it is the triggers that are looked at.
    ASSERT_TRUE(connection.execute("PRAGMA ignore_check_constraints = ON; PRAGMA foreign_keys = OFF"));
    for (const std::string& table : testing::kRecorded) {
        std::vector<std::string> columns = testing::columnNames(connection, table);
        columns.erase(columns.begin()); // the row's number
        for (const std::string& column : columns) {
            const std::string where = " WHERE rowid = (SELECT min(rowid) FROM " + table + ")";
            const std::int64_t type =
                connection
                    .integer("SELECT CASE type WHEN 'REAL' THEN 1 WHEN 'INTEGER' THEN 1 WHEN 'TEXT' THEN 2"
                             " ELSE 3 END FROM pragma_table_info('" +
                             table + "') WHERE name = '" + column + "'")
                    .value();
            const std::string value = type == 1   ? "coalesce(" + column + ", 0) + 1"
                                      : type == 2 ? "coalesce(" + column + ", '') || 'x'"
                                                  : "NULL";
            const ChangeId id = change("UPDATE " + table + " SET " + column + " = " + value + where);
            const std::vector<ChangeEntry> kept = entries({id.value - 1});
            ASSERT_EQ(kept.size(), 1U) << table << "." << column;
            EXPECT_EQ(kept[0].field, column) << table;
        }
        const ChangeId id = change("DELETE FROM " + table + " WHERE rowid = (SELECT min(rowid) FROM " + table + ")");
        std::vector<std::string> fields;
        for (const ChangeEntry& entry : entries({id.value - 1})) {
            if (entry.table == table)
                fields.push_back(entry.field);
        }
        EXPECT_EQ(fields, columns) << table;
    }
}

TEST_F(HistoryTest, TheNumberOfARowIsNotChanged)
{
    const auto renumbered = connection.execute("UPDATE target SET id = 99 WHERE id = 1");
    ASSERT_FALSE(renumbered);
    EXPECT_NE(renumbered.error().message.find("the number of a row"), std::string::npos);
}

TEST_F(HistoryTest, AReasonCanBeGivenAfterwards)
{
    ASSERT_TRUE(setReason(connection, {1}, "首次建库"));
    EXPECT_EQ(loadChanges(connection).value()[0].note.reason, "首次建库");
    EXPECT_EQ(setReason(connection, {7}, "x").error().code, ErrorCode::NotFound);
}

TEST_F(HistoryTest, EntriesAreFoundByWhatTheirChangeIsAndGoneOnWith)
{
    const ChangeId edit = change("UPDATE target SET note = 'a'");
    const ChangeId import = change("DELETE FROM task", {ChangeAct::Import, "", "", "任务.xlsx"});
    const auto found = [&](const EntryFilter& filter) {
        std::vector<std::int64_t> ids;
        const auto read = findEntries(connection, filter, [&](const ChangeEntry& entry) -> Result<bool> {
            ids.push_back(entry.id);
            return true;
        });
        EXPECT_TRUE(read) << read.error().message;
        return ids;
    };
    EntryFilter targets;
    targets.range = {{1}, edit};
    const std::vector<std::int64_t> all = found(targets);
    ASSERT_EQ(all.size(), 5U);
    EXPECT_TRUE(std::ranges::is_sorted(all, std::ranges::greater()));
    targets.before = all[2];
    EXPECT_EQ(found(targets), (std::vector<std::int64_t>{all[3], all[4]}));
    targets.range.after = {}; // also those of the changes before
    EXPECT_GT(found(targets).size(), 2U);
    EntryFilter unknown;
    unknown.author = "";
    unknown.act = ChangeAct::Import;
    unknown.table = "task";
    const auto counts = countEntries(connection, unknown, 1).value();
    ASSERT_EQ(counts.size(), 1U);
    EXPECT_EQ(counts.at(import), static_cast<std::int64_t>(found(unknown).size()));
    // Each field of what was removed is kept; those that said nothing are not told.
    EXPECT_LT(counts.at(import), static_cast<std::int64_t>(entries(edit).size()));
    unknown.until = "2000-01-01T00:00:00Z";
    EXPECT_TRUE(countEntries(connection, unknown, 1).value().empty());
}

TEST_F(HistoryTest, RowsThatWereAddedTogetherCountEachUpToALimit)
{
    EntryFilter targets;
    targets.table = "target";
    EXPECT_EQ(countEntries(connection, targets, 5).value().at({1}), 5);
    EXPECT_EQ(countEntries(connection, targets, 4).value().at({1}), 1);
    change("UPDATE target SET note = 'a'");
    EXPECT_EQ(countEntries(connection, targets, 5).value().at({2}), 5);
    EXPECT_EQ(countEntries(connection, targets, 1).value().at({2}), 5);
}

TEST_F(HistoryTest, VersionsHaveNamesOfTheirOwn)
{
    const ChangeId id = change("DELETE FROM task");
    ASSERT_TRUE(addNamedVersion(connection, {"送审稿", id, "乙", "", "致市政府"}));
    ASSERT_TRUE(addNamedVersion(connection, {"原始", {1}, "", "", ""}));
    const auto versions = loadNamedVersions(connection).value();
    ASSERT_EQ(versions.size(), 2U);
    EXPECT_EQ(versions[0].name, "原始");
    EXPECT_EQ(versions[1].change, id);
    EXPECT_EQ(versions[1].note, "致市政府");
    EXPECT_FALSE(versions[1].madeAt.empty());
    const Error taken = addNamedVersion(connection, {"送审稿", {1}, "", "", ""}).error();
    EXPECT_EQ(taken.code, ErrorCode::Conflict);
    EXPECT_EQ(taken.message,
              "\"送审稿\" names another state already: that after change 2, since " + versions[1].madeAt);
    EXPECT_EQ(addNamedVersion(connection, {"2", id, "", "", ""}).error().code, ErrorCode::InvalidArgument);
    EXPECT_EQ(addNamedVersion(connection, {" ", id, "", "", ""}).error().code, ErrorCode::InvalidArgument);
    EXPECT_EQ(addNamedVersion(connection, {"x", {9}, "", "", ""}).error().code, ErrorCode::NotFound);
    ASSERT_TRUE(removeNamedVersion(connection, "原始"));
    EXPECT_EQ(removeNamedVersion(connection, "原始").error().code, ErrorCode::NotFound);
    EXPECT_EQ(loadNamedVersions(connection).value().size(), 1U);
}

TEST_F(HistoryTest, ADamagedHistorySaysWhere)
{
    ASSERT_TRUE(connection.execute("PRAGMA ignore_check_constraints = ON;"
                                   " UPDATE change SET act = 'magic'; UPDATE change_entry SET operation = 'spell'"));
    const auto changes = loadChanges(connection);
    ASSERT_FALSE(changes);
    EXPECT_EQ(changes.error().code, ErrorCode::ParseFailed);
    EXPECT_NE(changes.error().message.find("table change, row 1"), std::string::npos) << changes.error().message;
    EXPECT_EQ(countChanges(connection, {}).error().code, ErrorCode::ParseFailed);
}

TEST_F(HistoryTest, TheHistoryBeginsWithItsTables)
{
    EXPECT_EQ(historyBegin(connection).value().size(), std::string("2026-11-22T06:30:00Z").size());
}

} // namespace

} // namespace wm::store
