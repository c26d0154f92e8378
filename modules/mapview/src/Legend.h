// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/mapview/SceneItems.h"

#include <QRectF>
#include <QSizeF>

#include <vector>

class QPainter;

namespace wm::mapview {

/// A legend set in columns.
struct LegendLayout {
    struct Row {
        SceneLegendEntry entry;
        QRectF box; ///< from the legend's top left corner
    };
    std::vector<Row> rows;
    QSizeF size; ///< empty without entries
};

/// Columns no higher than `maxHeight`, as few as possible; a heading is never the last of its column.
[[nodiscard]] LegendLayout legendInColumns(const std::vector<SceneLegendEntry>& entries, double maxHeight);
/// Columns side by side within `maxWidth`, as low as possible; every heading begins one.
[[nodiscard]] LegendLayout legendInWidth(const std::vector<SceneLegendEntry>& entries, double maxWidth);

void paintLegend(QPainter& painter, const LegendLayout& legend, QPointF origin);

} // namespace wm::mapview
