// SPDX-License-Identifier: GPL-3.0-or-later
#include "WorkspaceEdits.h"

#include "FileAway.h"
#include "RichWorkspace.h"
#include "WaitUntil.h"
#include "support/TempFolder.h"

#include "wm/workspace/Workspace.h"

#include <QUndoStack>

#include <gtest/gtest.h>

#include <cstdint>
#include <filesystem>
#include <vector>

namespace wm::ui {

namespace {

using domain::ChartNote;
using test::waitUntil;

class WorkspaceEditsTest : public ::testing::Test {
protected:
    WorkspaceEditsTest()
    {
        EXPECT_TRUE(test::writeRichWorkspace(m_file));
        m_session.open(m_file);
        EXPECT_TRUE(waitUntil([this] { return m_session.snapshot() != nullptr; }));
        QObject::connect(&m_edits, &WorkspaceEdits::failed, &m_edits, [this] { ++m_failures; });
        m_words.language = domain::Language::English;
    }

    [[nodiscard]] static ChartNote note(int year, const char* text)
    {
        return {domain::ChartNoteKind::Event, year, {}, {}, text};
    }
    /// The years that have a note in the file.
    [[nodiscard]] std::vector<int> years() const
    {
        std::vector<int> years;
        const auto snapshot = workspace::Workspace::open(m_file).value().loadSnapshot({}).value();
        for (const ChartNote& each : snapshot->catalogue().chartNotes)
            years.push_back(each.year);
        return years;
    }
    [[nodiscard]] domain::ChangeAct lastAct() const
    {
        return workspace::Workspace::open(m_file)->loadHistory()->changes.back().note.act;
    }
    void settle()
    {
        ASSERT_TRUE(waitUntil([this] { return !m_session.tasks().isBusy(); }));
    }

    const testing::TempFolder m_folder;
    const std::filesystem::path m_file = m_folder.file("文件.gpkg");
    QUndoStack m_steps;
    presentation::Words m_words;
    WorkspaceSession m_session;
    WorkspaceEdits m_edits{m_session, m_steps, m_words, nullptr};
    int m_failures = 0;
};

TEST_F(WorkspaceEditsTest, AStepIsDoneUndoneAndDoneAgain)
{
    m_edits.changeChartNote({}, note(2020, "疫情"));
    settle();
    EXPECT_EQ(years(), std::vector{2020});
    EXPECT_EQ(lastAct(), domain::ChangeAct::Edit);
    m_steps.undo();
    settle();
    EXPECT_TRUE(years().empty());
    EXPECT_EQ(lastAct(), domain::ChangeAct::Restore) << "the history tells it from an edit";
    m_steps.redo();
    settle();
    EXPECT_EQ(years(), std::vector{2020});
    EXPECT_EQ(lastAct(), domain::ChangeAct::Edit);
    EXPECT_EQ(m_steps.undoText(), QStringLiteral("Note on 2020"));
    EXPECT_EQ(m_failures, 0);
}

TEST_F(WorkspaceEditsTest, WhatCannotBeWrittenIsNoStep)
{
    m_edits.changeChartNote({}, note(2020, "疫情"));
    m_edits.changeChartNote(note(2008, "not there"), {});
    settle();
    EXPECT_EQ(m_failures, 1);
    EXPECT_EQ(m_steps.count(), 1);
    EXPECT_EQ(m_steps.undoText(), QStringLiteral("Note on 2020"));
    ASSERT_TRUE(test::removed(m_file));
    m_edits.changeMethod({1}, "cagr-ratio/1");
    settle();
    EXPECT_EQ(m_failures, 2);
    EXPECT_EQ(m_steps.count(), 1);
}

TEST_F(WorkspaceEditsTest, WhatCannotBeUndoneCountsAsDoneAndWhatCannotBeRedoneAsUndone)
{
    const std::filesystem::path away = m_folder.file("away.gpkg");
    m_edits.changeChartNote({}, note(2020, "疫情"));
    settle();
    ASSERT_TRUE(test::renamed(m_file, away));
    m_steps.undo();
    settle();
    EXPECT_EQ(m_failures, 1);
    EXPECT_TRUE(m_steps.canUndo());
    EXPECT_FALSE(m_steps.canRedo());
    ASSERT_TRUE(test::renamed(away, m_file));
    m_steps.undo();
    settle();
    EXPECT_TRUE(years().empty());
    ASSERT_TRUE(test::renamed(m_file, away));
    m_steps.redo();
    settle();
    EXPECT_EQ(m_failures, 2);
    EXPECT_FALSE(m_steps.canUndo());
    ASSERT_TRUE(test::renamed(away, m_file));
    m_steps.redo();
    settle();
    EXPECT_EQ(years(), std::vector{2020});
}

TEST_F(WorkspaceEditsTest, UndoneBeforeItIsKnownThatItFailedNothingIsUndone)
{
    m_edits.changeChartNote({}, note(2020, "疫情"));
    settle();
    m_edits.changeChartNote({}, note(2020, "疫情")); // there already
    m_steps.undo();
    settle();
    EXPECT_EQ(m_failures, 1);
    EXPECT_EQ(years(), std::vector{2020}) << "the one that was there is not taken for its own";
    m_edits.changeChartNote({}, note(2021, "水灾"));
    m_steps.undo();
    settle();
    EXPECT_EQ(years(), std::vector{2020});
    EXPECT_EQ(m_failures, 1);
}

TEST_F(WorkspaceEditsTest, AFailureBelowAnotherStepTakesNothingElseBack)
{
    m_edits.changeChartNote(note(2008, "not there"), {});
    m_edits.changeChartNote({}, note(2020, "疫情"));
    settle();
    EXPECT_EQ(m_failures, 1);
    EXPECT_EQ(years(), std::vector{2020});
    EXPECT_EQ(m_steps.undoText(), QStringLiteral("Note on 2020"));
    m_steps.undo();
    m_steps.undo();
    settle();
    EXPECT_TRUE(years().empty());
    EXPECT_EQ(m_failures, 1) << "what was never done is not undone";
}

TEST_F(WorkspaceEditsTest, AStackThatIsClearedMeanwhileIsLeftAlone)
{
    m_edits.changeChartNote(note(2008, "not there"), {});
    m_steps.clear();
    settle();
    EXPECT_EQ(m_steps.count(), 0);
    EXPECT_TRUE(years().empty());
}

TEST_F(WorkspaceEditsTest, ARestorationIsUndoneAndDoneAgain)
{
    m_edits.changeChartNote({}, note(2020, "疫情"));
    settle();
    std::vector<std::int64_t> rows;
    QObject::connect(&m_edits, &WorkspaceEdits::restored, &m_edits,
                     [&](const domain::RestorationReport& report) { rows.push_back(report.rows); });
    const auto history = workspace::Workspace::open(m_file).value().loadHistory().value();
    m_edits.restore({{}, history.changes.back().id, {}, 0}, QStringLiteral("Take back"));
    settle();
    EXPECT_TRUE(years().empty());
    m_steps.undo();
    settle();
    EXPECT_EQ(years(), std::vector{2020});
    m_steps.redo();
    settle();
    EXPECT_TRUE(years().empty());
    EXPECT_EQ(rows, (std::vector<std::int64_t>{1, 1, 1}));
    EXPECT_EQ(m_steps.undoText(), QStringLiteral("Take back"));
}

} // namespace

} // namespace wm::ui
