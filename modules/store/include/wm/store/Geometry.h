// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/base/Error.h"
#include "wm/domain/Geometry.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace wm::store {

/// GeoPackage geometry: header "GP" with an envelope where the shape is not a point, then OGC well-known binary.
/// Source: OGC 12-128r18, clause 2.1.3. Coordinates are EPSG:4326, stored x = longitude, y = latitude.
using GeometryBytes = std::vector<std::uint8_t>;

[[nodiscard]] GeometryBytes encodePoint(domain::LonLat point);
[[nodiscard]] GeometryBytes encodeLine(const domain::Line& line);
[[nodiscard]] GeometryBytes encodeMultiPolygon(const domain::MultiPolygon& polygons);

/// Errors: ParseFailed when the bytes are cut off, of another type, or hold a coordinate that is not finite.
[[nodiscard]] Result<domain::LonLat> decodePoint(std::span<const std::uint8_t> bytes);
[[nodiscard]] Result<domain::Line> decodeLine(std::span<const std::uint8_t> bytes);
[[nodiscard]] Result<domain::MultiPolygon> decodeMultiPolygon(std::span<const std::uint8_t> bytes);

struct Envelope {
    double minX = 0.0, maxX = 0.0, minY = 0.0, maxY = 0.0;
};

/// The box around any GeoPackage geometry, from its header or its coordinates; empty for an empty geometry and for
/// bytes that are none.
[[nodiscard]] std::optional<Envelope> envelopeOf(std::span<const std::uint8_t> bytes);

} // namespace wm::store
