// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/presentation/ChartSpec.h"

namespace wm::charts {

/// A stretch of an axis; lower < upper.
struct Extent {
    double lower = 0.0;
    double upper = 1.0;

    [[nodiscard]] double span() const { return upper - lower; }
    [[nodiscard]] bool contains(double value) const { return value >= lower && value <= upper; }
    bool operator==(const Extent&) const = default;
};

/// The years a figure shows: those of the spec, widened to hold everything drawn. Precondition: a drawable spec.
[[nodiscard]] Extent yearExtent(const presentation::ChartSpec& spec);

/// The values a figure shows, with air above and below. Starts at zero when the values come near it, and never goes
/// below zero for values that do not; a logarithmic axis knows no zero. Precondition: a drawable spec.
[[nodiscard]] Extent valueExtent(const presentation::ChartSpec& spec);

/// `view` made `factor` times as long, `anchor` staying where it is; no shorter than `shortest`, no longer than twice
/// the full extent.
[[nodiscard]] Extent zoomed(const Extent& view, double anchor, double factor, const Extent& full, double shortest);

/// `view` moved by `distance`, its middle staying within the full extent.
[[nodiscard]] Extent moved(const Extent& view, double distance, const Extent& full);

} // namespace wm::charts
