// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/presentation/YearFrames.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace wm::presentation {

namespace {

std::string whereOf(const RegionYearValue& observed)
{
    return observed.region.text + " " + std::to_string(observed.year);
}

/// Ascending, each once.
std::vector<domain::RegionCode> regionsOf(std::span<const RegionYearValue> values)
{
    std::vector<domain::RegionCode> regions;
    for (const RegionYearValue& observed : values) {
        if (regions.empty() || regions.back() != observed.region)
            regions.push_back(observed.region);
    }
    // Mostly they come in order.
    if (!std::ranges::is_sorted(regions))
        std::ranges::sort(regions);
    const auto twice = std::ranges::unique(regions);
    regions.erase(twice.begin(), twice.end());
    return regions;
}

} // namespace

Result<YearFrames> YearFrames::create(std::span<const RegionYearValue> values)
{
    YearFrames frames;
    frames.m_regions = regionsOf(values);
    std::uint32_t place = 0; // consecutive values mostly have the same region
    for (const RegionYearValue& observed : values) {
        if (!std::isfinite(observed.value))
            return fail(ErrorCode::InvalidArgument, whereOf(observed) + ": not a finite number");
        if (frames.m_regions[place] != observed.region)
            place = *frames.placeOf(observed.region);
        frames.m_frames[observed.year].push_back({place, observed.value});
    }
    for (auto& [year, frame] : frames.m_frames) {
        if (!std::ranges::is_sorted(frame, {}, &Number::region))
            std::ranges::sort(frame, {}, &Number::region);
        const auto twice = std::ranges::adjacent_find(frame, {}, &Number::region);
        if (twice != frame.end())
            return fail(ErrorCode::Conflict,
                        whereOf({frames.m_regions[twice->region], year, twice->value}) + ": two values");
        frames.m_years.push_back(year);
        for (const Number& number : frame)
            frames.m_allValues.push_back(number.value);
    }
    return frames;
}

std::optional<std::uint32_t> YearFrames::placeOf(const domain::RegionCode& region) const
{
    const auto found = std::ranges::lower_bound(m_regions, region);
    if (found == m_regions.end() || *found != region)
        return std::nullopt;
    return static_cast<std::uint32_t>(found - m_regions.begin());
}

std::optional<double> YearFrames::valueOf(const domain::RegionCode& region, int year) const
{
    const auto frame = m_frames.find(year);
    const auto place = frame == m_frames.end() ? std::nullopt : placeOf(region);
    if (!place)
        return std::nullopt;
    const auto found = std::ranges::lower_bound(frame->second, *place, {}, &Number::region);
    return found == frame->second.end() || found->region != *place ? std::nullopt : std::optional(found->value);
}

std::optional<int> YearFrames::frameYearAt(int year) const
{
    if (m_years.empty())
        return std::nullopt;
    const auto after = std::ranges::upper_bound(m_years, year);
    return after == m_years.begin() ? *after : *(after - 1);
}

} // namespace wm::presentation
