// SPDX-License-Identifier: GPL-3.0-or-later
#include "LayerSnapshot.h"

#include "wm/base/Path.h"
#include "wm/base/Platform.h"
#include "wm/workspace/MapLayers.h"

#include <gtest/gtest.h>

#include <string>

namespace wm::workspace {

namespace {

/// On Windows a path without a drive is that of the current one.
std::filesystem::path whole(const std::string& path)
{
    const bool needsDrive = kIsWindows && path.starts_with('/') && !path.starts_with("//");
    return pathFromUtf8(needsDrive ? "C:" + path : path);
}

bool isBeside(const char* layer, const char* workspace)
{
    return isBesideWorkspace(layerOf(whole(layer)), whole(workspace));
}

} // namespace

TEST(BesideWorkspaceTest, AFileInTheFolderOrDeeperIsBeside)
{
    EXPECT_TRUE(isBeside("/work/评审/地块.geojson", "/work/评审/a.gpkg"));
    EXPECT_TRUE(isBeside("/work/评审/图层/地块.geojson", "/work/评审/a.gpkg"));
    EXPECT_TRUE(isBeside("/work/评审/a.gpkg", "/work/评审/a.gpkg")) << "a layer of the workspace itself";
    EXPECT_TRUE(isBeside("/work/other/../评审/地块.geojson", "/work/./评审/a.gpkg"));
}

TEST(BesideWorkspaceTest, AFileElsewhereIsNot)
{
    for (const char* file : {"/work/地块.geojson", "/work/评审2/地块.geojson", "/work/评审/../地块.geojson",
                             "/work/评审/x/../../地块.geojson", "/etc/passwd", "//server/share/地块.geojson",
                             "//server/work/评审/地块.geojson"})
        EXPECT_FALSE(isBeside(file, "/work/评审/a.gpkg")) << file;
    EXPECT_FALSE(isBesideWorkspace(domain::ownMapLayers().front(), "/work/a.gpkg")) << "it has no file";
}

TEST(BesideWorkspaceTest, AWorkspaceNamedInTheCurrentFolderLiesThere)
{
    const std::filesystem::path here = std::filesystem::current_path();
    EXPECT_TRUE(isBesideWorkspace(layerOf(here / "b.geojson"), "a.gpkg"));
    EXPECT_TRUE(isBesideWorkspace(layerOf(here / "b.geojson"), "./x/../a.gpkg"));
    EXPECT_FALSE(isBesideWorkspace(layerOf(here / "b.geojson"), "x/a.gpkg"));
    EXPECT_FALSE(isBesideWorkspace(layerOf(here.parent_path() / "b.geojson"), "a.gpkg"));
}

TEST(BesideWorkspaceTest, OnWindowsAnotherDriveOrComputerIsElsewhere)
{
    if (!kIsWindows)
        GTEST_SKIP() << "only Windows has drives";
    EXPECT_TRUE(isBeside("C:\\work\\b.geojson", "C:/work/a.gpkg"));
    EXPECT_TRUE(isBeside("//server/share/work/b.geojson", "\\\\server\\share\\work\\a.gpkg"));
    for (const char* file : {"D:/work/b.geojson", "//server/share/work/b.geojson", "\\\\server\\share\\b.geojson",
                             "C:/work2/b.geojson", "C:\\work\\..\\b.geojson"})
        EXPECT_FALSE(isBeside(file, "C:/work/a.gpkg")) << file;
    EXPECT_FALSE(isBeside("//server/other/b.geojson", "//server/share/a.gpkg"));
}

} // namespace wm::workspace
