// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/mapview/MapScene.h"
#include "wm/mapview/MapViewport.h"
#include "wm/mapview/Projection.h"
#include "wm/mapview/RenderMap.h"

#include <QColor>
#include <QImage>

#include <string>

namespace wm::mapview::test {

inline domain::Ring squareRing(double west, double south, double side)
{
    return {{west, south}, {west + side, south}, {west + side, south + side}, {west, south + side}, {west, south}};
}

inline presentation::MapArea squareArea(const std::string& code, double west, double south,
                                        std::optional<int> colourClass)
{
    presentation::MapArea area;
    area.region = {code};
    area.shape = domain::MultiPolygon{{squareRing(west, south, 1.0), {}}};
    area.labelPoint = {west + 0.5, south + 0.5};
    area.colourClass = colourClass;
    area.readOut = "read-out of " + code;
    return area;
}

inline presentation::MapSymbol symbolAt(std::int64_t id, double lon, double lat)
{
    presentation::MapSymbol symbol;
    symbol.facility = {id};
    symbol.kind = "port";
    symbol.layer = "hubs";
    symbol.status = "operating";
    symbol.position = {lon, lat};
    symbol.label = "facility " + std::to_string(id);
    symbol.readOut = "read-out " + std::to_string(id);
    return symbol;
}

/// Three classes and one area without data in a row along the equator, each a degree wide: "c0" from 0, "c1" from 1,
/// "c2" from 2, "none" from 3.
inline presentation::MapSpec rowOfAreas()
{
    presentation::MapSpec spec;
    spec.isThematic = true;
    for (int i = 0; i < 3; ++i)
        spec.classes.push_back({i == 0 ? "low" : i == 1 ? "middle" : "high", presentation::sequentialColour(i, 3)});
    spec.areas = {squareArea("c0", 0.0, 0.0, 0), squareArea("c1", 1.0, 0.0, 1), squareArea("c2", 2.0, 0.0, 2),
                  squareArea("none", 3.0, 0.0, std::nullopt)};
    spec.focusMin = {0.0, 0.0};
    spec.focusMax = {4.0, 1.0};
    return spec;
}

/// 100 pixels a degree; the point (2, 0.5) is in the middle.
inline MapViewport rowViewport()
{
    return {{2.0, 0.5}, 100.0, {440.0, 140.0}};
}

/// In rowViewport(), without anything that is drawn over a map.
inline QImage rowPicture(const presentation::MapSpec& spec, double ratio = 1.0)
{
    return renderMap(*MapScene::create(spec), rowViewport(), ratio, {});
}

/// Of a rowPicture().
inline QColor colourAt(const QImage& image, domain::LonLat place)
{
    return image.pixelColor(rowViewport().toScreen(toWorld(place)).toPoint());
}

} // namespace wm::mapview::test
