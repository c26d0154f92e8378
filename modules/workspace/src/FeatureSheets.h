// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/ingest/OpenSheets.h"

#include <filesystem>
#include <optional>

namespace wm::workspace {

/// What can be opened here, to be put behind the formats of ingest::openSheets().
inline constexpr const char* kFeatureFormats = ", GeoPackage, GeoJSON, SHP";

/// The layers of a GeoPackage, GeoJSON or shapefile as sheets: the names of the fields, then a row for each feature. A
/// layer of points ends with "lon" and "lat" in degrees of WGS 84. No two headings are the same. A workspace is refused
/// with an issue. Absent: a file of another kind. Errors: those of geo::FeatureFile::open().
[[nodiscard]] Result<std::optional<ingest::SheetOpening>> openFeatures(const std::filesystem::path& file,
                                                                       const TaskContext& context);

} // namespace wm::workspace
