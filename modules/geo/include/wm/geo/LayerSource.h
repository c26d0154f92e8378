// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/base/TaskContext.h"
#include "wm/domain/FeatureTable.h"
#include "wm/geo/Crs.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace wm::geo {

/// What a file is by its content, whatever its name says. GeoJson: also sequences of features and TopoJSON.
enum class FileFormat { GeoPackage, Shapefile, GeoJson, Kml, Dxf, GeoTiff, RasterVrt, VectorVrt };

using domain::LayerKind;

enum class FieldType { Text, Integer, Real, Date, Time, DateTime, Binary, List };

struct LayerField {
    std::string name;
    FieldType type = FieldType::Text;

    bool operator==(const LayerField&) const = default;
};

/// Where the encoding of a file's texts was taken from.
enum class EncodingOrigin {
    Format,         ///< the format says it (UTF-8; GDAL converts a DXF by its $DWGCODEPAGE)
    CodePageFile,   ///< the .cpg beside a shapefile
    LanguageDriver, ///< the language driver (LDID) in the header of the .dbf
    Detected,       ///< nothing says it: UTF-8 when all texts are valid UTF-8, else GB18030
};

struct TextEncoding {
    std::string name = "UTF-8"; ///< "UTF-8", "GB18030", or what was declared ("CP936")
    EncodingOrigin origin = EncodingOrigin::Format;
    /// Declared, but found wrong (texts that are no UTF-8 under a .cpg that says so); empty: no contradiction.
    std::string refuted;
};

struct RasterShape {
    int widthPixels = 0;
    int heightPixels = 0;
    int bands = 0;
};

struct LayerSummary {
    std::string name;
    LayerKind kind = LayerKind::Table;
    std::int64_t featureCount = 0;         ///< 0 for a raster
    std::optional<CrsName> crs;            ///< absent: the file does not say; ask, see suggestCrs()
    std::optional<CoordinateBox> extent;   ///< in the units of the file; absent: empty, or no geometry
    std::optional<LonLatBox> lonLatExtent; ///< absent without CRS or extent, or where it cannot be transformed
    std::vector<LayerField> fields;
    std::optional<RasterShape> raster; ///< only of kind Raster
};

/// What a file holds that somebody dropped in.
struct LayerSource {
    FileFormat format = FileFormat::GeoPackage;
    bool isNamedAsItsContent = true; ///< false: opened by its content all the same; worth a word to the user
    TextEncoding encoding;
    std::vector<LayerSummary> layers;
    std::vector<std::string> ignoredLayers; ///< views of a GeoPackage, which would run SQL of the file's own
};

/// Looks into a file without reading its features (but for what the format does not say in its head: the kind of a
/// layer of any geometry, the encoding of a shapefile). Formats: FileFormat, decided by content; local files only. The
/// file is data from somebody else: nothing is fetched, no SQL of its own is run, nothing is written beside it.
///
/// A VRT may only join files in its own folder and below it: sources that are elsewhere, on the network, in a database
/// or themselves a VRT are refused, and so are warped, pan-sharpened, raw and derived bands (pixel functions, Python),
/// SQL and driver options. Its sources are rasters of GeoTIFF, or vector files of the other formats.
///
/// Errors, with the file and layer in the message: NotFound when there is no such file; InvalidArgument for a folder;
/// IoFailed when it or the PROJ database cannot be read; ParseFailed for a content of another kind (says what was found
/// and what was expected), for damage, and for a VRT that asks for more than it may; Cancelled. Thread: any.
[[nodiscard]] Result<LayerSource> inspectLayerSource(const std::filesystem::path& path, const TaskContext& context);

} // namespace wm::geo
