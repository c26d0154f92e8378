// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/base/Id.h"
#include "wm/domain/FeatureTable.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

namespace wm::domain {

using MapLayerId = Id<struct MapLayerTag>;

/// What a row of the layer list draws. The program's own rows are there once each; File is a layer of the user's.
enum class MapLayerSubject { Facilities, Corridors, PlaceNames, Regions, BaseMap, File };

/// How the features of a file are drawn. Lengths are in device-independent pixels.
struct LayerStyle {
    std::uint32_t colour = 0x8E5A9B; ///< 0xRRGGBB
    double lineWidth = 1.4;          ///< 0.2 to 20
    double pointRadius = 3.5;        ///< 0.5 to 40
    bool isFilled = true;            ///< areas
    std::string labelField;          ///< empty: no labels

    bool operator==(const LayerStyle&) const = default;
};

/// Where on the scale a layer is drawn, as denominators: 1:`least` is the nearest view that shows it, 1:`most` the
/// farthest. Absent: no limit.
struct ScaleRange {
    std::optional<double> least;
    std::optional<double> most;

    bool operator==(const ScaleRange&) const = default;
};

/// A row of the layer list. A list is ordered from the top of the map down: what comes before the regions is drawn over
/// them, what comes after is drawn under them.
struct MapLayer {
    MapLayerId id; ///< none: not stored yet
    MapLayerSubject subject = MapLayerSubject::File;
    bool isVisible = true;
    double opacity = 1.0; ///< 0 to 1
    ScaleRange scales;

    // Of a file only.
    std::string name;
    LayerKind kind = LayerKind::Mixed; ///< never Table
    std::filesystem::path file;        ///< absolute
    std::string sourceLayer;           ///< its name in the file; empty: the only one
    std::string crs;                   ///< "EPSG:4547" that the user gave; empty: as the file says
    bool isGcj02 = false;              ///< the user said so: positions are taken back to WGS 84
    LayerStyle style;

    bool operator==(const MapLayer&) const = default;
};

/// The layer list of a workspace in which nothing was changed: facilities, place names, corridors, regions, base map.
[[nodiscard]] std::vector<MapLayer> ownMapLayers();

} // namespace wm::domain
