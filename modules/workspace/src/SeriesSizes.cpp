// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/workspace/SeriesSizes.h"

#include <tuple>
#include <utility>

namespace wm::workspace {

namespace {

using TextPlaces = std::unordered_map<std::string, std::uint32_t>;

/// The texts ascending, and for each place by arrival the one that it has among them.
std::pair<std::vector<std::string>, std::vector<std::uint32_t>> inOrder(TextPlaces&& places)
{
    std::vector<std::pair<std::string, std::uint32_t>> texts(places.begin(), places.end());
    std::ranges::sort(texts);
    std::pair<std::vector<std::string>, std::vector<std::uint32_t>> ordered;
    ordered.second.resize(texts.size());
    for (auto& [text, arrival] : texts) {
        ordered.second[arrival] = static_cast<std::uint32_t>(ordered.first.size());
        ordered.first.push_back(std::move(text));
    }
    return ordered;
}

std::uint32_t placeOf(const std::string& text, TextPlaces& places)
{
    return places.try_emplace(text, static_cast<std::uint32_t>(places.size())).first->second;
}

template <class Text, class Wanted>
std::optional<std::uint32_t> placeIn(const std::vector<Text>& ascending, const Wanted& wanted)
{
    const auto place = std::ranges::lower_bound(ascending, wanted);
    if (place == ascending.end() || *place != wanted)
        return std::nullopt;
    return static_cast<std::uint32_t>(place - ascending.begin());
}

int mostDated(std::span<const SeriesSize> ofIndicator)
{
    int most = 0;
    int ofRegion = 0;
    for (std::size_t i = 0; i < ofIndicator.size(); ++i) {
        const bool isSameRegion = i > 0 && ofIndicator[i].region == ofIndicator[i - 1].region;
        ofRegion = (isSameRegion ? ofRegion : 0) + ofIndicator[i].dated;
        most = std::max(most, ofRegion);
    }
    return most;
}

/// Counting sort: stable, and linear for half a million.
std::vector<std::size_t> startsOf(const std::vector<SeriesSize>& all, std::size_t regions)
{
    std::vector<std::size_t> starts(regions + 1);
    for (const SeriesSize& size : all)
        ++starts[size.region + 1];
    for (std::size_t i = 0; i < regions; ++i)
        starts[i + 1] += starts[i];
    return starts;
}

} // namespace

std::span<const SeriesSize> SeriesSizes::of(domain::IndicatorId indicator) const
{
    const auto found = std::ranges::equal_range(m_all, indicator, {}, &SeriesSize::indicator);
    return {found.begin(), found.end()};
}

std::span<const SeriesSize> SeriesSizes::of(domain::IndicatorId indicator, const domain::RegionCode& region) const
{
    const auto wanted = placeOf(region);
    if (!wanted)
        return {};
    const auto found = std::ranges::equal_range(of(indicator), *wanted, {}, &SeriesSize::region);
    return {found.begin(), found.end()};
}

std::optional<std::uint32_t> SeriesSizes::placeOf(const domain::RegionCode& region) const
{
    return placeIn(m_regions, region);
}

std::optional<std::uint32_t> SeriesSizes::placeOfKind(std::string_view kind) const
{
    return placeIn(m_kinds, kind);
}

void SeriesSizesBuilder::add(domain::IndicatorId indicator, const std::string& region, const std::string& kind,
                             int observations, int dated)
{
    m_all.push_back({indicator, placeOf(region, m_regions), placeOf(kind, m_kinds), observations, dated});
}

SeriesSizes SeriesSizesBuilder::finish() &&
{
    auto [regions, regionPlaces] = inOrder(std::move(m_regions));
    auto [kinds, kindPlaces] = inOrder(std::move(m_kinds));
    SeriesSizes sizes;
    for (SeriesSize& size : m_all) {
        size.region = regionPlaces[size.region];
        size.kind = kindPlaces[size.kind];
        sizes.m_count += size.observations;
    }
    const auto key = [](const SeriesSize& size) {
        return std::tuple(size.indicator, size.region, size.kind);
    };
    // Who reads them from a file has them in order.
    if (!std::ranges::is_sorted(m_all, {}, key))
        std::ranges::sort(m_all, {}, key);
    sizes.m_all = std::move(m_all);
    for (std::span<const SeriesSize> left = sizes.m_all; !left.empty();) {
        const std::span<const SeriesSize> next = sizes.of(left.front().indicator);
        sizes.m_byIndicator.push_back({next, mostDated(next)});
        left = left.subspan(next.size());
    }
    sizes.m_regionStarts = startsOf(sizes.m_all, regions.size());
    sizes.m_byRegion.resize(sizes.m_all.size());
    std::vector<std::size_t> next = sizes.m_regionStarts;
    for (std::size_t i = 0; i < sizes.m_all.size(); ++i)
        sizes.m_byRegion[next[sizes.m_all[i].region]++] = static_cast<std::uint32_t>(i);
    for (std::string& region : regions)
        sizes.m_regions.push_back({std::move(region)});
    sizes.m_kinds = std::move(kinds);
    return sizes;
}

} // namespace wm::workspace
