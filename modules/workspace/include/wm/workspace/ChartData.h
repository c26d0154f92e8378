// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/presentation/FigureFacts.h"
#include "wm/workspace/Views.h"

namespace wm::workspace {

/// What a chart of the subject draws, as a table in long form: a row for each point, in the order of the legend, with
/// observed values and targets before what was worked out. Numbers are in the indicator's unit.
/// Columns: series, period, year (the last one of a period), value (of a range: its lower end), qualifier, lower and
/// upper (of targets that are ranges and of prediction intervals), unit,
/// document (the source of what was observed or planned). `spec` is the chart of that subject and target in the
/// language of `words`. Any thread.
[[nodiscard]] presentation::TableSpec chartTable(const Snapshot& snapshot, const ChartSubject& subject,
                                                 domain::TargetId selectedTarget, const presentation::ChartSpec& spec,
                                                 const presentation::Words& words);

/// What is said about the chart: region and indicator, unit, source, method, and its other notes as remarks.
[[nodiscard]] presentation::FigureFacts chartFacts(const Snapshot& snapshot, const ChartSubject& subject,
                                                   const presentation::ChartSpec& spec,
                                                   const presentation::Words& words);

} // namespace wm::workspace
