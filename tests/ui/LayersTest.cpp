// SPDX-License-Identifier: GPL-3.0-or-later
#include "AddLayersDialog.h"
#include "CrsField.h"
#include "FileAway.h"
#include "LayerController.h"
#include "LayerListModel.h"
#include "LayerPanel.h"
#include "LayerPropertiesDialog.h"
#include "LayerWorkspace.h"
#include "MapCard.h"
#include "WindowTest.h"

#include "wm/mapview/MapCanvas.h"
#include "wm/mapview/Projection.h"
#include "wm/ui/Preferences.h"
#include "wm/workspace/Workspace.h"

#include <QListView>
#include <QMessageBox>
#include <QPushButton>
#include <QSlider>
#include <QToolButton>
#include <QUndoStack>

#include <algorithm>
#include <fstream>

namespace wm::ui {

namespace {

using domain::MapLayer;
using domain::MapLayerSubject;
using test::waitUntil;

/// The window with a workspace file, onto whose map files are brought.
class LayersTest : public test::WindowTest {
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        const auto written = test::writeLayerWorkspace(fileOf("layers.gpkg"));
        ASSERT_TRUE(written) << written.error().message;
        open("layers.gpkg");
    }
    void open(const char* name)
    {
        m_window->session().open(fileOf(name));
        ASSERT_TRUE(waitUntil([this, name] {
            const auto& snapshot = m_window->session().snapshot();
            return snapshot && snapshot->file() == fileOf(name) && isSettled();
        }));
    }
    [[nodiscard]] bool isSettled() const
    {
        return !m_window->session().tasks().isBusy() && !m_window->layers().tasks().isBusy() &&
               part<MapPage>()->spec() && !part<MapPage>()->isPending();
    }
    void add(const std::filesystem::path& file)
    {
        part<LayerController>()->addFiles({file});
        ASSERT_TRUE(waitUntil([this] { return isSettled(); }));
    }
    void addTowns() // with the name that tests look for
    {
        test::writePoints(fileOf("towns.geojson"), test::townPositions());
        add(fileOf("towns.geojson"));
    }
    [[nodiscard]] const std::vector<MapLayer>& list() const { return m_window->layers().layers()->layers; }
    [[nodiscard]] std::vector<std::string> fileNames() const
    {
        std::vector<std::string> names;
        for (const MapLayer& layer : list()) {
            if (layer.subject == MapLayerSubject::File)
                names.push_back(layer.name);
        }
        return names;
    }
    [[nodiscard]] int rowOf(const std::string& name) const
    {
        return static_cast<int>(std::ranges::find(list(), name, &MapLayer::name) - list().begin());
    }
    [[nodiscard]] const MapLayer& layer(const std::string& name) const
    {
        return list().at(static_cast<std::size_t>(rowOf(name)));
    }
    [[nodiscard]] int regionsRow() const
    {
        return static_cast<int>(std::ranges::find(list(), MapLayerSubject::Regions, &MapLayer::subject) -
                                list().begin());
    }
    [[nodiscard]] const std::vector<presentation::MapOverlay>& overlays() const
    {
        return part<MapPage>()->spec()->overlays;
    }
    void select(const std::string& name)
    {
        auto* view = part<QListView>("layerList");
        view->setCurrentIndex(view->model()->index(rowOf(name), 0));
    }
    void click(const char* button) { part<QToolButton>(button)->click(); }
    void clickMap(domain::LonLat place)
    {
        auto& canvas = *part<mapview::MapCanvas>();
        QTest::mouseClick(&canvas, Qt::LeftButton, {}, canvas.viewport().toScreen(mapview::toWorld(place)).toPoint());
    }
    template <class Condition>
    [[nodiscard]] bool settles(Condition condition)
    {
        return waitUntil([&] { return isSettled() && condition(); });
    }
};

} // namespace

TEST_F(LayersTest, AFileIsDrawnOverTheRegionsAndKeptInTheWorkspace)
{
    addTowns();
    ASSERT_EQ(fileNames(), std::vector<std::string>{"towns"});
    EXPECT_LT(rowOf("towns"), regionsRow());
    ASSERT_TRUE(settles([this] { return overlays().size() == 1; }));
    EXPECT_EQ(overlays().front().features->featureCount(), 8U);
    EXPECT_FALSE(overlays().front().isBelowRegions);
    EXPECT_TRUE(part<LayerPanel>()->isVisible()) << "the list opens with the first layer";

    m_window.reset(); // writes what is not written yet
    openWindow();
    open("layers.gpkg");
    ASSERT_TRUE(settles([this] { return !overlays().empty(); }));
    EXPECT_EQ(fileNames(), std::vector<std::string>{"towns"});
}

TEST_F(LayersTest, ABrokenFileAddsNothingAndIsNamed)
{
    addTowns();
    std::ofstream(fileOf("broken.shp")) << "this is no shapefile";
    add(fileOf("broken.shp"));
    EXPECT_TRUE(text("messageText").startsWith(QStringLiteral("broken.shp: "))) << text("messageText").toStdString();
    EXPECT_EQ(fileNames(), std::vector<std::string>{"towns"});
    ASSERT_TRUE(settles([this] { return overlays().size() == 1; }));
}

TEST_F(LayersTest, AFileWithoutFeaturesIsSaidToHaveNothingToDraw)
{
    std::ofstream(fileOf("empty.geojson")) << R"({"type":"FeatureCollection","features":[]})";
    add(fileOf("empty.geojson"));
    EXPECT_TRUE(fileNames().empty());
    EXPECT_TRUE(text("messageText").contains(QStringLiteral("empty.geojson"))) << text("messageText").toStdString();
}

TEST_F(LayersTest, WhereTheFileDoesNotSayTheSystemTheUserIsAsked)
{
    // A DXF has no coordinate reference system. The point is 114.0 E, 25.76 N in CGCS2000 / 3-degree GK CM 114E.
    std::ofstream(fileOf("plan.dxf"))
        << "0\nSECTION\n2\nENTITIES\n0\nPOINT\n8\n0\n10\n500000.0\n20\n2850000.0\n30\n0.0\n"
           "0\nENDSEC\n0\nEOF\n";
    part<LayerController>()->addFiles({fileOf("plan.dxf")});
    ASSERT_TRUE(waitUntil([this] { return part<AddLayersDialog>("addLayersDialog") != nullptr; }));
    auto* dialog = part<AddLayersDialog>("addLayersDialog");
    auto* crs = dialog->findChild<CrsField*>();
    ASSERT_NE(crs, nullptr);
    EXPECT_FALSE(crs->code()) << "nothing is decided for the user";
    auto* add = dialog->findChild<QPushButton*>(QStringLiteral("addLayersAdd"));
    ASSERT_NE(add, nullptr);
    EXPECT_FALSE(add->isEnabled());
    EXPECT_GE(crs->findData(QStringLiteral("EPSG:4547")), 0) << "what would fit is offered";
    crs->setEditText(QStringLiteral("4547"));
    ASSERT_TRUE(add->isEnabled());
    add->click();
    ASSERT_TRUE(settles([this] { return overlays().size() == 1; }));
    const domain::LonLat point = overlays().front().features->points.at(0);
    EXPECT_NEAR(point.lon, 114.0, 1e-6);
    EXPECT_NEAR(point.lat, 25.76, 0.01);
}

TEST_F(LayersTest, HiddenRenamedFadedAndMovedLayersCanBeBroughtBack)
{
    addTowns();
    ASSERT_TRUE(settles([this] { return overlays().size() == 1; }));
    QAbstractItemModel& model = *part<QListView>("layerList")->model();
    model.setData(model.index(rowOf("towns"), 0), Qt::Unchecked, Qt::CheckStateRole);
    ASSERT_TRUE(settles([this] { return overlays().empty(); }));
    m_window->undoStack().undo();
    ASSERT_TRUE(settles([this] { return overlays().size() == 1; }));

    model.setData(model.index(rowOf("towns"), 0), QStringLiteral("乡镇"), Qt::EditRole);
    EXPECT_EQ(fileNames(), std::vector<std::string>{"乡镇"});

    select("乡镇");
    auto* opacity = part<QSlider>("layerOpacity");
    opacity->setValue(70);
    opacity->setValue(40);
    ASSERT_TRUE(settles([this] { return overlays().front().opacity == 0.4; }));
    m_window->undoStack().undo();
    EXPECT_EQ(layer("乡镇").opacity, 1.0) << "one drag is one step";

    click("layerDown");
    EXPECT_GT(rowOf("乡镇"), regionsRow());
    ASSERT_TRUE(settles([this] { return overlays().front().isBelowRegions; }));
    EXPECT_FALSE(part<QToolButton>("layerDown")->isEnabled()) << "the base map stays at the bottom";
    click("layerUp");
    EXPECT_LT(rowOf("乡镇"), regionsRow());
    EXPECT_FALSE(part<QToolButton>("layerUp")->isEnabled()) << "the program's own signs stay on top";

    click("layerRemove");
    EXPECT_TRUE(fileNames().empty());
    m_window->undoStack().undo();
    EXPECT_EQ(fileNames(), std::vector<std::string>{"乡镇"});
    ASSERT_TRUE(settles([this] { return overlays().size() == 1; }));
}

TEST_F(LayersTest, TheProgramsOwnRowsAreNeitherRemovedNorRenamed)
{
    auto* view = part<QListView>("layerList");
    for (int row = 0; row < view->model()->rowCount(); ++row) {
        view->setCurrentIndex(view->model()->index(row, 0));
        EXPECT_FALSE(part<QToolButton>("layerRemove")->isEnabled()) << row;
        EXPECT_FALSE(view->model()->setData(view->model()->index(row, 0), QStringLiteral("x"), Qt::EditRole)) << row;
    }
    EXPECT_EQ(view->model()->rowCount(), 5);
}

TEST_F(LayersTest, AClickOnAFeatureTellsItsAttributes)
{
    addTowns();
    ASSERT_TRUE(settles([this] { return overlays().size() == 1; }));
    clickMap(test::townPositions()[2]);
    auto* card = part<MapCard>("mapCard");
    ASSERT_TRUE(waitUntil([&] { return card->isVisible(); }));
    ASSERT_EQ(card->content().rows.size(), 1U);
    EXPECT_EQ(card->content().rows[0].label, QStringLiteral("name"));
    EXPECT_EQ(card->content().rows[0].value, QStringLiteral("丙镇"));
    EXPECT_TRUE(m_window->selection().selection().region.isNone()) << "the region below it is not selected";
    QTest::keyClick(card, Qt::Key_Escape);
    EXPECT_FALSE(card->isVisible());
}

TEST_F(LayersTest, AFileThatIsGoneLeavesTheRestOfTheMap)
{
    addTowns();
    ASSERT_TRUE(settles([this] { return overlays().size() == 1; }));
    ASSERT_TRUE(test::removed(fileOf("towns.geojson")));
    clickMap(test::townPositions()[2]);
    ASSERT_TRUE(waitUntil([this] { return part<QWidget>("messageBar")->isVisible(); }));
    EXPECT_TRUE(text("messageText").startsWith(QStringLiteral("towns.geojson: "))) << text("messageText").toStdString();
    EXPECT_EQ(overlays().size(), 1U) << "what was read stays";

    m_window.reset();
    openWindow();
    open("layers.gpkg");
    ASSERT_TRUE(settles([this] { return m_window->layers().stateOf(layer("towns")) == LayerSession::State::Failed; }));
    EXPECT_TRUE(overlays().empty());
    EXPECT_FALSE(part<MapPage>()->spec()->areas.empty());
    EXPECT_NE(m_window->layers().problemOf(layer("towns").id), nullptr);

    test::writePoints(fileOf("towns.geojson"), test::townPositions());
    m_window->layers().retry(layer("towns").id);
    ASSERT_TRUE(settles([this] { return overlays().size() == 1; }));
}

TEST_F(LayersTest, PositionsThatLookLikeGcj02AreOnlyTakenBackWhenTheUserSaysSo)
{
    // The towns as a web map has them, computed outside of the program.
    test::writePoints(fileOf("web.geojson"), {{114.1053046, 25.1973577},
                                              {114.2051223, 25.7970352},
                                              {114.3050176, 25.1972181},
                                              {114.4051651, 25.7971787},
                                              {114.5048802, 25.1971763},
                                              {114.6046931, 25.7968103},
                                              {114.7047968, 25.1971345},
                                              {114.8048394, 25.7969538}});
    add(fileOf("web.geojson"));
    ASSERT_TRUE(waitUntil([this] { return part<QMessageBox>("gcj02Box") != nullptr; }));
    EXPECT_FALSE(layer("web").isGcj02);
    auto* box = part<QMessageBox>("gcj02Box");
    const auto buttons = box->buttons();
    const auto accept = std::ranges::find_if(
        buttons, [&](QAbstractButton* button) { return box->buttonRole(button) == QMessageBox::AcceptRole; });
    ASSERT_NE(accept, buttons.end());
    (*accept)->click();
    ASSERT_TRUE(settles([this] { return layer("web").isGcj02 && overlays().size() == 1; }));
    EXPECT_NEAR(overlays().front().features->points[0].lon, test::townPositions()[0].lon, 1e-5);
    EXPECT_NEAR(overlays().front().features->points[0].lat, test::townPositions()[0].lat, 1e-5);
}

TEST_F(LayersTest, FilesElsewhereThatSomebodyElsesWorkspaceNamesAreNotTouchedUnasked)
{
    QTemporaryDir elsewhere;
    const std::filesystem::path file = pathFromUtf8(elsewhere.path().toStdString()) / "towns.geojson";
    test::writePoints(file, test::townPositions());
    const auto workspace = workspace::Workspace::open(fileOf("layers.gpkg"));
    ASSERT_TRUE(workspace);
    std::vector<MapLayer> layers = domain::ownMapLayers();
    MapLayer foreign;
    foreign.name = "foreign";
    foreign.kind = domain::LayerKind::Points;
    foreign.file = file;
    layers.insert(layers.begin() + 3, foreign);
    ASSERT_TRUE(workspace->saveMapLayers(layers));

    m_window.reset();
    openWindow();
    open("layers.gpkg");
    ASSERT_TRUE(waitUntil([this] { return part<QMessageBox>("trustBox") != nullptr; }));
    EXPECT_EQ(m_window->layers().stateOf(layer("foreign")), LayerSession::State::Waiting);
    EXPECT_TRUE(overlays().empty());
    m_window->layers().trustAll();
    ASSERT_TRUE(settles([this] { return overlays().size() == 1; }));

    m_window.reset();
    openWindow();
    open("layers.gpkg");
    ASSERT_TRUE(settles([this] { return overlays().size() == 1; }));
    EXPECT_EQ(part<QMessageBox>("trustBox"), nullptr) << "asked once";
}

TEST_F(LayersTest, PropertiesChangeTheLookAndRefuseWhatCannotBe)
{
    addTowns();
    select("towns");
    click("layerProperties");
    auto* dialog = part<LayerPropertiesDialog>("layerPropertiesDialog");
    ASSERT_NE(dialog, nullptr);
    auto* labels = dialog->findChild<QComboBox*>(QStringLiteral("layerLabels"));
    ASSERT_TRUE(waitUntil([&] { return labels->findData(QStringLiteral("name")) > 0; }));
    labels->setCurrentIndex(labels->findData(QStringLiteral("name")));
    dialog->findChild<CrsField*>(QStringLiteral("layerCrs"))->setEditText(QStringLiteral("somewhere"));
    EXPECT_FALSE(dialog->layer());
    dialog->findChild<CrsField*>(QStringLiteral("layerCrs"))->setCurrentIndex(0);
    ASSERT_TRUE(dialog->layer());
    Q_EMIT dialog->applied(*dialog->layer());
    EXPECT_EQ(layer("towns").style.labelField, "name");
    ASSERT_TRUE(settles([this] { return !overlays().empty() && overlays().front().features->label(0) == "甲镇"; }));
}

TEST_F(LayersTest, WithoutAWorkspaceNothingIsAdded)
{
    m_window.reset();
    openWindow();
    test::writePoints(fileOf("towns.geojson"), test::townPositions());
    part<LayerController>()->addFiles({fileOf("towns.geojson")});
    EXPECT_TRUE(part<QWidget>("messageBar")->isVisible());
    EXPECT_TRUE(fileNames().empty());
}

} // namespace wm::ui
