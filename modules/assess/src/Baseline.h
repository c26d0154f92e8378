// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/assess/Assessment.h"
#include "wm/domain/Target.h"

namespace wm::assess {

/// Fills baseline and its source with the first of the possible ones that lies before the year `before`.
void chooseBaseline(Assessment& assessment, const domain::Target& target, const domain::Series& series, int before);

} // namespace wm::assess
