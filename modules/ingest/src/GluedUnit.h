// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/UnitTable.h"
#include "wm/ingest/ValueImport.h"

#include <optional>
#include <string_view>

namespace wm::ingest {

struct GluedUnit {
    const domain::Indicator* indicator;
    domain::Unit unit;
};

/// "城镇化率%", "地区生产总值亿元": the name of an indicator, whole, and a unit right behind it. `folded`: as
/// foldedName() makes it. Absent: it is not both, or the name is that of several.
[[nodiscard]] std::optional<GluedUnit> gluedUnit(std::string_view folded, const ImportVocabulary& vocabulary);

} // namespace wm::ingest
