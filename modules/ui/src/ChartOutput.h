// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ViewOutput.h"

#include "wm/workspace/Views.h"

namespace wm::ui {

/// A chart with the points it draws and what is said about it. `spec` is the chart of that subject and target in the
/// language of `words`.
[[nodiscard]] ViewOutput chartOutput(const workspace::Snapshot& snapshot, const workspace::ChartSubject& subject,
                                     domain::TargetId target, const presentation::ChartSpec& spec,
                                     const presentation::Words& words);

/// Of a chart with its own title and notes, or without, for a caption says them.
[[nodiscard]] ViewPicture chartPicture(const presentation::ChartSpec& spec);

} // namespace wm::ui
