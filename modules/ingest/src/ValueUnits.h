// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "TableUnit.h"

#include "wm/domain/UnitTable.h"
#include "wm/ingest/TableRows.h"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace wm::domain {
struct Indicator;
}

namespace wm::ingest {

/// What is said of the unit of a value, from near to far.
struct SaidUnits {
    const std::optional<domain::Unit>& cell;
    const std::optional<domain::Unit>& row;  ///< the column of units
    const std::optional<domain::Unit>& name; ///< with the name in the row: "旅游总收入（亿元）"
    const std::optional<domain::Unit>& heading;
    const std::optional<domain::Unit>& group; ///< the line above some rows
    const std::string& unknown;               ///< what the row's column of units says, where it is no unit

    /// Null: none of these says one.
    [[nodiscard]] const domain::Unit* nearest() const;
};

/// Why a value has no unit that is its indicator's: what the table says, and what was expected.
struct UnitConflict {
    std::string found;
    std::string expected;
};

/// In which unit the values of tables are, and what they are in that of their indicator.
class ValueUnits {
public:
    /// `ofRecipe`: of all values, where the table does not say another one.
    ValueUnits(const domain::UnitTable& units, std::optional<domain::Unit> ofRecipe);

    /// What stands above the table says it of all of it.
    void start(const TableHead& head);

    /// That which is said nearest to the value; null: none is.
    [[nodiscard]] const domain::Unit* unitOf(const SaidUnits& said, const domain::Indicator* indicator);
    /// Converts `value` to the indicator's unit. `name`: as the table calls what is measured. A unit that is not known
    /// is never taken for the indicator's own.
    [[nodiscard]] std::optional<UnitConflict> convert(double& value, const SaidUnits& said, std::string_view name,
                                                      const domain::Indicator& indicator);
    /// Values that were taken for the indicator's unit since nothing says one.
    [[nodiscard]] std::int64_t withoutUnit() const { return m_withoutUnit; }

private:
    [[nodiscard]] const domain::Unit* ownUnit(const domain::Indicator& indicator);

    const domain::UnitTable& m_units;
    std::optional<domain::Unit> m_ofRecipe;
    TableUnit m_ofTable;
    std::unordered_map<const domain::Indicator*, std::optional<domain::Unit>> m_ownUnits;
    std::int64_t m_withoutUnit = 0;
};

} // namespace wm::ingest
