// SPDX-License-Identifier: GPL-3.0-or-later
#include "LegendKey.h"

#include "LineStyle.h"
#include "Marks.h"
#include "Revisions.h"

#include <QPainter>
#include <QPen>

namespace wm::charts {

namespace {

using Mark = presentation::ChartLegendEntry::Mark;
using Kind = presentation::ChartLine::Kind;

constexpr double kBandHeight = 13.0;

void paintLine(QPainter& painter, const QPointF& centre, double width, const QPen& pen)
{
    const QPointF half(width / 2.0, 0.0);
    painter.setPen(pen);
    painter.drawLine(centre - half, centre + half);
}

void paintSteps(QPainter& painter, const QPointF& centre, double width, const presentation::Palette& colours)
{
    constexpr double kHalfStep = 3.0;
    painter.setPen(revisionPen(colours));
    painter.drawPolyline(QPolygonF{centre + QPointF(-width / 2.0, kHalfStep), centre + QPointF(0.0, kHalfStep),
                                   centre + QPointF(0.0, -kHalfStep), centre + QPointF(width / 2.0, -kHalfStep)});
}

/// Each tint within the wider ones, as in the plot.
void paintTints(QPainter& painter, const QPointF& centre, double width, const presentation::Palette& colours)
{
    painter.setPen(Qt::NoPen);
    double height = kBandHeight;
    for (const double probability : {0.95, 0.8, 0.5}) {
        painter.setBrush(toColor(bandColour(probability, colours)));
        painter.drawRect(QRectF(centre.x() - width / 2.0, centre.y() - height / 2.0, width, height));
        height -= kBandHeight / 3.0;
    }
}

} // namespace

LegendKey legendKeyOf(const presentation::ChartLegendEntry& entry, const presentation::ChartSpec& spec)
{
    return {entry.mark, patternOf(spec.lines, entry.index)};
}

double legendKeyWidth(const LegendKey& key)
{
    switch (key.mark) {
    case Mark::Observed:
    case Mark::Path:
    case Mark::Revision:
    case Mark::Band:
        return 26.0;
    case Mark::Projection:
    case Mark::Scenario:
    case Mark::Reference:
        return 36.0; // twice the longest dash pattern, nearly
    case Mark::PartYear:
    case Mark::Baseline:
    case Mark::Target:
        break;
    }
    return 14.0;
}

void paintLegendKey(QPainter& painter, const QPointF& centre, const LegendKey& key,
                    const presentation::Palette& colours)
{
    const double width = legendKeyWidth(key);
    switch (key.mark) {
    case Mark::Observed:
        paintLine(painter, centre, width, observedPen(colours));
        return paintObservedMark(painter, centre, colours);
    case Mark::PartYear:
        return paintPartYearMark(painter, centre, colours);
    case Mark::Baseline:
        return paintBaselineMark(painter, centre, colours);
    case Mark::Target:
        return paintTargetMark(painter, {centre, centre, domain::Comparator::Unstated, false}, colours);
    case Mark::Path:
        return paintLine(painter, centre, width, pathPen(colours));
    case Mark::Revision:
        return paintSteps(painter, centre, width, colours);
    case Mark::Band:
        return paintTints(painter, centre, width, colours);
    case Mark::Projection:
        return paintLine(painter, centre, width, linePen(Kind::Projection, key.pattern, colours));
    case Mark::Scenario:
        return paintLine(painter, centre, width, linePen(Kind::Scenario, key.pattern, colours));
    case Mark::Reference:
        return paintLine(painter, centre, width, linePen(Kind::Reference, key.pattern, colours));
    }
}

} // namespace wm::charts
