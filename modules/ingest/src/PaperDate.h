// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/Period.h"

#include <optional>
#include <string>
#include <string_view>

/// Which dates of the lines above a table are those of the paper and not of its figures. Texts are folded.
namespace wm::ingest {

/// Of who made the table.
[[nodiscard]] bool isOfForm(std::string_view folded);

/// A yearbook has the figures of the year before, and who filled a table in did so at some other time.
[[nodiscard]] bool saysOtherTime(std::string_view folded);

[[nodiscard]] std::string withoutDatesOfPaper(std::string folded);

/// "附件2 2024年12月31日"
[[nodiscard]] bool isDateAlone(std::string_view folded);

/// When the paper is from, as a line says it, written as it stands: "规划（2024年3月印发）", "统计年鉴2024". Absent: it
/// does not say it: a year of the figures ("2024年目标") is none, nor a day that may be theirs ("（2024年12月31日）").
[[nodiscard]] std::optional<domain::Period> paperDate(std::string_view line);

} // namespace wm::ingest
