// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/mapview/MapScene.h"

#include <cmath>
#include <cstddef>
#include <span>

namespace wm::mapview {

inline constexpr double kSymbolRadius = 9.5;
inline constexpr double kSmallSymbolRadius = 7.0; ///< of what is known least precisely
inline constexpr double kClusterClearance = 1.0;  ///< pixels between two clusters, at least

/// Pixels: of a single symbol, or of a badge that grows with the number it shows.
[[nodiscard]] inline double clusterRadius(const MapScene& scene, std::span<const std::size_t> symbols)
{
    if (symbols.size() > 1)
        return 11.0 + 1.7 * std::log2(static_cast<double>(symbols.size()) / 2.0);
    const bool isSmall = scene.symbols().items()[symbols.front()].quality == presentation::PositionQuality::Fallback;
    return isSmall ? kSmallSymbolRadius : kSymbolRadius;
}

} // namespace wm::mapview
