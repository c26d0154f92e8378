// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/presentation/ChartSpec.h"
#include "wm/presentation/Palette.h"

#include <QPen>

namespace wm::charts {

/// Which of its kind's dash patterns a line has, so that no two scenarios need colour to be told apart. 0 for an index
/// that is none.
[[nodiscard]] int patternOf(const std::vector<presentation::ChartLine>& lines, int index);

[[nodiscard]] QPen linePen(presentation::ChartLine::Kind kind, int pattern);
[[nodiscard]] presentation::Rgb lineColour(presentation::ChartLine::Kind kind);

/// The surer, the lighter. Opaque, since tints laid over each other come out differently on every device.
[[nodiscard]] presentation::Rgb bandColour(double probability);

} // namespace wm::charts
