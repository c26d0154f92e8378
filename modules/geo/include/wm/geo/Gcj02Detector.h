// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/Geometry.h"

#include <cstddef>
#include <optional>
#include <span>

namespace wm::geo {

/// One thing twice: where a layer has it, and where it is known to be (WGS 84).
struct PositionPair {
    domain::LonLat layer;
    domain::LonLat reference;
};

enum class Gcj02Verdict {
    AsIs,      ///< the layer lies on the reference as it is
    Gcj02,     ///< it lies there once taken back from GCJ-02
    Undecided, ///< too few pairs, or neither fits clearly better
};

struct Gcj02Finding {
    Gcj02Verdict verdict = Gcj02Verdict::Undecided;
    std::size_t pairs = 0;            ///< that were compared
    double meanOffsetMetres = 0.0;    ///< length of the mean way from reference to layer
    double meanOffsetAzimuth = 0.0;   ///< its direction: degrees clockwise from north
    double residualAsIsMetres = 0.0;  ///< median distance from layer to reference
    double residualGcj02Metres = 0.0; ///< the same after taking the layer back from GCJ-02
    std::optional<double> shiftShare; ///< how much of the GCJ-02 displacement the offsets show: 0 none, 1 all of it;
                                      ///< least squares; absent without pairs or for nearest neighbours
    double shiftShareError = 0.0;     ///< standard error of that
};

/// Compares two explanations of the offsets: none, and the GCJ-02 displacement at each place. Pairs more than 2 km
/// apart are taken for different things and left out, and so are those outside of China. A verdict needs five pairs,
/// and the share of the displacement within 0.5 and two standard errors of one explanation and not of the other, so
/// that places known to some hundred metres only (seats of counties) still decide when there are enough of them.
/// Nothing is converted: that is for the user to say. A layer displaced in another way by the same vector cannot be
/// told apart. Thread: any.
[[nodiscard]] Gcj02Finding detectGcj02(std::span<const PositionPair> pairs);

/// The same without names: each position of the layer (at most 2,000, evenly picked) goes with the nearest place under
/// either explanation. The verdict goes to the one whose median distance is less than half of the other's. Works where
/// places lie further apart than the displacement and are known to better than 100 m.
[[nodiscard]] Gcj02Finding detectGcj02(std::span<const domain::LonLat> layer, std::span<const domain::LonLat> places);

} // namespace wm::geo
