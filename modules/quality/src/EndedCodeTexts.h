// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

/// The files of data/regions, compiled in.
namespace wm::quality {

extern const std::string_view kFormerCodes;

} // namespace wm::quality
