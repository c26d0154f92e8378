// SPDX-License-Identifier: GPL-3.0-or-later
#include "FeatureSink.h"

#include "wm/base/Number.h"
#include "wm/base/Text.h"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <utility>

namespace wm::geo {

namespace {

/// Twice the area in square degrees; above zero when the ring runs against the clock.
double turnOf(const domain::Ring& ring)
{
    double area = 0.0;
    for (std::size_t i = 1; i < ring.size(); ++i)
        area += ring[i - 1].lon * ring[i].lat - ring[i].lon * ring[i - 1].lat;
    return area;
}

void appendPoint(std::string& json, domain::LonLat point)
{
    json.append("[").append(plainNumberText(point.lon)).append(", ").append(plainNumberText(point.lat)).append("]");
}

template <class Items, class Append>
void appendList(std::string& json, const Items& items, const Append& append)
{
    json += '[';
    bool isFirst = true;
    for (const auto& item : items) {
        json += std::exchange(isFirst, false) ? "" : ", ";
        append(json, item);
    }
    json += ']';
}

/// Exterior rings run against the clock, interior ones with it.
/// Source: RFC 7946, 3.1.6.
void appendRing(std::string& json, domain::Ring ring, bool isExterior)
{
    if ((turnOf(ring) > 0.0) != isExterior)
        std::ranges::reverse(ring);
    appendList(json, ring, appendPoint);
}

void appendArea(std::string& json, const domain::Polygon& area)
{
    json += '[';
    appendRing(json, area.exterior, true);
    for (const domain::Ring& interior : area.interiors) {
        json += ", ";
        appendRing(json, interior, false);
    }
    json += ']';
}

struct AppendGeometry {
    std::string& json;

    void operator()(std::monostate /*none*/) const { json += "null"; }
    void operator()(domain::LonLat point) const
    {
        json += R"({"type": "Point", "coordinates": )";
        appendPoint(json, point);
        json += '}';
    }
    void operator()(const domain::Line& points) const
    {
        json += R"({"type": "LineString", "coordinates": )";
        appendList(json, points, appendPoint);
        json += '}';
    }
    void operator()(const domain::MultiPolygon& areas) const
    {
        json += R"({"type": "MultiPolygon", "coordinates": )";
        appendList(json, areas, appendArea);
        json += '}';
    }
};

std::string valueText(const WrittenValue& value)
{
    if (const auto* const text = std::get_if<std::string>(&value))
        return quotedJson(*text);
    const auto* const number = std::get_if<double>(&value);
    return number && std::isfinite(*number) ? plainNumberText(*number) : "null";
}

/// Not by GDAL: it takes off digits of numbers, and a note such as "[1]" for JSON.
class GeoJsonSink final : public FeatureWriter::Sink {
public:
    GeoJsonSink(std::ofstream output, WrittenNotes notes)
        : m_output(std::move(output))
        , m_notes(std::move(notes))
    {
    }

    Result<void> begin(const WrittenTable& layer) override
    {
        m_names.clear();
        for (const WrittenField& field : layer.fields)
            m_names.push_back(quotedJson(field.name) + ": ");
        if (m_hasHead)
            return {};
        m_hasHead = true;
        m_output << "{\n\"type\": \"FeatureCollection\",\n\"name\": " << quotedJson(layer.name) << ",\n";
        for (const auto& [name, text] : m_notes.members)
            m_output << quotedJson(name) << ": " << quotedJson(text) << ",\n";
        m_output << "\"features\": [";
        return check();
    }

    Result<void> add(const WrittenFeature& feature) override
    {
        m_json.assign(std::exchange(m_isFirst, false) ? "\n" : ",\n");
        m_json += R"({"type": "Feature", "properties": {)";
        for (std::size_t i = 0; i < m_names.size(); ++i)
            m_json.append(i == 0 ? "" : ", ").append(m_names[i]).append(valueText(feature.values[i]));
        m_json += R"(}, "geometry": )";
        std::visit(AppendGeometry{m_json}, feature.geometry);
        m_json += '}';
        m_output << m_json;
        return check();
    }

    Result<void> close() override
    {
        m_output << "\n]\n}\n";
        m_output.close();
        return check();
    }

private:
    [[nodiscard]] Result<void> check() const
    {
        return m_output ? Result<void>() : fail(ErrorCode::IoFailed, "not all of it could be written");
    }

    std::ofstream m_output;
    WrittenNotes m_notes;
    std::vector<std::string> m_names; ///< of the layer's fields
    std::string m_json;               ///< of the feature that is written
    bool m_hasHead = false;
    bool m_isFirst = true;
};

} // namespace

Result<std::unique_ptr<FeatureWriter::Sink>> geoJsonSink(const std::filesystem::path& file, const WrittenNotes& notes)
{
    std::ofstream output(file, std::ios::binary | std::ios::trunc);
    if (!output)
        return fail(ErrorCode::IoFailed, "no file can be made there");
    return std::make_unique<GeoJsonSink>(std::move(output), notes);
}

} // namespace wm::geo
