// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "DateText.h"
#include "NumberFormat.h"
#include "SharedTexts.h"

namespace wm::ingest {

/// What the cells of all sheets of a workbook refer to.
struct WorkbookShared {
    SharedTexts strings;
    std::vector<NumberFormat> styles; ///< empty for a workbook without any
    DateSystem dates = DateSystem::From1900;
};

} // namespace wm::ingest
