// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace wm::presentation {

/// How the value axis of a chart counts.
enum class ChartScaleKind {
    Linear,
    Logarithmic, ///< equal distances are equal ratios
    Index,       ///< percent of the value of a base year
};

/// The scale that a figure is drawn in. An index figure's numbers are index numbers; those of the other two are in the
/// indicator's unit.
struct ChartScale {
    ChartScaleKind kind = ChartScaleKind::Linear;
    int baseYear = 0;      ///< of an index
    double unitSize = 1.0; ///< how much of the indicator's unit one on the axis is; above zero

    [[nodiscard]] double toDrawn(double value) const { return value / unitSize; }
    [[nodiscard]] double toValue(double drawn) const { return drawn * unitSize; }
    bool operator==(const ChartScale&) const = default;
};

/// A year with an observed value, from which an index could count.
struct ChartBaseYear {
    int year = 0;
    std::string refusal; ///< why it cannot; empty: it can

    bool operator==(const ChartBaseYear&) const = default;
};

/// The scales that a figure could be drawn in. The linear one always can.
struct ChartScaleChoices {
    std::string logarithmicRefusal;       ///< a sentence: what has no place on a logarithmic axis; empty: it can
    std::string indexRefusal;             ///< the same for an index
    std::vector<ChartBaseYear> baseYears; ///< ascending

    bool operator==(const ChartScaleChoices&) const = default;
};

} // namespace wm::presentation
