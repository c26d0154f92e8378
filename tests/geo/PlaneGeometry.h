// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/Geometry.h"

/// Textbook plane geometry on degrees, written for the tests: independent of GEOS.
namespace wm::test {

/// Even-odd rule; points on a border may count either way.
[[nodiscard]] bool contains(const domain::MultiPolygon& area, domain::LonLat point);

/// Shoelace formula, in square degrees, holes taken off.
[[nodiscard]] double planeArea(const domain::MultiPolygon& area);

/// Smallest distance in degrees from the point to a border.
[[nodiscard]] double distanceToBorder(const domain::MultiPolygon& area, domain::LonLat point);

/// The closed ring of a rectangle.
[[nodiscard]] domain::Ring rectangle(domain::LonLat southWest, domain::LonLat northEast);

} // namespace wm::test
