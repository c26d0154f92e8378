// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Style.h"

#include "wm/presentation/ChartSpec.h"

#include <QPen>

namespace wm::charts {

/// Which of its kind's dash patterns a line has, so that no two scenarios need colour to be told apart. 0 for an index
/// that is none.
[[nodiscard]] int patternOf(const std::vector<presentation::ChartLine>& lines, int index);

[[nodiscard]] QPen linePen(presentation::ChartLine::Kind kind, int pattern, const presentation::Palette& colours);
[[nodiscard]] ColourRole lineRole(presentation::ChartLine::Kind kind);

/// The surer, the lighter. Opaque, since tints laid over each other come out differently on every device.
[[nodiscard]] presentation::Rgb bandColour(double probability, const presentation::Palette& colours);

} // namespace wm::charts
