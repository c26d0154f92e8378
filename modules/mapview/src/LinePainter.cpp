// SPDX-License-Identifier: GPL-3.0-or-later
#include "LineRaster.h"
#include "Painting.h"
#include "ScreenGeometry.h"

#include <QPainter>
#include <QPen>

namespace wm::mapview {

LinePainter::LinePainter(const PaintContext& context, const QColor& colour, double width)
    : m_context(context)
    , m_colour(colour)
    , m_width(width)
{
    if (m_context.raster)
        return;
    // Bevelled: at a pixel's width nobody sees the corner, and files stay small.
    m_context.painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::SquareCap, Qt::BevelJoin));
    m_context.painter.setBrush(Qt::NoBrush);
}

void LinePainter::add(std::span<const QPointF> path)
{
    if (m_context.raster) {
        m_context.raster->add(path, m_width);
        return;
    }
    for (const LineRun& run : clippedRuns(path, m_context.viewport, m_context.clip))
        m_context.painter.drawPolyline(run.points);
}

void LinePainter::finish()
{
    if (m_context.raster)
        m_context.raster->paint(m_colour);
}

} // namespace wm::mapview
