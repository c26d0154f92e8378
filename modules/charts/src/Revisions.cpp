// SPDX-License-Identifier: GPL-3.0-or-later
#include "Revisions.h"

#include "Projections.h"
#include "Style.h"

#include <QPainter>

namespace wm::charts {

namespace {

constexpr double kStepRadius = 2.2; // of the dot at the date of a document

} // namespace

QPolygonF shapeOf(const presentation::ChartRevision& revision)
{
    QPolygonF shape;
    for (const auto& step : revision.steps) {
        if (!shape.isEmpty())
            shape.append({step.year, shape.back().y()});
        shape.append({step.year, step.value});
    }
    if (!shape.isEmpty())
        shape.append({static_cast<double>(revision.year), shape.back().y()});
    return shape;
}

QPen revisionPen(const presentation::Palette& colours)
{
    return QPen(toColor(colours.target, 0.75), 1.2, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
}

void paintRevisions(QPainter& painter, const presentation::ChartSpec& spec, const PlotFrame& frame,
                    const presentation::Palette& colours)
{
    for (const auto& revision : spec.revisions) {
        painter.setPen(revisionPen(colours));
        painter.setBrush(Qt::NoBrush);
        for (const QPolygonF& piece : piecesInPlot(shapeOf(revision), frame))
            painter.drawPolyline(piece);
        painter.setPen(Qt::NoPen);
        painter.setBrush(toColor(colours.target));
        for (const auto& step : revision.steps) {
            if (frame.shows(step.year, step.value))
                painter.drawEllipse(frame.at(step.year, step.value), kStepRadius, kStepRadius);
        }
    }
}

} // namespace wm::charts
