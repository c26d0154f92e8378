// SPDX-License-Identifier: GPL-3.0-or-later
#include "SvgPattern.h"

#include "SvgPlacement.h"
#include "SvgSyntax.h"

#include <QGradient>
#include <QImage>

#include <array>
#include <cmath>
#include <numbers>
#include <vector>

namespace wm::paper {

namespace {

constexpr double kTile = 8.0;

/// A slanted row of pixels, one per line of pixels, has the ink of a line this wide.
constexpr double kSlantedWidth = 1.0 / std::numbers::sqrt2;

/// Slanted lines run over the tile's edge, and the neighbour's part is drawn too, else its corners would show gaps.
void appendSlanted(std::vector<QLineF>& lines, bool rising)
{
    for (const double shift : {-kTile, 0.0, kTile}) {
        const double left = shift - 1.0;
        const double right = shift + kTile + 1.0;
        lines.push_back(rising ? QLineF(left, kTile + 1.0, right, -1.0) : QLineF(left, -1.0, right, kTile + 1.0));
    }
}

std::vector<QLineF> hatchLines(Qt::BrushStyle style)
{
    std::vector<QLineF> lines;
    if (style == Qt::HorPattern || style == Qt::CrossPattern)
        lines.emplace_back(0.0, 3.5, kTile, 3.5);
    if (style == Qt::VerPattern || style == Qt::CrossPattern)
        lines.emplace_back(4.5, 0.0, 4.5, kTile);
    if (style == Qt::BDiagPattern || style == Qt::DiagCrossPattern)
        appendSlanted(lines, true);
    if (style == Qt::FDiagPattern || style == Qt::DiagCrossPattern)
        appendSlanted(lines, false);
    return lines;
}

QByteArray hatchContent(const QBrush& brush)
{
    const bool slanted = brush.style() >= Qt::BDiagPattern;
    QPainterPath path;
    for (const QLineF& line : hatchLines(brush.style())) {
        path.moveTo(line.p1());
        path.lineTo(line.p2());
    }
    QByteArray attributes = attribute("d", pathData(path)) + attribute("fill", "none") +
                            attribute("stroke", brush.color().name(QColor::HexRgb).toLatin1()) +
                            attribute("stroke-width", slanted ? kSlantedWidth : 1.0);
    if (brush.color().alpha() != 255)
        attributes += attribute("stroke-opacity", static_cast<double>(brush.color().alphaF()));
    return "<path" + attributes + "/>";
}

/// The tile lies at the origin and is moved by a transform: x and y would move the tile but not what is in it.
QByteArray tileAttributes(const QSizeF& size, const QByteArray& transform)
{
    const QByteArray attributes = attribute("patternUnits", "userSpaceOnUse") + rectAttributes(QRectF(QPointF(), size));
    return transform.isEmpty() ? attributes : attributes + attribute("patternTransform", transform);
}

QByteArray translation(const QPointF& by)
{
    return by.isNull() ? QByteArray() : "translate(" + svgNumber(by.x()) + ' ' + svgNumber(by.y()) + ')';
}

QByteArray defineTexture(const QBrush& brush, const SvgPaintArea& area, SvgDefinitions& definitions)
{
    const SvgPlacement placement = placementOf(brush.transform() * area.frame, QPointF());
    if (placement.scale == 0.0)
        return {};
    const QImage image = brush.textureImage();
    const QSizeF size = image.deviceIndependentSize() * placement.scale;
    const QByteArray transform = placement.transform.isEmpty() ? translation(placement.at) : placement.transform;
    return definitions.add("pattern", tileAttributes(size, transform),
                           "<image" + rectAttributes(QRectF(QPointF(), size)) +
                               attribute("preserveAspectRatio", "none") + attribute("xlink:href", imageUri(image)) +
                               "/>");
}

} // namespace

QByteArray definePattern(const QBrush& brush, const SvgPaintArea& area, SvgDefinitions& definitions)
{
    if (brush.style() == Qt::TexturePattern)
        return defineTexture(brush, area, definitions);
    const QPointF origin = area.frame.map(QPointF());
    const QPointF shift(std::fmod(origin.x(), kTile), std::fmod(origin.y(), kTile));
    return definitions.add("pattern", tileAttributes(QSizeF(kTile, kTile), translation(shift)), hatchContent(brush));
}

QColor solidColorOf(const QBrush& brush)
{
    constexpr std::array<float, 7> kInk{60, 56, 40, 32, 24, 8, 4}; // dots of 64 in Qt's bitmaps, Dense1 to Dense7
    QColor color = brush.color();
    if (const QGradient* gradient = brush.gradient())
        return gradient->stops().constLast().second;
    if (brush.style() >= Qt::Dense1Pattern && brush.style() <= Qt::Dense7Pattern)
        color.setAlphaF(color.alphaF() * kInk.at(static_cast<std::size_t>(brush.style() - Qt::Dense1Pattern)) / 64.0F);
    return color;
}

} // namespace wm::paper
