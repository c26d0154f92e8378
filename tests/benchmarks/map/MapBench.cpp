// SPDX-License-Identifier: GPL-3.0-or-later
// wm_map_bench FILE.gpkg WIDTH HEIGHT WEST SOUTH EAST NORTH RUNS [PICTURES]: what a full redraw of a base map needs,
// and what a frame needs while the map is dragged and zoomed. Prints "name<TAB>median ms<TAB>p95 ms<TAB>CPU ms" and the
// memory.

#include "Measure.h"

#include "wm/mapview/MapCanvas.h"
#include "wm/mapview/Projection.h"
#include "wm/mapview/RenderMap.h"
#include "wm/workspace/BaseMap.h"

#include <QApplication>
#include <QEventLoop>

#include <cstdio>
#include <string>
#include <vector>

namespace {

using namespace wm;
using namespace wm::bench;

struct Options {
    std::filesystem::path file;
    QSizeF size;
    mapview::WorldBox box;
    int runs = 0;
    QString pictures;
};

Options parse(const QStringList& arguments)
{
    const auto corner = [&](int i) {
        return mapview::WorldBox::around(
            mapview::toWorld({arguments.at(i).toDouble(), arguments.at(i + 1).toDouble()}));
    };
    Options options{arguments.at(1).toStdString(), QSizeF(arguments.at(2).toDouble(), arguments.at(3).toDouble()),
                    corner(4), arguments.at(8).toInt(), arguments.value(9)};
    options.box.include(corner(6));
    return options;
}

/// As the peers draw it: one fill for all counties, no symbols.
presentation::MapSpec specOf(const workspace::BaseMap& map, bool hasLabels)
{
    presentation::MapSpec spec;
    spec.backgrounds = map.backgrounds;
    for (const workspace::BaseMapArea& area : map.areas)
        spec.areas.push_back({area.region, {}, area.shape, area.labelPoint, {}, {}});
    for (const domain::Place& place : map.places)
        spec.labels.push_back({place.position, hasLabels ? place.name.zh : std::string(), 0});
    return spec;
}

void benchRedraw(const char* name, const Options& options, const workspace::BaseMap& map, bool hasLabels)
{
    const auto scene = mapview::MapScene::create(specOf(map, hasLabels));
    const auto viewport = mapview::MapViewport::fitting(options.box, options.size, {});
    const auto draw = [&] {
        return mapview::renderMap(*scene, viewport, 1.0, {});
    };
    static_cast<void>(draw());
    std::vector<double> times;
    const double start = cpuMilliseconds();
    for (int i = 0; i < options.runs; ++i)
        times.push_back(millisecondsOf([&] { static_cast<void>(draw()); }));
    report(name, times, cpuMilliseconds() - start);
    if (!options.pictures.isEmpty())
        draw().save(QStringLiteral("%1-waymark-%2.png")
                        .arg(options.pictures, hasLabels ? QStringLiteral("places") : QStringLiteral("plain")));
}

/// What the window needs for each step of a hand that drags and of a wheel that turns: from the event to the painted
/// widget.
void benchFrames(const Options& options, const workspace::BaseMap& map)
{
    mapview::MapCanvas canvas;
    canvas.resize(options.size.toSize());
    canvas.show();
    QEventLoop settled;
    QObject::connect(&canvas, &mapview::MapCanvas::frameShown, &settled, &QEventLoop::quit);
    canvas.setScene(mapview::MapScene::create(specOf(map, true)));
    auto viewport = mapview::MapViewport::fitting(options.box, options.size, {});
    canvas.setViewport(viewport);
    settled.exec();
    std::vector<double> pans, zooms;
    const double start = cpuMilliseconds();
    for (int i = 0; i < options.runs * 5; ++i) {
        viewport = viewport.panned(QPointF(i % 2 ? 9.0 : 7.0, i % 3 ? 2.0 : -5.0));
        pans.push_back(millisecondsOf([&] {
            canvas.setViewport(viewport);
            canvas.repaint();
        }));
        QApplication::processEvents();
    }
    const double between = cpuMilliseconds();
    for (int i = 0; i < options.runs * 5; ++i) {
        viewport = viewport.zoomedAt(QPointF(900.0, 500.0), i % 20 < 10 ? 1.15 : 1.0 / 1.15);
        zooms.push_back(millisecondsOf([&] {
            canvas.setViewport(viewport);
            canvas.repaint();
        }));
        QApplication::processEvents();
    }
    report("Waymark, frame while dragging", pans, between - start);
    report("Waymark, frame while zooming", zooms, cpuMilliseconds() - between);
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const Options options = parse(QApplication::arguments());
    const auto map = workspace::loadBaseMap(options.file, {});
    if (!map) {
        std::fprintf(stderr, "%s\n", map.error().message.c_str());
        return 1;
    }
    benchRedraw("Waymark, without places", options, **map, false);
    benchRedraw("Waymark, with places", options, **map, true);
    benchFrames(options, **map);
    reportMemory("Waymark, memory at most", memoryMb("VmHWM"));
    return 0;
}
