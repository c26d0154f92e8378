// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SmallMap.h"

#include <QPointF>

#include <string>
#include <vector>

namespace wm::mapview::test {

/// A country that is nowhere: three by two counties between (0, 0) and (3, 2) degrees, whose borders wind, and the
/// enclave "heart" within "c11", which is in the middle column of the northern row.
[[nodiscard]] presentation::MapSpec inventedLand();

/// The same with classes.
[[nodiscard]] presentation::MapSpec classedLand();
inline constexpr int kLandClasses = 5;
/// But for "c20", of which nothing is known, and "c21", to which nothing applies.
[[nodiscard]] presentation::MapSpec landWithGaps();

/// Neighbours, two lakes, a town, a river and its tributary, roads and a railway.
[[nodiscard]] std::vector<presentation::Shared<presentation::MapBackground>> inventedBackgrounds();

/// The whole country with a little sea around it, 80 pixels a degree.
[[nodiscard]] MapViewport landViewport();

/// The place that is drawn there.
[[nodiscard]] domain::LonLat placeAt(const MapViewport& viewport, QPointF screen);

[[nodiscard]] presentation::MapSymbol symbolAt(domain::LonLat place, const std::string& kind, const std::string& layer,
                                               const std::string& status = "operating");

[[nodiscard]] presentation::MapCorridor corridorAlong(const std::string& mode, const std::string& status,
                                                      domain::Line path);

/// As on the ground near the equator, where it is a circle in degrees.
[[nodiscard]] presentation::MapRing ringAround(domain::LonLat centre, double degrees, const std::string& text = {});

} // namespace wm::mapview::test
