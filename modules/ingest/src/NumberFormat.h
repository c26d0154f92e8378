// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "NumberFormatKind.h"
#include "NumberSections.h"

namespace wm::ingest {

/// How a spreadsheet shows a number.
struct NumberFormat {
    NumberFormatKind kind = NumberFormatKind::Number;
    NumberSections sections = {};
};

} // namespace wm::ingest
