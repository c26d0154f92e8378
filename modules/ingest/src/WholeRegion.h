// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/ingest/ValueImport.h"

#include <optional>
#include <string_view>

namespace wm::ingest {

/// The region that a folded label means as the whole of what a table is about: 合计 and 全域 are the table's own
/// region, 全市 and 全省 the city or province that this is or lies in, so that the province's row in a city's table is
/// not taken for the city's. Absent: the label means no whole, or one that the workspace does not have; 全州 may be a
/// county.
[[nodiscard]] std::optional<domain::RegionCode> wholeRegion(std::string_view label, const domain::RegionCode& about,
                                                            const ImportVocabulary& vocabulary);

/// Whether a region lies in another one, however deep.
[[nodiscard]] bool isBelow(const domain::RegionCode& region, const domain::RegionCode& above,
                           const ImportVocabulary& vocabulary);

/// Whether a recipe that was made from another table still holds for such a label: 全市 is the city that this table is
/// about, and a sum (合计) is of it or of what it lies in. `meant`: what the recipe says, empty for nothing.
[[nodiscard]] bool holdsForTable(std::string_view label, std::string_view meant, const domain::RegionCode& about,
                                 const ImportVocabulary& vocabulary);

/// Whether a folded label means the sum of what a table has ("合计"), which may be a part of a region.
[[nodiscard]] bool isTableTotal(std::string_view label);

} // namespace wm::ingest
