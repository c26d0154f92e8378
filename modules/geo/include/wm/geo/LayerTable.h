// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/base/TaskContext.h"
#include "wm/geo/LayerSource.h"

#include <variant>

namespace wm::geo {

using domain::FeatureTable;
using domain::PartKind;

enum class FeatureIssueKind {
    NotTransformed,  ///< left out: PROJ finds no position on the Earth for it; found: the reason
    OffTheEarth,     ///< left out: not a number, or no longitude and latitude; found: the position
    NothingToDraw,   ///< left out: lines of one point, rings of two; found: the kind of geometry
    RingRepaired,    ///< a ring crossed itself; the area is what MakeValid of GEOS makes of it
    RingNotRepaired, ///< such a ring is kept as it is; found: the reason
    RingAroundPole,  ///< crosses the 180th meridian once; kept as it is, its outline jumps across the map
    LabelTooLong,    ///< cut to 200 characters
};

struct FeatureIssue {
    FeatureIssueKind kind;
    std::int64_t feature = 0; ///< its id
    std::string found;

    bool operator==(const FeatureIssue&) const = default;
};

struct LayerReading {
    FeatureTable table;
    std::size_t withoutGeometry = 0;  ///< features left out because they have none, or an empty one
    std::vector<FeatureIssue> issues; ///< the first 100
    std::size_t issueCount = 0;       ///< of all
    bool lacksLabelField = false;     ///< there is none of the name asked for: read without labels
};

/// The layer does not say what its numbers mean: ask the user, then pass the answer as LayerReadOptions::crs.
struct CrsMissing {
    std::vector<CrsName> suggestions; ///< see suggestCrs()
};

struct LayerReadOptions {
    std::string layer = {};      ///< empty: the only one of the file
    std::string labelField = {}; ///< empty: no labels
    std::string crs = {};        ///< "EPSG:4547": taken instead of what the file says; empty: as the file says
    std::optional<domain::LonLat> mapCentre = {}; ///< for the order of the suggestions
    std::size_t maxPoints = 20'000'000;
    std::size_t maxFeatures = 10'000'000;
};

/// Reads a layer of features for drawing, in longitude and latitude of WGS 84 (EPSG:4326). EPSG:4490 is taken for it:
/// the two differ by less than a metre. Whatever the order of the axes in the registry, x is the easting or longitude,
/// as every GIS writes its files. Curves become short lines, heights and measures are dropped, the parts of a
/// collection become parts of one feature, unclosed rings are closed, crossing rings repaired (MakeValid). Longitudes
/// up to 360 are taken round the Earth; lines and areas across the 180th meridian are cut there: two positions of
/// longitudes more than 180 degrees apart are taken for a step over it, unless both lie on it.
///
/// Memory: what the table needs, and once more for a moment the piece that is being moved. GDAL reads GeoJSON, KML and
/// DXF into memory as a whole before. Progress counts features; a stop is noticed every 1,000 features.
/// Errors, with file and layer in the message: those of inspectLayerSource(); NotFound for a layer or field that is not
/// there; InvalidArgument for a raster, a table, a code that is none, and for more points or features than the limits.
/// Thread: any.
[[nodiscard]] Result<std::variant<LayerReading, CrsMissing>>
readLayerTable(const std::filesystem::path& path, const LayerReadOptions& options, const TaskContext& context);

struct Attribute {
    std::string name;
    std::optional<std::string> value; ///< as text; absent: NULL or not set

    bool operator==(const Attribute&) const = default;
};

/// The attributes of one feature in the order of the fields, read from the file now. Formats without an index (GeoJSON,
/// KML, DXF) are read through for it. An empty `layer` means the only one.
/// Errors: NotFound when the file, the layer or the feature is not there (any more); otherwise as readLayerTable().
/// Thread: any.
[[nodiscard]] Result<std::vector<Attribute>> readFeatureAttributes(const std::filesystem::path& path,
                                                                   const std::string& layer, std::int64_t feature);

} // namespace wm::geo
