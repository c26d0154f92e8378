// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/CatalogueCopy.h"

#include "wm/workspace/Workspace.h"

#include <gtest/gtest.h>

namespace wm::workspace {

TEST(WorkspaceLayersTest, TheLayerListIsKeptWithFilesBesideTheWorkspace)
{
    const testing::TempFolder folder;
    ASSERT_TRUE(buildWorkspace(testing::catalogueFolder(), folder.file("a.gpkg"), false, {}));
    const Workspace workspace = *Workspace::open(folder.file("a.gpkg"));
    auto layers = workspace.loadMapLayers();
    ASSERT_TRUE(layers) << layers.error().message;
    ASSERT_EQ(layers->size(), domain::ownMapLayers().size());
    domain::MapLayer layer;
    layer.name = "地块";
    layer.file = folder.file("地块.geojson");
    layers->insert(layers->begin(), layer);
    const auto saved = workspace.saveMapLayers(*layers);
    ASSERT_TRUE(saved) << saved.error().message;
    EXPECT_EQ(workspace.loadMapLayers().value(), *saved);

    // The folder moves, and the layer with it.
    const testing::TempFolder other;
    std::filesystem::copy_file(folder.file("a.gpkg"), other.file("b.gpkg"));
    const auto moved = Workspace::open(other.file("b.gpkg"))->loadMapLayers();
    ASSERT_TRUE(moved) << moved.error().message;
    EXPECT_EQ(moved->front().file, other.file("地块.geojson"));
}

TEST(WorkspaceLayersTest, AWorkspaceNamedInTheCurrentFolderHasWholePathsTooAndAListThatIsWrongIsRefused)
{
    const testing::TempFolder folder;
    ASSERT_TRUE(buildWorkspace(testing::catalogueFolder(), folder.file("a.gpkg"), false, {}));
    // Not by a way from here to there: on Windows the folder may be on another drive.
    const std::filesystem::path before = std::filesystem::current_path();
    std::filesystem::current_path(folder.path());
    const auto opened = Workspace::open("a.gpkg");
    ASSERT_TRUE(opened);
    const Workspace& workspace = *opened;
    auto layers = workspace.loadMapLayers().value();
    domain::MapLayer layer;
    layer.name = "a";
    layer.file = folder.file("a.geojson");
    layers.push_back(layer);
    ASSERT_TRUE(workspace.saveMapLayers(layers));
    EXPECT_EQ(Workspace::open(folder.file("a.gpkg"))->loadMapLayers()->back().file, folder.file("a.geojson"));
    layers.back().opacity = 2.0;
    EXPECT_EQ(workspace.saveMapLayers(layers).error().code, ErrorCode::InvalidArgument);
    EXPECT_EQ(workspace.loadMapLayers()->back().opacity, 1.0);
    std::filesystem::current_path(before); // a folder that is the current one cannot be removed there
}

} // namespace wm::workspace
