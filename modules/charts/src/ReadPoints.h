// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "PlotFrame.h"

#include "wm/presentation/ChartSpec.h"

#include <QLineF>
#include <QPolygonF>
#include <QString>

#include <optional>
#include <vector>

namespace wm::charts {

inline constexpr double kFlagDepth = 14.0; ///< pixels from the upper edge that belong to a flag

/// In the order in which they win against each other.
enum class ReadKind {
    Handle,
    Target,
    Value,
    RevisionStep,
    Flag,
    ProjectionPoint,
    ProjectionLine,
    Scenario,
    Reference,
    Band
};

/// Something in the plot that can be read out: a value, a span, a baseline, a target; or a line or a band as a whole,
/// which the keyboard finds at its right end.
struct ReadPoint {
    double firstYear = 0.0; ///< of a span; else the year
    double lastYear = 0.0;
    double lower = 0.0; ///< of a range; else the value
    double upper = 0.0;
    QString text;
    domain::TargetId target; ///< none for values
    ReadKind kind = ReadKind::Value;
    QPolygonF shape;          ///< years and values of a line, or around a band; else empty
    double probability = 0.0; ///< of a band
    bool isAtTop = false;     ///< at the upper edge of the plot, wherever that is: a flag

    [[nodiscard]] QLineF line(const PlotFrame& frame) const
    {
        if (isAtTop) {
            const QPointF end(frame.at(firstYear, frame.values.upper));
            return {end, end + QPointF(0.0, kFlagDepth)};
        }
        return {frame.at(firstYear, lower), frame.at(lastYear, upper)};
    }
    [[nodiscard]] bool isTarget() const { return !target.isNone(); }
    /// Lines and bands stand for no year of their own: a click on them means nothing.
    [[nodiscard]] bool isClickable() const { return shape.isEmpty(); }
};

/// All that the full extents show, by year. Precondition: a drawable spec.
[[nodiscard]] std::vector<ReadPoint> readPoints(const presentation::ChartSpec& spec, const Extent& fullYears,
                                                const Extent& fullValues);

/// The figure in words, a line each: subtitle, every read-out, notes.
[[nodiscard]] QString descriptionOf(const presentation::ChartSpec& spec, const std::vector<ReadPoint>& points);

} // namespace wm::charts
