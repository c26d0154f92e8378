// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Failure.h"

#include "wm/workspace/History.h"

#include <QString>

namespace wm::cli {

/// The change of a number, or that of a version's name. Errors: Usage when there is neither.
[[nodiscard]] Outcome<domain::ChangeId> changeNamed(const workspace::History& history, const QString& name);

/// Says under which number the history has what was just done, and how it is taken back.
void sayChange(domain::ChangeId change);

} // namespace wm::cli
