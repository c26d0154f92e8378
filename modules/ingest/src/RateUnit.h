// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/UnitTable.h"

#include <optional>
#include <string_view>

namespace wm::ingest {

/// "每千人口医疗卫生机构床位数(张)" is counted in 张/千人: what it is per stands in the name alone. `name`: as the
/// table writes it; `unit`: what it says of the amount. Absent: the name does not say per what, or there is no such
/// unit.
[[nodiscard]] std::optional<domain::Unit> rateUnit(std::string_view name, const domain::Unit& unit,
                                                   const domain::UnitTable& units);

/// The number in the indicator's unit, which is `own`, as it is or as such a rate. Absent: it measures something else.
[[nodiscard]] std::optional<double> convertedAsNamed(double number, std::string_view name, const domain::Unit& from,
                                                     const domain::Unit& own, const domain::UnitTable& units);

} // namespace wm::ingest
