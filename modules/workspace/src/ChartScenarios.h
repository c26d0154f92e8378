// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ChartNotes.h"

#include "wm/presentation/ChartOptions.h"
#include "wm/presentation/ChartSpec.h"
#include "wm/projection/Projection.h"

namespace wm::workspace {

/// The required path to a target after the latest value, by growth where a growth rate applies, along an S-curve for
/// shares, else in equal steps; and a policy that brings part of the way from the projection to it.
void addScenarios(const Snapshot& snapshot, const ChartContent& content, const domain::Target& target,
                  const projection::Projection& projection, const projection::IndicatorKind& kind,
                  const presentation::ChartOptions& options, const presentation::Words& words,
                  presentation::ChartSpec& spec);

/// A line of a chart with its legend entry.
void addLine(presentation::ChartLine line, presentation::ChartLegendEntry::Mark mark, presentation::ChartSpec& spec);

/// The latest value, then one point a year.
[[nodiscard]] std::vector<presentation::ChartPoint> pathPoints(const Snapshot& snapshot, const ChartContent& content,
                                                               int lastYear, double lastValue,
                                                               const Eigen::VectorXd& path,
                                                               const presentation::Words& words);

} // namespace wm::workspace
