// SPDX-License-Identifier: GPL-3.0-or-later
#include "SymbolGlyphs.h"

#include <QPainterPathStroker>
#include <QPolygonF>

#include <array>
#include <utility>

namespace wm::mapview {

namespace {

using KindGlyph = std::pair<std::string_view, SymbolGlyph>;

constexpr std::array<KindGlyph, 26> kGlyphs{{
    {"port", SymbolGlyph::Anchor},
    {"airport", SymbolGlyph::Plane},
    {"hospital", SymbolGlyph::Cross},
    {"elder_care", SymbolGlyph::Heart},
    {"industrial_park", SymbolGlyph::Factory},
    {"development_zone", SymbolGlyph::Factory},
    {"logistics_park", SymbolGlyph::Crate},
    {"logistics_cluster", SymbolGlyph::Crate},
    {"county_logistics_base", SymbolGlyph::Crate},
    {"cold_chain", SymbolGlyph::Crate},
    {"commercial_centre", SymbolGlyph::Stall},
    {"ecommerce_park", SymbolGlyph::Stall},
    {"wholesale_market", SymbolGlyph::Stall},
    {"market", SymbolGlyph::Stall},
    {"exhibition_centre", SymbolGlyph::Stall},
    {"vocational_school", SymbolGlyph::Cap},
    {"university", SymbolGlyph::Cap},
    {"rail_freight_station", SymbolGlyph::Rail},
    {"high_speed_rail_station", SymbolGlyph::Rail},
    {"logistics_hub", SymbolGlyph::Hub},
    {"national_logistics_hub", SymbolGlyph::Hub},
    {"local_logistics_hub", SymbolGlyph::Hub},
    {"tourism_site", SymbolGlyph::Mountain},
    {"hot_spring", SymbolGlyph::Waves},
    {"bonded_zone", SymbolGlyph::Diamond},
    {"ftz", SymbolGlyph::Diamond},
}};

QPainterPath polygon(std::initializer_list<QPointF> points)
{
    QPainterPath path;
    path.addPolygon(QPolygonF(QList<QPointF>(points)));
    path.closeSubpath();
    return path;
}

QPainterPath circle(double x, double y, double radius)
{
    QPainterPath path;
    path.addEllipse(QPointF(x, y), radius, radius);
    return path;
}

QPainterPath box(double x, double y, double width, double height)
{
    QPainterPath path;
    path.addRect(x, y, width, height);
    return path;
}

QPainterPath stroked(const QPainterPath& line, double width)
{
    QPainterPathStroker stroker;
    stroker.setWidth(width);
    stroker.setCapStyle(Qt::RoundCap);
    stroker.setJoinStyle(Qt::RoundJoin);
    return stroker.createStroke(line).simplified();
}

QPainterPath anchor()
{
    QPainterPath line;
    line.moveTo(0.0, -0.45);
    line.lineTo(0.0, 0.85);
    line.moveTo(-0.4, -0.2);
    line.lineTo(0.4, -0.2);
    line.moveTo(-0.8, 0.2);
    line.quadTo(-0.65, 0.85, 0.0, 0.85);
    line.quadTo(0.65, 0.85, 0.8, 0.2);
    return stroked(line, 0.28).united(circle(0.0, -0.68, 0.3).subtracted(circle(0.0, -0.68, 0.1)));
}

QPainterPath plane()
{
    return polygon({{0.0, -1.0},
                    {0.16, -0.75},
                    {0.16, -0.25},
                    {0.95, 0.25},
                    {0.95, 0.48},
                    {0.16, 0.22},
                    {0.12, 0.62},
                    {0.4, 0.82},
                    {0.4, 1.0},
                    {0.0, 0.88},
                    {-0.4, 1.0},
                    {-0.4, 0.82},
                    {-0.12, 0.62},
                    {-0.16, 0.22},
                    {-0.95, 0.48},
                    {-0.95, 0.25},
                    {-0.16, -0.25},
                    {-0.16, -0.75}});
}

QPainterPath heart()
{
    QPainterPath path(QPointF(0.0, 0.85));
    path.cubicTo(-1.3, 0.0, -0.9, -0.9, -0.4, -0.8);
    path.cubicTo(-0.15, -0.75, 0.0, -0.55, 0.0, -0.4);
    path.cubicTo(0.0, -0.55, 0.15, -0.75, 0.4, -0.8);
    path.cubicTo(0.9, -0.9, 1.3, 0.0, 0.0, 0.85);
    return path;
}

QPainterPath factory()
{
    return polygon({{-0.85, 0.75},
                    {-0.85, -0.8},
                    {-0.5, -0.8},
                    {-0.5, -0.1},
                    {0.05, -0.45},
                    {0.05, -0.1},
                    {0.65, -0.45},
                    {0.85, -0.45},
                    {0.85, 0.75}});
}

QPainterPath crate()
{
    return box(-0.8, -0.7, 1.6, 1.45).subtracted(box(-0.8, -0.32, 1.6, 0.16)).subtracted(box(-0.2, -0.1, 0.4, 0.25));
}

QPainterPath stall()
{
    const QPainterPath awning = polygon({{-0.6, -0.8}, {0.6, -0.8}, {0.95, -0.1}, {-0.95, -0.1}});
    const QPainterPath shop = box(-0.7, 0.05, 1.4, 0.75).subtracted(box(-0.2, 0.3, 0.4, 0.5));
    return awning.united(shop);
}

QPainterPath cap()
{
    const QPainterPath board = polygon({{0.0, -0.7}, {1.0, -0.2}, {0.0, 0.3}, {-1.0, -0.2}});
    const QPainterPath band = polygon({{-0.55, 0.2}, {0.0, 0.48}, {0.55, 0.2}, {0.55, 0.6}, {0.0, 0.85}, {-0.55, 0.6}});
    return board.united(band);
}

QPainterPath rail()
{
    QPainterPath body;
    body.addRoundedRect(QRectF(-0.6, -0.9, 1.2, 1.35), 0.3, 0.3);
    const QPainterPath windows =
        box(-0.38, -0.6, 0.76, 0.42).united(circle(-0.3, 0.15, 0.12)).united(circle(0.3, 0.15, 0.12));
    QPainterPath feet;
    feet.moveTo(-0.3, 0.55);
    feet.lineTo(-0.6, 0.9);
    feet.moveTo(0.3, 0.55);
    feet.lineTo(0.6, 0.9);
    return body.subtracted(windows).united(stroked(feet, 0.2));
}

/// Not from boolean operations: those make polygons of circles this small.
QPainterPath hub()
{
    QPainterPath path;
    for (const double radius : {0.9, 0.62, 0.34})
        path.addEllipse(QPointF(), radius, radius);
    return path;
}

QPainterPath mountain()
{
    return polygon({{-1.0, 0.7}, {-0.3, -0.7}, {0.1, 0.0}, {0.35, -0.35}, {1.0, 0.7}});
}

QPainterPath waves()
{
    QPainterPath line;
    for (const double x : {-0.55, 0.0, 0.55}) {
        line.moveTo(x, 0.8);
        line.cubicTo(x - 0.45, 0.25, x + 0.45, -0.25, x, -0.8);
    }
    return stroked(line, 0.26);
}

QPainterPath makeGlyph(SymbolGlyph glyph)
{
    switch (glyph) {
    case SymbolGlyph::Disc:
        return circle(0.0, 0.0, 0.45);
    case SymbolGlyph::Anchor:
        return anchor();
    case SymbolGlyph::Plane:
        return plane();
    case SymbolGlyph::Cross:
        return box(-0.27, -0.8, 0.54, 1.6).united(box(-0.8, -0.27, 1.6, 0.54));
    case SymbolGlyph::Heart:
        return heart();
    case SymbolGlyph::Factory:
        return factory();
    case SymbolGlyph::Crate:
        return crate();
    case SymbolGlyph::Stall:
        return stall();
    case SymbolGlyph::Cap:
        return cap();
    case SymbolGlyph::Rail:
        return rail();
    case SymbolGlyph::Hub:
        return hub();
    case SymbolGlyph::Mountain:
        return mountain();
    case SymbolGlyph::Waves:
        return waves();
    case SymbolGlyph::Diamond:
        return polygon({{0.0, -0.85}, {0.75, 0.0}, {0.0, 0.85}, {-0.75, 0.0}});
    }
    return {};
}

constexpr std::size_t kGlyphCount = static_cast<std::size_t>(SymbolGlyph::Diamond) + 1;

std::array<QPainterPath, kGlyphCount> makeGlyphs()
{
    std::array<QPainterPath, kGlyphCount> paths;
    for (std::size_t i = 0; i < kGlyphCount; ++i)
        paths[i] = makeGlyph(static_cast<SymbolGlyph>(i));
    return paths;
}

} // namespace

SymbolGlyph glyphOfKind(std::string_view kind)
{
    for (const auto& [known, glyph] : kGlyphs) {
        if (known == kind)
            return glyph;
    }
    return SymbolGlyph::Disc;
}

const QPainterPath& glyphPath(SymbolGlyph glyph)
{
    static const std::array<QPainterPath, kGlyphCount> paths = makeGlyphs();
    return paths[static_cast<std::size_t>(glyph)];
}

} // namespace wm::mapview
