// SPDX-License-Identifier: GPL-3.0-or-later
#include "LineRaster.h"
#include "Painting.h"
#include "ScreenGeometry.h"

#include <QPainter>
#include <QPen>

namespace wm::mapview {

namespace {

constexpr double kThinLine = 2.5; ///< pixels: up to here nobody sees corners, and files stay small with bevelled ones

QPen penOf(const QColor& colour, double width)
{
    return width <= kThinLine ? QPen(colour, width, Qt::SolidLine, Qt::SquareCap, Qt::BevelJoin)
                              : QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

} // namespace

LinePainter::LinePainter(const PaintContext& context, const QColor& colour, double width)
    : m_context(context)
    , m_colour(colour)
    , m_width(width)
{
    if (m_context.raster)
        return;
    m_context.painter.setPen(penOf(colour, width));
    m_context.painter.setBrush(Qt::NoBrush);
}

void LinePainter::add(std::span<const QPointF> path)
{
    if (m_context.raster) {
        m_context.raster->add(path, m_width);
        return;
    }
    for (const LineRun& run : clippedRuns(path, m_context.viewport, m_context.clip)) {
        if (m_colour.alpha() == 255)
            m_context.painter.drawPolyline(run.points);
        else
            m_path.addPolygon(run.points);
    }
}

void LinePainter::finish()
{
    if (m_context.raster)
        m_context.raster->paint(m_colour);
    else if (!m_path.isEmpty())
        m_context.painter.drawPath(m_path);
}

} // namespace wm::mapview
