// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/store/History.h"

#include "TestWords.h"
#include "support/SmallCatalogue.h"
#include "support/TempFolder.h"

#include "wm/store/CatalogueTables.h"
#include "wm/store/Recording.h"
#include "wm/store/WorkspaceFile.h"
#include "wm/workspace/Workspace.h"

#include <gtest/gtest.h>

#include <algorithm>
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
        const auto entries = workspace().loadHistoryEntries({}, 1000, {}).value();
        return historyTable(*now(), history(), entries, filter, testWords(),
                            [](const std::string& utc) { return "local " + utc; });
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
    const presentation::TableSpec edit = table({ChangeId{2}, {}, {}});
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
    const presentation::TableSpec tasks = table({{}, "task", "丙"});
    ASSERT_FALSE(tasks.rows.empty());
    EXPECT_EQ(cell(tasks, 0, "subject"), "建设物流园"); // gone, and still named
    EXPECT_EQ(cell(tasks, 0, "source"), "任务.xlsx");
    EXPECT_EQ(table({{}, "task", "无"}).emptyText, "history.none");
    const auto build = table({ChangeId{1}, "observation", {}});
    ASSERT_EQ(build.rows.size(), 1U);
    EXPECT_TRUE(cell(build, 0, "subject").starts_with("history.and_more")) << cell(build, 0, "subject");
    EXPECT_EQ(all.rows.size(),
              edit.rows.size() + table({ChangeId{3}, {}, {}}).rows.size() + table({ChangeId{1}, {}, {}}).rows.size());
}

TEST_F(HistoryTest, EntriesLeadToTheirTargetOrSeries)
{
    change("UPDATE observation SET value = 1 WHERE id = 3; UPDATE target SET note = 'x' WHERE id = 1");
    const auto entries = workspace().loadHistoryEntries({1}, 10, {}).value();
    ASSERT_EQ(entries.size(), 2U);
    EXPECT_EQ(subjectOf(entries[0]).target.value, 1);
    EXPECT_EQ(subjectOf(entries[1]).indicator.value, 1);
    EXPECT_EQ(subjectOf(entries[1]).region.text, "360700");
    EXPECT_EQ(workspace().loadHistoryEntries({1}, 1, {}).value().size(), 1U);
    EXPECT_TRUE(workspace().loadHistoryEntries({}, 0, {}).value().empty());
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
