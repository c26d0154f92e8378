// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/Document.h"

#include <string>

namespace wm::domain {

using TaskId = Id<struct TaskTag>;

/// What an agency must do by when.
struct Task {
    TaskId id;
    std::string code;
    DocumentId document;
    std::string centre;                           ///< vocabulary "task_centre"; may be empty
    std::string text;                             ///< Chinese, as in the plan
    std::string leadAgencies, supportingAgencies; ///< separated by ';'
    std::string deadline;                         ///< as the plan says it; an ISO date only where the plan gives one
    std::string section;
};

} // namespace wm::domain
