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

} // namespace

std::span<const SeriesSize> SeriesSizes::of(domain::IndicatorId indicator) const
{
    const auto found = std::ranges::equal_range(m_all, indicator, {}, &SeriesSize::indicator);
    return {found.begin(), found.end()};
}

std::span<const SeriesSize> SeriesSizes::of(domain::IndicatorId indicator, const domain::RegionCode& region) const
{
    const auto place = std::ranges::lower_bound(m_regions, region);
    if (place == m_regions.end() || *place != region)
        return {};
    const auto wanted = static_cast<std::uint32_t>(place - m_regions.begin());
    const auto found = std::ranges::equal_range(of(indicator), wanted, {}, &SeriesSize::region);
    return {found.begin(), found.end()};
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
    for (std::string& region : regions)
        sizes.m_regions.push_back({std::move(region)});
    sizes.m_kinds = std::move(kinds);
    return sizes;
}

} // namespace wm::workspace
