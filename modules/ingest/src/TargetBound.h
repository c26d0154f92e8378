// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/Comparator.h"

#include <string>
#include <string_view>

/// Headings that make the values below them the bounds of targets: "目标值下限 | 目标值上限", "最低目标", "目标（≥）".
namespace wm::ingest {

/// GreaterOrEqual, Greater, LessOrEqual or Less; Unstated: the name, folded, says no bound, or both.
[[nodiscard]] domain::Comparator boundIn(std::string_view name);

/// The name without what says the bound, and without brackets around it.
[[nodiscard]] std::string withoutBound(std::string_view name);

/// Whether the bound is said by a sign (≥), which no name of an indicator has.
[[nodiscard]] bool hasBoundSign(std::string_view name);

[[nodiscard]] bool isLeast(domain::Comparator bound);
[[nodiscard]] bool isMost(domain::Comparator bound);

} // namespace wm::ingest
