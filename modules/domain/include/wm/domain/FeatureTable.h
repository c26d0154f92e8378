// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/Geometry.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace wm::domain {

/// Table: features without geometry, which can be joined but not drawn.
enum class LayerKind { Points, Lines, Polygons, Mixed, Table, Raster };

/// Points: positions that belong to one feature. Exterior begins a polygon, the Interiors after it are its holes.
enum class PartKind : std::uint8_t { Points, Polyline, Exterior, Interior };

/// The features of a layer, in flat arrays, since a layer may have millions of them: 16 bytes a position, 5 a part, 14
/// a feature, and the labels.
struct FeatureTable {
    LayerKind kind = LayerKind::Mixed;      ///< of the features that are here; Mixed also when there is none
    std::vector<LonLat> points;             ///< lon in [-180, 180]; rings are closed
    std::vector<std::uint32_t> partEnds;    ///< one past the part's last position in `points`
    std::vector<PartKind> partKinds;        ///< by part
    std::vector<std::uint32_t> featureEnds; ///< one past the feature's last part in `partEnds`; each has at least one
    std::vector<std::int64_t> featureIds;   ///< by feature, as the file numbers them
    std::vector<std::uint32_t> labelEnds;   ///< one past the feature's last byte in `labelText`; empty: no label field
    std::string labelText;                  ///< UTF-8

    [[nodiscard]] std::size_t featureCount() const { return featureIds.size(); }
    /// The feature's parts: [first, last).
    [[nodiscard]] std::pair<std::size_t, std::size_t> partsOf(std::size_t feature) const;
    [[nodiscard]] std::span<const LonLat> part(std::size_t part) const;
    [[nodiscard]] std::string_view label(std::size_t feature) const; ///< empty: none
};

} // namespace wm::domain
