// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/Indicator.h"
#include "wm/domain/UnitTable.h"

#include <optional>
#include <string>
#include <string_view>

/// Targets that say by how much something is to change instead of what it is to be.
namespace wm::ingest {

/// "增长10%", "比2020年提高5个百分点", "+0.5", "翻一番". Not what names a level ("提高到62%") nor words without an
/// amount
/// ("稳步提高"). `text` is folded.
[[nodiscard]] bool saysGrowth(std::string_view text);

/// The same as a number of an indicator that is a rate of growth itself: "增长10%" is "10%", "下降3%" is "-3%". Absent:
/// the indicator is none, or the text says growth since another year or over several.
[[nodiscard]] std::optional<std::string> rateOfGrowth(std::string_view text, const domain::Indicator& indicator,
                                                      const domain::UnitTable& units);

} // namespace wm::ingest
