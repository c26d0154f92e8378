// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/store/Geometry.h"

#include "GeometryBytes.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace wm::store {

namespace {

constexpr std::int32_t kWgs84 = 4326;

class EnvelopeBuilder {
public:
    void add(double x, double y)
    {
        m_envelope.minX = std::min(m_envelope.minX, x);
        m_envelope.maxX = std::max(m_envelope.maxX, x);
        m_envelope.minY = std::min(m_envelope.minY, y);
        m_envelope.maxY = std::max(m_envelope.maxY, y);
    }
    [[nodiscard]] std::optional<Envelope> envelope() const
    {
        return m_envelope.minX <= m_envelope.maxX ? std::optional(m_envelope) : std::nullopt;
    }

private:
    static constexpr double kFar = std::numeric_limits<double>::infinity();
    Envelope m_envelope{kFar, -kFar, kFar, -kFar};
};

void writeGeoPackageHeader(ByteWriter& writer, const std::optional<Envelope>& envelope)
{
    constexpr std::uint8_t kLittleEndian = 0x01, kWithEnvelope = 0x02;
    writer.byte('G');
    writer.byte('P');
    writer.byte(0);
    writer.byte(envelope ? kLittleEndian | kWithEnvelope : kLittleEndian);
    writer.number(static_cast<std::uint32_t>(kWgs84));
    if (!envelope)
        return;
    for (const double side : {envelope->minX, envelope->maxX, envelope->minY, envelope->maxY})
        writer.coordinate(side);
}

std::vector<domain::LonLat> readPoints(ByteReader& reader)
{
    constexpr std::size_t kPointSize = 2 * sizeof(double);
    const std::uint32_t count = reader.number();
    std::vector<domain::LonLat> points;
    if (count > reader.remaining() / kPointSize) {
        reader.fail();
        return points;
    }
    points.reserve(count);
    for (std::uint32_t i = 0; i < count; ++i) {
        const double lon = reader.coordinate();
        const double lat = reader.coordinate();
        if (!std::isfinite(lon) || !std::isfinite(lat))
            reader.fail();
        points.push_back({lon, lat});
    }
    return points;
}

domain::Polygon readPolygon(ByteReader& reader)
{
    domain::Polygon polygon;
    const std::uint32_t rings = reader.number();
    for (std::uint32_t ring = 0; ring < rings && !reader.hasFailed(); ++ring) {
        if (ring == 0)
            polygon.exterior = readPoints(reader);
        else
            polygon.interiors.push_back(readPoints(reader));
    }
    return polygon;
}

void expectType(ByteReader& reader, WkbType type)
{
    if (reader.header() != static_cast<std::uint32_t>(type))
        reader.fail();
}

template <class Geometry>
Result<Geometry> orParseError(const ByteReader& reader, Geometry geometry)
{
    if (reader.hasFailed())
        return fail(ErrorCode::ParseFailed, "not a GeoPackage geometry of the expected type");
    return geometry;
}

/// Coordinates of a run of points, each followed by `extra` bytes of height or measure.
void collectPoints(ByteReader& reader, EnvelopeBuilder& builder, std::uint32_t count, std::size_t extra)
{
    for (std::uint32_t i = 0; i < count && !reader.hasFailed(); ++i) {
        const double x = reader.coordinate();
        const double y = reader.coordinate();
        reader.skip(extra);
        if (std::isfinite(x) && std::isfinite(y) && !reader.hasFailed())
            builder.add(x, y);
    }
}

/// Coordinates of a point, line, polygon or collection of them, of any dimension.
void collect(ByteReader& reader, EnvelopeBuilder& builder, int depth)
{
    constexpr std::uint32_t kPoint = 1, kLine = 2, kPolygon = 3, kFirstCollection = 4, kLastCollection = 7;
    constexpr int kDeepest = 8;
    const std::uint32_t type = reader.header();
    const std::uint32_t dimension = type / 1000; // 0: xy, 1: xyz, 2: xym, 3: xyzm
    const std::uint32_t shape = type % 1000;
    if (dimension > 3 || depth > kDeepest)
        return reader.fail();
    const std::size_t extra = (dimension == 0 ? 0 : dimension == 3 ? 2 : 1) * sizeof(double);
    if (shape == kPoint)
        return collectPoints(reader, builder, 1, extra);
    const std::uint32_t parts = reader.number();
    if (shape == kLine)
        return collectPoints(reader, builder, parts, extra);
    for (std::uint32_t i = 0; i < parts && !reader.hasFailed(); ++i) {
        if (shape == kPolygon)
            collectPoints(reader, builder, reader.number(), extra);
        else if (shape >= kFirstCollection && shape <= kLastCollection)
            collect(reader, builder, depth + 1);
        else
            reader.fail();
    }
}

} // namespace

GeometryBytes encodePoint(domain::LonLat point)
{
    ByteWriter writer;
    writeGeoPackageHeader(writer, std::nullopt);
    writer.header(WkbType::Point);
    writer.point(point);
    return writer.take();
}

GeometryBytes encodeLine(const domain::Line& line)
{
    EnvelopeBuilder builder;
    for (const domain::LonLat& point : line)
        builder.add(point.lon, point.lat);
    ByteWriter writer;
    writeGeoPackageHeader(writer, builder.envelope());
    writer.header(WkbType::LineString);
    writer.points(line);
    return writer.take();
}

GeometryBytes encodeMultiPolygon(const domain::MultiPolygon& polygons)
{
    EnvelopeBuilder builder;
    for (const domain::Polygon& polygon : polygons) {
        for (const domain::LonLat& point : polygon.exterior)
            builder.add(point.lon, point.lat);
    }
    ByteWriter writer;
    writeGeoPackageHeader(writer, builder.envelope());
    writer.header(WkbType::MultiPolygon);
    writer.number(static_cast<std::uint32_t>(polygons.size()));
    for (const domain::Polygon& polygon : polygons) {
        writer.header(WkbType::Polygon);
        writer.number(static_cast<std::uint32_t>(1 + polygon.interiors.size()));
        writer.points(polygon.exterior);
        for (const domain::Ring& hole : polygon.interiors)
            writer.points(hole);
    }
    return writer.take();
}

Result<domain::LonLat> decodePoint(std::span<const std::uint8_t> bytes)
{
    ByteReader reader(bytes);
    static_cast<void>(readGeoPackageHeader(reader));
    expectType(reader, WkbType::Point);
    const double lon = reader.coordinate();
    const double lat = reader.coordinate();
    if (!std::isfinite(lon) || !std::isfinite(lat))
        reader.fail();
    return orParseError(reader, domain::LonLat{lon, lat});
}

Result<domain::Line> decodeLine(std::span<const std::uint8_t> bytes)
{
    ByteReader reader(bytes);
    static_cast<void>(readGeoPackageHeader(reader));
    expectType(reader, WkbType::LineString);
    domain::Line line = readPoints(reader);
    return orParseError(reader, std::move(line));
}

Result<domain::MultiPolygon> decodeMultiPolygon(std::span<const std::uint8_t> bytes)
{
    ByteReader reader(bytes);
    static_cast<void>(readGeoPackageHeader(reader));
    expectType(reader, WkbType::MultiPolygon);
    const std::uint32_t count = reader.number();
    domain::MultiPolygon polygons;
    for (std::uint32_t i = 0; i < count && !reader.hasFailed(); ++i) {
        expectType(reader, WkbType::Polygon);
        polygons.push_back(readPolygon(reader));
    }
    return orParseError(reader, std::move(polygons));
}

std::optional<Envelope> envelopeOf(std::span<const std::uint8_t> bytes)
{
    ByteReader reader(bytes);
    const GeoPackageHeader header = readGeoPackageHeader(reader);
    if (reader.hasFailed() || header.isEmpty)
        return std::nullopt;
    if (header.envelope)
        return header.envelope;
    EnvelopeBuilder builder;
    collect(reader, builder, 0);
    return reader.hasFailed() ? std::nullopt : builder.envelope();
}

} // namespace wm::store
