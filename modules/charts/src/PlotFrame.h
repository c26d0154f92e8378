// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Extent.h"

#include <QPointF>
#include <QRectF>

namespace wm::charts {

/// Between years and values on one side and pixels (y down) on the other.
struct PlotFrame {
    QRectF rect;
    Extent years;
    Extent values;

    [[nodiscard]] QPointF at(double year, double value) const
    {
        return {rect.left() + (year - years.lower) / years.span() * rect.width(),
                rect.bottom() - (value - values.lower) / values.span() * rect.height()};
    }
    [[nodiscard]] double yearAt(double x) const
    {
        return years.lower + (x - rect.left()) / rect.width() * years.span();
    }
    [[nodiscard]] double valueAt(double y) const
    {
        return values.lower + (rect.bottom() - y) / rect.height() * values.span();
    }
    /// Whether a mark there is drawn: marks may stick out of the plot, their centres may not.
    [[nodiscard]] bool shows(double year, double value) const { return years.contains(year) && values.contains(value); }
};

} // namespace wm::charts
