// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Failure.h"

#include "wm/workspace/FindHistory.h"

#include <QString>

class QCommandLineParser;

namespace wm::cli {

/// The change of a number, or that of a version's name. Errors: Usage when there is neither.
[[nodiscard]] Outcome<domain::ChangeId> changeNamed(const workspace::History& history, const QString& name);

/// Says under which number the history has what was just done, and how it is taken back.
void sayChange(domain::ChangeId change);
/// What a list of changes can be narrowed to.
void declareHistoryFilter(QCommandLineParser& parser);
/// Days are those of the user's time zone. Errors: Usage for words that mean nothing here, with what is expected.
[[nodiscard]] Outcome<workspace::HistoryFilter> readHistoryFilter(const QCommandLineParser& parser,
                                                                  const workspace::History& history);

} // namespace wm::cli
