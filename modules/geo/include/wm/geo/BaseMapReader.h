// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/base/TaskContext.h"
#include "wm/geo/BaseMap.h"

#include <filesystem>

namespace wm::geo {

/// Reads a base map from a GeoPackage. The file is data from somebody else: it is opened read-only, nothing is written
/// beside it, its views are not run and its schema is not trusted.
///
/// Known layers, by name and the fields they need: `counties` (code, name_zh) gives the areas; `counties_context`,
/// `urban_areas`, `lakes`, `rivers`, `roads`, `railways` the backgrounds; `places` (name_zh, kind) the places. Further
/// fields are used where they are: name_en; code, position_quality and position_source of places. Table `layer_sources`
/// (layer, attribution, licence) gives the attribution, table `map_info` (name, publisher, approval_number; one row)
/// the name of the map. Features of one region code are parts of one area. EPSG:4326 and EPSG:4490 are taken as they
/// are (they differ by less than the error of any such map), every other CRS is transformed to EPSG:4326.
///
/// Progress counts features; a stop is noticed at every layer and every 1,000 features.
/// Errors: NotFound when there is no such file; InvalidArgument for a folder; IoFailed when the file or the PROJ
/// database cannot be read; ParseFailed for a file that is not a GeoPackage, is damaged, has no known layer, has a
/// layer without a known CRS, or positions that are not on the Earth; Cancelled. Thread: any.
[[nodiscard]] Result<BaseMapLayers> readBaseMap(const std::filesystem::path& path, const TaskContext& context);

} // namespace wm::geo
