// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "PlotFrame.h"
#include "Style.h"

#include <QString>

#include <optional>
#include <vector>

class QPainter;

namespace wm::charts {

/// A label of a mark in the plot. The verdict, where there is one, is painted before the text.
struct PlotLabel {
    QString text;   ///< empty: the verdict mark alone, where the text found no room
    QRectF mark;    ///< what it belongs to
    QPointF anchor; ///< its middle, without arrow caps
    std::optional<domain::Verdict> verdict;
    bool isStrong = false; ///< the selected target
    QRectF rect;           ///< where it goes
    ColourRole colour = &presentation::Palette::accent;
    std::optional<std::size_t> entry = {}; ///< of the legend, which it says as well
};

/// What the legend still has to explain: the entries that no label in the plot stands for, in their order. Of entries
/// that several labels stand for together (the bands), all must be there.
[[nodiscard]] std::vector<presentation::ChartLegendEntry> entriesWithoutLabel(const presentation::ChartSpec& spec,
                                                                              const std::vector<PlotLabel>& labels);

/// The labels of all targets, of the latest value and of the lines into the future, laid out within `bounds` so that
/// none touches another or a target's mark. Those without room are left out.
[[nodiscard]] std::vector<PlotLabel> layOutLabels(const presentation::ChartSpec& spec, const PlotFrame& frame,
                                                  const TypeSizes& type, const QRectF& bounds);

/// Width and height of a label with its verdict.
[[nodiscard]] QSizeF sizeOf(const PlotLabel& label, const TypeSizes& type);

void paintLabels(QPainter& painter, const std::vector<PlotLabel>& labels, const TypeSizes& type,
                 const presentation::Palette& colours);

} // namespace wm::charts
