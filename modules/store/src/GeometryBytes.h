// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/base/Error.h"
#include "wm/domain/Geometry.h"
#include "wm/store/Geometry.h"

#include <bit>
#include <cstdint>
#include <span>

namespace wm::store {

enum class WkbType : std::uint32_t { Point = 1, LineString = 2, Polygon = 3, MultiPolygon = 6 };

/// Appends little-endian well-known binary.
class ByteWriter {
public:
    void byte(std::uint8_t value) { m_bytes.push_back(value); }
    void number(std::uint32_t value);
    void coordinate(double value);
    void point(domain::LonLat point);
    void points(const std::vector<domain::LonLat>& points);
    void header(WkbType type);
    [[nodiscard]] GeometryBytes take() { return std::move(m_bytes); }

private:
    template <class Bits>
    void littleEndian(Bits bits);

    GeometryBytes m_bytes;
};

/// Reads well-known binary of either byte order; never past the end. After a failure every read gives 0.
class ByteReader {
public:
    explicit ByteReader(std::span<const std::uint8_t> bytes)
        : m_bytes(bytes)
    {
    }

    [[nodiscard]] bool hasFailed() const { return m_failed; }
    void fail() { m_failed = true; }
    void setBigEndian(bool isBig) { m_bigEndian = isBig; }
    [[nodiscard]] std::size_t remaining() const { return m_bytes.size(); }
    void skip(std::size_t count);

    std::uint8_t byte();
    std::uint32_t number();
    double coordinate();
    /// Byte order and type of a geometry; the type as it stands, with Z and M offsets.
    std::uint32_t header();

private:
    template <class Bits>
    Bits read();

    std::span<const std::uint8_t> m_bytes;
    bool m_bigEndian = false;
    bool m_failed = false;
};

/// The parts of a GeoPackage header.
struct GeoPackageHeader {
    bool isEmpty = false;
    std::optional<Envelope> envelope;
};

/// Moves the reader behind the header; the reader fails when the bytes do not begin with one.
[[nodiscard]] GeoPackageHeader readGeoPackageHeader(ByteReader& reader);

} // namespace wm::store
