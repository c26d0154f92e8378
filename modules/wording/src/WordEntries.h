// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/presentation/Words.h"

#include <span>
#include <string>

namespace wm::wording {

/// A member of Words and the English text it is translated from.
struct WordEntry {
    std::string presentation::Words::*member;
    const char* source;
};

[[nodiscard]] std::span<const WordEntry> figureWordEntries();
[[nodiscard]] std::span<const WordEntry> tableWordEntries();

} // namespace wm::wording
