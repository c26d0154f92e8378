// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Failure.h"

#include "wm/presentation/CompareOptions.h"
#include "wm/workspace/Compare.h"

class QCommandLineParser;

namespace wm::cli {

/// What a comparison shows: --kind, --order, --year and the like.
void declareCompareOptions(QCommandLineParser& parser);

/// Errors: Usage for words that are none, years that are none, and options that the kind does not heed.
[[nodiscard]] Outcome<presentation::CompareOptions> readCompareOptions(const QCommandLineParser& parser,
                                                                       const workspace::Snapshot& snapshot,
                                                                       domain::IndicatorId indicator);

/// What was asked for by name is shown or refused, never replaced by something else. Errors: Failed.
[[nodiscard]] Outcome<void> checkShown(const presentation::CompareOptions& asked,
                                       const workspace::CompareChoices& choices);

} // namespace wm::cli
