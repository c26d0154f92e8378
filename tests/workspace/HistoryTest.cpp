// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/store/History.h"

#include "TestWords.h"
#include "support/SmallCatalogue.h"
#include "support/TempFolder.h"

#include "wm/store/CatalogueTables.h"
#include "wm/store/Recording.h"
#include "wm/store/WorkspaceFile.h"
#include "wm/workspace/FindHistory.h"
#include "wm/workspace/Workspace.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <string>
#include <tuple>
#include <vector>

namespace wm::workspace {

namespace {

using domain::ChangeAct;
using domain::ChangeId;
using domain::Verdict;
using presentation::ChangesSpec;

std::chrono::sys_seconds timeOf(int year, unsigned month, unsigned day)
{
    return std::chrono::sys_days(std::chrono::year(year) / static_cast<int>(month) / static_cast<int>(day));
}

class HistoryTest : public ::testing::Test {
protected:
    HistoryTest()
    {
        auto connection = store::createWorkspaceFile(file);
        EXPECT_TRUE(store::insertCatalogue(*connection, testing::smallCatalogue(), {},
                                           {ChangeAct::Build, "甲", "", "catalogue"}));
    }

    ChangeId change(const std::string& sql, const domain::ChangeNote& note = {ChangeAct::Edit, "乙", "更正", ""})
    {
        auto connection = store::Connection::open(file, store::OpenMode::ReadWrite);
        auto recording = store::Recording::begin(*connection, note);
        const auto done = connection->execute(sql);
        EXPECT_TRUE(done) << done.error().message;
        return recording->commit().value();
    }
    /// Of one series, the year as value, as one change.
    ChangeId addYears(int first, int last)
    {
        return change("WITH RECURSIVE year(n) AS (VALUES (" + std::to_string(first) +
                      ") UNION ALL SELECT n + 1 FROM year WHERE n < " + std::to_string(last) +
                      ") INSERT INTO observation (indicator_id, region_code, period, value, qualifier, value_kind,"
                      " document_id) SELECT 1, '360700', CAST(n AS TEXT), n, '', 'level', 2 FROM year");
    }
    void setTime(ChangeId change, const std::string& utc)
    {
        auto connection = store::Connection::open(file, store::OpenMode::ReadWrite);
        EXPECT_TRUE(connection->execute("UPDATE change SET made_at = '" + utc +
                                        "' WHERE id = " + std::to_string(change.value)));
    }
    [[nodiscard]] Workspace workspace() const { return *Workspace::open(file); }
    [[nodiscard]] SnapshotPtr now() const { return workspace().loadSnapshot({}, options).value(); }
    [[nodiscard]] History history() const { return workspace().loadHistory().value(); }
    [[nodiscard]] ChangesSpec changesSince(ChangeId id, const presentation::Selection& selection = {},
                                           std::size_t most = 100) const
    {
        const SnapshotPtr snapshot = now();
        const auto difference = workspace().loadDifference(id, *snapshot, {});
        EXPECT_TRUE(difference) << difference.error().message;
        return changesOf(*snapshot, **difference, selection, testWords(), most);
    }
    [[nodiscard]] presentation::TableSpec table(const HistoryFilter& filter = {}) const
    {
        return historyTable(*now(), history(), find(filter).entries, testWords(), localTime);
    }
    [[nodiscard]] FoundHistory find(const HistoryFilter& filter, std::size_t most = 1000) const
    {
        auto found = findHistory(*now(), history(), filter, most, testWords(), {});
        EXPECT_TRUE(found) << found.error().message;
        return std::move(found).value_or(FoundHistory());
    }
    [[nodiscard]] static std::string localTime(const std::string& utc) { return "local " + utc; }
    [[nodiscard]] static HistoryFilter filterOf(std::optional<ChangeId> change, const std::string& table = {},
                                                std::optional<std::string> author = {})
    {
        HistoryFilter filter;
        filter.change = change;
        filter.table = table;
        filter.author = std::move(author);
        return filter;
    }
    [[nodiscard]] static std::string cell(const presentation::TableSpec& table, std::size_t row, const char* key)
    {
        const auto column = std::ranges::find(table.columns, key, &presentation::TableColumn::key);
        return table.rows.at(row).cells.at(static_cast<std::size_t>(column - table.columns.begin())).text;
    }

    testing::TempFolder folder;
    std::filesystem::path file = folder.file("历史.gpkg");
    const AssessmentOptions options{2026, {}};
};

TEST_F(HistoryTest, AnUntouchedWorkspaceHasItsMakingAndNothingSince)
{
    const History made = history();
    ASSERT_EQ(made.changes.size(), 1U);
    EXPECT_FALSE(made.touched.at({1}).empty());
    const auto marks = historyMarks(made, timeOf(2026, 11, 22));
    ASSERT_EQ(marks.size(), 1U);
    EXPECT_EQ(marks[0].kind, HistoryMark::Kind::Begin);
    EXPECT_EQ(marks[0].change, ChangeId{1});
    const ChangesSpec changes = changesSince({1});
    EXPECT_TRUE(changes.items.empty());
    EXPECT_TRUE(changes.summary.empty());
    EXPECT_EQ(changes.emptyText, "changes.none");
}

TEST_F(HistoryTest, EditsOfTheProgramNameTheirAuthor)
{
    Workspace own = workspace();
    own.setAuthor("丁");
    ASSERT_TRUE(own.setMethodProfile({1}, methodProfiles().back()));
    ASSERT_TRUE(own.moveFacility({1}, {114.0, 25.0}));
    ASSERT_TRUE(own.changeChartNote({}, domain::ChartNote{domain::ChartNoteKind::Event, 2020, {}, {}, "疫情"}));
    const History made = history();
    ASSERT_EQ(made.changes.size(), 4U);
    for (std::size_t i = 1; i < made.changes.size(); ++i) {
        EXPECT_EQ(made.changes[i].note.author, "丁");
        EXPECT_EQ(made.changes[i].note.act, ChangeAct::Edit);
    }
}

TEST_F(HistoryTest, MarksAreTheLastImportAMonthAgoVersionsAndTheBeginning)
{
    setTime({1}, "2026-01-05T00:00:00Z");
    const ChangeId edit = change("UPDATE target SET note = 'a'");
    setTime(edit, "2026-10-01T00:00:00Z");
    ASSERT_TRUE(workspace().nameVersion("送审稿", ""));
    const ChangeId import = change("UPDATE target SET note = 'b'", {ChangeAct::Import, "乙", "", "年鉴.xlsx"});
    setTime(import, "2026-11-20T08:00:00Z");
    const auto marks = historyMarks(history(), timeOf(2026, 11, 22));
    ASSERT_EQ(marks.size(), 4U);
    EXPECT_EQ(marks[0].kind, HistoryMark::Kind::LastImport);
    EXPECT_EQ(marks[0].change, edit); // the state before it
    EXPECT_EQ(marks[0].name, "年鉴.xlsx");
    EXPECT_EQ(marks[0].at, "2026-11-20T08:00:00Z");
    EXPECT_EQ(marks[1].kind, HistoryMark::Kind::Month);
    EXPECT_EQ(marks[1].change, edit);
    EXPECT_EQ(marks[1].at, "2026-10-22T00:00:00Z");
    EXPECT_EQ(marks[2].name, "送审稿");
    EXPECT_EQ(marks[3].change, ChangeId{1});
    // A month before the end of March is the end of February, and the history must reach that far.
    const auto march = historyMarks(history(), timeOf(2026, 3, 31));
    const auto month = std::ranges::find(march, HistoryMark::Kind::Month, &HistoryMark::kind);
    ASSERT_NE(month, march.end());
    EXPECT_EQ(month->at, "2026-02-28T00:00:00Z");
    const auto early = historyMarks(history(), timeOf(2026, 1, 20));
    EXPECT_EQ(std::ranges::count(early, HistoryMark::Kind::Month, &HistoryMark::kind), 0);
}

TEST_F(HistoryTest, AMonthAgoWithoutAChangeSinceIsNoMark)
{
    setTime({1}, "2026-01-05T00:00:00Z");
    const auto marks = historyMarks(history(), timeOf(2026, 11, 22));
    EXPECT_EQ(marks.size(), 1U);
}

TEST_F(HistoryTest, WhatTurnedWorseComesBeforeWhatTurnedBetter)
{
    // 14.6 % in 2020 misses 14 and meets 16, as less is better.
    change("UPDATE observation SET value = 13.5 WHERE period = '2020' AND value_kind = 'level';"
           " INSERT INTO observation (indicator_id, region_code, period, value, qualifier, value_kind, document_id)"
           " VALUES (1, '360700', '2021', 13, '', 'level', 2); UPDATE target SET value = 130, value_upper = 140"
           " WHERE code = 't-range'; DELETE FROM target WHERE code = 't-words'");
    const ChangesSpec better = changesSince({1});
    EXPECT_NE(better.summary.find("changes.values_added"), std::string::npos) << better.summary;
    EXPECT_NE(better.summary.find("changes.better"), std::string::npos) << better.summary;
    EXPECT_EQ(better.summary.find("changes.worse"), std::string::npos) << better.summary;
    ASSERT_GE(better.items.size(), 4U);
    EXPECT_EQ(better.items[0].target.value, 2); // t-missed
    EXPECT_EQ(better.items[0].verdictWas, Verdict::NotMet);
    EXPECT_EQ(better.items[0].verdict, Verdict::Met);
    EXPECT_EQ(better.items[0].was, "14.6% (2020)");
    EXPECT_EQ(better.items[0].now, "13.5% (2020)");
    const auto gone = std::ranges::find_if(better.items, [](const auto& item) { return !item.verdict; });
    ASSERT_NE(gone, better.items.end());
    EXPECT_TRUE(gone->target.isNone());
    EXPECT_EQ(gone->remark, "changes.gone");
    const auto anew = std::ranges::find(better.items, domain::TargetId{5}, &ChangesSpec::Item::target);
    ASSERT_NE(anew, better.items.end());
    EXPECT_TRUE(anew->remark.starts_with("changes.set_anew")) << anew->remark;
    // Seen the other way round, the same is worse and first.
    const auto report = workspace().restore({ChangeId{1}, {}, "", 0}, "撤回");
    ASSERT_TRUE(report) << report.error().message;
    const ChangesSpec worse = changesSince({2});
    EXPECT_EQ(worse.items.at(0).verdict, Verdict::NotMet);
    EXPECT_NE(worse.summary.find("changes.worse"), std::string::npos) << worse.summary;
    EXPECT_TRUE(changesSince({1}).items.empty());
}

TEST_F(HistoryTest, DifferencesAreThoseOfTheSelection)
{
    change("UPDATE observation SET value = 13.5 WHERE period = '2020' AND value_kind = 'level'");
    presentation::Selection province;
    province.region = {"360000"};
    EXPECT_TRUE(changesSince({1}, province).items.empty());
    // Values of a region below are values of the region.
    EXPECT_FALSE(changesSince({1}, province).summary.empty());
    presentation::Selection county;
    county.region = {"360702"};
    EXPECT_TRUE(changesSince({1}, county).summary.find("changes.values_changed") == std::string::npos);
    presentation::Selection otherTheme;
    otherTheme.theme = "culture";
    EXPECT_EQ(changesSince({1}, otherTheme).emptyText, "changes.none");
    const ChangesSpec one = changesSince({1}, {}, 1);
    EXPECT_EQ(one.items.size(), 1U);
    EXPECT_EQ(one.more, static_cast<int>(changesSince({1}).items.size()) - 1);
    EXPECT_GT(one.more, 0);
}

TEST_F(HistoryTest, ManyObservationsAreComparedThroughTheFile)
{
    change("DELETE FROM observation WHERE period = '2016'; UPDATE observation SET value = 13.5 WHERE id = 3");
    const SnapshotPtr held = workspace().loadPast({1}, {}, options).value();
    const SnapshotPtr stored = workspace().loadPast({1}, {}, options, 0).value();
    EXPECT_EQ(held->observationsOf({1}, {"360700"}).size(), 7U);
    const auto ofRegion = [](const SnapshotPtr& snapshot) {
        std::vector<double> all;
        for (const domain::Observation& each : snapshot->observationsOf({1}, {"360700"}))
            all.push_back(each.value);
        std::ranges::sort(all);
        return all;
    };
    EXPECT_EQ(ofRegion(held), ofRegion(stored));
    const auto annual = [](const SnapshotPtr& snapshot) {
        const SeriesSizes& sizes = snapshot->observations().sizes();
        std::vector<std::tuple<std::string, int, double>> all;
        const SharedValues values = snapshot->observations().annualValues({1});
        for (const AnnualValue& each : *values)
            all.emplace_back(sizes.regions()[each.region].text, each.year, each.value);
        std::ranges::sort(all);
        return all;
    };
    EXPECT_EQ(annual(held), annual(stored));
    EXPECT_GT(annual(held).size(), annual(workspace().loadSnapshot({}, options, 0).value()).size());
    for (const domain::Target& target : held->catalogue().targets)
        EXPECT_EQ(stored->assessment(*stored->findTarget(target.id)).verdict, held->assessment(target).verdict);
    EXPECT_FALSE(stored->observations().failure());
}

TEST_F(HistoryTest, TheTableSaysWhoWhatWhenAndWhy)
{
    change("UPDATE observation SET value = 13.5, document_id = 1 WHERE id = 3");
    change("DELETE FROM task", {ChangeAct::Import, "丙", "", "任务.xlsx"});
    const presentation::TableSpec all = table();
    const presentation::TableSpec edit = table(filterOf(ChangeId{2}));
    ASSERT_EQ(edit.rows.size(), 2U);
    EXPECT_EQ(cell(edit, 0, "field"), "document_id"); // newest first
    EXPECT_EQ(cell(edit, 0, "before"), "江西统计年鉴");
    EXPECT_EQ(cell(edit, 0, "after"), "赣州市规划");
    EXPECT_EQ(cell(edit, 1, "subject"), "物流费用率 · 赣州市 · 2020");
    EXPECT_EQ(cell(edit, 1, "before"), "14.6");
    EXPECT_EQ(cell(edit, 1, "after"), "13.5");
    EXPECT_EQ(cell(edit, 1, "author"), "乙");
    EXPECT_EQ(cell(edit, 1, "reason"), "更正");
    EXPECT_TRUE(cell(edit, 1, "time").starts_with("local 20"));
    const presentation::TableSpec tasks = table(filterOf({}, "task", "丙"));
    ASSERT_FALSE(tasks.rows.empty());
    EXPECT_EQ(cell(tasks, 0, "subject"), "建设物流园"); // gone, and still named
    EXPECT_EQ(cell(tasks, 0, "source"), "任务.xlsx");
    EXPECT_EQ(table(filterOf({}, "task", "无")).emptyText, "history.none");
    const auto build = table(filterOf(ChangeId{1}, "observation"));
    ASSERT_EQ(build.rows.size(), testing::smallCatalogue().observations.size());
    EXPECT_EQ(cell(build, 0, "operation"), "add");
    EXPECT_EQ(all.rows.size(),
              edit.rows.size() + table(filterOf(ChangeId{3})).rows.size() + table(filterOf(ChangeId{1})).rows.size());
}

TEST_F(HistoryTest, EntriesLeadToTheirTargetOrSeries)
{
    change("UPDATE observation SET value = 1 WHERE id = 3; UPDATE target SET note = 'x' WHERE id = 1");
    HistoryFilter later;
    later.after = {1};
    const auto entries = find(later).entries;
    ASSERT_EQ(entries.size(), 2U);
    EXPECT_EQ(subjectOf(entries[0]).target.value, 1);
    EXPECT_EQ(subjectOf(entries[1]).indicator.value, 1);
    EXPECT_EQ(subjectOf(entries[1]).region.text, "360700");
    EXPECT_EQ(find(later, 1).entries.size(), 1U);
    EXPECT_EQ(find(later, 1).count, 2);
    EXPECT_TRUE(find(later, 0).entries.empty());
}

TEST_F(HistoryTest, IsNarrowedToWhoWhatAndWhen)
{
    const ChangeId edit = change("UPDATE observation SET value = 13.5 WHERE id = 3; UPDATE target SET note = 'x'");
    const ChangeId import = change("UPDATE target SET note = 'y'", {ChangeAct::Import, "丙", "", "年鉴.xlsx"});
    setTime({1}, "2026-01-05T00:00:00Z");
    setTime(edit, "2026-10-31T16:00:00Z");
    setTime(import, "2026-11-20T08:00:00Z");
    const auto changesOf = [&](auto narrow) {
        HistoryFilter filter;
        narrow(filter);
        std::vector<std::int64_t> ids;
        for (const auto& [id, count] : find(filter).changes)
            ids.push_back(id.value);
        return ids;
    };
    using Ids = std::vector<std::int64_t>;
    EXPECT_EQ(changesOf([](HistoryFilter&) {}), (Ids{1, 2, 3}));
    EXPECT_EQ(changesOf([](HistoryFilter& filter) { filter.author = "乙"; }), (Ids{2}));
    EXPECT_EQ(changesOf([](HistoryFilter& filter) { filter.author = ""; }), Ids());
    EXPECT_EQ(changesOf([](HistoryFilter& filter) { filter.act = ChangeAct::Import; }), (Ids{3}));
    EXPECT_EQ(changesOf([](HistoryFilter& filter) { filter.table = "observation"; }), (Ids{1, 2}));
    // From its second on, and up to but not at the other.
    EXPECT_EQ(changesOf([](HistoryFilter& filter) { filter.since = "2026-10-31T16:00:00Z"; }), (Ids{2, 3}));
    EXPECT_EQ(changesOf([](HistoryFilter& filter) { filter.until = "2026-10-31T16:00:00Z"; }), (Ids{1}));
    EXPECT_EQ(changesOf([](HistoryFilter& filter) { filter.after = {2}; }), (Ids{3}));
    EXPECT_EQ(changesOf([](HistoryFilter& filter) {
                  filter.change = ChangeId{2};
                  filter.after = {2};
              }),
              Ids());
    HistoryFilter targets;
    targets.change = edit;
    targets.table = "target";
    EXPECT_EQ(find(targets).count, 5);
    EXPECT_EQ(find(targets, 2).entries.size(), 2U);
    EXPECT_EQ(find(targets, 2).changes.at(edit), 5);
}

TEST_F(HistoryTest, FindsWhatPeopleReadOfAField)
{
    change("UPDATE observation SET value = 13.5 WHERE id = 3");
    change("UPDATE target SET document_id = 2 WHERE code = 't-met'", {ChangeAct::Import, "Ding", "", "Yearbook.XLSX"});
    const auto idsOf = [&](const std::string& text) {
        HistoryFilter filter;
        filter.after = {1};
        filter.text = text;
        std::vector<std::int64_t> ids;
        for (const HistoryEntry& each : find(filter).entries)
            ids.push_back(each.entry.change.value);
        return ids;
    };
    using Ids = std::vector<std::int64_t>;
    EXPECT_EQ(idsOf("物流费用率"), (Ids{3, 2})); // the name of both rows
    EXPECT_EQ(idsOf("14.6"), (Ids{2}));          // before
    EXPECT_EQ(idsOf("13.5"), (Ids{2}));          // after
    EXPECT_EQ(idsOf("江西统计年鉴"), (Ids{3}));  // not the number that is stored
    EXPECT_EQ(idsOf("更正"), (Ids{2}));          // the reason
    EXPECT_EQ(idsOf("yearbook.xlsx"), (Ids{3})); // the source, whatever the case
    EXPECT_EQ(idsOf("DING"), (Ids{3}));
    EXPECT_EQ(idsOf("赣州 13.5"), (Ids{2})); // each word somewhere
    EXPECT_EQ(idsOf("赣州　ding"), (Ids{3}));
    EXPECT_EQ(idsOf("江西统计年鉴 13.5"), Ids());
    EXPECT_EQ(idsOf(" "), (Ids{3, 2}));
}

TEST_F(HistoryTest, AnAddedRowIsToldWithAllThatItSaid)
{
    const std::size_t before = now()->observationsOf({1}, {"360700"}).size();
    const ChangeId added = addYears(3001, 3004);
    change("UPDATE observation SET value = 99, note = '修订' WHERE period = '3002'");
    change("DELETE FROM observation WHERE period = '3003'");
    const presentation::TableSpec rows = table(filterOf(added));
    ASSERT_EQ(rows.rows.size(), 4U);
    EXPECT_EQ(cell(rows, 0, "subject"), "物流费用率 · 赣州市 · 3004"); // newest first
    EXPECT_EQ(cell(rows, 0, "field"), "");
    EXPECT_EQ(cell(rows, 0, "before"), "");
    const std::string said = "indicator_id 物流费用率; region_code 赣州市; period 3004; value 3004";
    EXPECT_TRUE(cell(rows, 0, "after").starts_with(said)) << cell(rows, 0, "after");
    for (std::size_t row = 0; row < 4; ++row) {
        const std::string year = std::to_string(3004 - static_cast<int>(row));
        EXPECT_EQ(rows.rows[row].id, static_cast<std::int64_t>(row) + 1);
        EXPECT_NE(cell(rows, row, "after").find("period " + year), std::string::npos) << cell(rows, row, "after");
        EXPECT_NE(cell(rows, row, "after").find("value " + year), std::string::npos) << "as it was added";
        EXPECT_EQ(cell(rows, row, "after").find("note"), std::string::npos) << "it said nothing then";
        EXPECT_EQ(cell(rows, row, "author"), "乙");
        EXPECT_EQ(cell(rows, row, "reason"), "更正");
    }
    HistoryFilter words = filterOf(added);
    words.text = "3003";
    ASSERT_EQ(find(words).entries.size(), 1U);
    EXPECT_EQ(find(words).entries[0].entry.row, find(words).entries[0].entry.lastRow);
    words.text = "99";
    EXPECT_EQ(find(words).count, 0) << "what it says since is told of the later change";
    // Each row is put back alone.
    const domain::ChangeEntry row = find(filterOf(added)).entries[3].entry;
    ASSERT_TRUE(workspace().restore({ChangeId{1}, {}, row.table, row.row}, ""));
    EXPECT_EQ(now()->observationsOf({1}, {"360700"}).size(), before + 2); // and one was removed
}

TEST_F(HistoryTest, MoreRowsThanPeopleReadAreOneLineUntilTheirChangeIsChosen)
{
    const ChangeId added = addYears(3001, 3001 + static_cast<int>(kMostRowsTogether));
    HistoryFilter filter;
    filter.after = {1};
    ASSERT_EQ(find(filter).entries.size(), 1U);
    EXPECT_EQ(find(filter).changes.at(added), 1);
    EXPECT_TRUE(cell(table(filter), 0, "subject").starts_with("history.and_more 物流费用率 · 赣州市 · 3001"))
        << cell(table(filter), 0, "subject");
    const FoundHistory opened = find(filterOf(added), 700);
    EXPECT_EQ(opened.count, kMostRowsTogether + 1);
    ASSERT_EQ(opened.entries.size(), 700U);
    for (std::size_t i = 1; i < opened.entries.size(); ++i)
        ASSERT_EQ(opened.entries[i].entry.row, opened.entries[i - 1].entry.row - 1);
    HistoryExport wanted;
    wanted.filter = filterOf(added);
    const auto written = exportHistory(*now(), history(), wanted, folder.file("导入.csv"), testWords(), localTime, {});
    ASSERT_TRUE(written) << written.error().message;
    EXPECT_EQ(*written, kMostRowsTogether + 1);
    filter.text = "乙"; // which the change itself says
    EXPECT_EQ(find(filter).count, 1);
}

TEST_F(HistoryTest, LooksThroughAllRowsThatWereAddedTogether)
{
    addYears(3001, 9500);
    HistoryFilter filter;
    filter.after = {1};
    EXPECT_EQ(find(filter).count, 1); // one entry for all
    for (const char* year : {"3001", "4001", "9500"}) {
        filter.text = year;
        const FoundHistory found = find(filter);
        ASSERT_EQ(found.count, 1) << year;
        EXPECT_EQ(std::get<std::string>(found.entries[0].row.at("period")), year);
    }
    filter.text = "9501";
    EXPECT_EQ(find(filter).count, 0);
}

TEST_F(HistoryTest, IsReadInPartsThatMissNothingAndCanBeStopped)
{
    addYears(3001, 9500);
    change("UPDATE observation SET value = 2 WHERE period > '3000'");
    change("UPDATE observation SET value = 3 WHERE period > '3000'");
    HistoryFilter filter;
    filter.after = {2};
    filter.text = "物流费用率";
    const FoundHistory found = find(filter, 100000);
    ASSERT_EQ(found.entries.size(), 13000U);
    EXPECT_EQ(found.changes.at(ChangeId{3}), 6500);
    for (std::size_t i = 1; i < found.entries.size(); ++i)
        ASSERT_LT(found.entries[i].entry.id, found.entries[i - 1].entry.id);
    std::stop_source stop;
    int reports = 0;
    const TaskContext context{stop.get_token(), [&](int done, int total) {
                                  EXPECT_LE(done, total);
                                  if (++reports == 3)
                                      stop.request_stop();
                              }};
    const auto stopped = findHistory(*now(), history(), filter, 10, testWords(), context);
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(reports, 3);
}

TEST_F(HistoryTest, ListsEachChangeWithWhatItTouched)
{
    change("UPDATE observation SET value = 13.5 WHERE id = 3; UPDATE target SET note = 'x'; DELETE FROM task",
           {ChangeAct::Import, "丙", "复核", "年鉴.xlsx"});
    const presentation::TableSpec all = changesTable(*now(), history(), find({}), testWords(), localTime);
    ASSERT_EQ(all.rows.size(), 2U);
    EXPECT_EQ(all.rows[0].id, 2); // newest first
    EXPECT_EQ(cell(all, 0, "author"), "丙");
    EXPECT_EQ(cell(all, 0, "reason"), "复核");
    EXPECT_EQ(cell(all, 0, "source"), "年鉴.xlsx");
    EXPECT_EQ(cell(all, 0, "touched").find("history.counts"), 0U);
    const presentation::TableSpec one =
        changesTable(*now(), history(), find(filterOf({}, "facility")), testWords(), localTime);
    ASSERT_EQ(one.rows.size(), 1U);
    EXPECT_EQ(one.rows[0].id, 1);
}

TEST_F(HistoryTest, ShowsTheNamesOfStatesAtTheChangesAfterWhichTheyWere)
{
    change("UPDATE target SET note = 'x'");
    ASSERT_TRUE(workspace().nameVersion("送审稿", ""));
    ASSERT_TRUE(workspace().nameVersion("定稿", ""));
    change("UPDATE target SET note = 'y'");
    const presentation::TableSpec all = changesTable(*now(), history(), find({}), testWords(), localTime);
    ASSERT_EQ(all.rows.size(), 3U);
    EXPECT_EQ(cell(all, 0, "version"), "");
    EXPECT_NE(cell(all, 1, "version").find("送审稿"), std::string::npos);
    EXPECT_NE(cell(all, 1, "version").find("定稿"), std::string::npos);
}

TEST_F(HistoryTest, TellsWhatARestorationIsFromByMoreThanANumber)
{
    change("UPDATE target SET note = 'x'");
    ASSERT_TRUE(workspace().restore({{}, ChangeId{2}, {}, 0}, ""));
    change("UPDATE target SET note = 'y'", {ChangeAct::Restore, "丙", "", "0"});
    ASSERT_TRUE(workspace().restore({ChangeId{2}, {}, {}, 0}, ""));
    const presentation::TableSpec all = changesTable(*now(), history(), find({}), testWords(), localTime);
    ASSERT_EQ(all.rows.size(), 5U);
    EXPECT_EQ(cell(all, 0, "source"), "history.state_after 2");
    EXPECT_EQ(cell(all, 1, "source"), "history.before_first");
    EXPECT_EQ(cell(all, 2, "source"), "history.of_change 2");
    EXPECT_EQ(cell(all, 4, "source"), "catalogue");
    const presentation::TableSpec fields = table(filterOf(ChangeId{3}));
    ASSERT_FALSE(fields.rows.empty());
    EXPECT_EQ(cell(fields, 0, "source"), "history.of_change 2");
}

TEST_F(HistoryTest, ExportsEveryFieldOnceWithUtcAndCodes)
{
    change("UPDATE observation SET value = -13.5, note = '=1+1' WHERE id = 3",
           {ChangeAct::Edit, "丁", "更正, 第2页", ""});
    setTime({2}, "2026-11-20T08:00:00Z");
    HistoryExport wanted;
    wanted.filter.after = {1};
    wanted.forSpreadsheets = true;
    const auto bytesOf = [](const std::filesystem::path& written) {
        std::ifstream input(written, std::ios::binary);
        return std::string(std::istreambuf_iterator<char>(input), {});
    };
    const std::filesystem::path csv = folder.file("历史.csv");
    const auto written = exportHistory(*now(), history(), wanted, csv, testWords(), localTime, {});
    ASSERT_TRUE(written) << written.error().message;
    EXPECT_EQ(*written, 2);
    const std::string line = "local 2026-11-20T08:00:00Z,2026-11-20T08:00:00Z,丁,edit,\"更正, 第2页\",,2,observation,"
                             "物流费用率 · 赣州市 · 2020,cost-share · 360700 · 2020,change,";
    EXPECT_EQ(bytesOf(csv), "\xEF\xBB\xBF"
                            "history.time,history.time_utc,history.author,history.act,history.reason,history.source,"
                            "history.change,history.table,history.subject,history.code,history.operation,"
                            "history.field,history.before,history.after\r\n" +
                                line + "note,,'=1+1\r\n" + line + "value,14.6,-13.5\r\n");
    wanted.forSpreadsheets = false;
    wanted.filter.text = "no such thing";
    EXPECT_EQ(exportHistory(*now(), history(), wanted, csv, testWords(), localTime, {}).value(), 0);
    EXPECT_EQ(bytesOf(csv), "time,time_utc,author,act,reason,source,change,table,subject,code,operation,field,before,"
                            "after\n");
    wanted.format = HistoryFormat::Xlsx;
    wanted.filter = {};
    const std::filesystem::path workbook = folder.file("历史.xlsx");
    EXPECT_EQ(exportHistory(*now(), history(), wanted, workbook, testWords(), localTime, {}).value(), find({}).count);
    EXPECT_EQ(bytesOf(workbook).substr(0, 2), "PK");
}

TEST_F(HistoryTest, AnExportThatIsStoppedLeavesTheFileAsItWas)
{
    std::stop_source stop;
    stop.request_stop();
    const std::filesystem::path csv = folder.file("历史.csv");
    std::ofstream(csv) << "before";
    const auto written = exportHistory(*now(), history(), {}, csv, testWords(), localTime, {stop.get_token(), {}});
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, ErrorCode::Cancelled);
    std::string kept;
    std::ifstream(csv) >> kept;
    EXPECT_EQ(kept, "before");
    EXPECT_EQ(historyFormatOf("a.CSV"), HistoryFormat::Csv);
    EXPECT_EQ(historyFormatOf("a.xlsx"), HistoryFormat::Xlsx);
    EXPECT_FALSE(historyFormatOf("a.json"));
    EXPECT_EQ(
        exportHistory(*now(), history(), {}, folder.file("missing") / "a.csv", testWords(), localTime, {}).error().code,
        ErrorCode::IoFailed);
}

TEST_F(HistoryTest, BadWishesAreRefused)
{
    EXPECT_EQ(workspace().loadPast({9}, {}).error().code, ErrorCode::NotFound);
    EXPECT_EQ(workspace().loadPast({1}, {}, {{}, "no/1"}).error().code, ErrorCode::InvalidArgument);
    EXPECT_EQ(workspace().restore({}, "").error().code, ErrorCode::InvalidArgument);
    EXPECT_EQ(workspace().removeVersion("x").error().code, ErrorCode::NotFound);
    EXPECT_EQ(workspace().setReason({9}, "x").error().code, ErrorCode::NotFound);
}

} // namespace

} // namespace wm::workspace
