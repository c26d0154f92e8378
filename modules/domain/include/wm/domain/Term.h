// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/LocalText.h"

#include <string>

namespace wm::domain {

/// A word of a controlled vocabulary ("theme", "facility_kind", "corridor_mode", ...). `sort` is its place in lists.
struct Term {
    std::string vocabulary;
    std::string code;
    LocalText name;
    int sort = 0;
};

} // namespace wm::domain
