// SPDX-License-Identifier: GPL-3.0-or-later
#include "Cli.h"
#include "SvgText.h"
#include "geo/SmallFiles.h"

#include "wm/base/Path.h"
#include "wm/workspace/Workspace.h"

#include <QDir>
#include <QImage>

#include <algorithm>

namespace wm::app::test {
namespace {

using domain::MapLayer;
using domain::MapLayerSubject;

constexpr std::uint32_t kMagenta = 0xFF00FF;

std::filesystem::path pathOf(const QString& name)
{
    return pathFromUtf8(name.toStdString());
}

/// A square of a degree, in Ganzhou.
QByteArray square()
{
    return R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":{},"geometry":{"type":"Polygon",)"
           R"("coordinates":[[[114.5,25.5],[115.5,25.5],[115.5,26.5],[114.5,26.5],[114.5,25.5]]]}}]})";
}

MapLayer layerOf(const char* name, const QString& file)
{
    MapLayer layer;
    layer.name = name;
    layer.kind = domain::LayerKind::Polygons;
    layer.file = pathOf(file);
    layer.style.colour = kMagenta;
    return layer;
}

/// Every test writes the list it wants.
class MapLayersCommandTest : public WorkspaceTest {
protected:
    static void setList(const std::vector<MapLayer>& layers, std::optional<MapLayerSubject> hidden = {})
    {
        std::vector<MapLayer> list = domain::ownMapLayers();
        for (MapLayer& row : list)
            row.isVisible = row.subject != hidden;
        list.insert(list.begin(), layers.begin(), layers.end());
        const auto workspace = workspace::Workspace::open(pathOf(workspacePath()));
        ASSERT_TRUE(workspace) << workspace.error().message;
        const auto saved = workspace->saveMapLayers(list);
        ASSERT_TRUE(saved) << saved.error().message;
    }
    /// A layer beside the workspace that can be drawn.
    static MapLayer goodLayer(const char* name = "地块")
    {
        writeBytes(filePath("地块.geojson"), square());
        return layerOf(name, filePath("地块.geojson"));
    }

    static Ran drawMap(const char* options = "")
    {
        QFile::remove(filePath("layers.svg"));
        return runOnIt((std::string("map ") + options + " -o").c_str(), {filePath("layers.svg")});
    }
    static QString text() { return textOfSvg(bytesOf(filePath("layers.svg"))); }
    static bool hasMagenta() { return bytesOf(filePath("layers.svg")).toLower().contains("#ff00ff"); }
};

TEST_F(MapLayersCommandTest, DrawsTheLayersOfTheWorkspaceInItsFolder)
{
    setList({goodLayer()});
    const Ran ran = drawMap();
    ASSERT_EQ(ran.exitCode, 0) << ran;
    EXPECT_TRUE(ran.errors.isEmpty()) << ran;
    EXPECT_TRUE(hasMagenta());
    EXPECT_TRUE(text().contains(QStringLiteral("地块"))) << "in the legend";
}

TEST_F(MapLayersCommandTest, FillsThePartOfTheMapWhereTheLayerLies)
{
    setList({goodLayer()});
    const QString file = filePath("layers.png");
    const Ran ran = runOnIt("map --extent 114.7,25.7,115.3,26.3 --without title,subtitle,legend,date --size 600x600 "
                            "--scale 1 -o",
                            {file});
    ASSERT_EQ(ran.exitCode, 0) << ran;
    const QImage image(file);
    int coloured = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor colour = image.pixelColor(x, y);
            coloured += colour.red() > colour.green() + 30 && colour.blue() > colour.green() + 30 ? 1 : 0;
        }
    }
    EXPECT_GT(coloured, image.width() * image.height() / 2);
}

TEST_F(MapLayersCommandTest, AWorkspaceNamedInTheCurrentFolderHasItsLayersToo)
{
    setList({goodLayer()});
    const QString before = QDir::currentPath();
    ASSERT_TRUE(QDir::setCurrent(filePath(".")));
    const QString name = workspacePath().section(u'/', -1);
    const Ran ran = runCli({QStringLiteral("map"), QStringLiteral("--workspace"), name, QStringLiteral("-o"),
                            QStringLiteral("layers.svg")});
    QDir::setCurrent(before);
    EXPECT_EQ(ran.exitCode, 0) << ran;
    EXPECT_TRUE(ran.errors.isEmpty()) << ran;
    EXPECT_TRUE(hasMagenta());
}

TEST_F(MapLayersCommandTest, LeavesOutWhatTheListHidesAndNeverOpensIt)
{
    MapLayer hidden = layerOf("隐藏", filePath("notes.geojson"));
    writeBytes(filePath("notes.geojson"), "no map");
    hidden.isVisible = false;
    setList({hidden});
    Ran ran = drawMap();
    EXPECT_EQ(ran.exitCode, 0) << ran;
    EXPECT_TRUE(ran.errors.isEmpty()) << ran;
    const QString everything = text();
    EXPECT_TRUE(everything.contains(QStringLiteral("Number of facilities")));
    for (const MapLayerSubject row : {MapLayerSubject::Facilities, MapLayerSubject::PlaceNames,
                                      MapLayerSubject::Corridors, MapLayerSubject::Regions}) {
        setList({}, row);
        ran = drawMap();
        EXPECT_EQ(ran.exitCode, 0) << ran;
        EXPECT_TRUE(ran.errors.isEmpty()) << ran;
        EXPECT_NE(text(), everything) << static_cast<int>(row);
        EXPECT_EQ(text().contains(QStringLiteral("Number of facilities")), row != MapLayerSubject::Regions);
        ASSERT_EQ(drawMap("--no-layers").exitCode, 0);
        EXPECT_EQ(text(), everything) << static_cast<int>(row);
    }
}

TEST_F(MapLayersCommandTest, WithoutLayersNoneIsDrawnOrToldOf)
{
    setList({goodLayer(), layerOf("gone", filePath("gone.geojson"))});
    const Ran ran = drawMap("--no-layers");
    EXPECT_EQ(ran.exitCode, 0) << ran;
    EXPECT_TRUE(ran.errors.isEmpty()) << ran;
    EXPECT_FALSE(hasMagenta());
    EXPECT_EQ(drawMap("--no-layers --trust-layers").exitCode, 2);
    EXPECT_FALSE(QFile::exists(filePath("layers.svg")));
}

TEST_F(MapLayersCommandTest, AFileOutsideOfTheFolderIsNotTouchedUnlessItIsTrusted)
{
    const QTemporaryDir elsewhere;
    writeBytes(elsewhere.filePath(QStringLiteral("square.geojson")), square());
    writeBytes(elsewhere.filePath(QStringLiteral("broken.geojson")), "no map");
    setList({layerOf("外部", elsewhere.filePath(QStringLiteral("square.geojson"))),
             layerOf("broken", elsewhere.filePath(QStringLiteral("broken.geojson"))),
             layerOf("up", filePath("../up.geojson"))});
    Ran ran = drawMap();
    EXPECT_EQ(ran.exitCode, 0) << ran;
    EXPECT_FALSE(hasMagenta());
    EXPECT_EQ(ran.errors.count('\n'), 3) << ran;
    EXPECT_EQ(ran.errors.count("--trust-layers"), 3) << ran;
    EXPECT_TRUE(ran.errors.contains("外部")) << ran;
    EXPECT_TRUE(ran.errors.contains("square.geojson")) << ran;
    EXPECT_FALSE(ran.errors.contains("expected")) << "what is in the broken one is not known: " << ran;
    ran = drawMap("--trust-layers");
    EXPECT_EQ(ran.exitCode, 0) << ran;
    EXPECT_TRUE(hasMagenta());
    EXPECT_EQ(ran.errors.count('\n'), 2) << ran;
    EXPECT_FALSE(ran.errors.contains("square.geojson")) << ran;
    EXPECT_FALSE(ran.errors.contains("--trust-layers")) << ran;
}

TEST_F(MapLayersCommandTest, AFileOfAnotherComputerIsNotTouched)
{
    setList({goodLayer(), layerOf("share", QStringLiteral("//server.invalid/share/square.geojson"))});
    const Ran ran = drawMap();
    EXPECT_EQ(ran.exitCode, 0) << ran;
    EXPECT_TRUE(hasMagenta());
    EXPECT_EQ(ran.errors.count('\n'), 1) << ran;
    EXPECT_TRUE(ran.errors.contains("server.invalid/share/square.geojson")) << ran;
    EXPECT_TRUE(ran.errors.contains("--trust-layers")) << ran;
}

TEST_F(MapLayersCommandTest, ALayerThatCannotBeReadIsToldAndTheRestIsDrawn)
{
    writeBytes(filePath("broken.geojson"), "no map");
    setList({layerOf("不见了", filePath("gone.geojson")), layerOf("broken", filePath("broken.geojson")), goodLayer()});
    const Ran ran = drawMap();
    EXPECT_EQ(ran.exitCode, 0) << ran;
    EXPECT_TRUE(hasMagenta());
    EXPECT_EQ(ran.errors.count('\n'), 2) << ran;
    EXPECT_TRUE(ran.errors.contains("不见了")) << ran;
    EXPECT_TRUE(ran.errors.contains("gone.geojson")) << ran;
    EXPECT_TRUE(ran.errors.contains("broken.geojson")) << ran;
    EXPECT_FALSE(text().contains(QStringLiteral("不见了"))) << "what is not drawn is not in the legend";
}

TEST_F(MapLayersCommandTest, ARasterThatBreaksOffIsTold)
{
    const QString file = filePath("影像.tif");
    wm::test::writeTiff(pathOf(file), {64, 64, {std::vector<double>(64 * 64, 200.0)}, 4326, 114.5, 26.5, 1.0 / 64});
    MapLayer raster = layerOf("影像", file);
    raster.kind = domain::LayerKind::Raster;
    setList({raster, goodLayer()});
    Ran ran = drawMap();
    EXPECT_EQ(ran.exitCode, 0) << ran;
    EXPECT_TRUE(ran.errors.isEmpty()) << ran;
    const QByteArray bytes = bytesOf(file);
    writeBytes(file, bytes.left(bytes.size() / 2));
    ran = drawMap();
    EXPECT_EQ(ran.exitCode, 0) << ran;
    EXPECT_EQ(ran.errors.count('\n'), 1) << ran;
    EXPECT_TRUE(ran.errors.contains("Layer \"影像\" is not drawn: ")) << ran;
    EXPECT_TRUE(hasMagenta());
}

TEST_F(MapLayersCommandTest, WhatWasLeftOutOfALayerIsTold)
{
    QByteArray bytes = square();
    bytes.replace(R"("features":[)", R"("features":[{"type":"Feature","properties":{},"geometry":null},)");
    writeBytes(filePath("部分.geojson"), bytes);
    setList({layerOf("部分", filePath("部分.geojson"))});
    const Ran ran = drawMap();
    EXPECT_EQ(ran.exitCode, 0) << ran;
    EXPECT_TRUE(hasMagenta());
    EXPECT_EQ(ran.errors.count('\n'), 1) << ran;
    EXPECT_TRUE(ran.errors.contains("Layer \"部分\": 1 feature")) << ran;
}

TEST_F(MapLayersCommandTest, ANameOfSomebodyElseIsOneLineAndDoesNotSteerTheTerminal)
{
    setList({layerOf("a\n\x1b[2Jb", filePath("gone.geojson"))});
    const Ran ran = drawMap();
    EXPECT_EQ(ran.exitCode, 0) << ran;
    EXPECT_EQ(ran.errors.count('\n'), 1) << ran;
    EXPECT_FALSE(ran.errors.contains('\x1b')) << ran;
}

TEST_F(MapLayersCommandTest, AnIndicatorIsNotDrawnWithoutTheRegionsButRefused)
{
    setList({}, MapLayerSubject::Regions);
    Ran ran = drawMap("--indicator tourist-visits-person-trips");
    EXPECT_EQ(ran.exitCode, 1) << ran;
    EXPECT_TRUE(ran.errors.contains("--no-layers")) << ran;
    EXPECT_FALSE(QFile::exists(filePath("layers.svg")));
    ran = drawMap("--indicator tourist-visits-person-trips --no-layers");
    EXPECT_EQ(ran.exitCode, 0) << ran;
}

TEST_F(MapLayersCommandTest, WhatWasAskedForInAHiddenRowIsToldToBeMissing)
{
    setList({}, MapLayerSubject::Facilities);
    const Ran ran = drawMap("--facility gz-nankang-finance-reform-park");
    EXPECT_EQ(ran.exitCode, 0) << ran;
    EXPECT_EQ(ran.errors.count('\n'), 1) << ran;
    EXPECT_TRUE(ran.errors.contains("--facility: ")) << ran;
    EXPECT_TRUE(ran.errors.contains("\"Facilities\"")) << ran;
    EXPECT_TRUE(drawMap("--facility gz-nankang-finance-reform-park --no-layers").errors.isEmpty());
}

} // namespace
} // namespace wm::app::test
