// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Stance.h"

#include "wm/ingest/ValueImport.h"

#include <optional>
#include <string>
#include <vector>

namespace wm::ingest {

/// What the lines above a table say of all that is in it.
struct TableTitle {
    domain::RegionCode region;            ///< none: they name none
    std::optional<domain::Period> period; ///< not the day of a report, nor the edition of a yearbook
    std::string measure;                  ///< as measureIn()
    Stance stance = Stance::Silent;       ///< of all lines but notes
    /// Of which all of the title is the name, but for region, year and unit: "2-1 各县（市、区）地区生产总值". Null:
    /// none.
    const domain::Indicator* indicator = nullptr;

    bool operator==(const TableTitle&) const = default;
};

/// Its `stance`.
[[nodiscard]] Stance titleStance(const std::vector<std::string>& lines);

/// Its `period`.
[[nodiscard]] std::optional<domain::Period> titlePeriod(const std::vector<std::string>& lines);

[[nodiscard]] TableTitle readTitle(const std::vector<std::string>& lines, const ImportVocabulary& vocabulary);

} // namespace wm::ingest
