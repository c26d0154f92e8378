// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "GdalErrors.h"

#include <gdal_priv.h>

#include <filesystem>
#include <map>
#include <set>
#include <string>

namespace wm::geo {

/// Opens somebody else's GeoPackage for reading; `errors` must be installed. Leaves no file beside it.
/// Errors: NotFound when there is no such file; InvalidArgument for a folder; IoFailed when it cannot be read;
/// ParseFailed when it is not a GeoPackage or is damaged.
[[nodiscard]] Result<GDALDatasetUniquePtr> openGeoPackage(const std::filesystem::path& path, const GdalErrors& errors);

enum class SchemaObject { Table, View };
/// Their names, folded: a table may be entered in gpkg_contents in other letters than it was made with.
[[nodiscard]] std::set<std::string> namesOf(GDALDataset& dataset, SchemaObject kind);

/// The tables by name. Views are left out: reading one would run SQL of the file's own.
[[nodiscard]] std::map<std::string, OGRLayer*> tablesOf(GDALDataset& dataset);

} // namespace wm::geo
