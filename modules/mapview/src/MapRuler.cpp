// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/mapview/MapRuler.h"

#include "Colour.h"
#include "TextPainting.h"

#include "wm/mapview/Projection.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>

namespace wm::mapview {

namespace {

constexpr double kPoint = 3.5;
constexpr double kTipPadding = 6.0;
constexpr double kPointerGap = 10.0; ///< between the pointer and the text

void paintText(QPainter& painter, QPointF beside, QSizeF picture, const QString& text)
{
    const QFont font = mapFont(presentation::Typeface::Sans, type::kSmall, QFont::DemiBold);
    const QSizeF size = textSize(font, text) + QSizeF(2.0 * kTipPadding, kTipPadding);
    QRectF box(beside + QPointF(kPointerGap, -size.height() / 2.0), size);
    if (box.right() > picture.width())
        box.moveRight(beside.x() - kPointerGap);
    box.moveTop(std::clamp(box.top(), 0.0, std::max(0.0, picture.height() - size.height())));
    painter.setPen(QPen(toColour(kColours.accent), 1.0));
    painter.setBrush(toColour(kColours.paper, 240));
    painter.drawRoundedRect(box, 4.0, 4.0);
    paintCentredText(painter, box, text, font, toColour(kColours.ink));
}

} // namespace

std::vector<domain::LonLat> MapRuler::points() const
{
    std::vector<domain::LonLat> points = m_points;
    if (m_hover && !m_isFinished && !points.empty())
        points.push_back(*m_hover);
    return points;
}

void MapRuler::add(domain::LonLat point)
{
    if (m_isFinished)
        *this = MapRuler(m_kind);
    m_points.push_back(point);
}

void MapRuler::hover(domain::LonLat point)
{
    m_hover = point;
}

void MapRuler::removeLast()
{
    if (!m_points.empty())
        m_points.pop_back();
    m_isFinished = false;
}

void MapRuler::finish()
{
    m_isFinished = !m_points.empty();
}

void MapRuler::paint(QPainter& painter, const MapViewport& viewport, const RulerText& text) const
{
    const std::vector<domain::LonLat> places = points();
    if (places.empty())
        return;
    QPolygonF line;
    for (const domain::LonLat& place : places)
        line.push_back(viewport.toScreen(toWorld(place)));
    painter.setPen(Qt::NoPen);
    if (m_kind == RulerKind::Area) {
        painter.setBrush(toColour(kColours.accent, 40));
        painter.drawPolygon(line);
        line.push_back(line.front());
    }
    painter.setBrush(Qt::NoBrush);
    for (const QPen& pen : {QPen(toColour(kColours.paper, 220), 4.0), QPen(toColour(kColours.accent), 2.0)}) {
        painter.setPen(pen);
        painter.drawPolyline(line);
    }
    painter.setBrush(toColour(kColours.paper));
    for (const QPointF& point : line)
        painter.drawEllipse(point, kPoint, kPoint);
    if (text && places.size() > 1)
        paintText(painter, viewport.toScreen(toWorld(places.back())), viewport.size(), text(m_kind, places));
}

} // namespace wm::mapview
