// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/workspace/Revision.h"

#include <QString>

namespace wm::ui {

/// Whether charts will show the later target as a revision of the earlier one, and if not, why.
[[nodiscard]] QString revisionText(const workspace::DocumentedTarget& earlier,
                                   const workspace::DocumentedTarget& later);

} // namespace wm::ui
