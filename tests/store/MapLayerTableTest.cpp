// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/store/MapLayerTable.h"

#include "support/TempFolder.h"

#include "wm/store/Migration.h"
#include "wm/store/WorkspaceFile.h"

#include <gtest/gtest.h>

#include <cmath>
#include <functional>

namespace wm::store {

namespace {

using domain::MapLayer;
using domain::MapLayerSubject;

class MapLayerTableTest : public ::testing::Test {
protected:
    testing::TempFolder folder;
    Connection connection = std::move(*createWorkspaceFile(folder.file("工作区.gpkg")));

    [[nodiscard]] MapLayer fileLayer(const std::string& name) const
    {
        MapLayer layer;
        layer.name = name;
        layer.kind = domain::LayerKind::Lines;
        layer.file = folder.path() / u8"数据" / pathFromUtf8(name + ".gpkg");
        return layer;
    }
    std::vector<MapLayer> load() { return loadMapLayers(connection, folder.path()).value(); }
    Result<std::vector<MapLayer>> save(const std::vector<MapLayer>& layers)
    {
        return replaceMapLayers(connection, folder.path(), layers);
    }
    std::string storedFile()
    {
        Statement query = std::move(*connection.prepare("SELECT file FROM map_layer WHERE subject = 'file'"));
        EXPECT_TRUE(query.step().value());
        return query.text(0);
    }
};

TEST_F(MapLayerTableTest, AFreshWorkspaceHasTheProgramsOwnRows)
{
    std::vector<MapLayer> layers = load();
    for (MapLayer& layer : layers) {
        EXPECT_FALSE(layer.id.isNone());
        layer.id = {};
    }
    EXPECT_EQ(layers, domain::ownMapLayers());
}

TEST_F(MapLayerTableTest, AWorkspaceOfTheStepBeforeGetsThem)
{
    const auto file = folder.file("旧.gpkg");
    {
        Connection old = std::move(*Connection::open(file, OpenMode::Create));
        ASSERT_TRUE(migrate(old, allMigrations().first(4)));
        ASSERT_FALSE(old.integer("SELECT count(*) FROM map_layer"));
    }
    auto opened = openWorkspaceFile(file);
    ASSERT_TRUE(opened) << opened.error().message;
    EXPECT_EQ(loadMapLayers(opened->connection, folder.path())->size(), domain::ownMapLayers().size());
}

TEST_F(MapLayerTableTest, EverythingComesBackAsItWent)
{
    std::vector<MapLayer> layers = load();
    layers[0].isVisible = false;
    layers[3].opacity = 0.4;
    layers[4].scales.most = 5e6;
    MapLayer layer = fileLayer("地块 1");
    layer.isVisible = false;
    layer.opacity = 0.25;
    layer.scales = {1000.0, 250000.5};
    layer.kind = domain::LayerKind::Polygons;
    layer.sourceLayer = "图层";
    layer.crs = "EPSG:4547";
    layer.isGcj02 = true;
    layer.style = {0xFFFFFF, 0.2, 40.0, false, "名称"};
    layers.insert(layers.begin() + 2, layer);
    const auto saved = save(layers);
    ASSERT_TRUE(saved) << saved.error().message;
    EXPECT_FALSE((*saved)[2].id.isNone());
    layers[2].id = (*saved)[2].id;
    EXPECT_EQ(*saved, layers);
    EXPECT_EQ(load(), layers);
}

TEST_F(MapLayerTableTest, ARemovedLayerNeverLendsItsIdToAnother)
{
    std::vector<MapLayer> layers = load();
    layers.push_back(fileLayer("a"));
    const domain::MapLayerId removed = save(layers)->back().id;
    layers.back() = fileLayer("b");
    const domain::MapLayerId second = save(layers)->back().id;
    EXPECT_NE(second, removed);
    // Undone: the first one comes back as it was, beside one that is new.
    layers.back().id = removed;
    layers.insert(layers.begin(), fileLayer("c"));
    const auto saved = save(layers);
    ASSERT_TRUE(saved) << saved.error().message;
    EXPECT_EQ(saved->back().id, removed);
    EXPECT_NE(saved->front().id, removed);
    EXPECT_NE(saved->front().id, second);
}

TEST_F(MapLayerTableTest, FilesBelowTheWorkspaceMoveWithItAndOthersStay)
{
    std::vector<MapLayer> layers = load();
    layers.push_back(fileLayer("a"));
    ASSERT_TRUE(save(layers));
    EXPECT_EQ(storedFile(), "数据/a.gpkg");
    const auto elsewhere = folder.path().parent_path() / "elsewhere";
    EXPECT_EQ(loadMapLayers(connection, elsewhere)->back().file, elsewhere / u8"数据" / "a.gpkg");

    layers.back().file = folder.path() / "x" / ".." / "b.gpkg";
    ASSERT_TRUE(save(layers));
    EXPECT_EQ(storedFile(), "b.gpkg");
    EXPECT_EQ(load().back().file, folder.file("b.gpkg"));

    // A name that begins as the folder's does is not in it.
    std::filesystem::path sibling = folder.path();
    sibling += "-2";
    for (const std::filesystem::path& outside : {sibling / "c.gpkg", folder.path().parent_path() / "c.gpkg"}) {
        layers.back().file = outside;
        ASSERT_TRUE(save(layers));
        EXPECT_EQ(storedFile(), utf8FromPath(outside));
        EXPECT_EQ(loadMapLayers(connection, elsewhere)->back().file, outside);
    }
}

TEST_F(MapLayerTableTest, WhatIsOutOfRangeIsRefusedAndNothingIsWritten)
{
    struct Case {
        const char* expected;
        std::function<void(MapLayer&)> spoil;
    };
    const std::vector<Case> cases{{"opacity: found 1.5, expected 0 to 1",
                                   [](MapLayer& layer) {
                                       layer.opacity = 1.5;
                                   }},
                                  {"opacity: found nan",
                                   [](MapLayer& layer) {
                                       layer.opacity = std::nan("");
                                   }},
                                  {"line width",
                                   [](MapLayer& layer) {
                                       layer.style.lineWidth = 0.1;
                                   }},
                                  {"point radius",
                                   [](MapLayer& layer) {
                                       layer.style.pointRadius = 41.0;
                                   }},
                                  {"colour",
                                   [](MapLayer& layer) {
                                       layer.style.colour = 0x1000000;
                                   }},
                                  {"1:-5",
                                   [](MapLayer& layer) {
                                       layer.scales.least = -5.0;
                                   }},
                                  {"limit of the scales",
                                   [](MapLayer& layer) {
                                       layer.scales.most = HUGE_VAL;
                                   }},
                                  {"the nearer one first",
                                   [](MapLayer& layer) {
                                       layer.scales = {5000.0, 5000.0};
                                   }},
                                  {"without a name",
                                   [](MapLayer& layer) {
                                       layer.name.clear();
                                   }},
                                  {"expected an absolute path",
                                   [](MapLayer& layer) {
                                       layer.file = "a.gpkg";
                                   }},
                                  {"a table",
                                   [](MapLayer& layer) {
                                       layer.kind = domain::LayerKind::Table;
                                   }},
                                  {"a code like EPSG:4490",
                                   [](MapLayer& layer) {
                                       layer.crs = "EPSG:4490; x";
                                   }},
                                  {"id: found -1",
                                   [](MapLayer& layer) {
                                       layer.id = {-1};
                                   }},
                                  {"found 2 rows \"regions\"", [](MapLayer& layer) {
                                       layer = {};
                                       layer.subject = MapLayerSubject::Regions;
                                   }}};
    const std::vector<MapLayer> before = load();
    for (const Case& bad : cases) {
        std::vector<MapLayer> layers = before;
        layers.front().isVisible = false;
        layers.push_back(fileLayer("a"));
        bad.spoil(layers.back());
        const auto saved = save(layers);
        ASSERT_FALSE(saved) << bad.expected;
        EXPECT_EQ(saved.error().code, ErrorCode::InvalidArgument);
        EXPECT_NE(saved.error().message.find(bad.expected), std::string::npos) << saved.error().message;
        EXPECT_EQ(load(), before);
    }
}

TEST_F(MapLayerTableTest, AListWithoutOneOfTheProgramsRowsOrWithAnIdTwiceIsRefused)
{
    const std::vector<MapLayer> before = load();
    std::vector<MapLayer> layers(before.begin() + 1, before.end());
    EXPECT_EQ(save(layers).error().code, ErrorCode::InvalidArgument);
    layers = before;
    layers.push_back(fileLayer("a"));
    layers.back().id = before.front().id;
    EXPECT_EQ(save(layers).error().code, ErrorCode::Conflict);
    EXPECT_EQ(load(), before);
}

TEST_F(MapLayerTableTest, WhatAnotherProgramBrokeNamesTableAndRow)
{
    std::vector<MapLayer> layers = load();
    layers.push_back(fileLayer("a"));
    ASSERT_TRUE(save(layers));
    struct Case {
        const char* sql;
        const char* where;
    };
    for (const Case& broken : {Case{"UPDATE map_layer SET subject = 'rivers' WHERE id = 2", "row 2: unknown word"},
                               Case{"UPDATE map_layer SET kind = 'table' WHERE id = 6", "row 6: unknown word"},
                               Case{"UPDATE map_layer SET opacity = 7 WHERE id = 3", "row 3: opacity: found 7"},
                               Case{"UPDATE map_layer SET is_visible = 2 WHERE id = 3", "row 3: found 2"},
                               Case{"UPDATE map_layer SET colour = -1 WHERE id = 6", "row 6: colour"},
                               Case{"UPDATE map_layer SET colour = 1099511627775 WHERE id = 6", "row 6: colour"},
                               Case{"UPDATE map_layer SET least_scale = -9e999 WHERE id = 1", "row 1: limit"},
                               Case{"UPDATE map_layer SET file = '../x.gpkg' WHERE id = 6", "row 6: file"},
                               Case{"UPDATE map_layer SET file = 'a/../../x.gpkg' WHERE id = 6", "row 6: file"},
                               Case{"UPDATE map_layer SET file = 'x' WHERE id = 1", "row 1: a file at"},
                               Case{"DELETE FROM map_layer WHERE id = 4", "map_layer: found 0 rows \"regions\""}}) {
        ASSERT_TRUE(connection.execute("PRAGMA ignore_check_constraints = ON; BEGIN"));
        ASSERT_TRUE(connection.execute(broken.sql)) << broken.sql;
        const auto got = loadMapLayers(connection, folder.path());
        ASSERT_TRUE(connection.execute("ROLLBACK"));
        if (got)
            FAIL() << broken.sql;
        EXPECT_EQ(got.error().code, ErrorCode::ParseFailed);
        EXPECT_NE(got.error().message.find(broken.where), std::string::npos) << got.error().message;
    }
}

TEST_F(MapLayerTableTest, TheTableItselfKeepsTheRules)
{
    for (const char* const sql :
         {"UPDATE map_layer SET opacity = 1.5", "UPDATE map_layer SET line_width = 0",
          "UPDATE map_layer SET kind = 'table'", "UPDATE map_layer SET file = 'x'",
          "UPDATE map_layer SET least_scale = 5, most_scale = 4", "UPDATE map_layer SET colour = 16777216",
          "INSERT INTO map_layer (position, subject) VALUES (9, 'regions')",
          "INSERT INTO map_layer (position, subject, file) VALUES (9, 'file', 'x')"})
        EXPECT_EQ(connection.execute(sql).error().code, ErrorCode::Conflict) << sql;
}

} // namespace

} // namespace wm::store
