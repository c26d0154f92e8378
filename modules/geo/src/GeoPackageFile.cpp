// SPDX-License-Identifier: GPL-3.0-or-later
#include "GeoPackageFile.h"

#include "FileFormat.h"
#include "Folded.h"

#include "wm/base/Path.h"

#include <cpl_conv.h>
#include <ogrsf_frmts.h>

#include <algorithm>
#include <array>

namespace wm::geo {

namespace {

/// No other program is writing the file, so SQLite needs neither locks nor files beside it.
bool isAtRest(const std::filesystem::path& path)
{
    return std::ranges::none_of(std::array{"-wal", "-journal"}, [&](const char* ending) {
        std::filesystem::path sidecar = path;
        sidecar += ending;
        std::error_code code;
        return std::filesystem::exists(sidecar, code);
    });
}

} // namespace

Result<GDALDatasetUniquePtr> openGeoPackage(const std::filesystem::path& path, const GdalErrors& errors)
{
    constexpr std::string_view kMagic{"SQLite format 3\0", 16};
    WM_TRY(const std::string start, startOfFile(path, kMagic.size()));
    if (start != kMagic)
        return fail(ErrorCode::ParseFailed, "not a GeoPackage");
    // Only for this connection: the triggers that GDAL itself needs for writing call functions that this switches off.
    const CPLConfigOptionSetter distrust("OGR_SQLITE_PRAGMA", "trusted_schema=0", false);
    constexpr std::array<const char*, 2> kDrivers{"GPKG", nullptr};
    const std::array<const char*, 2> options{isAtRest(path) ? "IMMUTABLE=YES" : nullptr, nullptr};
    // An absolute path cannot be taken for one of GDAL's prefixes ("GPKG:...").
    const std::string name = utf8FromPath(std::filesystem::absolute(path));
    GDALDatasetUniquePtr dataset(GDALDataset::Open(
        name.c_str(), GDAL_OF_VECTOR | GDAL_OF_READONLY | GDAL_OF_VERBOSE_ERROR, kDrivers.data(), options.data()));
    if (!dataset)
        return fail(ErrorCode::ParseFailed, "not a GeoPackage, or damaged: " + errors.message());
    WM_CHECK(errors.check());
    return dataset;
}

std::set<std::string> namesOf(GDALDataset& dataset, SchemaObject kind)
{
    std::set<std::string> names;
    const std::string sql = std::string("SELECT name FROM sqlite_master WHERE type = ") +
                            (kind == SchemaObject::Table ? "'table'" : "'view'");
    OGRLayer* const rows = dataset.ExecuteSQL(sql.c_str(), nullptr, nullptr);
    if (rows == nullptr)
        return names;
    for (const auto& row : *rows)
        names.insert(folded(row->GetFieldAsString(0)));
    dataset.ReleaseResultSet(rows);
    return names;
}

std::map<std::string, OGRLayer*> tablesOf(GDALDataset& dataset)
{
    const std::set<std::string> views = namesOf(dataset, SchemaObject::View);
    std::map<std::string, OGRLayer*> tables;
    for (OGRLayer* const layer : dataset.GetLayers()) {
        if (!views.contains(folded(layer->GetName())))
            tables.emplace(layer->GetName(), layer);
    }
    return tables;
}

} // namespace wm::geo
