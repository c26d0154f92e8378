// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/presentation/OverviewSpec.h"
#include "wm/presentation/Words.h"

#include <QRect>
#include <QString>

class QPainter;

namespace wm::ui {

struct CardState {
    bool isHovered = false;
    bool isFocused = false;
    bool isSelected = false;
};

/// The white rounded ground of an item; the border tells its state.
void paintCard(QPainter& painter, const QRect& rect, CardState state);
/// One line with the painter's font and pen, ended by "..." where it is too long.
void drawElided(QPainter& painter, const QRect& rect, const QString& text, Qt::Alignment alignment = Qt::AlignLeft);
/// At most two lines, broken between words; the second ends in "..." where there is more.
void drawTwoLines(QPainter& painter, const QRect& rect, const QString& text);
/// Verdicts as one bar over the whole rectangle: each as wide as its count, with the count on it where there is room.
void paintVerdictBar(QPainter& painter, const QRectF& rect, const presentation::VerdictCounts& counts, int total);
/// "Met 3, Off track 1": the verdicts that occur.
[[nodiscard]] QString verdictCountsText(const presentation::VerdictCounts& counts, const presentation::Words& words);

} // namespace wm::ui
