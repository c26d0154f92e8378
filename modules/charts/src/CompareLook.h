// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Style.h"

#include "wm/charts/CompareWidget.h"

namespace wm::charts {

enum class Emphasis { Plain, Selected, Dimmed };

/// How the marks of a comparison are painted.
struct CompareLook {
    presentation::Palette colours = presentation::kLightPalette;
    CompareHighlight highlight = {};
    presentation::CompareFacet facet = presentation::CompareFacet::Regions;

    [[nodiscard]] Emphasis emphasisOf(const presentation::CompareMark& mark) const;
};

inline constexpr double kDimmedOpacity = 0.28;

} // namespace wm::charts
