// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/presentation/ClassLegend.h"
#include "wm/presentation/MapOptions.h"
#include "wm/presentation/MapSpec.h"
#include "wm/presentation/Words.h"
#include "wm/presentation/YearFrames.h"
#include "wm/workspace/Snapshot.h"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace wm::workspace {

/// What a region says that has no number.
struct NumberGap {
    presentation::AreaLook look = presentation::AreaLook::NoData;
    std::string text;
};

/// The frame of numbers that belong to no year.
inline constexpr int kNoYear = 0;

/// One number for each region and year, whatever it measures: what fills, circles and bars are made of.
struct MapNumbers {
    std::string heading; ///< what the numbers are
    domain::LocalText unit;
    presentation::NumberKind kind = presentation::NumberKind::Real;
    std::vector<std::string> notes; ///< what else the legend says of them
    /// Parallel to MapSpec::areas: the region that speaks for each of them. All are of one level.
    std::vector<std::optional<domain::RegionCode>> speakers;
    presentation::YearFrames frames;                 ///< of years, or of kNoYear alone
    std::optional<int> year;                         ///< the frame shown; absent: there is none
    std::map<domain::RegionCode, std::string> texts; ///< what the numbers of that frame say
    std::map<domain::RegionCode, NumberGap> gaps;
    NumberGap otherwise; ///< of every other area without a number

    [[nodiscard]] std::optional<double> valueOf(const domain::RegionCode& region) const
    {
        return year ? frames.valueOf(region, *year) : std::nullopt;
    }
    [[nodiscard]] std::optional<int> shownYear() const { return year == kNoYear ? std::nullopt : year; }
};

/// Years, the one shown, heading and notes of the legend, and for every area its read-out and how it looks without a
/// number. An area with one is Plain until something is drawn in it.
void describeAreas(const Snapshot& snapshot, const MapNumbers& numbers, const presentation::Words& words,
                   presentation::MapSpec& spec);

/// Colours areas by classes, the colours one for each of them.
void fillAreas(const MapNumbers& numbers, const presentation::ClassBreaks& breaks,
               const std::vector<presentation::Rgb>& colours, const presentation::Words& words,
               presentation::MapSpec& spec);

/// Where the circle or the bars of a region stand: one of the areas it speaks for, and the place in it.
struct SignPlace {
    domain::RegionCode region;
    std::size_t area = 0;
    domain::LonLat position;
};
/// One for each region that speaks and `has` something to show, in the order of the areas: in its only area, else at
/// its seat, else in the area nearest to the middle of its areas.
[[nodiscard]] std::vector<SignPlace> signPlaces(const Snapshot& snapshot, const MapNumbers& numbers,
                                                const presentation::MapSpec& spec,
                                                const std::function<bool(const domain::RegionCode&)>& has);

void addCircles(const Snapshot& snapshot, const MapNumbers& numbers, const presentation::Words& words,
                presentation::MapSpec& spec);

/// The years up to the one shown side by side, also of regions that have a number in some other of these years only.
void addYearBars(const Snapshot& snapshot, const MapNumbers& numbers, const presentation::Words& words,
                 presentation::MapSpec& spec);

/// Of each region its latest value beside its target, which are `numbers`.
void addTargetBars(const Snapshot& snapshot, const MapNumbers& numbers,
                   const std::map<domain::RegionCode, double>& latestValues, const presentation::Words& words,
                   presentation::MapSpec& spec);

} // namespace wm::workspace
