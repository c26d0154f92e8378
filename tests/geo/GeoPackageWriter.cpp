// SPDX-License-Identifier: GPL-3.0-or-later
#include "GeoPackageWriter.h"

#include "wm/base/Path.h"
#include "wm/geo/Gdal.h"

#include <ogrsf_frmts.h>

#include <cstdio>
#include <cstdlib>
#include <random>

namespace wm::test {

namespace {

void require(bool isDone, const char* what)
{
    if (isDone)
        return;
    std::fprintf(stderr, "the test's GeoPackage cannot be written: %s\n", what);
    std::abort();
}

} // namespace

TemporaryFolder::TemporaryFolder()
{
    std::random_device random;
    m_path = std::filesystem::temp_directory_path() /
             pathFromUtf8("wm geo 测试 #" + std::to_string(random()) + std::to_string(random()));
    std::filesystem::create_directory(m_path);
}

TemporaryFolder::~TemporaryFolder()
{
    std::error_code ignored;
    std::filesystem::remove_all(m_path, ignored);
}

std::vector<std::string> TemporaryFolder::fileNames() const
{
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(m_path))
        names.push_back(utf8FromPath(entry.path().filename()));
    return names;
}

GeoPackageWriter::GeoPackageWriter(const std::filesystem::path& path, const char* driver)
{
    geo::prepareGdal();
    GDALDriver* const found = GetGDALDriverManager()->GetDriverByName(driver);
    require(found != nullptr, "driver");
    m_dataset = found->Create(utf8FromPath(path).c_str(), 0, 0, 0, GDT_Unknown, nullptr);
    require(m_dataset != nullptr, "create");
}

GeoPackageWriter::~GeoPackageWriter()
{
    GDALClose(m_dataset);
}

GeoPackageWriter& GeoPackageWriter::layer(const std::string& name, int epsg, std::vector<std::string> fields,
                                          const std::vector<OGRFieldType>& types)
{
    OGRSpatialReference crs;
    if (epsg > 0)
        require(crs.importFromEPSG(epsg) == OGRERR_NONE, "CRS");
    crs.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    std::vector<char*> options;
    for (std::string& option : m_options)
        options.push_back(option.data());
    options.push_back(nullptr);
    m_layer = m_dataset->CreateLayer(name.c_str(), epsg > 0 ? &crs : nullptr, epsg == 0 ? wkbNone : wkbUnknown,
                                     options.data());
    require(m_layer != nullptr, "layer");
    m_fields = std::move(fields);
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        OGRFieldDefn definition(m_fields[i].c_str(), i < types.size() ? types[i] : OFTString);
        require(m_layer->CreateField(&definition) == OGRERR_NONE, "field");
    }
    return *this;
}

GeoPackageWriter& GeoPackageWriter::option(const std::string& option)
{
    m_options.push_back(option);
    return *this;
}

GeoPackageWriter& GeoPackageWriter::feature(const std::string& wkt, const std::vector<std::string>& values)
{
    const OGRFeatureUniquePtr feature(OGRFeature::CreateFeature(m_layer->GetLayerDefn()));
    if (!wkt.empty()) {
        OGRGeometry* geometry = nullptr;
        require(OGRGeometryFactory::createFromWkt(wkt.c_str(), nullptr, &geometry) == OGRERR_NONE, "geometry");
        feature->SetGeometryDirectly(geometry);
    }
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (values[i] != kNull)
            feature->SetField(m_fields.at(i).c_str(), values[i].c_str());
    }
    require(m_layer->CreateFeature(feature.get()) == OGRERR_NONE, "feature");
    return *this;
}

GeoPackageWriter& GeoPackageWriter::execute(const std::string& sql)
{
    m_dataset->FlushCache(false);
    CPLErrorReset();
    OGRLayer* const result = m_dataset->ExecuteSQL(sql.c_str(), nullptr, nullptr);
    if (result != nullptr)
        m_dataset->ReleaseResultSet(result);
    require(CPLGetLastErrorType() < CE_Failure, CPLGetLastErrorMsg());
    return *this;
}

} // namespace wm::test
