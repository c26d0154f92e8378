// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/Indicator.h"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace wm::domain {

/// The number with another unit, to 15 significant digits. Absent when the units measure different things: nothing
/// converts between percent and percentage point, beds and places, or two currencies, whose rate is nobody's guess.
[[nodiscard]] std::optional<double> converted(double value, const Unit& from, const Unit& to);

/// Finds units by what is written for them.
class UnitTable {
public:
    explicit UnitTable(const std::vector<Unit>& units);

    /// By its name in either language, however it is padded ("％", "亿 元", "100 million yuan", "10 000 persons"); with
    /// a number before a unit that is there, also one that no list has ("千人次" where there is "万人次", "百万元");
    /// with "人民币" before or after it. Absent: no unit, or one that would measure different things.
    [[nodiscard]] std::optional<Unit> find(std::string_view written) const;

private:
    void add(const std::string& folded, const Unit& unit);
    [[nodiscard]] std::optional<Unit> scaled(const std::string& folded) const;

    std::unordered_map<std::string, std::optional<Unit>> m_units; ///< none: two that differ
};

} // namespace wm::domain
