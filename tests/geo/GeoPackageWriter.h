// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ogr_core.h>

#include <filesystem>
#include <string>
#include <vector>

class GDALDataset;
class OGRLayer;

namespace wm::test {

/// A new folder that goes with its contents at the end of the test; its name has blanks and Chinese characters.
class TemporaryFolder {
public:
    TemporaryFolder();
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;

    [[nodiscard]] std::filesystem::path operator/(std::u8string_view name) const { return m_path / name; }
    [[nodiscard]] std::vector<std::string> fileNames() const;

private:
    std::filesystem::path m_path;
};

inline constexpr int kUnknownCrs = -1;
inline constexpr const char* kNull = "<NULL>";

/// Writes a small GeoPackage, or a file of another of GDAL's formats, with GDAL; complete once destroyed. Texts of a
/// shapefile are written as their bytes, whatever encoding it declares. Failures abort the test program.
class GeoPackageWriter {
public:
    explicit GeoPackageWriter(const std::filesystem::path& path, const char* driver = "GPKG");
    ~GeoPackageWriter();
    GeoPackageWriter(const GeoPackageWriter&) = delete;
    GeoPackageWriter& operator=(const GeoPackageWriter&) = delete;

    /// Begins a layer; `epsg` 0 makes a table without geometry. Fields without a type are texts.
    GeoPackageWriter& layer(const std::string& name, int epsg, std::vector<std::string> fields,
                            const std::vector<OGRFieldType>& types = {});
    /// One option of the layers begun after it, like "ENCODING=CP936".
    GeoPackageWriter& option(const std::string& option);
    /// Adds a feature to the layer begun last. Empty text: no geometry. Values that are kNull are not set.
    GeoPackageWriter& feature(const std::string& wkt, const std::vector<std::string>& values = {});
    GeoPackageWriter& execute(const std::string& sql);

private:
    GDALDataset* m_dataset;
    OGRLayer* m_layer = nullptr;
    std::vector<std::string> m_fields;
    std::vector<std::string> m_options;
};

} // namespace wm::test
