// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/geo/FeatureWriter.h"

#include "GdalErrors.h"

#include "wm/base/Path.h"
#include "wm/geo/Gdal.h"

#include <cpl_json.h>
#include <cpl_string.h>
#include <gdal_priv.h>
#include <ogrsf_frmts.h>

#include <memory>

namespace wm::geo {

namespace {

using GeometryPtr = std::unique_ptr<OGRGeometry>;

constexpr const char* kLayerField = "layer";
constexpr int kFeaturesBetweenReports = 1000;

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
        break;
    }
    return wkbMultiPolygon;
}

/// The text as a value of JSON, with its quotes.
std::string jsonText(const std::string& text)
{
    CPLJSONObject object;
    object.Add("x", text);
    return object.GetObj("x").Format(CPLJSONObject::PrettyFormat::Plain);
}

class Writer {
public:
    Writer(GDALDataset& dataset, WrittenFormat format, const WrittenNotes& notes, const TaskContext& context,
           const GdalErrors& errors)
        : m_dataset(dataset)
        , m_isJson(format == WrittenFormat::GeoJson)
        , m_notes(notes)
        , m_context(context)
        , m_errors(errors)
    {
    }

    Result<void> write(const std::vector<WrittenLayer>& layers)
    {
        for (const WrittenLayer& layer : layers)
            m_total += static_cast<int>(layer.features.size());
        OGRLayer* target = nullptr;
        for (const WrittenLayer& layer : layers) {
            if (!m_isJson || target == nullptr) {
                WM_TRY(target, begin(layer));
            }
            WM_CHECK(addFields(*target, layer));
        }
        // GeoJSON: all fields are there before the first feature, as GDAL wants it.
        for (const WrittenLayer& layer : layers)
            WM_CHECK(addFeatures(m_isJson ? *target : *m_dataset.GetLayerByName(layer.name.c_str()), layer));
        return {};
    }

private:
    CPLStringList options() const
    {
        CPLStringList options;
        if (!m_isJson) {
            options.SetNameValue("DESCRIPTION", m_notes.description.c_str());
            return options;
        }
        std::string collection = R"({"type":"FeatureCollection")";
        for (const auto& [name, text] : m_notes.members)
            collection += "," + jsonText(name) + ":" + jsonText(text);
        options.SetNameValue("RFC7946", "YES");
        options.SetNameValue("NATIVE_DATA", (collection + "}").c_str());
        options.SetNameValue("NATIVE_MEDIA_TYPE", "application/vnd.geo+json");
        return options;
    }

    Result<OGRLayer*> begin(const WrittenLayer& layer)
    {
        OGRSpatialReference crs;
        if (crs.importFromEPSG(4326) != OGRERR_NONE)
            return fail(ErrorCode::IoFailed, "no PROJ database: " + m_errors.message());
        crs.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
        OGRLayer* const created = m_dataset.CreateLayer(m_isJson ? "waymark" : layer.name.c_str(), &crs,
                                                        m_isJson ? wkbUnknown : typeOf(layer.kind), options().List());
        if (created == nullptr)
            return fail(ErrorCode::IoFailed, m_errors.message());
        if (m_isJson)
            WM_CHECK(addField(*created, {kLayerField, false}));
        return created;
    }

    Result<void> addField(OGRLayer& target, const WrittenField& field)
    {
        if (target.GetLayerDefn()->GetFieldIndex(field.name.c_str()) >= 0)
            return {};
        OGRFieldDefn definition(field.name.c_str(), field.isNumber ? OFTReal : OFTString);
        if (target.CreateField(&definition) != OGRERR_NONE)
            return fail(ErrorCode::IoFailed, m_errors.message());
        return {};
    }

    Result<void> addFields(OGRLayer& target, const WrittenLayer& layer)
    {
        for (const WrittenField& field : layer.fields)
            WM_CHECK(addField(target, field));
        return {};
    }

    static void setValue(OGRFeature& feature, const WrittenField& field, const WrittenValue& value)
    {
        const int index = feature.GetFieldIndex(field.name.c_str());
        if (const auto* const text = std::get_if<std::string>(&value))
            feature.SetField(index, text->c_str());
        else if (const auto* const number = std::get_if<double>(&value))
            feature.SetField(index, *number);
        else
            feature.SetFieldNull(index);
    }

    Result<void> addFeatures(OGRLayer& target, const WrittenLayer& layer)
    {
        for (const WrittenFeature& written : layer.features) {
            if (m_done++ % kFeaturesBetweenReports == 0)
                WM_CHECK(m_context.checkpoint(m_done - 1, m_total));
            const OGRFeatureUniquePtr feature(OGRFeature::CreateFeature(target.GetLayerDefn()));
            if (m_isJson)
                feature->SetField(kLayerField, layer.name.c_str());
            for (std::size_t i = 0; i < layer.fields.size(); ++i)
                setValue(*feature, layer.fields[i], written.values[i]);
            feature->SetGeometryDirectly(std::visit(GeometryOf{}, written.geometry).release());
            if (target.CreateFeature(feature.get()) != OGRERR_NONE)
                return fail(ErrorCode::IoFailed, m_errors.message());
        }
        return {};
    }

    GDALDataset& m_dataset;
    bool m_isJson;
    const WrittenNotes& m_notes;
    const TaskContext& m_context;
    const GdalErrors& m_errors;
    int m_done = 0;
    int m_total = 0;
};

Result<void> writeTo(const std::filesystem::path& part, WrittenFormat format, const std::vector<WrittenLayer>& layers,
                     const WrittenNotes& notes, const TaskContext& context)
{
    prepareGdal();
    const GdalErrors errors;
    GDALDriver* const driver =
        GetGDALDriverManager()->GetDriverByName(format == WrittenFormat::GeoPackage ? "GPKG" : "GeoJSON");
    GDALDatasetUniquePtr dataset(driver->Create(utf8FromPath(part).c_str(), 0, 0, 0, GDT_Unknown, nullptr));
    if (!dataset)
        return fail(ErrorCode::IoFailed, errors.message());
    WM_CHECK(Writer(*dataset, format, notes, context, errors).write(layers));
    dataset.reset(); // writes what is left, and says by an error when it cannot
    if (const Result<void> done = errors.check(); !done)
        return fail(ErrorCode::IoFailed, done.error().message);
    return {};
}

/// The ending stays, as GDAL wants it.
std::filesystem::path partNameOf(const std::filesystem::path& file)
{
    std::filesystem::path part = file;
    part.replace_extension();
    part += ".part";
    part += file.extension();
    return part;
}

} // namespace

Result<void> writeFeatures(const std::filesystem::path& file, WrittenFormat format,
                           const std::vector<WrittenLayer>& layers, const WrittenNotes& notes,
                           const TaskContext& context)
{
    std::error_code code;
    const std::filesystem::path part = partNameOf(std::filesystem::absolute(file, code));
    std::filesystem::remove(part, code);
    Result<void> written = writeTo(part, format, layers, notes, context);
    if (written) {
        std::filesystem::rename(part, file, code);
        if (code)
            written = fail(ErrorCode::IoFailed, code.message());
    }
    if (written)
        return {};
    std::filesystem::remove(part, code);
    return tl::make_unexpected(withContext(std::move(written).error(), "cannot write " + utf8FromPath(file)));
}

} // namespace wm::geo
