// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/Observation.h"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace wm::workspace {

/// How many observations an indicator has in a region, of one kind of value. Small, for there may be half a million.
struct SeriesSize {
    domain::IndicatorId indicator;
    std::uint32_t region = 0; ///< place in SeriesSizes::regions()
    std::uint32_t kind = 0;   ///< place in SeriesSizes::kinds()
    int observations = 0;
    int dated = 0; ///< those of them whose period is known

    bool operator==(const SeriesSize&) const = default;
};

/// The sizes of all series of a workspace.
class SeriesSizes {
public:
    SeriesSizes() = default;
    SeriesSizes(SeriesSizes&&) = default; // not copied: parts of it point into it
    SeriesSizes& operator=(SeriesSizes&&) = default;

    /// All series of one indicator.
    struct OfIndicator {
        std::span<const SeriesSize> series;
        int mostDated = 0; ///< observations with a period that one region has, of all kinds
    };
    [[nodiscard]] std::span<const OfIndicator> byIndicator() const { return m_byIndicator; }
    /// By indicator, then region, then kind.
    [[nodiscard]] std::span<const SeriesSize> all() const { return m_all; }
    [[nodiscard]] std::span<const SeriesSize> of(domain::IndicatorId indicator) const;
    [[nodiscard]] std::span<const SeriesSize> of(domain::IndicatorId indicator, const domain::RegionCode& region) const;
    /// Places in all() of the series of the region at that place of regions(); ascending.
    [[nodiscard]] std::span<const std::uint32_t> ofRegion(std::uint32_t region) const
    {
        return std::span(m_byRegion)
            .subspan(m_regionStarts[region], m_regionStarts[region + 1] - m_regionStarts[region]);
    }
    /// Those that have observations, and the kinds of these; ascending.
    [[nodiscard]] const std::vector<domain::RegionCode>& regions() const { return m_regions; }
    [[nodiscard]] const std::vector<std::string>& kinds() const { return m_kinds; }
    [[nodiscard]] const domain::RegionCode& regionOf(const SeriesSize& size) const { return m_regions[size.region]; }
    [[nodiscard]] const std::string& kindOf(const SeriesSize& size) const { return m_kinds[size.kind]; }
    /// The place of a region or kind that has observations.
    [[nodiscard]] std::optional<std::uint32_t> placeOf(const domain::RegionCode& region) const;
    [[nodiscard]] std::optional<std::uint32_t> placeOfKind(std::string_view kind) const;
    /// All observations.
    [[nodiscard]] std::int64_t count() const { return m_count; }

    /// Parallel to regions(): which of them are meant, asked once for each.
    template <class IsMeant>
    [[nodiscard]] std::vector<bool> regionsThat(IsMeant isMeant) const
    {
        std::vector<bool> meant;
        meant.reserve(m_regions.size());
        std::ranges::transform(m_regions, std::back_inserter(meant), isMeant);
        return meant;
    }

    /// The rest follows from these.
    bool operator==(const SeriesSizes& other) const
    {
        return m_all == other.m_all && m_regions == other.m_regions && m_kinds == other.m_kinds;
    }

private:
    friend class SeriesSizesBuilder;

    std::vector<SeriesSize> m_all;
    std::vector<OfIndicator> m_byIndicator;
    std::vector<std::uint32_t> m_byRegion;   ///< places in m_all
    std::vector<std::size_t> m_regionStarts; ///< in m_byRegion: of each region, and the end of the last
    std::vector<domain::RegionCode> m_regions;
    std::vector<std::string> m_kinds;
    std::int64_t m_count = 0;
};

/// Takes the sizes in any order, each series once.
class SeriesSizesBuilder {
public:
    void add(domain::IndicatorId indicator, const std::string& region, const std::string& kind, int observations,
             int dated);
    [[nodiscard]] SeriesSizes finish() &&;

private:
    using Places = std::unordered_map<std::string, std::uint32_t>;

    std::vector<SeriesSize> m_all; ///< places in the order of arrival
    Places m_regions, m_kinds;
};

} // namespace wm::workspace
