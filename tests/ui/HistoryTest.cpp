// SPDX-License-Identifier: GPL-3.0-or-later
#include "ArrowCombo.h"
#include "ChangeList.h"
#include "ChangesPanel.h"
#include "DayField.h"
#include "HistoryDialog.h"
#include "HistoryExporter.h"
#include "HistoryFilterBar.h"
#include "MessageBar.h"
#include "Paths.h"
#include "RestoreDialog.h"
#include "RichWindowTest.h"
#include "WorkspaceEdits.h"

#include "wm/store/Recording.h"
#include "wm/store/Statement.h"
#include "wm/wording/Wording.h"
#include "wm/workspace/Workspace.h"

#include <QApplication>
#include <QCalendarWidget>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QInputDialog>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTextCharFormat>
#include <QToolButton>
#include <QUndoStack>

namespace wm::ui {

namespace {

using domain::ChangeAct;
using domain::Verdict;
using test::kBeds;
using test::kCostRatio;
using test::kGanzhouBeds;
using test::kGanzhouCost;
using test::runEvents;
using test::waitUntil;

class HistoryTest : public test::RichWindowTest {
protected:
    void openAndWait()
    {
        openFile();
        ASSERT_TRUE(waitUntil([this] { return m_window->isSettled() && panel().isVisible(); }));
    }
    /// What a colleague writes, or an import.
    void write(const std::string& sql, const domain::ChangeNote& note = {ChangeAct::Edit, "乙", "更正", ""})
    {
        auto connection = store::Connection::open(fileOf("rich.gpkg"), store::OpenMode::ReadWrite);
        auto recording = store::Recording::begin(*connection, note);
        const auto done = connection->execute(sql);
        EXPECT_TRUE(done) << done.error().message;
        EXPECT_TRUE(recording->commit());
    }
    void openAgain()
    {
        const auto before = m_window->session().snapshot();
        m_window->session().open(fileOf("rich.gpkg"));
        ASSERT_TRUE(waitUntil(
            [&] { return m_window->session().snapshot() != before && m_window->isSettled() && panel().isVisible(); }));
    }
    void openDialog()
    {
        part<QAction>("history")->trigger();
        ASSERT_TRUE(waitUntil([this] { return dialog() && rows() > 0; }));
    }
    [[nodiscard]] ChangesPanel& panel() const { return *part<ChangesPanel>(); }
    [[nodiscard]] ChangeList& list() const { return *part<ChangeList>(); }
    [[nodiscard]] HistoryDialog* dialog() const { return part<HistoryDialog>(); }
    [[nodiscard]] QTableView& table() const { return *part<QTableView>("historyTable"); }
    [[nodiscard]] int rows() const { return table().model()->rowCount(); }
    [[nodiscard]] QString at(int row, int column) const
    {
        return table().model()->index(row, column).data().toString();
    }
    [[nodiscard]] double bedsOf(int year) const
    {
        for (const domain::Observation& each : m_window->session().snapshot()->observationsOf(kBeds, {"360700"})) {
            if (each.period.text() == std::to_string(year))
                return each.value;
        }
        return -1.0;
    }
};

TEST_F(HistoryTest, AFreshWorkspaceSaysThatNothingHasChanged)
{
    openAndWait();
    EXPECT_EQ(text("changesSummary"), QStringLiteral("No value and no target has changed since."));
    EXPECT_FALSE(list().isVisible());
    EXPECT_EQ(part<ArrowCombo>("changesSince")->count(), 1);
    EXPECT_TRUE(part<ArrowCombo>("changesSince")->currentText().startsWith(QStringLiteral("the beginning (")));
}

TEST_F(HistoryTest, AWorkspaceInMemoryHasNoHistoryAndNoComplaint)
{
    showSmallWorkspace();
    ASSERT_TRUE(waitUntil([this] { return m_window->isSettled(); }));
    EXPECT_FALSE(panel().isVisible());
    EXPECT_FALSE(part<MessageBar>()->isVisible());
}

TEST_F(HistoryTest, TheOverviewLeadsFromAChangeToItsTarget)
{
    openAndWait();
    write("UPDATE observation SET value = 5 WHERE indicator_id = 2 AND period = '2024'",
          {ChangeAct::Import, "乙", "", "年鉴.xlsx"});
    openAgain();
    EXPECT_TRUE(
        part<ArrowCombo>("changesSince")->currentText().startsWith(QStringLiteral("the last import (年鉴.xlsx")));
    EXPECT_TRUE(text("changesSummary").contains(QStringLiteral("Values changed: 1")))
        << text("changesSummary").toStdString();
    EXPECT_TRUE(text("changesSummary").contains(QStringLiteral("Targets judged worse: 1")))
        << text("changesSummary").toStdString();
    ASSERT_EQ(list().itemCount(), 1);
    EXPECT_NE(list().item(0).verdict, list().item(0).verdictWas);
    QTest::mouseClick(&list(), Qt::LeftButton, {}, list().itemRect(0).center());
    EXPECT_EQ(m_window->selection().selection().target, kGanzhouBeds);
    // Another theme has no part in it.
    m_window->selection().setTheme("culture");
    EXPECT_EQ(list().itemCount(), 0);
}

TEST_F(HistoryTest, ADialogListsChangesAndTakesThemBack)
{
    openAndWait();
    const double was = bedsOf(2020);
    write("UPDATE observation SET value = 5 WHERE indicator_id = 2 AND period = '2020'");
    openAgain();
    EXPECT_EQ(bedsOf(2020), 5.0);
    openDialog();
    EXPECT_EQ(at(0, 1), QStringLiteral("乙"));
    EXPECT_EQ(at(0, 2), QStringLiteral("Edited"));
    EXPECT_EQ(at(0, 6), QStringLiteral("Value"));
    EXPECT_EQ(at(0, 8), QStringLiteral("5"));
    EXPECT_EQ(at(0, 9), QStringLiteral("更正"));
    table().selectRow(0);
    const int before = rows();
    part<QPushButton>("historyChange")->click();
    ASSERT_TRUE(waitUntil([&] { return bedsOf(2020) == was && rows() == before + 1; }));
    EXPECT_EQ(at(0, 2), QStringLiteral("Undone or restored"));
    EXPECT_TRUE(part<MessageBar>()->isVisible());
    EXPECT_EQ(text("historyNote"), part<MessageBar>()->message()) << "the bar is behind the dialog";
    ASSERT_TRUE(m_window->undoStack().canUndo());
    m_window->undoStack().undo();
    ASSERT_TRUE(waitUntil([&] { return bedsOf(2020) == 5.0; }));
    m_window->undoStack().redo();
    ASSERT_TRUE(waitUntil([&] { return bedsOf(2020) == was; }));
}

TEST_F(HistoryTest, NothingIsTakenBackThatNobodyHasChosen)
{
    openAndWait();
    const double was = bedsOf(2020);
    write("UPDATE observation SET value = 5 WHERE indicator_id = 2 AND period IN ('2020', '2021')");
    openAgain();
    openDialog();
    const auto enabled = [this] {
        QStringList names;
        for (const char* name : {"historyRow", "historyChange", "historyState", "historyReason"}) {
            if (part<QPushButton>(name)->isEnabled())
                names.append(QLatin1String(name));
        }
        return names;
    };
    EXPECT_TRUE(enabled().isEmpty()) << enabled().join(u' ').toStdString();
    table().setFocus(); // which makes a row current, but selects none
    EXPECT_TRUE(enabled().isEmpty()) << enabled().join(u' ').toStdString();
    auto& changes = *part<QTableView>("historyChanges");
    changes.selectRow(1);
    ASSERT_TRUE(waitUntil([this] { return rows() == 2; }));
    EXPECT_TRUE(part<QPushButton>("historyChange")->isEnabled());
    EXPECT_FALSE(part<QPushButton>("historyRow")->isEnabled()) << "the change is chosen, none of its rows";
    table().selectRow(1);
    EXPECT_TRUE(part<QPushButton>("historyRow")->isEnabled());
    table().clearSelection();
    EXPECT_FALSE(part<QPushButton>("historyRow")->isEnabled());
    part<QPushButton>("historyChange")->click();
    ASSERT_TRUE(waitUntil([&] { return bedsOf(2020) == was; }));
    EXPECT_NE(bedsOf(2021), 5.0) << "all of the change chosen above";
}

TEST_F(HistoryTest, TheMakingOfAWorkspaceIsNotTakenBack)
{
    openAndWait();
    openDialog();
    table().selectRow(0);
    EXPECT_FALSE(part<QPushButton>("historyRow")->isEnabled());
    EXPECT_FALSE(part<QPushButton>("historyState")->isEnabled()); // it is the present one
    EXPECT_TRUE(part<QPushButton>("historyReason")->isEnabled());
}

TEST_F(HistoryTest, OneRowIsPutBackAlone)
{
    openAndWait();
    const double was = bedsOf(2020);
    write("UPDATE observation SET value = 5 WHERE indicator_id = 2 AND period IN ('2020', '2021')");
    openAgain();
    openDialog();
    table().selectRow(1); // newest first: 2020
    part<QPushButton>("historyRow")->click();
    ASSERT_TRUE(waitUntil([&] { return bedsOf(2020) == was; }));
    EXPECT_EQ(bedsOf(2021), 5.0);
}

TEST_F(HistoryTest, AnAddedRowShowsItsValuesAndIsRemovedAloneAfterAQuestion)
{
    openAndWait();
    write("INSERT INTO observation (indicator_id, region_code, period, value, qualifier, value_kind, document_id)"
          " SELECT indicator_id, region_code, CAST(CAST(period AS INTEGER) - 30 AS TEXT), 7, qualifier, value_kind,"
          " document_id FROM observation WHERE indicator_id = 2 AND period IN ('2020', '2021', '2022')");
    openAgain();
    ASSERT_EQ(bedsOf(1990), 7.0);
    openDialog();
    const auto rowOf = [this](const char* text) {
        int found = 0;
        while (found < rows() && !at(found, 8).contains(QLatin1String(text)))
            ++found;
        return found;
    };
    EXPECT_LT(rowOf("Period: 1992; Value: 7"), 3);
    EXPECT_TRUE(at(0, 7).isEmpty());
    table().selectRow(rowOf("Period: 1991; Value: 7"));
    auto* const button = part<QPushButton>("historyRow");
    EXPECT_EQ(button->text(), QStringLiteral("Remove this &row..."));
    button->click();
    auto* ask = part<QMessageBox>("removalQuestion");
    ASSERT_NE(ask, nullptr);
    EXPECT_TRUE(ask->text().endsWith(QStringLiteral(" · 1991"))) << ask->text().toStdString();
    ask->reject();
    ASSERT_TRUE(waitUntil([this] { return !part<QMessageBox>("removalQuestion"); }));
    EXPECT_TRUE(m_window->isSettled());
    EXPECT_EQ(bedsOf(1991), 7.0);
    button->click();
    ask = part<QMessageBox>("removalQuestion");
    ASSERT_NE(ask, nullptr);
    for (QAbstractButton* const each : ask->buttons()) {
        if (ask->buttonRole(each) == QMessageBox::DestructiveRole)
            each->click();
    }
    ASSERT_TRUE(waitUntil([this] { return bedsOf(1991) < 0.0; }));
    EXPECT_EQ(bedsOf(1990), 7.0);
    ASSERT_TRUE(waitUntil([&] { return at(0, 2) == QStringLiteral("Undone or restored"); }));
    table().selectRow(rowOf("Period: 1992; Value: 7"));
    part<QPushButton>("historyChange")->click();
    ASSERT_TRUE(waitUntil([this] { return bedsOf(1990) < 0.0; }));
    EXPECT_LT(bedsOf(1992), 0.0);
}

TEST_F(HistoryTest, WhatCannotComeBackIsToldInTheDialogByNames)
{
    openAndWait();
    write("DELETE FROM observation WHERE indicator_id = 2 AND region_code = '360700' AND period = '2020'");
    write("INSERT INTO observation (id, indicator_id, region_code, period, value, qualifier, value_kind, document_id)"
          " SELECT 9000, 2, '360700', '2020', 3, '', value_kind, document_id FROM observation"
          " WHERE indicator_id = 2 AND region_code = '360700' LIMIT 1");
    openAgain();
    openDialog();
    part<QTableView>("historyChanges")->selectRow(2); // newest first, behind all
    ASSERT_TRUE(waitUntil([this] { return at(0, 3) == QStringLiteral("Removed"); }));
    table().selectRow(0);
    auto* const button = part<QPushButton>("historyRow");
    EXPECT_EQ(button->text(), QStringLiteral("Put this &row back"));
    button->click();
    ASSERT_TRUE(waitUntil([this] { return text("historyNote").contains(QStringLiteral("something else stands")); }))
        << text("historyNote").toStdString();
    const workspace::Snapshot& snapshot = *m_window->session().snapshot();
    const auto& name = snapshot.findIndicator(kBeds)->name.in(domain::Language::English);
    for (const QString& told : {text("historyNote"), part<MessageBar>()->message()}) {
        EXPECT_TRUE(told.contains(QString::fromStdString(name + " · Ganzhou · 2020"))) << told.toStdString();
        EXPECT_FALSE(told.contains(QStringLiteral("360700"))) << told.toStdString();
    }
    // It is about what was tried, and not about what is tried next.
    part<QTableView>("historyChanges")->selectRow(1);
    ASSERT_TRUE(waitUntil([this] { return at(0, 3) == QStringLiteral("Added"); }));
    part<QPushButton>("historyChange")->click();
    ASSERT_TRUE(waitUntil([this] { return bedsOf(2020) < 0.0; }));
    EXPECT_FALSE(text("historyNote").contains(QStringLiteral("something else stands")));
}

TEST_F(HistoryTest, SaysNothingOfAFailureOfWhatItDidNotAskFor)
{
    openAndWait();
    openDialog();
    auto* const edits = part<WorkspaceEdits>();
    ASSERT_NE(edits, nullptr);
    QSignalSpy failures(edits, &WorkspaceEdits::failed);
    edits->editData({{{domain::RecordKind::Document, domain::RecordTexts{"unknown"}, {}}}, {}}, {}, {}, {});
    ASSERT_TRUE(waitUntil([&] { return failures.count() == 1 && m_window->isSettled(); }));
    EXPECT_TRUE(text("historyNote").startsWith(QStringLiteral("Kept since "))) << text("historyNote").toStdString();
}

TEST_F(HistoryTest, ManyRowsThatWereAddedTogetherAreToldOneByOneWhenTheirChangeIsChosen)
{
    openAndWait();
    write("WITH RECURSIVE year(n) AS (VALUES (3001) UNION ALL SELECT n + 1 FROM year WHERE n < 4500)"
          " INSERT INTO observation (indicator_id, region_code, period, value, qualifier, value_kind, document_id)"
          " SELECT 2, '360700', CAST(n AS TEXT), 7, '', value_kind, document_id FROM year,"
          " (SELECT value_kind, document_id FROM observation WHERE indicator_id = 2 LIMIT 1)");
    openAgain();
    openDialog();
    EXPECT_TRUE(at(0, 8).contains(QStringLiteral("rows added"))) << at(0, 8).toStdString();
    EXPECT_TRUE(text("historyNote").contains(QStringLiteral("are one line"))) << text("historyNote").toStdString();
    table().selectRow(0);
    const auto* row = part<QPushButton>("historyRow");
    EXPECT_FALSE(row->isEnabled());
    EXPECT_TRUE(row->toolTip().startsWith(QStringLiteral("1,500 rows were added together")))
        << row->toolTip().toStdString();
    part<QTableView>("historyChanges")->selectRow(1);
    ASSERT_TRUE(waitUntil([this] { return rows() == 1500; }));
    EXPECT_TRUE(at(0, 8).contains(QStringLiteral("Period: 4500; Value: 7"))) << at(0, 8).toStdString();
    EXPECT_FALSE(text("historyNote").contains(QStringLiteral("are one line")));
    table().selectRow(3);
    EXPECT_TRUE(row->isEnabled());
}

TEST_F(HistoryTest, TheWholeStateComesBackAfterAQuestion)
{
    openAndWait();
    const double was = bedsOf(2020);
    write("UPDATE observation SET value = 5 WHERE indicator_id = 2 AND period = '2020'");
    write("UPDATE observation SET value = 6 WHERE indicator_id = 2 AND period = '2021'");
    openAgain();
    openDialog();
    table().selectRow(rows() - 1); // the making
    part<QPushButton>("historyState")->click();
    auto* ask = part<RestoreDialog>();
    ASSERT_NE(ask, nullptr);
    EXPECT_TRUE(text("restoreNote").contains(QStringLiteral("2 later changes"))) << text("restoreNote").toStdString();
    EXPECT_EQ(bedsOf(2020), 5.0); // not before it is answered
    part<QLineEdit>("restoreReason")->setText(QStringLiteral(" 会议决定 "));
    ask->accept();
    ASSERT_TRUE(waitUntil([&] { return bedsOf(2020) == was && at(0, 2) == QStringLiteral("Undone or restored"); }));
    EXPECT_EQ(at(0, 9), QStringLiteral("会议决定"));
    m_window->undoStack().undo();
    ASSERT_TRUE(waitUntil([&] { return bedsOf(2020) == 5.0; }));
    m_window->undoStack().redo();
    ASSERT_TRUE(waitUntil([&] { return bedsOf(2020) == was; }));
}

TEST_F(HistoryTest, SearchAndTablesNarrowTheListAndTheCopy)
{
    openAndWait();
    write("UPDATE observation SET value = 5 WHERE indicator_id = 2 AND period = '2020';"
          " UPDATE target SET note = '核对' WHERE id = 11");
    openAgain();
    openDialog();
    auto* search = part<QLineEdit>("historySearch");
    search->setText(QStringLiteral("核对"));
    ASSERT_TRUE(waitUntil([this] { return rows() == 1; }));
    EXPECT_TRUE(text("historyCount").startsWith(QStringLiteral("1 of 2 changes")))
        << text("historyCount").toStdString();
    part<QPushButton>("copyHistory")->click();
    const QString copied = QApplication::clipboard()->text();
    EXPECT_TRUE(copied.contains(QStringLiteral("核对")));
    EXPECT_FALSE(copied.contains(QStringLiteral("Observations")));
    search->setText(QStringLiteral("no such thing"));
    ASSERT_TRUE(waitUntil([this] { return rows() == 0; }));
    EXPECT_FALSE(part<QPushButton>("historyChange")->isEnabled());
    EXPECT_TRUE(text("historyNote").contains(QStringLiteral("No change matches")));
    search->clear();
    auto* tables = part<ArrowCombo>("historyTables");
    tables->setCurrentIndex(tables->findData(QStringLiteral("target")));
    ASSERT_TRUE(waitUntil([this] { return rows() > 0; }));
    for (int row = 0; row < rows(); ++row)
        EXPECT_EQ(at(row, 4), QStringLiteral("Targets"));
    table().selectRow(0);
    Q_EMIT table().activated(table().currentIndex());
    EXPECT_EQ(m_window->selection().selection().target, kGanzhouCost);
}

TEST_F(HistoryTest, EnterInAFieldNarrowsTheListAndDoesNotCloseIt)
{
    openAndWait();
    write("UPDATE target SET note = '核对' WHERE id = 11");
    openAgain();
    openDialog();
    ASSERT_TRUE(QTest::qWaitForWindowActive(dialog()));
    const int all = rows();
    auto* search = part<QLineEdit>("historySearch");
    search->setText(QStringLiteral("核对"));
    QTest::keyClick(search, Qt::Key_Return);
    ASSERT_NE(dialog(), nullptr);
    EXPECT_TRUE(dialog()->isVisible());
    ASSERT_TRUE(waitUntil([this] { return rows() == 1; }));
    search->clear();
    ASSERT_TRUE(waitUntil([&] { return rows() == all; }));
    for (const char* name : {"historySince", "historyUntil"}) {
        auto* day = part<DayField>(name);
        day->setFocus();
        day->setText(QStringLiteral("2001-01-01"));
        QTest::keyClick(day, Qt::Key_Enter);
        ASSERT_NE(dialog(), nullptr);
        EXPECT_TRUE(dialog()->isVisible()) << name;
    }
    ASSERT_TRUE(waitUntil([this] { return rows() == 0; }));
}

TEST_F(HistoryTest, AChosenChangeShowsItsFieldsAlone)
{
    openAndWait();
    write("UPDATE observation SET value = 5 WHERE indicator_id = 2 AND period IN ('2020', '2021')");
    write("UPDATE target SET note = '核对' WHERE id = 11", {ChangeAct::Import, "丙", "", "年鉴.xlsx"});
    openAgain();
    openDialog();
    auto& changes = *part<QTableView>("historyChanges");
    const auto change = [&changes](int row, int column) {
        return changes.model()->index(row, column).data().toString();
    };
    ASSERT_EQ(changes.model()->rowCount(), 4); // all, and three changes
    EXPECT_EQ(change(0, 0), QStringLiteral("All changes"));
    EXPECT_EQ(change(1, 1), QStringLiteral("丙"));
    EXPECT_EQ(change(1, 3), QStringLiteral("Targets: 1 changed"));
    EXPECT_EQ(change(2, 3), QStringLiteral("Observations: 2 changed"));
    const int all = rows();
    changes.selectRow(2);
    ASSERT_TRUE(waitUntil([this] { return rows() == 2; }));
    EXPECT_EQ(at(0, 1), QStringLiteral("乙"));
    EXPECT_EQ(changes.currentIndex().row(), 2);
    // What is looked for later has no part of the chosen one: all that there is of it is listed.
    auto* authors = part<ArrowCombo>("historyAuthors");
    authors->setCurrentIndex(authors->findText(QStringLiteral("丙")));
    ASSERT_TRUE(waitUntil([this] { return rows() == 1; }));
    EXPECT_EQ(changes.model()->rowCount(), 2);
    EXPECT_EQ(changes.currentIndex().row(), 0);
    part<QToolButton>("historyClear")->click();
    ASSERT_TRUE(waitUntil([&] { return rows() == all; }));
    EXPECT_EQ(changes.model()->rowCount(), 4);
    EXPECT_FALSE(part<QToolButton>("historyClear")->isEnabled());
}

TEST_F(HistoryTest, AChangeWithoutRowsIsALineThatHasNoRowToPutBack)
{
    openAndWait();
    {
        auto connection = store::Connection::open(fileOf("rich.gpkg"), store::OpenMode::ReadWrite);
        auto recording = store::Recording::begin(*connection, {ChangeAct::Merge, "乙", "不取", "b.gpkg"});
        recording->keep();
        ASSERT_TRUE(recording->commit());
    }
    openAgain();
    openDialog();
    auto& changes = *part<QTableView>("historyChanges");
    EXPECT_EQ(changes.model()->index(1, 3).data().toString(), QStringLiteral("No rows"));
    changes.selectRow(1);
    ASSERT_TRUE(waitUntil([this] { return rows() == 1; }));
    EXPECT_EQ(at(0, 1), QStringLiteral("乙"));
    EXPECT_EQ(at(0, 5), QStringLiteral("No rows"));
    table().selectRow(0);
    EXPECT_FALSE(part<QPushButton>("historyRow")->isEnabled());
    EXPECT_TRUE(part<QPushButton>("historyChange")->isEnabled());
    EXPECT_TRUE(text("historyCount").endsWith(QStringLiteral("0 fields listed"))) << text("historyCount").toStdString();
}

TEST_F(HistoryTest, IsNarrowedByOccasionAndDays)
{
    openAndWait();
    write("UPDATE target SET note = '核对' WHERE id = 11", {ChangeAct::Import, "丙", "", "年鉴.xlsx"});
    openAgain();
    openDialog();
    auto* acts = part<ArrowCombo>("historyActs");
    EXPECT_EQ(acts->count(), 3); // every one, made, imported
    acts->setCurrentIndex(acts->findText(QStringLiteral("Imported")));
    ASSERT_TRUE(waitUntil([this] { return rows() == 1; }));
    auto* since = part<DayField>("historySince");
    since->setText(QStringLiteral("2999-01-01"));
    ASSERT_TRUE(waitUntil([this] { return rows() == 0; }));
    since->setText(QStringLiteral("2999-13"));
    ASSERT_TRUE(waitUntil([this] { return text("historyNote").contains(QStringLiteral("Expected a day")); }));
    since->setText(QDate::currentDate().addDays(-1).toString(Qt::ISODate));
    part<DayField>("historyUntil")->setText(QDate::currentDate().addDays(1).toString(Qt::ISODate));
    ASSERT_TRUE(waitUntil([this] { return rows() == 1; }));
    part<DayField>("historyUntil")->setText(QStringLiteral("2001-01-01"));
    ASSERT_TRUE(waitUntil([this] { return rows() == 0; }));
}

TEST_F(HistoryTest, AWrongDayIsMarkedAndTheListsKeepToTheFilterBefore)
{
    openAndWait();
    write("UPDATE observation SET value = 5 WHERE indicator_id = 2 AND period = '2020'");
    write("UPDATE target SET note = '核对' WHERE id = 11", {ChangeAct::Import, "丙", "复核", "年鉴.xlsx"});
    openAgain();
    openDialog();
    part<QLineEdit>("historySearch")->setText(QStringLiteral("核对"));
    ASSERT_TRUE(waitUntil([this] { return rows() == 1; }));
    auto* since = part<DayField>("historySince");
    since->setText(QStringLiteral("2026-13-45"));
    QTest::keyClick(since, Qt::Key_Enter);
    EXPECT_TRUE(since->property("isWrong").toBool());
    EXPECT_FALSE(part<DayField>("historyUntil")->property("isWrong").toBool());
    const auto isTold = [this] {
        return text("historyNote").contains(QStringLiteral("the lists keep to the filter before"));
    };
    EXPECT_TRUE(isTold());
    part<QTableView>("historyChanges")->selectRow(1);
    ASSERT_TRUE(waitUntil([this] { return part<QPushButton>("historyChange")->isEnabled(); }));
    ASSERT_TRUE(waitUntil([this] { return m_window->isSettled(); }));
    EXPECT_EQ(rows(), 1);
    EXPECT_TRUE(isTold()) << "another change was chosen, and the day is still wrong";
    since->clear();
    QTest::keyClick(since, Qt::Key_Enter);
    EXPECT_FALSE(since->property("isWrong").toBool());
    EXPECT_FALSE(isTold());
    EXPECT_EQ(rows(), 1);
}

TEST_F(HistoryTest, TheCalendarOfADayIsPaintedAsTheRest)
{
    openAndWait();
    openDialog();
    const auto* since = part<DayField>("historySince");
    const auto actions = since->actions();
    const auto opening = std::ranges::find(actions, QStringLiteral("Calendar"), &QAction::toolTip);
    ASSERT_NE(opening, actions.end());
    (*opening)->trigger();
    const auto* calendar = since->findChild<QCalendarWidget*>(QStringLiteral("calendar"));
    ASSERT_NE(calendar, nullptr);
    for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday})
        EXPECT_EQ(calendar->weekdayTextFormat(day).foreground().color(), toColour(colours().mutedInk));
    EXPECT_NE(calendar->findChild<QToolButton*>(QStringLiteral("qt_calendar_prevmonth")), nullptr)
        << "Qt has another name for what is painted anew";
    EXPECT_NE(calendar->findChild<QToolButton*>(QStringLiteral("qt_calendar_nextmonth")), nullptr);
    calendar->window()->close();
}

TEST_F(HistoryTest, TheSignThatEmptiesAFieldGoesWithItsText)
{
    openAndWait();
    openDialog();
    auto* since = part<DayField>("historySince");
    since->setText(QStringLiteral("2026-11-01"));
    QSignalSpy told(since, &QLineEdit::textChanged); // which the sign follows, too
    ASSERT_TRUE(waitUntil([this] { return part<QToolButton>("historyClear")->isEnabled(); }));
    QSignalSpy changed(part<HistoryFilterBar>(), &HistoryFilterBar::changed);
    part<QToolButton>("historyClear")->click();
    EXPECT_EQ(told.count(), 1);
    EXPECT_TRUE(since->text().isEmpty());
    runEvents();
    EXPECT_EQ(changed.count(), 1) << "told once, though the lines tell, too";
}

TEST_F(HistoryTest, WhatIsFoundIsExported)
{
    openAndWait();
    write("UPDATE target SET note = '核对' WHERE id = 11", {ChangeAct::Import, "丙", "复核", "年鉴.xlsx"});
    openAgain();
    openDialog();
    part<QLineEdit>("historySearch")->setText(QStringLiteral("核对"));
    ASSERT_TRUE(waitUntil([this] { return rows() == 1; }));
    part<QPushButton>("exportHistory")->click();
    auto* ask = part<QFileDialog>("historyFileDialog");
    ASSERT_NE(ask, nullptr);
    const std::filesystem::path file = fileOf("history.csv");
    Q_EMIT ask->fileSelected(toText(file));
    ask->close();
    ASSERT_TRUE(waitUntil([this] { return text("historyNote").startsWith(QStringLiteral("Exported 1 rows to")); }))
        << text("historyNote").toStdString();
    QFile written(toText(file));
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    const QString table = QString::fromUtf8(written.readAll());
    EXPECT_TRUE(table.contains(QStringLiteral("Time,Time (UTC),By,Occasion,Reason"))) << table.toStdString();
    EXPECT_TRUE(table.contains(QStringLiteral(",丙,Imported,复核,年鉴.xlsx,2,Targets,"))) << table.toStdString();
    EXPECT_TRUE(table.trimmed().endsWith(QStringLiteral("核对"))) << table.toStdString();
    // A file of another kind, or the workspace itself, is refused.
    part<QPushButton>("exportHistory")->click();
    auto* again = part<QFileDialog>("historyFileDialog");
    Q_EMIT again->fileSelected(toText(fileOf("rich.gpkg")));
    again->close();
    EXPECT_TRUE(text("historyNote").startsWith(QStringLiteral("rich.gpkg: expected a file ending in")));
}

TEST_F(HistoryTest, ReasonsAndVersionsAreKept)
{
    openAndWait();
    write("UPDATE observation SET value = 5 WHERE indicator_id = 2 AND period = '2020'",
          {ChangeAct::Edit, "乙", "", ""});
    openAgain();
    openDialog();
    table().selectRow(0);
    part<QPushButton>("historyReason")->click();
    auto* reason = part<QInputDialog>("reasonDialog");
    ASSERT_NE(reason, nullptr);
    reason->setTextValue(QStringLiteral("年鉴勘误"));
    reason->accept();
    ASSERT_TRUE(waitUntil([this] { return at(0, 9) == QStringLiteral("年鉴勘误"); }));
    QMenu* menu = part<QToolButton>("historyVersions")->menu();
    menu->actions().front()->trigger();
    auto* name = part<QInputDialog>("versionDialog");
    ASSERT_NE(name, nullptr);
    name->setTextValue(QStringLiteral("送审稿"));
    name->accept();
    ASSERT_TRUE(waitUntil([menu] { return menu->actions().size() == 3; }));
    // The same name again is asked about before the file refuses it.
    const auto nameDialog = [this] {
        const auto dialogs = m_window->findChildren<QInputDialog*>(QStringLiteral("versionDialog"));
        const auto found = std::ranges::find_if(dialogs, &QWidget::isVisible);
        return found == dialogs.end() ? nullptr : *found;
    };
    menu->actions().front()->trigger();
    name = nameDialog();
    ASSERT_NE(name, nullptr);
    name->setTextValue(QStringLiteral(" 送审稿 "));
    name->accept();
    ASSERT_NE(nameDialog(), nullptr);
    EXPECT_NE(nameDialog(), name);
    EXPECT_EQ(nameDialog()->textValue(), QStringLiteral("送审稿"));
    EXPECT_TRUE(nameDialog()->labelText().contains(QStringLiteral("already")))
        << nameDialog()->labelText().toStdString();
    nameDialog()->reject();
    EXPECT_EQ(nameDialog(), nullptr);
    EXPECT_EQ(menu->actions().size(), 3);
    EXPECT_FALSE(part<MessageBar>()->isVisible());
    write("UPDATE observation SET value = 4 WHERE indicator_id = 2 AND period = '2020'");
    openAgain();
    auto* since = part<ArrowCombo>("changesSince");
    EXPECT_EQ(since->findText(QStringLiteral("version 送审稿")), 0);
    EXPECT_TRUE(text("changesSummary").contains(QStringLiteral("Values changed: 1")));
}

TEST_F(HistoryTest, ClosesWithItsLanguage)
{
    openAndWait();
    openDialog();
    m_window->setLanguage(domain::Language::Chinese);
    ASSERT_TRUE(waitUntil([this] { return dialog() == nullptr; }));
    EXPECT_EQ(text("changesSummary"), QStringLiteral("此后数值和目标均无变化。"));
}

TEST_F(HistoryTest, EveryTableAndFieldIsCalledByAWord)
{
    openFile();
    auto connection = store::Connection::open(fileOf("rich.gpkg"), store::OpenMode::ReadOnly);
    auto columns = connection->prepare("SELECT tbl_name, field.name FROM sqlite_master AS t, "
                                       "pragma_table_info(t.tbl_name) AS field"
                                       " WHERE t.name GLOB 'history_*_add' AND field.pk = 0");
    ASSERT_TRUE(columns) << columns.error().message;
    const presentation::Words words = wording::words();
    int found = 0;
    for (; columns->step().value(); ++found) {
        EXPECT_TRUE(words.phrases.contains("table." + columns->text(0))) << columns->text(0);
        EXPECT_TRUE(words.phrases.contains("field." + columns->text(1))) << columns->text(0) << "." << columns->text(1);
    }
    EXPECT_GT(found, 100);
}

} // namespace

} // namespace wm::ui
