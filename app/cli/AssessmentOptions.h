// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Failure.h"

#include "wm/workspace/Snapshot.h"

class QCommandLineParser;

namespace wm::cli {

/// Options --profile and --as-of.
void declareAssessmentOptions(QCommandLineParser& parser);

/// Errors: Usage for a profile that does not exist or a year that is none.
[[nodiscard]] Outcome<workspace::AssessmentOptions> readAssessmentOptions(const QCommandLineParser& parser);

} // namespace wm::cli
