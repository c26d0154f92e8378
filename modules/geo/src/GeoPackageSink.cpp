// SPDX-License-Identifier: GPL-3.0-or-later
#include "FeatureSink.h"
#include "GdalErrors.h"

#include "wm/base/Path.h"
#include "wm/geo/Gdal.h"

#include <cpl_string.h>
#include <gdal_priv.h>
#include <ogrsf_frmts.h>

#include <utility>

namespace wm::geo {

namespace {

using GeometryPtr = std::unique_ptr<OGRGeometry>;

/// Each transaction is written to the disk: one for each feature would take hours for millions.
constexpr int kFeaturesInTransaction = 100'000;

OGRLinearRing ringOf(const domain::Ring& points)
{
    OGRLinearRing ring;
    for (const domain::LonLat& point : points)
        ring.addPoint(point.lon, point.lat);
    return ring;
}

struct GeometryOf {
    GeometryPtr operator()(std::monostate /*none*/) const { return nullptr; }
    GeometryPtr operator()(domain::LonLat point) const { return std::make_unique<OGRPoint>(point.lon, point.lat); }
    GeometryPtr operator()(const domain::Line& points) const
    {
        auto line = std::make_unique<OGRLineString>();
        for (const domain::LonLat& point : points)
            line->addPoint(point.lon, point.lat);
        return line;
    }
    GeometryPtr operator()(const domain::MultiPolygon& areas) const
    {
        auto shape = std::make_unique<OGRMultiPolygon>();
        for (const domain::Polygon& area : areas) {
            OGRPolygon polygon;
            OGRLinearRing exterior = ringOf(area.exterior);
            polygon.addRing(&exterior);
            for (const domain::Ring& interior : area.interiors) {
                OGRLinearRing hole = ringOf(interior);
                polygon.addRing(&hole);
            }
            shape->addGeometry(&polygon);
        }
        return shape;
    }
};

OGRwkbGeometryType typeOf(WrittenKind kind)
{
    switch (kind) {
    case WrittenKind::Points:
        return wkbPoint;
    case WrittenKind::Lines:
        return wkbLineString;
    case WrittenKind::Areas:
        return wkbMultiPolygon;
    case WrittenKind::Attributes:
        break;
    }
    return wkbNone;
}

class GeoPackageSink final : public FeatureWriter::Sink {
public:
    GeoPackageSink(GDALDatasetUniquePtr dataset, std::string description)
        : m_dataset(std::move(dataset))
        , m_description(std::move(description))
    {
    }

    Result<void> begin(const WrittenTable& layer) override
    {
        const GdalErrors errors;
        WM_CHECK(commit(errors));
        OGRSpatialReference crs;
        if (crs.importFromEPSG(4326) != OGRERR_NONE)
            return fail(ErrorCode::IoFailed, "no PROJ database: " + errors.message());
        crs.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
        CPLStringList options;
        options.SetNameValue("DESCRIPTION", m_description.c_str());
        m_layer = m_dataset->CreateLayer(layer.name.c_str(), layer.kind == WrittenKind::Attributes ? nullptr : &crs,
                                         typeOf(layer.kind), options.List());
        if (m_layer == nullptr)
            return fail(ErrorCode::IoFailed, errors.message());
        for (const WrittenField& field : layer.fields) {
            OGRFieldDefn definition(field.name.c_str(), field.isNumber ? OFTReal : OFTString);
            if (m_layer->CreateField(&definition) != OGRERR_NONE)
                return fail(ErrorCode::IoFailed, errors.message());
        }
        return {};
    }

    Result<void> add(const WrittenFeature& written) override
    {
        const GdalErrors errors;
        if (m_inTransaction == kFeaturesInTransaction)
            WM_CHECK(commit(errors));
        if (m_inTransaction++ == 0 && m_dataset->StartTransaction() != OGRERR_NONE)
            return fail(ErrorCode::IoFailed, errors.message());
        const OGRFeatureUniquePtr feature(OGRFeature::CreateFeature(m_layer->GetLayerDefn()));
        for (std::size_t i = 0; i < written.values.size(); ++i)
            setValue(*feature, static_cast<int>(i), written.values[i]);
        feature->SetGeometryDirectly(std::visit(GeometryOf{}, written.geometry).release());
        if (m_layer->CreateFeature(feature.get()) != OGRERR_NONE)
            return fail(ErrorCode::IoFailed, errors.message());
        return {};
    }

    Result<void> close() override
    {
        const GdalErrors errors;
        WM_CHECK(commit(errors));
        m_dataset.reset(); // writes what is left, and says by an error when it cannot
        if (const Result<void> done = errors.check(); !done)
            return fail(ErrorCode::IoFailed, done.error().message);
        return {};
    }

private:
    Result<void> commit(const GdalErrors& errors)
    {
        if (m_inTransaction > 0 && m_dataset->CommitTransaction() != OGRERR_NONE)
            return fail(ErrorCode::IoFailed, errors.message());
        m_inTransaction = 0;
        return {};
    }

    static void setValue(OGRFeature& feature, int index, const WrittenValue& value)
    {
        if (const auto* const text = std::get_if<std::string>(&value))
            feature.SetField(index, text->c_str());
        else if (const auto* const number = std::get_if<double>(&value))
            feature.SetField(index, *number);
        else
            feature.SetFieldNull(index);
    }

    GDALDatasetUniquePtr m_dataset;
    std::string m_description;
    OGRLayer* m_layer = nullptr;
    int m_inTransaction = 0; ///< features
};

} // namespace

Result<std::unique_ptr<FeatureWriter::Sink>> geoPackageSink(const std::filesystem::path& file,
                                                            const WrittenNotes& notes)
{
    prepareGdal();
    const GdalErrors errors;
    GDALDriver* const driver = GetGDALDriverManager()->GetDriverByName("GPKG");
    GDALDatasetUniquePtr dataset(driver->Create(utf8FromPath(file).c_str(), 0, 0, 0, GDT_Unknown, nullptr));
    if (!dataset)
        return fail(ErrorCode::IoFailed, errors.message());
    return std::make_unique<GeoPackageSink>(std::move(dataset), notes.description);
}

} // namespace wm::geo
