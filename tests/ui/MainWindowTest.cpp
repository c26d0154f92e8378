// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/ui/MainWindow.h"

#include "CardGrid.h"
#include "ChartPage.h"
#include "ChoiceCombo.h"
#include "DockTitleBar.h"
#include "MapPage.h"
#include "SmallWorkspace.h"
#include "TargetsView.h"
#include "VerdictTiles.h"
#include "WaitUntil.h"

#include "wm/base/Path.h"
#include "wm/charts/ChartWidget.h"
#include "wm/mapview/MapCanvas.h"
#include "wm/mapview/Projection.h"
#include "wm/ui/Preferences.h"
#include "wm/ui/SpecTableModel.h"
#include "wm/wording/Wording.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDockWidget>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include <fstream>

namespace wm::ui {

namespace {

using test::runEvents;
using test::waitUntil;

class MainWindowTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
        QCoreApplication::setOrganizationName(QStringLiteral("waymark-tests"));
        wording::useLanguage(domain::Language::English);
        m_window = std::make_unique<MainWindow>();
        m_window->resize(1280, 800);
        m_window->show();
    }
    void TearDown() override
    {
        m_window.reset();
        QSettings().clear();
    }

    /// Shows the small workspace and waits until every view has painted it.
    void showSmallWorkspace()
    {
        m_window->session().setSnapshot(test::smallSnapshot());
        ASSERT_TRUE(waitUntil([this] { return part<MapPage>()->spec() && !part<MapPage>()->isPending(); }));
    }

    template <class Widget>
    [[nodiscard]] Widget* part(const char* name = nullptr) const
    {
        return m_window->findChild<Widget*>(QLatin1String(name));
    }
    [[nodiscard]] QString text(const char* name) const { return part<QLabel>(name)->text(); }
    [[nodiscard]] QString overviewContext() const { return part<DockTitleBar>("overviewDockTitle")->context(); }
    [[nodiscard]] int targetRows() const { return part<TargetsView>()->model()->rowCount(); }
    [[nodiscard]] QString heading(int column) const
    {
        return part<TargetsView>()->model()->headerData(column, Qt::Horizontal).toString();
    }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return part<TargetsView>()->model()->index(row, column).data().toString();
    }
    [[nodiscard]] QString chartTitle() const { return QString::fromStdString(part<ChartPage>()->spec().title); }
    [[nodiscard]] std::string chartSubtitle() const { return part<ChartPage>()->spec().subtitle; }
    [[nodiscard]] std::vector<domain::RegionCode> mapSelection() const
    {
        return part<MapPage>()->spec()->selectedRegions;
    }

    void typeRegion(const char* name)
    {
        QLineEdit* field = part<ChoiceCombo>("regionCombo")->lineEdit();
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, QString::fromUtf8(name));
        QTest::keyClick(field, Qt::Key_Return);
    }
    void clickTile(domain::Verdict verdict)
    {
        auto* tiles = part<VerdictTiles>();
        QTest::mouseClick(tiles, Qt::LeftButton, {}, tiles->itemRect(static_cast<int>(verdict)).center());
    }
    [[nodiscard]] std::filesystem::path fileOf(const char* name) const
    {
        return pathFromUtf8(m_folder.path().toStdString()) / name;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
};

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
    const auto isMarked = [this] { return part<MapPage>()->spec()->selectedFacility.value == 1; };
    EXPECT_FALSE(isMarked());
    m_window->selection().setFacility({1});
    EXPECT_TRUE(waitUntil(isMarked));
}

TEST_F(MainWindowTest, ShowsEverythingOfANewWorkspace)
{
    showSmallWorkspace();
    EXPECT_EQ(targetRows(), 5);
    EXPECT_TRUE(overviewContext().endsWith(QStringLiteral("5 targets")));
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
    EXPECT_TRUE(overviewContext().endsWith(QStringLiteral("2 targets")));
    EXPECT_EQ(targetRows(), 2);
    EXPECT_NE(chartSubtitle().find("Guilin"), std::string::npos);
    EXPECT_TRUE(text("statusSelection").contains(QStringLiteral("Guilin")));
    ASSERT_TRUE(waitUntil([this] { return !mapSelection().empty(); }));
    EXPECT_EQ(mapSelection(), (std::vector<domain::RegionCode>{{"450300"}}));
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
    EXPECT_TRUE(overviewContext().endsWith(QStringLiteral("5 targets")));
}

TEST_F(MainWindowTest, CopiesSelectedRowsForASpreadsheet)
{
    showSmallWorkspace();
    typeRegion("Guilin");
    auto* table = part<TargetsView>();
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

} // namespace wm::ui
