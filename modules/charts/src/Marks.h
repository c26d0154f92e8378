// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/Comparator.h"
#include "wm/presentation/Palette.h"

#include <QPointF>
#include <QRectF>

class QPainter;
class QPen;

namespace wm::charts {

inline constexpr double kDiscRadius = 3.5;
inline constexpr double kTargetRadius = 6.5;

/// The signs of the figure, shared by plot and legend. Pixels; the painter's pen and brush are not kept.
[[nodiscard]] QPen observedPen(const presentation::Palette& colours);
[[nodiscard]] QPen pathPen(const presentation::Palette& colours);
void paintObservedMark(QPainter& painter, const QPointF& centre, const presentation::Palette& colours);
void paintPartYearMark(QPainter& painter, const QPointF& centre, const presentation::Palette& colours);
void paintBaselineMark(QPainter& painter, const QPointF& centre, const presentation::Palette& colours);
void paintSpanMark(QPainter& painter, const QPointF& first, const QPointF& last, const presentation::Palette& colours);

/// A target as drawn: from `lower` to `upper`, which are the same but for a range.
struct TargetMark {
    QPointF lower;
    QPointF upper;
    domain::Comparator comparator = domain::Comparator::Unstated;
    bool isSelected = false;
    bool isSuperseded = false; ///< hollow, in muted ink, without arrow cap

    [[nodiscard]] bool isRange() const { return lower != upper; }
    [[nodiscard]] QPointF centre() const { return (lower + upper) / 2.0; }
    /// All that is painted.
    [[nodiscard]] QRectF bounds() const;
};

void paintTargetMark(QPainter& painter, const TargetMark& mark, const presentation::Palette& colours);

} // namespace wm::charts
