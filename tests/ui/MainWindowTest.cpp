// SPDX-License-Identifier: GPL-3.0-or-later
#include "CardGrid.h"
#include "WindowTest.h"

#include "wm/charts/ChartWidget.h"
#include "wm/mapview/MapCanvas.h"
#include "wm/mapview/Projection.h"
#include "wm/ui/Preferences.h"
#include "wm/ui/SpecTableModel.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QCompleter>
#include <QDockWidget>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QMouseEvent>
#include <QSignalSpy>

#include <gtest/gtest.h>

#include <fstream>

namespace wm::ui {

namespace {

using test::runEvents;
using test::waitUntil;

class MainWindowTest : public test::WindowTest {};

} // namespace

TEST_F(MainWindowTest, SaysWhatToDoWhenNoWorkspaceIsOpen)
{
    runEvents();
    EXPECT_TRUE(part<QLabel>("overviewEmpty")->isVisible());
    EXPECT_FALSE(text("overviewEmpty").isEmpty());
    EXPECT_FALSE(part<VerdictTiles>()->isVisible());
    EXPECT_EQ(targetRows(), 0);
    EXPECT_FALSE(part<ChartPage>()->spec().emptyText.empty());
    EXPECT_EQ(part<MapPage>()->spec(), nullptr);
    EXPECT_FALSE(part<ChoiceCombo>("regionCombo")->isEnabled());
}

TEST_F(MainWindowTest, ASelectedFacilityIsMarkedOnTheMap)
{
    showSmallWorkspace();
    const auto isMarked = [this] {
        return part<MapPage>()->spec()->selectedFacility.value == 1;
    };
    EXPECT_FALSE(isMarked());
    m_window->selection().setFacility({1});
    EXPECT_TRUE(waitUntil(isMarked));
}

TEST_F(MainWindowTest, ShowsEverythingOfANewWorkspace)
{
    showSmallWorkspace();
    EXPECT_EQ(targetRows(), 5);
    EXPECT_TRUE(overviewContext().contains(QStringLiteral("5 targets")));
    EXPECT_EQ(part<CardGrid>()->itemCount(), 5);
    EXPECT_TRUE(mapSelection().empty());
    EXPECT_EQ(text("statusFile"), QStringLiteral("small.gpkg"));
    EXPECT_TRUE(m_window->windowTitle().contains(QStringLiteral("small")));
}

TEST_F(MainWindowTest, EveryViewFollowsTheRegionThatIsTyped)
{
    showSmallWorkspace();
    typeRegion("Guilin");
    EXPECT_EQ(m_window->selection().selection().region.text, "450300");
    EXPECT_TRUE(overviewContext().contains(QStringLiteral("Guilin")));
    EXPECT_TRUE(overviewContext().contains(QStringLiteral("2 targets")));
    EXPECT_EQ(targetRows(), 2);
    EXPECT_NE(chartSubtitle().find("Guilin"), std::string::npos);
    EXPECT_TRUE(text("statusSelection").contains(QStringLiteral("Guilin")));
    ASSERT_TRUE(waitUntil([this] { return !mapSelection().empty(); }));
    EXPECT_EQ(mapSelection(), (std::vector<domain::RegionCode>{{"450300"}}));
}

TEST_F(MainWindowTest, ARegionIsFoundByItsCodeToo)
{
    showSmallWorkspace();
    typeRegion("450300");
    EXPECT_EQ(m_window->selection().selection().region.text, "450300");
    auto* const combo = part<ChoiceCombo>("regionCombo");
    EXPECT_EQ(combo->lineEdit()->text(), QStringLiteral("Guilin"));
    combo->completer()->setCompletionPrefix(QStringLiteral("3607"));
    EXPECT_EQ(combo->completer()->completionCount(), 1) << "while it is being typed as well";
    EXPECT_EQ(combo->completer()->currentCompletion(), QStringLiteral("Ganzhou")) << "and the name alone is shown";
}

TEST_F(MainWindowTest, AClickIntoAChoiceLetsTypingReplaceIt)
{
    showSmallWorkspace();
    m_window->activateWindow();
    QLineEdit* const field = part<ChoiceCombo>("regionCombo")->lineEdit();
    auto* const other = part<ChoiceCombo>("themeCombo");
    other->setFocus();
    ASSERT_TRUE(waitUntil([other] { return other->hasFocus(); }));
    QTest::mouseClick(field, Qt::LeftButton, {}, field->rect().center());
    runEvents();
    EXPECT_EQ(field->selectedText(), field->text());
    QTest::mouseClick(field, Qt::LeftButton, {}, field->rect().center());
    runEvents();
    EXPECT_FALSE(field->hasSelectedText()) << "another click places the cursor";
}

TEST_F(MainWindowTest, AnUnknownRegionNameIsTakenBack)
{
    showSmallWorkspace();
    typeRegion("Ganzhou");
    QLineEdit* field = part<ChoiceCombo>("regionCombo")->lineEdit();
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("Nowhere"));
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_EQ(m_window->selection().selection().region.text, "360700");
    EXPECT_EQ(field->text(), QStringLiteral("Ganzhou"));
}

TEST_F(MainWindowTest, AClickOnTheMapSelectsTheRegionEverywhere)
{
    showSmallWorkspace();
    auto* canvas = part<mapview::MapCanvas>();
    // Away from the middle of the cell, where its label and its seat are.
    const QPoint inGuilin = canvas->viewport().toScreen(mapview::toWorld({115.3, 25.8})).toPoint();
    QTest::mouseClick(canvas, Qt::LeftButton, {}, inGuilin);
    ASSERT_TRUE(waitUntil([this] { return m_window->selection().selection().region.text == "450300"; }));
    EXPECT_EQ(part<ChoiceCombo>("regionCombo")->currentText(), QStringLiteral("Guilin"));
    EXPECT_EQ(targetRows(), 2);
    EXPECT_TRUE(overviewContext().contains(QStringLiteral("Guilin")));
}

TEST_F(MainWindowTest, ThemeAndYearNarrowAllViewsAndTheButtonWidensThemAgain)
{
    showSmallWorkspace();
    auto* themes = part<ChoiceCombo>("themeCombo");
    QTest::keyClick(themes, Qt::Key_Down);
    EXPECT_EQ(m_window->selection().selection().theme, "logistics");
    EXPECT_EQ(targetRows(), 2);
    QTest::keyClick(part<ChoiceCombo>("horizonCombo"), Qt::Key_End);
    EXPECT_EQ(m_window->selection().selection().horizonYear, 0);
    EXPECT_EQ(targetRows(), 0);
    part<QAction>("clearFilters")->trigger();
    EXPECT_EQ(targetRows(), 5);
    EXPECT_EQ(themes->currentIndex(), 0);
    EXPECT_FALSE(part<QAction>("clearFilters")->isEnabled());
}

TEST_F(MainWindowTest, ATargetInTheTableShowsItsChartAndItsCard)
{
    showSmallWorkspace();
    auto* table = part<TargetsView>();
    for (int row = 0; row < targetRows(); ++row) {
        if (cell(row, 0) == QStringLiteral("Logistics cost ratio") && cell(row, 1) == QStringLiteral("Guilin"))
            table->setCurrentIndex(table->model()->index(row, 0));
    }
    EXPECT_EQ(m_window->selection().selection().target, test::kGuilinCost);
    EXPECT_EQ(m_window->selection().selection().indicator, test::kCostRatio);
    EXPECT_TRUE(chartTitle().contains(QStringLiteral("Logistics cost ratio")));
    EXPECT_NE(chartSubtitle().find("Guilin"), std::string::npos);
}

TEST_F(MainWindowTest, AClickOnARowSelectsItsTarget)
{
    showSmallWorkspace();
    auto* table = part<TargetsView>();
    part<QDockWidget>("targetsDock")->raise();
    ASSERT_TRUE(waitUntil([table] { return table->isVisible(); }));
    const QModelIndex third = table->model()->index(2, 0);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(third).center());
    EXPECT_EQ(m_window->selection().selection().target.value, third.data(SpecTableModel::RowIdRole).toLongLong());
    QTest::keyClick(table, Qt::Key_Down);
    const QModelIndex fourth = table->model()->index(3, 0);
    EXPECT_EQ(m_window->selection().selection().target.value, fourth.data(SpecTableModel::RowIdRole).toLongLong());
}

TEST_F(MainWindowTest, ACardSelectsItsRowInTheTable)
{
    showSmallWorkspace();
    auto* cards = part<CardGrid>();
    QTest::mouseClick(cards, Qt::LeftButton, {}, cards->itemRect(1).center());
    const domain::TargetId target = cards->card(1).target;
    EXPECT_EQ(m_window->selection().selection().target, target);
    const QModelIndexList rows = part<TargetsView>()->selectionModel()->selectedRows();
    ASSERT_EQ(rows.size(), 1);
    EXPECT_EQ(rows.front().data(SpecTableModel::RowIdRole).toLongLong(), target.value);
}

TEST_F(MainWindowTest, AVerdictTileListsItsTargets)
{
    showSmallWorkspace();
    clickTile(domain::Verdict::OnTrack);
    EXPECT_EQ(targetRows(), 2);
    EXPECT_EQ(text("statusShown"), QStringLiteral("2 targets listed"));
    runEvents();
    EXPECT_TRUE(part<TargetsView>()->isVisible());
    EXPECT_TRUE(m_window->selection().selection().target.isNone()) << "the list got the focus, but nothing was chosen";
    clickTile(domain::Verdict::OnTrack);
    EXPECT_EQ(targetRows(), 5);
}

TEST_F(MainWindowTest, TheSearchFieldNarrowsTheTable)
{
    showSmallWorkspace();
    QTest::keyClicks(part<QLineEdit>("searchField"), QStringLiteral("guilin beds"));
    EXPECT_EQ(targetRows(), 1);
    EXPECT_TRUE(overviewContext().contains(QStringLiteral("5 targets")));
}

TEST_F(MainWindowTest, TheSearchFieldIsThereInANarrowWindowAndWideInAWideOne)
{
    showSmallWorkspace();
    m_window->resize(960, 700);
    runEvents();
    EXPECT_TRUE(part<QLineEdit>("searchField")->isVisible());
    m_window->resize(1400, 800);
    runEvents();
    EXPECT_EQ(part<QLineEdit>("searchField")->width(), 240);
}

TEST_F(MainWindowTest, CopiesSelectedRowsForASpreadsheet)
{
    showSmallWorkspace();
    typeRegion("Guilin");
    auto* table = part<TargetsView>();
    table->setFocus();
    table->selectAll();
    QTest::keySequence(table, QKeySequence::Copy);
    const QStringList lines = QApplication::clipboard()->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 2);
    int shown = 0;
    for (int column = 0; column < table->model()->columnCount(); ++column)
        shown += table->isColumnHidden(column) ? 0 : 1;
    EXPECT_EQ(lines.front().count(QLatin1Char('\t')), shown - 1);
    EXPECT_TRUE(lines.front().contains(QStringLiteral("Guilin")));
}

TEST_F(MainWindowTest, SwitchesTheLanguageWithoutARestartAndBack)
{
    showSmallWorkspace();
    typeRegion("Ganzhou");
    const QString englishMenu = m_window->menuBar()->actions().front()->text();
    const QString englishHeading = heading(0);
    const int rows = targetRows();
    m_window->setLanguage(domain::Language::Chinese);
    runEvents();
    EXPECT_NE(m_window->menuBar()->actions().front()->text(), englishMenu);
    EXPECT_NE(heading(0), englishHeading);
    EXPECT_EQ(part<ChoiceCombo>("regionCombo")->currentText(), QStringLiteral("赣州市"));
    EXPECT_TRUE(overviewContext().contains(QStringLiteral("赣州市")));
    EXPECT_TRUE(chartTitle().contains(QStringLiteral("物流费用率")));
    EXPECT_NE(part<QDockWidget>("targetsDock")->windowTitle(), QStringLiteral("Targets"));
    EXPECT_EQ(targetRows(), rows);
    EXPECT_EQ(Preferences::language(), domain::Language::Chinese);
    m_window->setLanguage(domain::Language::English);
    runEvents();
    EXPECT_EQ(m_window->menuBar()->actions().front()->text(), englishMenu);
    EXPECT_EQ(heading(0), englishHeading);
    EXPECT_TRUE(overviewContext().contains(QStringLiteral("Ganzhou")));
    EXPECT_EQ(m_window->selection().selection().region.text, "360700");
}

TEST_F(MainWindowTest, ABrokenFileGetsAMessageAndTheWorkspaceStays)
{
    showSmallWorkspace();
    const auto before = m_window->session().snapshot();
    std::ofstream(fileOf("broken.gpkg")) << "this is no database";
    EXPECT_FALSE(part<QWidget>("messageBar")->isVisible());
    m_window->session().open(fileOf("broken.gpkg"));
    ASSERT_TRUE(waitUntil([this] { return part<QWidget>("messageBar")->isVisible(); }));
    EXPECT_TRUE(text("messageText").startsWith(QStringLiteral("broken.gpkg: ")));
    EXPECT_EQ(m_window->session().snapshot(), before);
    EXPECT_EQ(targetRows(), 5);
    EXPECT_TRUE(Preferences::recentFiles().front().filename() == "small.gpkg");
}

TEST_F(MainWindowTest, AMissingLastFileFallsBackToTheCatalogueAndSaysSo)
{
    Preferences::addRecentFile(fileOf("gone.gpkg"));
    const std::filesystem::path own = fileOf("own.gpkg");
    m_window->start({{}, {}, pathFromUtf8(WM_SOURCE_DIR "/data/catalogue"), own});
    EXPECT_TRUE(text("messageText").contains(QStringLiteral("gone.gpkg")));
    ASSERT_TRUE(waitUntil([this] { return m_window->session().snapshot() != nullptr; }));
    EXPECT_EQ(m_window->session().snapshot()->file(), own);
    EXPECT_EQ(targetRows(), 846); // rows of data/catalogue/targets.csv
}

TEST_F(MainWindowTest, ReportsTheRowsOfABrokenCatalogue)
{
    std::filesystem::copy(WM_SOURCE_DIR "/data/catalogue", fileOf("catalogue"));
    {
        std::ofstream targets(fileOf("catalogue") / "targets.csv", std::ios::app);
        targets << "broken,nowhere,100000,services-trade-volume,>,,,,2020,stated,abc,,亿美元,level,stated,kpi,,\n";
    }
    showSmallWorkspace();
    QSignalSpy found(&m_window->session(), &WorkspaceSession::issuesFound);
    m_window->session().build(fileOf("catalogue"), fileOf("never.gpkg"));
    ASSERT_TRUE(waitUntil([&] { return found.count() == 1; }));
    EXPECT_TRUE(part<QWidget>("messageBar")->isVisible());
    EXPECT_FALSE(std::filesystem::exists(fileOf("never.gpkg")));
    EXPECT_EQ(targetRows(), 5);
}

TEST_F(MainWindowTest, ClosedViewsComeBackWithTheirShortcut)
{
    showSmallWorkspace();
    auto* chart = part<QDockWidget>("chartDock");
    chart->close();
    EXPECT_FALSE(chart->isVisible());
    m_window->activateWindow();
    QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
    EXPECT_TRUE(chart->isVisible());
}

TEST_F(MainWindowTest, ATargetIsMarkedThoughItsRowWasCurrentBefore)
{
    showSmallWorkspace();
    auto* table = part<TargetsView>();
    const QModelIndex first = table->model()->index(0, 0);
    // What getting the keyboard does to a table.
    table->selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    m_window->selection().setTarget({first.data(SpecTableModel::RowIdRole).toLongLong()}, test::kCostRatio);
    EXPECT_TRUE(table->selectionModel()->isRowSelected(0, {}));
}

TEST_F(MainWindowTest, ATargetIsMarkedAgainWhenTheFilterThatHidItIsGone)
{
    showSmallWorkspace();
    m_window->selection().setTarget(test::kGanzhouCost, test::kCostRatio);
    m_window->selection().setFilterText(QStringLiteral("guilin"));
    EXPECT_FALSE(part<TargetsView>()->selectionModel()->hasSelection());
    m_window->selection().setFilterText({});
    const QModelIndexList rows = part<TargetsView>()->selectionModel()->selectedRows();
    ASSERT_EQ(rows.size(), 1);
    EXPECT_EQ(rows.front().data(SpecTableModel::RowIdRole).toLongLong(), test::kGanzhouCost.value);
    EXPECT_EQ(m_window->selection().selection().target, test::kGanzhouCost);
}

TEST_F(MainWindowTest, ArrowsTellAScreenReaderWhichCardTheyReached)
{
    showSmallWorkspace();
    auto* cards = part<CardGrid>();
    QTest::keyClick(cards, Qt::Key_Right);
    EXPECT_TRUE(cards->accessibleDescription().startsWith(QString::fromStdString(cards->card(1).title)));
}

TEST_F(MainWindowTest, ThePointerIsAnArrowAgainWhenOtherCardsAreShown)
{
    showSmallWorkspace();
    auto* cards = part<CardGrid>();
    const QPointF place = cards->itemRect(4).center();
    QMouseEvent over(QEvent::MouseMove, place, cards->mapToGlobal(place), Qt::NoButton, Qt::NoButton, {});
    QApplication::sendEvent(cards, &over);
    EXPECT_EQ(cards->cursor().shape(), Qt::PointingHandCursor);
    m_window->selection().setRegion({"450300"});
    EXPECT_EQ(cards->cursor().shape(), Qt::ArrowCursor);
}

TEST_F(MainWindowTest, ShortcutsGiveTheKeyboardToTheMapAndTheChartThemselves)
{
    showSmallWorkspace();
    EXPECT_EQ(part<MapPage>()->focusProxy(), part<mapview::MapCanvas>());
    EXPECT_EQ(part<ChartPage>()->focusProxy(), part<charts::ChartWidget>());
}

TEST_F(MainWindowTest, MayBeDestroyedWhileARegionIsBeingTyped)
{
    showSmallWorkspace();
    QLineEdit* field = part<ChoiceCombo>("regionCombo")->lineEdit();
    m_window->activateWindow();
    field->setFocus();
    ASSERT_TRUE(waitUntil([field] { return field->hasFocus(); }));
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("Guilin"));
    m_window.reset();
    runEvents();
}

} // namespace wm::ui
