// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/presentation/TableSpec.h"

#include <string>

namespace wm::report {

/// What a cell says to machines.
struct CellValue {
    enum class Kind { Missing, Number, Text };
    Kind kind = Kind::Missing;
    std::string text; ///< of a number: its digits, good for CSV and JSON alike
};

[[nodiscard]] CellValue cellValue(const presentation::TableColumn& column, const presentation::TableCell& cell);

} // namespace wm::report
