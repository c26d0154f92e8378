// SPDX-License-Identifier: GPL-3.0-or-later
// wm_layer_bench RUNS: what large layers of the user's need: 10 million points, 3,000 areas of 1.5 million vertices
// with common borders, 20,000 named points; pictures of 1920 x 1080 pixels. Prints the lines of Measure.h.

#include "Measure.h"

#include "wm/mapview/HitTest.h"
#include "wm/mapview/Projection.h"
#include "wm/mapview/RenderMap.h"

#include <QApplication>

#include <cmath>
#include <cstdint>
#include <random>
#include <string>

namespace {

using namespace wm;
using namespace wm::bench;
using domain::FeatureTable;
using domain::PartKind;

constexpr domain::LonLat kSouthWest{75.0, 18.0};
constexpr domain::LonLat kNorthEast{133.0, 53.0};

void addPart(FeatureTable& table, PartKind kind)
{
    table.partKinds.push_back(kind);
    table.partEnds.push_back(static_cast<std::uint32_t>(table.points.size()));
    table.featureEnds.push_back(static_cast<std::uint32_t>(table.partEnds.size()));
    table.featureIds.push_back(static_cast<std::int64_t>(table.featureIds.size()));
}

/// Two thirds in 3,000 towns, the rest anywhere.
FeatureTable pointsOf(std::size_t count, bool hasLabels)
{
    std::mt19937_64 random(1);
    std::uniform_real_distribution<double> lon(kSouthWest.lon, kNorthEast.lon), lat(kSouthWest.lat, kNorthEast.lat);
    std::normal_distribution<double> off(0.0, 0.05);
    std::vector<domain::LonLat> towns;
    for (int i = 0; i < 3'000; ++i)
        towns.push_back({lon(random), lat(random)});
    FeatureTable table;
    table.kind = domain::LayerKind::Points;
    for (auto* ends : {&table.partEnds, &table.featureEnds})
        ends->reserve(count);
    table.points.reserve(count);
    table.partKinds.reserve(count);
    table.featureIds.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        const domain::LonLat& town = towns[random() % towns.size()];
        table.points.push_back(i % 3 == 0 ? domain::LonLat{lon(random), lat(random)}
                                          : domain::LonLat{town.lon + off(random), town.lat + off(random)});
        addPart(table, PartKind::Points);
        if (hasLabels) {
            table.labelText += "Village " + std::to_string(i);
            table.labelEnds.push_back(static_cast<std::uint32_t>(table.labelText.size()));
        }
    }
    return table;
}

/// A grid whose lines wind; neighbours have the same points.
FeatureTable areasOf(int columns, int rows, int pointsOfSide)
{
    const auto corner = [&](double column, double row) {
        return domain::LonLat{
            kSouthWest.lon + (kNorthEast.lon - kSouthWest.lon) * column / columns + 0.12 * std::sin(row * 2.7),
            kSouthWest.lat + (kNorthEast.lat - kSouthWest.lat) * row / rows + 0.1 * std::sin(column * 3.1)};
    };
    const auto wound = [](domain::LonLat point, double along) {
        return domain::LonLat{point.lon + 0.02 * std::sin(along * 37.0) + 0.004 * std::sin(along * 411.0),
                              point.lat + 0.02 * std::cos(along * 41.0) + 0.004 * std::cos(along * 397.0)};
    };
    FeatureTable table;
    table.kind = domain::LayerKind::Polygons;
    const auto side = [&](int fromColumn, int fromRow, int toColumn, int toRow) {
        for (int i = 0; i < pointsOfSide; ++i) {
            const bool isForward = toColumn + toRow > fromColumn + fromRow;
            const int step = isForward ? i : pointsOfSide - i; // the same numbers from both sides
            const double share = static_cast<double>(step) / pointsOfSide;
            const double column = std::min(fromColumn, toColumn) + std::abs(toColumn - fromColumn) * share;
            const double row = std::min(fromRow, toRow) + std::abs(toRow - fromRow) * share;
            table.points.push_back(wound(corner(column, row), column + row));
        }
    };
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            const std::size_t first = table.points.size();
            side(column, row, column + 1, row);
            side(column + 1, row, column + 1, row + 1);
            side(column + 1, row + 1, column, row + 1);
            side(column, row + 1, column, row);
            table.points.push_back(table.points[first]);
            addPart(table, PartKind::Exterior);
        }
    }
    return table;
}

presentation::MapSpec specOf(FeatureTable table, double opacity)
{
    presentation::MapOverlay overlay;
    overlay.layer = {1};
    overlay.features = std::move(table);
    overlay.colour = {0x8E, 0x5A, 0x9B};
    overlay.pointRadius = 2.0;
    overlay.opacity = opacity;
    presentation::MapSpec spec;
    spec.overlays = {overlay};
    return spec;
}

void benchFrames(const std::string& name, const mapview::MapScene& scene, int runs)
{
    struct View {
        const char* name;
        double pixelsPerDegree;
    };
    for (const View& view : {View{"far", 22.0}, View{"a province", 250.0}, View{"a county", 2'000.0}}) {
        const mapview::MapViewport viewport(mapview::toWorld({104.0, 36.0}), view.pixelsPerDegree, {1920.0, 1080.0});
        const auto draw = [&] {
            static_cast<void>(mapview::renderMap(scene, viewport, 1.0, {}));
        };
        draw();
        std::vector<double> times;
        const double start = cpuMilliseconds();
        for (int i = 0; i < runs; ++i)
            times.push_back(millisecondsOf(draw));
        report((name + ", frame, " + view.name).c_str(), times, cpuMilliseconds() - start);
    }
    const mapview::MapViewport viewport(mapview::toWorld({104.0, 36.0}), 22.0, {1920.0, 1080.0});
    std::vector<double> times;
    const double start = cpuMilliseconds();
    for (int i = 0; i < 200; ++i)
        times.push_back(millisecondsOf([&] {
            static_cast<void>(mapview::hitTest(scene, viewport, {}, {500.0 + 4.0 * i, 540.0}));
        }));
    report((name + ", what is under the pointer").c_str(), times, cpuMilliseconds() - start);
}

void benchLayer(const std::string& name, const presentation::MapSpec& spec, int runs)
{
    const double before = memoryMb("VmRSS");
    std::shared_ptr<const mapview::MapScene> scene;
    const double start = cpuMilliseconds();
    const double time = millisecondsOf([&] { scene = mapview::MapScene::create(spec); });
    report((name + ", scene").c_str(), {time}, cpuMilliseconds() - start);
    reportMemory((name + ", scene without the table").c_str(), memoryMb("VmRSS") - before);
    presentation::MapSpec other = spec;
    other.overlays[0].colour = {1, 2, 3};
    const double again = millisecondsOf([&] { static_cast<void>(mapview::MapScene::create(other, scene.get())); });
    report((name + ", scene of another colour").c_str(), {again}, again);
    benchFrames(name, *scene, runs);
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const int runs = QApplication::arguments().value(1, QStringLiteral("15")).toInt();
    benchLayer("1.5 M vertices", specOf(areasOf(60, 50, 125), 1.0), runs);
    benchLayer("20,000 names", specOf(pointsOf(20'000, true), 1.0), runs);
    benchLayer("10 M points", specOf(pointsOf(10'000'000, false), 1.0), runs);
    reportMemory("memory at most", memoryMb("VmHWM"));
    return 0;
}
