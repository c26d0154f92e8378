// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Failure.h"

#include "wm/presentation/MapLayout.h"

class QCommandLineParser;

namespace wm::cli {

/// Options --title, --without and --extent.
void declareMapLayoutOptions(QCommandLineParser& parser);

/// Everything with today's date, but for what the options say. Errors: Usage for an empty title, a part that there is
/// none of, an extent that is no rectangle on the map, and a title for a map without one.
[[nodiscard]] Outcome<presentation::MapLayout> readMapLayout(const QCommandLineParser& parser);

} // namespace wm::cli
