// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/LocalText.h"

#include <compare>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace wm::domain {

/// GB/T 2260 code as text (leading zeros count), or a code of the catalogue's own for areas that have none ("x-world").
/// Empty: no region is named.
struct RegionCode {
    std::string text;

    [[nodiscard]] bool isNone() const { return text.empty(); }
    auto operator<=>(const RegionCode&) const = default;
};

enum class RegionStanding {
    Catalogue,  ///< a region of the review
    Referenced, ///< only named by a document or facility; kept so that every code has a name
    Area,       ///< a group of regions without a code of its own
};

struct Region {
    RegionCode code;
    LocalText name;
    std::string level; ///< vocabulary "region_level"
    RegionCode parent;
    std::string spatialGroup; ///< groups named by the plans, separated by ';'
    RegionStanding standing = RegionStanding::Catalogue;
};

/// "catalogue", "referenced" or "area".
[[nodiscard]] std::string_view toText(RegionStanding standing);
[[nodiscard]] std::optional<RegionStanding> regionStandingFromText(std::string_view text);

} // namespace wm::domain

template <>
struct std::hash<wm::domain::RegionCode> {
    std::size_t operator()(const wm::domain::RegionCode& code) const noexcept
    {
        return std::hash<std::string>{}(code.text);
    }
};
