// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/presentation/Words.h"

namespace wm::workspace {

/// Words that a test can tell apart: "<noTargets>", "<target> %1 %2", ...
[[nodiscard]] presentation::Words testWords(domain::Language language = domain::Language::Chinese);

} // namespace wm::workspace
