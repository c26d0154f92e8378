// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Extent.h"

#include "wm/presentation/ChartSpec.h"

#include <vector>

namespace wm::charts {

// A figure is laid out in positions on its value axis, which are the values themselves or, on a logarithmic axis, their
// decimal logarithms. Only this file knows; everything else counts in positions, along which the axis is even.

/// Not finite for a value that has no place on the axis.
[[nodiscard]] double axisPosition(const presentation::ChartScale& scale, double value);
[[nodiscard]] double valueAtPosition(const presentation::ChartScale& scale, double position);

/// The spec with positions instead of values. What is to be read stays as it is.
[[nodiscard]] presentation::ChartSpec onAxis(presentation::ChartSpec spec);

/// Years and positions of a path, which is straight in values but not on every axis.
[[nodiscard]] std::vector<presentation::ChartPoint> pathOnAxis(const presentation::ChartPath& path,
                                                               const presentation::ChartScale& scale);

/// Round values within an extent of positions, about `wanted`. Precondition: wanted > 0.
[[nodiscard]] std::vector<double> axisTicks(const Extent& positions, const presentation::ChartScale& scale, int wanted);

} // namespace wm::charts
