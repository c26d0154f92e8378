// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Failure.h"

#include "wm/presentation/ChartOptions.h"

class QCommandLineParser;

namespace wm::cli {

/// What a chart draws beside what was observed and wanted: --plain, --references, --policy, --what-if.
void declareChartOptions(QCommandLineParser& parser);

/// Errors: Usage for numbers that are none or out of range.
[[nodiscard]] Outcome<presentation::ChartOptions> readChartOptions(const QCommandLineParser& parser);

} // namespace wm::cli
