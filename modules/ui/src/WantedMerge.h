// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/workspace/Merge.h"

#include <string>

namespace wm::ui {

/// What the user wants to take of another workspace.
struct WantedMerge {
    workspace::MergeTrialPtr trial;
    workspace::MergeChoice choice;
    std::string reason;
};

} // namespace wm::ui
