// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/workspace/Import.h"

#include <string>

namespace wm::ui {

/// What is to be stored of a file.
struct WantedImport {
    std::string source; ///< the file's name
    workspace::ImportTrialPtr trial;
    workspace::ImportChoice choice;
    std::string reason;
    std::string recipeName;      ///< empty: not to be remembered
    domain::ImportRecipe recipe; ///< for the next table
};

} // namespace wm::ui
