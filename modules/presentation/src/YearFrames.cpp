// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/presentation/YearFrames.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace wm::presentation {

namespace {

using RegionNumber = std::pair<domain::RegionCode, double>;

std::string placeOf(const RegionYearValue& observed)
{
    return observed.region.text + " " + std::to_string(observed.year);
}

} // namespace

Result<YearFrames> YearFrames::create(std::span<const RegionYearValue> values)
{
    YearFrames frames;
    for (const RegionYearValue& observed : values) {
        if (!std::isfinite(observed.value))
            return fail(ErrorCode::InvalidArgument, placeOf(observed) + ": not a finite number");
        frames.m_frames[observed.year].emplace_back(observed.region, observed.value);
    }
    for (auto& [year, frame] : frames.m_frames) {
        // Mostly they come in order.
        if (!std::ranges::is_sorted(frame, {}, &RegionNumber::first))
            std::ranges::sort(frame, {}, &RegionNumber::first);
        const auto twice = std::ranges::adjacent_find(frame, {}, &RegionNumber::first);
        if (twice != frame.end())
            return fail(ErrorCode::Conflict, placeOf({twice->first, year, twice->second}) + ": two values");
        frames.m_years.push_back(year);
        for (const auto& [region, value] : frame)
            frames.m_allValues.push_back(value);
    }
    return frames;
}

std::optional<double> YearFrames::valueOf(const domain::RegionCode& region, int year) const
{
    const auto frame = m_frames.find(year);
    if (frame == m_frames.end())
        return std::nullopt;
    const auto found = std::ranges::lower_bound(frame->second, region, {}, &RegionNumber::first);
    return found == frame->second.end() || found->first != region ? std::nullopt : std::optional(found->second);
}

std::optional<int> YearFrames::frameYearAt(int year) const
{
    if (m_years.empty())
        return std::nullopt;
    const auto after = std::ranges::upper_bound(m_years, year);
    return after == m_years.begin() ? *after : *(after - 1);
}

} // namespace wm::presentation
