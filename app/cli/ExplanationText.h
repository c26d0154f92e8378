// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/presentation/ExplanationSpec.h"

#include <string>

namespace wm::cli {

/// An explanation for a terminal, UTF-8, a line a quantity.
[[nodiscard]] std::string explanationText(const presentation::ExplanationSpec& explanation);

} // namespace wm::cli
