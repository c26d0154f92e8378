// SPDX-License-Identifier: GPL-3.0-or-later
#include "Colour.h"
#include "Painting.h"
#include "SymbolGlyphs.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <utility>

namespace wm::mapview {

namespace {

constexpr double kHalo = 1.6;
constexpr double kGlyphShare = 0.62; ///< of the radius
constexpr double kBadgeShare = 0.5;  ///< of the radius
constexpr double kRim = 1.4;

void paintDisc(QPainter& painter, QPointF centre, double radius, const QColor& fill)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawEllipse(centre, radius, radius);
}

void paintGlyph(QPainter& painter, QPointF centre, double size, SymbolGlyph glyph, const QColor& colour)
{
    const QPainterPath path = QTransform::fromScale(size, size).map(glyphPath(glyph)).translated(centre);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPath(path);
}

bool isPale(FacilityStatus status)
{
    return status == FacilityStatus::Planned || status == FacilityStatus::NotStated;
}

QPen rimPen(const SymbolLook& look, const QColor& tone)
{
    QPen pen(tone, kRim, Qt::SolidLine, Qt::FlatCap);
    if (look.status == FacilityStatus::Planned)
        pen.setDashPattern({2.4, 1.4});
    else if (look.status == FacilityStatus::NotStated)
        pen.setDashPattern({0.8, 1.2});
    return pen;
}

QColor groundOf(const SymbolLook& look)
{
    if (look.isHollow)
        return toColour(kColours.paper);
    return look.status == FacilityStatus::Operating ? look.colour : lightened(look.colour, 0.75);
}

/// The lower half: as far as it has come.
void paintHalf(QPainter& painter, QPointF centre, double radius, const QColor& colour)
{
    constexpr int kHalfCircle = 180 * 16;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawChord(QRectF(centre.x() - radius, centre.y() - radius, radius * 2.0, radius * 2.0), kHalfCircle,
                      kHalfCircle);
}

QPolygonF arrowUp()
{
    return QPolygonF({{0.0, -1.0}, {0.9, 0.05}, {0.35, 0.05}, {0.35, 0.9}, {-0.35, 0.9}, {-0.35, 0.05}, {-0.9, 0.05}});
}

QPolygonF diamond()
{
    return QPolygonF({{0.0, -0.95}, {0.95, 0.0}, {0.0, 0.95}, {-0.95, 0.0}});
}

/// A sign at the upper right, on paper of its own.
void paintBadgeSign(QPainter& painter, QPointF centre, double radius, const QPolygonF& sign)
{
    const double size = radius * kBadgeShare;
    const QPointF at = centre + QPointF(radius, -radius) * 0.66;
    paintDisc(painter, at, size + 1.0, toColour(kColours.paper));
    painter.setPen(Qt::NoPen);
    painter.setBrush(toColour(kColours.ink));
    painter.drawPolygon(QTransform::fromScale(size, size).map(sign).translated(at));
}

} // namespace

FacilityStatus facilityStatusOf(std::string_view code)
{
    static constexpr std::array<std::pair<std::string_view, FacilityStatus>, 5> kStatuses{{
        {"under_construction", FacilityStatus::UnderConstruction},
        {"planned", FacilityStatus::Planned},
        {"upgrade", FacilityStatus::Upgrade},
        {"pilot", FacilityStatus::Pilot},
        {"unknown", FacilityStatus::NotStated},
    }};
    const auto* const found = std::ranges::find(kStatuses, code, &std::pair<std::string_view, FacilityStatus>::first);
    return found == kStatuses.end() ? FacilityStatus::Operating : found->second;
}

void paintSymbol(QPainter& painter, QPointF centre, double radius, const SymbolLook& look)
{
    const double inner = radius - kHalo;
    const QColor tone = isPale(look.status) ? lightened(look.colour, 0.3) : look.colour;
    const bool isHalf = look.status == FacilityStatus::UnderConstruction;
    const bool isOutline = look.isHollow || isPale(look.status);
    paintDisc(painter, centre, radius, toColour(kColours.paper));
    if (isOutline || isHalf) {
        painter.setPen(rimPen(look, tone));
        painter.setBrush(groundOf(look));
        painter.drawEllipse(centre, inner - 0.4, inner - 0.4);
    } else {
        paintDisc(painter, centre, inner, tone);
    }
    if (isHalf)
        paintHalf(painter, centre, inner - 0.4, look.isHollow ? lightened(look.colour, 0.55) : look.colour);
    if (look.glyph)
        paintGlyph(painter, centre, inner * kGlyphShare, *look.glyph,
                   isOutline ? tone
                   : isHalf  ? toColour(kColours.ink)
                             : toColour(kColours.paper));
    if (look.status == FacilityStatus::Upgrade)
        paintBadgeSign(painter, centre, radius, arrowUp());
    else if (look.status == FacilityStatus::Pilot)
        paintBadgeSign(painter, centre, radius, diamond());
}

} // namespace wm::mapview
