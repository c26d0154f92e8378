// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Failure.h"

class QCommandLineParser;

namespace wm::cli {

/// What of the workspace's list of layers a map heeds.
enum class LayerChoice {
    Nothing, ///< the program's own rows are drawn, all of them
    Beside,  ///< the list, but no file outside of the workspace's folder is touched
    All,     ///< the list with every file it names
};

/// Options --no-layers and --trust-layers.
void declareMapLayerOptions(QCommandLineParser& parser);

/// Errors: Usage when both are given.
[[nodiscard]] Outcome<LayerChoice> readLayerChoice(const QCommandLineParser& parser);

} // namespace wm::cli
