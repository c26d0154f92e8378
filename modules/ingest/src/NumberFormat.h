// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "NumberFormatKind.h"

#include <string>

namespace wm::ingest {

/// How a spreadsheet shows a number.
struct NumberFormat {
    NumberFormatKind kind = NumberFormatKind::Number;
    std::string wordsBehind; ///< wordsBehindNumber()
};

} // namespace wm::ingest
