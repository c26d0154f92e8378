// SPDX-License-Identifier: GPL-3.0-or-later
#include "ComparePage.h"
#include "MessageBar.h"
#include "SaveViewDialog.h"
#include "SavedView.h"
#include "SavedViewsDialog.h"
#include "TargetsPage.h"
#include "ViewDocks.h"
#include "WindowTest.h"
#include "WindowViews.h"

#include "wm/ui/Preferences.h"

#include <QAction>
#include <QCheckBox>
#include <QDockWidget>
#include <QJsonArray>
#include <QJsonDocument>
#include <QListWidget>
#include <QPushButton>

namespace wm::ui {

namespace {

using namespace Qt::Literals::StringLiterals;
using presentation::MapColouring;
using test::kBeds;
using test::kCostRatio;
using test::kGanzhouCost;
using test::runEvents;
using test::waitUntil;

WindowState fullState()
{
    WindowState state;
    state.selection.region = {"360700"};
    state.selection.theme = "logistics";
    state.selection.horizonYear = 2020;
    state.selection.indicator = kCostRatio;
    state.selection.target = kGanzhouCost;
    state.filter = {u"ratio"_s, domain::Verdict::OnTrack};
    state.chart.showsProjection = false;
    state.chart.scale = presentation::ChartScaleKind::Index;
    state.chart.baseYear = 2015;
    state.compare.kind = presentation::CompareKind::Scatter;
    state.compare.indicator = kBeds;
    state.compare.second = kCostRatio;
    state.compare.year = 2018;
    state.compare.order = presentation::CompareOrder::Gap;
    state.map.colouring = MapColouring::Value;
    state.map.indicator = kCostRatio;
    state.map.year = 2018;
    state.map.method = presentation::ClassMethod::Quantile;
    state.map.classCount = 4;
    state.map.sign = presentation::MapSign::Circles;
    state.map.showsService = true;
    state.place = MapPlace{{114.5, 25.5}, 320.0};
    state.columns = {{u"region"_s}, {u"indicator"_s, false}};
    state.docks = QByteArray("\x00\xFF layout", 9);
    state.isExplained = true;
    state.areLayersShown = true;
    return state;
}

/// The small workspace as a file of another review would be: without Guilin and the beds.
workspace::SnapshotPtr snapshotWithoutGuilin()
{
    domain::Catalogue all = test::smallCatalogue();
    std::erase_if(all.regions, [](const auto& region) { return region.code.text == "450300"; });
    std::erase_if(all.indicators, [](const auto& indicator) { return indicator.id == kBeds; });
    std::erase_if(all.targets,
                  [](const auto& each) { return each.indicator == kBeds || each.region.text == "450300"; });
    std::erase_if(all.observations, [](const auto& each) { return each.region.text == "450300"; });
    std::erase_if(all.cells, [](const auto& cell) { return cell.region.text == "450300"; });
    std::vector<workspace::AssessedTarget> assessments(all.targets.size());
    return std::make_shared<const workspace::Snapshot>(std::move(all), std::move(assessments), "other.gpkg");
}

TEST(SavedViewTest, BringsBackAllThatTheWindowShows)
{
    const auto snapshot = test::smallSnapshot();
    const WindowState state = fullState();
    const QJsonObject json = toJson(state, *snapshot, domain::Language::English);
    const ReadState read = stateFromJson(json, {}, *snapshot);
    EXPECT_EQ(read.state, state);
    EXPECT_TRUE(read.missing.isEmpty()) << read.missing.join(u' ').toStdString();
    const std::vector<SavedView> views{{u"Ganzhou & 赣州"_s, json}, {u"b"_s, {}}};
    EXPECT_EQ(viewsFromTexts(toTexts(views)), views);
}

TEST(SavedViewTest, BringsBackRectanglesAndMarkedRegions)
{
    const auto snapshot = test::smallSnapshot();
    WindowState boxed;
    boxed.selection.box = presentation::SelectionBox{{114.0, 25.0}, {115.0, 26.0}};
    EXPECT_EQ(stateFromJson(toJson(boxed, *snapshot, domain::Language::English), {}, *snapshot).state, boxed);
    WindowState marked;
    marked.selection.brush = {{"360700"}, {"450300"}};
    EXPECT_EQ(stateFromJson(toJson(marked, *snapshot, domain::Language::English), {}, *snapshot).state, marked);
}

TEST(SavedViewTest, NamesWhatAWorkspaceDoesNotHaveAndTakesTheRest)
{
    WindowState state = fullState();
    state.selection.region = {};
    state.selection.brush = {{"360700"}, {"450300"}};
    const QJsonObject json = toJson(state, *test::smallSnapshot(), domain::Language::English);
    const ReadState read = stateFromJson(json, {}, *snapshotWithoutGuilin());
    EXPECT_EQ(read.missing, (QStringList{u"Region: Guilin"_s, u"Indicator: Beds per 1,000"_s}));
    EXPECT_EQ(read.state.selection.brush, std::vector<domain::RegionCode>{{"360700"}});
    EXPECT_EQ(read.state.selection.target, kGanzhouCost);
    EXPECT_EQ(read.state.map, state.map);
    EXPECT_TRUE(read.state.compare.indicator.isNone());
}

TEST(SavedViewTest, WhatIsWrittenByHandOrByAnotherVersionDoesNoHarm)
{
    const auto snapshot = test::smallSnapshot();
    const char* text = R"({"name": 7, "selection": [1], "chart": {"projection": "yes", "scale": "cubic"},
        "compare": {"kind": 99, "indicator": "beds"}, "map": {"colouring": "rainbow", "classes": 4000, "sign": "stars",
        "place": [500, 25]}, "columns": {"a": 1}, "layout": {"docks": "***"}, "future": true})";
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    ASSERT_FALSE(json.isEmpty());
    const ReadState read = stateFromJson(json, {}, *snapshot);
    EXPECT_EQ(read.state.chart, WindowState().chart);
    EXPECT_EQ(read.state.compare, WindowState().compare);
    EXPECT_EQ(read.state.map.classCount, presentation::kMostClasses);
    EXPECT_EQ(read.state.map.colouring, MapColouring::FacilityCount);
    EXPECT_FALSE(read.state.place);
    EXPECT_TRUE(read.state.columns.empty());
    EXPECT_TRUE(viewsFromTexts({u"no json"_s, u"{}"_s, u"[1,2]"_s, QString::fromUtf8(text)}).empty());
    EXPECT_EQ(viewsFromTexts({u"{\"name\":\"a\"}"_s, u"{\"name\":\" a \"}"_s}).size(), 1U) << "one of a name";
}

class SavedViewsTest : public test::WindowTest {
protected:
    void save(const QString& name, std::initializer_list<int> without = {})
    {
        part<QAction>("saveView")->trigger();
        auto* dialog = part<SaveViewDialog>();
        ASSERT_NE(dialog, nullptr);
        dialog->findChild<QLineEdit*>()->setText(name);
        const QList<QCheckBox*> parts = dialog->findChildren<QCheckBox*>();
        for (const int place : without)
            parts[place]->setChecked(false);
        dialog->accept();
        QCoreApplication::sendPostedEvents(dialog, QEvent::DeferredDelete);
    }
    [[nodiscard]] SavedViewsDialog* openManager()
    {
        part<QAction>("manageViews")->trigger();
        auto* dialog = part<SavedViewsDialog>();
        EXPECT_TRUE(dialog && waitUntil([dialog] { return dialog->isActiveWindow(); }));
        return dialog;
    }
    void close(SavedViewsDialog& dialog, bool isAccepted)
    {
        dialog.done(isAccepted ? QDialog::Accepted : QDialog::Rejected);
        QCoreApplication::sendPostedEvents(&dialog, QEvent::DeferredDelete);
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (const SavedView& view : part<WindowViews>()->views())
            names.append(view.name);
        return names;
    }
    void pressKeys(Qt::Key key)
    {
        m_window->activateWindow(); // else the dialog before would still have the keys
        ASSERT_TRUE(waitUntil([this] { return m_window->isActiveWindow(); }));
        QTest::keyClick(m_window.get(), key, Qt::ControlModifier | Qt::AltModifier);
    }
    [[nodiscard]] QDockWidget& dock(const char* name) const { return *part<QDockWidget>(name); }
};

TEST_F(SavedViewsTest, AKeyShowsTheViewAgainAndAnotherGoesBack)
{
    showSmallWorkspace();
    SelectionModel& selection = m_window->selection();
    selection.setRegion({"360700"});
    selection.setTarget(kGanzhouCost, kCostRatio);
    selection.setFilterText(u"ratio"_s);
    dock("mapDock").close();
    part<TargetsPage>()->setColumns({{u"value"_s}, {u"region"_s}});
    const presentation::Selection wanted = selection.selection();
    save(u"Ganzhou"_s);
    ASSERT_EQ(names(), QStringList{u"Ganzhou"_s});
    selection.clear();
    selection.setTheme("health");
    part<TargetsView>()->resetColumns();
    dock("mapDock").show();
    dock("chartDock").close();
    runEvents();

    pressKeys(Qt::Key_1);
    runEvents();
    EXPECT_EQ(selection.selection(), wanted);
    EXPECT_EQ(part<QLineEdit>("searchField")->text(), u"ratio"_s);
    EXPECT_EQ(part<TargetsPage>()->columns().front().key, u"value"_s);
    EXPECT_TRUE(dock("mapDock").isHidden());
    EXPECT_FALSE(dock("chartDock").isHidden());
    EXPECT_EQ(chartTitle(), u"Logistics cost ratio"_s);
    EXPECT_FALSE(part<MapPage>()->place()) << "nobody had moved the map";
    EXPECT_TRUE(part<MessageBar>()->isHidden() || !part<MessageBar>()->message().contains(u"not have"_s));

    pressKeys(Qt::Key_0);
    runEvents();
    EXPECT_EQ(selection.selection().theme, "health");
    EXPECT_FALSE(dock("mapDock").isHidden());
    EXPECT_TRUE(dock("chartDock").isHidden());
    EXPECT_EQ(part<TargetsPage>()->columns().front().key, u"indicator"_s);
    pressKeys(Qt::Key_0);
    runEvents();
    EXPECT_EQ(selection.selection(), wanted) << "and forth again";
}

TEST_F(SavedViewsTest, OptionsOfChartComparisonAndMapComeBack)
{
    showSmallWorkspace();
    auto* views = part<WindowViews>();
    WindowState state = fullState();
    state.docks.clear();
    state.compare.indicator = {};
    state.compare.second = {};
    views->show({u"full"_s, toJson(state, *m_window->session().snapshot(), domain::Language::English)});
    ASSERT_TRUE(waitUntil([this] { return !part<MapPage>()->isPending(); }));
    EXPECT_EQ(part<MapPage>()->options(), state.map);
    EXPECT_NEAR(part<MapPage>()->place().value_or(MapPlace()).centre.lon, 114.5, 1e-6);
    EXPECT_NEAR(part<MapPage>()->place().value_or(MapPlace()).pixelsPerDegree, 320.0, 1e-6);
    EXPECT_TRUE(part<QAction>("serviceAreas")->isChecked());
    EXPECT_FALSE(part<ChartPage>()->options().showsProjection);
    EXPECT_EQ(part<ChartPage>()->options().scale, presentation::ChartScaleKind::Index);
    EXPECT_EQ(part<ComparePage>()->options().kind, presentation::CompareKind::Scatter);
    EXPECT_TRUE(part<ChartPage>()->isExplained());
    EXPECT_TRUE(part<MapPage>()->areLayersShown());
}

TEST_F(SavedViewsTest, AViewWithoutALayoutLeavesTheViewsWhereTheyAre)
{
    showSmallWorkspace();
    m_window->selection().setTheme("health");
    save(u"Health"_s, {1, 2});
    m_window->selection().clear();
    dock("mapDock").close();
    part<TargetsPage>()->setColumns({{u"region"_s}});
    pressKeys(Qt::Key_1);
    EXPECT_EQ(m_window->selection().selection().theme, "health");
    EXPECT_TRUE(dock("mapDock").isHidden());
    EXPECT_EQ(part<TargetsPage>()->columns().front().key, u"region"_s);
}

TEST_F(SavedViewsTest, AnotherWorkspaceShowsWhatItHasAndSaysWhatItLacks)
{
    showSmallWorkspace();
    m_window->selection().setRegion({"450300"});
    m_window->selection().setHorizonYear(2020);
    save(u"Guilin 2020"_s);
    m_window->session().setSnapshot(snapshotWithoutGuilin());
    runEvents();
    pressKeys(Qt::Key_1);
    runEvents();
    EXPECT_EQ(m_window->selection().selection().horizonYear, 2020);
    EXPECT_TRUE(m_window->selection().selection().region.isNone());
    EXPECT_TRUE(part<MessageBar>()->message().contains(u"Region: Guilin"_s))
        << part<MessageBar>()->message().toStdString();
}

TEST_F(SavedViewsTest, TheDialogAsksForANameAndSaysThatItReplaces)
{
    showSmallWorkspace();
    save(u"  One   view "_s);
    EXPECT_EQ(names(), QStringList{u"One view"_s});
    part<QAction>("saveView")->trigger();
    auto* dialog = part<SaveViewDialog>();
    EXPECT_EQ(dialog->name(), u"One view"_s) << "most often the view is to be brought up to date";
    EXPECT_TRUE(text("viewNote").contains(u"replaced"_s));
    auto* accept = dialog->findChild<QPushButton*>();
    dialog->findChild<QLineEdit*>()->setText(u" "_s);
    EXPECT_FALSE(accept->isEnabled());
    dialog->findChild<QLineEdit*>()->setText(u"Two"_s);
    EXPECT_TRUE(accept->isEnabled());
    for (QCheckBox* check : dialog->findChildren<QCheckBox*>())
        check->setChecked(false);
    EXPECT_FALSE(accept->isEnabled());
    dialog->reject();
    EXPECT_EQ(names(), QStringList{u"One view"_s});
}

TEST_F(SavedViewsTest, ViewsAreRenamedOrderedReplacedAndDeletedAndKeptForTheNextStart)
{
    showSmallWorkspace();
    for (const QString& name : {u"a"_s, u"b"_s, u"c"_s})
        save(name, {1, 2});
    m_window->selection().setTheme("health");
    SavedViewsDialog* dialog = openManager();
    auto* list = dialog->findChild<QListWidget*>();
    list->item(0)->setText(u"b"_s);
    EXPECT_EQ(list->item(0)->text(), u"a"_s) << "b is another view's";
    list->item(0)->setText(u"first"_s);
    dialog->findChild<QPushButton*>(u"replaceView"_s)->click();
    QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
    list->setCurrentRow(2);
    QTest::keyClick(list, Qt::Key_Delete);
    close(*dialog, true);
    EXPECT_EQ(names(), (QStringList{u"b"_s, u"first"_s}));
    m_window->selection().clear();
    m_window.reset();
    openWindow();
    showSmallWorkspace();
    EXPECT_EQ(names(), (QStringList{u"b"_s, u"first"_s}));
    pressKeys(Qt::Key_2);
    EXPECT_EQ(m_window->selection().selection().theme, "health") << "what was shown when it was replaced";
}

TEST_F(SavedViewsTest, CancelLeavesTheViewsAsTheyWere)
{
    showSmallWorkspace();
    save(u"a"_s);
    SavedViewsDialog* dialog = openManager();
    dialog->findChild<QPushButton*>(u"deleteView"_s)->click();
    EXPECT_FALSE(dialog->findChild<QPushButton*>(u"renameView"_s)->isEnabled());
    close(*dialog, false);
    EXPECT_EQ(names(), QStringList{u"a"_s});
}

TEST_F(SavedViewsTest, WithoutAWorkspaceThereIsNothingToSaveOrShow)
{
    EXPECT_FALSE(part<QAction>("saveView")->isEnabled());
    part<WindowViews>()->save({u"a"_s, {}});
    pressKeys(Qt::Key_1);
    EXPECT_FALSE(part<QAction>("viewBefore")->isEnabled());
}

} // namespace

} // namespace wm::ui
