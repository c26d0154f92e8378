// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "LegendKey.h"
#include "Style.h"

#include "wm/presentation/ChartSpec.h"

#include <QRect>
#include <QSize>
#include <QString>

#include <vector>

namespace wm::charts {

struct PlacedText {
    QPointF baseline; ///< left end
    QString text;
};

struct PlacedLegendEntry {
    LegendKey key;
    QPointF keyCentre;
    PlacedText text;
};

/// Where everything around the plot goes. Pixels, y down.
struct FigureLayout {
    TypeSizes type;
    double margin = 0.0;
    std::vector<PlacedText> title;
    std::vector<PlacedText> subtitle;
    std::vector<PlacedLegendEntry> legend;
    std::vector<PlacedText> unit; ///< the value axis' title, above the axis, in the row of the guides' years
    std::vector<PlacedText> notes;
    double guideBaseline = 0.0; ///< of the year labels above the guides
    QRect plot;                 ///< from margin to margin: room for the value axis' labels is still to be taken off.
                                ///< At least a pixel wide and high
};

/// Lays out a figure. The plot gets the most of the height: where the room is short, notes are cut first, then the
/// legend is left out, then the subtitle. The legend has those entries only: the rest is said in the plot.
[[nodiscard]] FigureLayout layOutFigure(const presentation::ChartSpec& spec, const QSize& size,
                                        const std::vector<presentation::ChartLegendEntry>& legend,
                                        presentation::Typeface typeface = presentation::Typeface::Sans);
/// The same with the whole legend of the spec.
[[nodiscard]] inline FigureLayout layOutFigure(const presentation::ChartSpec& spec, const QSize& size)
{
    return layOutFigure(spec, size, spec.legend);
}

} // namespace wm::charts
