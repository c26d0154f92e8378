// SPDX-License-Identifier: GPL-3.0-or-later
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

namespace wm::workspace {

namespace {

using domain::FindingKind;

/// A real file, opened by nobody else.
class QualityFlowTest : public ::testing::Test {
protected:
    QualityFlowTest()
    {
        auto connection = store::createWorkspaceFile(file);
        EXPECT_TRUE(connection);
        EXPECT_TRUE(store::insertCatalogue(*connection, testing::smallCatalogue(), {}));
    }
    void execute(const std::string& sql)
    {
        auto connection = store::Connection::open(file, store::OpenMode::ReadWrite);
        ASSERT_TRUE(connection);
        const auto done = connection->execute(sql);
        ASSERT_TRUE(done) << done.error().message;
    }
    /// Open findings of a kind in the file as it is now; also where nothing is held in memory.
    std::vector<Finding> open(FindingKind kind, std::int64_t mostHeld = kMostHeldObservations)
    {
        const auto workspace = Workspace::open(file);
        snapshot = workspace->loadSnapshot({}, {}, mostHeld).value();
        const auto report = workspace->checkQuality(*snapshot, {}, {});
        EXPECT_TRUE(report) << report.error().message;
        std::vector<Finding> findings;
        const FindingScope scope(*snapshot, {});
        for (const ShownFinding& each : shownFindings(*report, Acceptance(*snapshot), scope, {kind, false}))
            findings.push_back(*each.finding);
        return findings;
    }
    Result<void> change(const Acceptance::Edit& edit)
    {
        return Workspace::open(file)->changeAcceptedFindings(edit.before, edit.after);
    }

    testing::TempFolder folder;
    std::filesystem::path file = folder.file("quality.gpkg");
    SnapshotPtr snapshot;
};

} // namespace

TEST_F(QualityFlowTest, WhatIsAcceptedStaysSoAndCanBeTakenBack)
{
    const std::vector<Finding> lost = open(FindingKind::LostValue);
    ASSERT_EQ(lost.size(), 1U);
    const Acceptance::Edit edit = Acceptance(*snapshot).accepting(lost, "原件已失");
    ASSERT_TRUE(change(edit));
    EXPECT_TRUE(open(FindingKind::LostValue).empty());
    ASSERT_TRUE(change({edit.after, edit.before}));
    EXPECT_EQ(open(FindingKind::LostValue).size(), 1U);
}

TEST_F(QualityFlowTest, TheHistoryNamesWhatWasAcceptedAndWhy)
{
    const std::vector<Finding> lost = open(FindingKind::LostValue);
    ASSERT_TRUE(change(Acceptance(*snapshot).accepting(lost, "原件已失")));
    EXPECT_TRUE(open(FindingKind::LostValue).empty());
    ASSERT_TRUE(change(Acceptance(*snapshot).takingBack(lost)));
    const auto workspace = Workspace::open(file);
    const History history = workspace->loadHistory().value();
    HistoryFilter filter;
    filter.table = "accepted_finding";
    const auto found = findHistory(*snapshot, history, filter, 100, testWords(), {});
    ASSERT_TRUE(found) << found.error().message;
    const presentation::TableSpec table =
        historyTable(*snapshot, history, found->entries, testWords(), [](const std::string& time) { return time; });
    ASSERT_FALSE(table.rows.empty());
    const auto has = [&](std::size_t column, const std::string& text) {
        return std::ranges::any_of(table.rows, [&](const presentation::TableRow& row) {
            return row.cells[column].text.find(text) != std::string::npos;
        });
    };
    EXPECT_TRUE(has(5, "床位")) << "the row is named after its indicator";
    EXPECT_TRUE(has(7, "原件已失")) << "the reason that was taken out";
    ASSERT_EQ(history.changes.size(), 3U);
    EXPECT_EQ(history.changes[1].note.reason, "原件已失");
    EXPECT_EQ(history.changes[2].note.reason, "");
}

TEST_F(QualityFlowTest, AcceptingOutlivesNewNumbersOfRows)
{
    const std::vector<Finding> facilities = open(FindingKind::NoPosition);
    ASSERT_EQ(facilities.size(), 2U);
    ASSERT_TRUE(change(Acceptance(*snapshot).accepting(facilities, "规划中")));
    execute("CREATE TEMP TABLE kept AS SELECT * FROM facility; DELETE FROM facility;"
            "UPDATE kept SET fid = fid + 100; INSERT INTO facility SELECT * FROM kept");
    EXPECT_TRUE(open(FindingKind::NoPosition).empty());
}

TEST_F(QualityFlowTest, AValueThatSomebodyCorrectedIsRevised)
{
    EXPECT_TRUE(open(FindingKind::Revised).empty());
    execute("UPDATE observation SET value = 15.1 WHERE id = 3");
    const std::vector<Finding> revised = open(FindingKind::Revised);
    ASSERT_EQ(revised.size(), 1U);
    EXPECT_EQ(revised[0].found, 15.1);
    EXPECT_EQ(revised[0].expected, 14.6);
    EXPECT_EQ(revised[0].firstYear, 2020);
    ASSERT_TRUE(change(Acceptance(*snapshot).accepting(revised, "经济普查")));
    EXPECT_TRUE(open(FindingKind::Revised).empty());
    execute("UPDATE observation SET value = 15.2 WHERE id = 3");
    EXPECT_EQ(open(FindingKind::Revised).size(), 1U);
}

TEST_F(QualityFlowTest, ObservationsThatAreNotHeldAreLookedThroughAlike)
{
    execute("UPDATE observation SET value = 160 WHERE id = 3");
    for (const FindingKind kind : domain::kFindingKinds)
        EXPECT_EQ(open(kind, 0), open(kind)) << toText(kind);
    EXPECT_EQ(open(FindingKind::OutOfBounds, 0).size(), 1U);
}

} // namespace wm::workspace
