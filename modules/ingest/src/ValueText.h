// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/ingest/SheetFile.h"

#include <string_view>

/// What cells mean before anything is known of their table.
namespace wm::ingest {

/// "…", "-", "#", "x" and the like, which stand where a table has no value.
[[nodiscard]] bool isMissingMark(std::string_view text);

/// Whether the cell is a number: stored as one, or typed, also with thousands separated, a percent sign, a short unit
/// or the sign of a note behind ("35亿元", "35*").
[[nodiscard]] bool isNumber(const Cell& cell);

/// Whether the cell is a whole year and nothing else, so that it may be a heading as well as a value.
[[nodiscard]] bool isYear(const Cell& cell);

} // namespace wm::ingest
