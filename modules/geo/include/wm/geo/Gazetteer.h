// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/Place.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>

namespace wm::geo {

/// Finds places by their Chinese names. Immutable once built; keeps nothing of the places it was built from.
class Gazetteer {
public:
    explicit Gazetteer(std::span<const domain::Place> places);

    /// The place of that name. First the exact names and aliases count; only when none matches, names that differ by
    /// one ending 市, 县 or 区 (兴国 is 兴国县, but 南昌市 is never 南昌县). Among several, a seat of any level goes
    /// before a city and that before a town or other kind; different points of one rank are ambiguous and give nothing.
    [[nodiscard]] std::optional<domain::LonLat> find(std::string_view nameZh) const;

private:
    struct Entry {
        int rank = 0; ///< lower goes first
        domain::LonLat position;
        bool isAmbiguous = false;
    };
    using Index = std::unordered_map<std::string, Entry>;

    static void add(Index& index, const std::string& name, const Entry& entry);
    void addVariants(const domain::Place& place, const Entry& entry);

    Index m_exact;
    Index m_variants;
};

} // namespace wm::geo
