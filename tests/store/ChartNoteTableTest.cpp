// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/store/ChartNoteTable.h"

#include "support/SmallCatalogue.h"
#include "support/TempFolder.h"

#include "wm/store/CatalogueTables.h"
#include "wm/store/Migration.h"
#include "wm/store/WorkspaceFile.h"

#include <gtest/gtest.h>

namespace wm::store {

namespace {

using domain::ChartNote;
using domain::ChartNoteKind;

class ChartNoteTableTest : public ::testing::Test {
protected:
    ChartNoteTableTest() { EXPECT_TRUE(insertCatalogue(connection, testing::smallCatalogue(), {})); }

    std::vector<ChartNote> load() { return loadChartNotes(connection).value(); }
    Result<void> change(const std::optional<ChartNote>& before, const std::optional<ChartNote>& after)
    {
        return changeChartNote(connection, before, after);
    }
    void expectRefused(const std::optional<ChartNote>& before, const std::optional<ChartNote>& after, ErrorCode code)
    {
        const std::vector<ChartNote> kept = load();
        const auto result = change(before, after);
        ASSERT_FALSE(result);
        EXPECT_EQ(result.error().code, code) << result.error().message;
        EXPECT_EQ(load(), kept);
    }

    testing::TempFolder folder;
    Connection connection = std::move(*createWorkspaceFile(folder.file("a.gpkg")));
    const ChartNote pandemic{ChartNoteKind::Event, 2020, {}, {}, "新冠肺炎疫情"};
    const ChartNote census{ChartNoteKind::Break, 2018, {1}, {"360700"}, "第四次经济普查后修订"};
};

TEST_F(ChartNoteTableTest, NotesComeBackByYearAndWithTheCatalogue)
{
    EXPECT_TRUE(load().empty());
    ASSERT_TRUE(change({}, pandemic));
    ASSERT_TRUE(change({}, census));
    EXPECT_EQ(load(), (std::vector{census, pandemic}));
    EXPECT_EQ(loadCatalogue(connection, {})->chartNotes, load());
}

TEST_F(ChartNoteTableTest, EveryChangeIsTakenBackByItsReverse)
{
    ASSERT_TRUE(change({}, pandemic));
    ChartNote other = pandemic;
    other.text = "疫情";
    other.year = 2021;
    ASSERT_TRUE(change(pandemic, other));
    EXPECT_EQ(load(), std::vector{other});
    ASSERT_TRUE(change(other, pandemic));
    EXPECT_EQ(load(), std::vector{pandemic});
    ASSERT_TRUE(change(pandemic, {}));
    EXPECT_TRUE(load().empty());
    ASSERT_TRUE(change({}, pandemic));
    EXPECT_EQ(load(), std::vector{pandemic});
}

TEST_F(ChartNoteTableTest, OneYearHasOneNoteOfAKindForEachSubject)
{
    ASSERT_TRUE(change({}, pandemic));
    ChartNote again = pandemic;
    again.text = "again";
    expectRefused({}, again, ErrorCode::Conflict);
    again.kind = ChartNoteKind::Break;
    EXPECT_TRUE(change({}, again));
    again.kind = ChartNoteKind::Event;
    again.region = {"360700"};
    EXPECT_TRUE(change({}, again)) << "of one region, beside that of all";
}

TEST_F(ChartNoteTableTest, WhatSomebodyElseChangedIsNotOverwritten)
{
    ASSERT_TRUE(change({}, pandemic));
    ChartNote other = pandemic;
    other.text = "what I last saw";
    expectRefused(other, {}, ErrorCode::NotFound);
    expectRefused(other, census, ErrorCode::NotFound);
}

TEST_F(ChartNoteTableTest, WhatBreaksTheRulesIsRefused)
{
    ChartNote note = pandemic;
    note.text = "  ";
    expectRefused({}, note, ErrorCode::InvalidArgument);
    note.text = std::string(ChartNote::kMostBytes + 1, 'x');
    expectRefused({}, note, ErrorCode::InvalidArgument);
    note = pandemic;
    note.year = 1899;
    expectRefused({}, note, ErrorCode::InvalidArgument);
    note = pandemic;
    note.indicator = {4711};
    expectRefused({}, note, ErrorCode::InvalidArgument);
    note = pandemic;
    note.region = {"999999"};
    expectRefused({}, note, ErrorCode::InvalidArgument);
    note = census;
    note.text.clear();
    EXPECT_TRUE(change({}, note)) << "a break speaks for itself";
}

TEST_F(ChartNoteTableTest, AWorkspaceOfTheStepBeforeGetsTheTable)
{
    const auto file = folder.file("旧.gpkg");
    {
        Connection old = std::move(*Connection::open(file, OpenMode::Create));
        ASSERT_TRUE(migrate(old, allMigrations().first(6)));
        ASSERT_FALSE(old.integer("SELECT count(*) FROM chart_note"));
    }
    auto opened = openWorkspaceFile(file);
    ASSERT_TRUE(opened) << opened.error().message;
    EXPECT_TRUE(changeChartNote(opened->connection, {}, pandemic));
}

TEST_F(ChartNoteTableTest, WhatAnotherProgramWroteNamesTableAndRow)
{
    ASSERT_TRUE(connection.execute("PRAGMA ignore_check_constraints = ON"));
    ASSERT_TRUE(connection.execute("INSERT INTO chart_note (id, kind, year, text) VALUES (7, 'rumour', 2020, 'x')"));
    const auto notes = loadChartNotes(connection);
    ASSERT_FALSE(notes);
    EXPECT_EQ(notes.error().code, ErrorCode::ParseFailed);
    EXPECT_NE(notes.error().message.find("table chart_note, row 7"), std::string::npos) << notes.error().message;
    EXPECT_NE(notes.error().message.find("rumour"), std::string::npos);
}

} // namespace

} // namespace wm::store
