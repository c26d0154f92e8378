// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/presentation/ClassBreaks.h"
#include "wm/presentation/MapSpec.h"
#include "wm/presentation/Words.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace wm::presentation {

/// The same classes of these values with rounder bounds: each has the fewest digits that move no value into another
/// class; inner bounds move by no more than half of a class, the two ends outwards by less than half of the mean class.
/// `kept` stays as it is (an anchor).
/// Precondition: every value lies in a class.
[[nodiscard]] ClassBreaks withRoundBounds(const ClassBreaks& breaks, std::span<const double> values,
                                          std::optional<double> kept = {});

enum class NumberKind {
    Real,  ///< "10 – 20", "20 – 30": neighbours share their bound, for there is no number between them to leave out
    Whole, ///< counts: "1–2", "3–5", "6": every whole number is named once
};

enum class LegendEnds {
    Closed, ///< "10 – 20", "20 – 30"
    Open,   ///< "< 20", "≥ 20": says which class a value right on the bound belongs to
};

/// One text for each class, in its order, without the unit. Bounds are written in full, so that the text and the
/// classes cannot differ: give them round bounds first. A single class is never open.
[[nodiscard]] std::vector<std::string> classLabels(const ClassBreaks& breaks, NumberKind numbers = NumberKind::Real,
                                                   LegendEnds ends = LegendEnds::Closed);

struct ClassLegend {
    std::string heading; ///< "Unit: %", once for all classes; empty for an indicator without a unit
    std::vector<MapClass> classes;
};

[[nodiscard]] ClassLegend makeClassLegend(const ClassBreaks& breaks, const domain::LocalText& unit, const Words& words,
                                          NumberKind numbers = NumberKind::Real, LegendEnds ends = LegendEnds::Closed);

} // namespace wm::presentation
