// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/Indicator.h"
#include "wm/domain/Region.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace wm::domain {

/// What a user notes on a year of a series.
enum class ChartNoteKind {
    Event, ///< something happened: "COVID-19"
    Break, ///< from this year on values are measured otherwise, and may not be comparable with those before
};

/// A note on a year, for one series or for many. There is at most one of a kind for a year, indicator and region.
struct ChartNote {
    static constexpr int kFirstYear = 1900;
    static constexpr int kLastYear = 2200;
    static constexpr std::size_t kMostBytes = 1000; ///< of the text, in UTF-8

    ChartNoteKind kind = ChartNoteKind::Event;
    int year = 0;
    IndicatorId indicator; ///< none: all indicators
    RegionCode region;     ///< none: all regions
    std::string text;      ///< may be empty for a break only

    [[nodiscard]] bool isFor(IndicatorId series, const RegionCode& place) const
    {
        return (indicator.isNone() || indicator == series) && (region.isNone() || region == place);
    }
    /// Whether two notes could not stand beside each other in a workspace.
    [[nodiscard]] bool hasPlaceOf(const ChartNote& other) const
    {
        return kind == other.kind && year == other.year && indicator == other.indicator && region == other.region;
    }
    bool operator==(const ChartNote&) const = default;
};

/// What a note breaks of the rules above, as a sentence for the log; empty: nothing.
[[nodiscard]] std::string faultOf(const ChartNote& note);

/// "event" or "break", as in the workspace.
[[nodiscard]] std::string_view toText(ChartNoteKind kind);
[[nodiscard]] std::optional<ChartNoteKind> chartNoteKindFromText(std::string_view text);

} // namespace wm::domain
