// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "PlotFrame.h"

#include "wm/presentation/ChartSpec.h"

#include <QLineF>
#include <QString>

#include <optional>
#include <vector>

namespace wm::charts {

/// Something in the plot that can be read out: a value, a span, a baseline or a target.
struct ReadPoint {
    double firstYear = 0.0; ///< of a span; else the year
    double lastYear = 0.0;
    double lower = 0.0; ///< of a range; else the value
    double upper = 0.0;
    QString text;
    domain::TargetId target; ///< none for values

    [[nodiscard]] QLineF line(const PlotFrame& frame) const
    {
        return {frame.at(firstYear, lower), frame.at(lastYear, upper)};
    }
    [[nodiscard]] bool isTarget() const { return !target.isNone(); }
};

/// All of a figure's, by year. Precondition: a drawable spec.
[[nodiscard]] std::vector<ReadPoint> readPoints(const presentation::ChartSpec& spec);

/// The figure in words, a line each: subtitle, every read-out, notes.
[[nodiscard]] QString descriptionOf(const presentation::ChartSpec& spec, const std::vector<ReadPoint>& points);

/// Whether all of it lies in the plot.
[[nodiscard]] bool isShown(const ReadPoint& point, const PlotFrame& frame);

/// Index of the one nearest to a position, no farther than `reach` pixels; a target wins against a value it lies on.
[[nodiscard]] std::optional<std::size_t> nearestTo(const QPointF& position, const std::vector<ReadPoint>& points,
                                                   const PlotFrame& frame, double reach);

} // namespace wm::charts
