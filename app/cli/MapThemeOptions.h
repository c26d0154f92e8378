// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Failure.h"

#include "wm/domain/Indicator.h"
#include "wm/presentation/MapOptions.h"

class QCommandLineParser;

namespace wm::cli {

/// Options --by, --year, --classes and --class-method.
void declareMapThemeOptions(QCommandLineParser& parser);

/// What the areas are coloured by: the values of `indicator` where one is given, else the number of facilities.
/// Errors: Usage for a word, year or number that is none, and where --by asks for an indicator and none is given.
[[nodiscard]] Outcome<presentation::MapOptions> readMapOptions(const QCommandLineParser& parser,
                                                               domain::IndicatorId indicator);

} // namespace wm::cli
