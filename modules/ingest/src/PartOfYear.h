// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/Period.h"

#include <optional>
#include <string_view>

namespace wm::ingest {

/// The period of a table that has years and their quarters or months apart: 2023 and "一季度", "Q1", "6月", "上半年",
/// or the number alone, which is that of a quarter or a month. "全年" is the year. Absent: the part is none, or of
/// another year.
[[nodiscard]] std::optional<domain::Period> withPartOfYear(const domain::Period& year, std::string_view part,
                                                           bool isQuarter);

} // namespace wm::ingest
