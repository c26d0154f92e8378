// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/Indicator.h"

#include <array>
#include <optional>

namespace wm::presentation {

/// How regions or indicators are set beside each other.
enum class CompareKind {
    Ranking,        ///< a bar a region, the best first
    SmallMultiples, ///< a small chart of the years each
    Slope,          ///< a line from one year to another each
    HeatStrip,      ///< a row of coloured years each
    Scatter,        ///< a point a region, of two indicators
    Bullet,         ///< value against target
};
inline constexpr std::array kCompareKinds{CompareKind::Ranking,   CompareKind::SmallMultiples, CompareKind::Slope,
                                          CompareKind::HeatStrip, CompareKind::Scatter,        CompareKind::Bullet};

/// What a ranking goes by.
enum class CompareOrder {
    Value,
    Gap,        ///< how far the value is beyond the region's own target, or short of it
    Completion, ///< how much of the way from the baseline to the target is done
};

/// What the small charts or bullets are of.
enum class CompareFacet {
    Regions,    ///< one indicator in several regions
    Indicators, ///< several indicators of one region
};

/// What a comparison shows. What is left open is chosen by workspace::compareChoices().
struct CompareOptions {
    CompareKind kind = CompareKind::Ranking;
    domain::IndicatorId indicator; ///< none: the selected one, else the one with most to compare
    domain::IndicatorId second;    ///< of Scatter: the other axis
    std::optional<int> year;       ///< of the values; of Slope the later one
    std::optional<int> firstYear;  ///< of Slope: the earlier one
    bool takesLatest = false; ///< the latest value of each region, whatever its year; of Slope with its first value
    CompareOrder order = CompareOrder::Value;
    CompareFacet facet = CompareFacet::Regions;
    bool hasSharedScale = true; ///< of small charts and bullets of one indicator

    bool operator==(const CompareOptions&) const = default;
};

} // namespace wm::presentation
