// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

/// The files of data/pinyin, compiled in.
namespace wm::workspace {

extern const std::string_view kSyllables;
extern const std::string_view kPlaceReadings;

} // namespace wm::workspace
