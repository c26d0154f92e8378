// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Failure.h"

#include "wm/presentation/Selection.h"
#include "wm/workspace/Snapshot.h"

class QCommandLineParser;

namespace wm::cli {

void declareRegionOption(QCommandLineParser& parser);
void declareThemeOption(QCommandLineParser& parser);
void declareHorizonOption(QCommandLineParser& parser);
void declareIndicatorOption(QCommandLineParser& parser);
void declareTargetOption(QCommandLineParser& parser);
void declareFacilityOption(QCommandLineParser& parser);

/// By its code; never null. Errors: Usage, as readSelection().
[[nodiscard]] Outcome<const domain::Target*> findTarget(const QString& text, const workspace::Snapshot& snapshot);
/// Errors: Usage, as readSelection().
[[nodiscard]] Outcome<domain::IndicatorId> findIndicator(const QString& text, const workspace::Snapshot& snapshot);

/// What the options given select; an option that is not given, or that the command does not have, selects all.
/// Errors: Usage for names and codes that the workspace does not have or has several times, with suggestions.
[[nodiscard]] Outcome<presentation::Selection> readSelection(const QCommandLineParser& parser,
                                                             const workspace::Snapshot& snapshot);

} // namespace wm::cli
