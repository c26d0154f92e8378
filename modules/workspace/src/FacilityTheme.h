// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/Facility.h"

#include <string_view>

namespace wm::workspace {

/// Does a facility serve a theme? Plans sort facilities by layer and kind, indicators by theme; this is where they
/// meet. Every facility serves the empty theme.
[[nodiscard]] bool servesTheme(const domain::Facility& facility, std::string_view theme);

} // namespace wm::workspace
