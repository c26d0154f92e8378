// SPDX-License-Identifier: GPL-3.0-or-later
#include "Colour.h"
#include "Painting.h"
#include "TextPainting.h"

#include <QPainter>

#include <algorithm>
#include <map>

namespace wm::mapview {

namespace {

constexpr double kBadgeHalo = 1.6;
constexpr double kRingShare = 0.2; ///< of the radius of a cluster badge

void paintClusterDisc(QPainter& painter, QPointF centre, double radius, const QColor& fill)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawEllipse(centre, radius, radius);
}

struct ColourCount {
    QColor colour;
    std::size_t count;
};

/// How many symbols of each colour, the most frequent first.
std::vector<ColourCount> colourCounts(const MapScene& scene, const SymbolCluster& cluster)
{
    std::map<QRgb, std::size_t> counts;
    for (const std::size_t i : cluster.symbols)
        ++counts[scene.symbols().items()[i].colour.rgb()];
    std::vector<ColourCount> sorted;
    sorted.reserve(counts.size());
    for (const auto& [rgb, count] : counts)
        sorted.push_back({QColor(rgb), count});
    std::ranges::stable_sort(sorted, std::ranges::greater(), &ColourCount::count);
    return sorted;
}

/// A count in a ring that shows the shares of the facility layers.
void paintBadge(const PaintContext& context, const SymbolCluster& cluster)
{
    QPainter& painter = context.painter;
    const presentation::FigureStyle& style = context.scene.style();
    paintClusterDisc(painter, cluster.centre, cluster.radius, toColour(kColours.paper));
    const double outer = cluster.radius - kBadgeHalo * 0.6;
    const QRectF box(cluster.centre.x() - outer, cluster.centre.y() - outer, outer * 2.0, outer * 2.0);
    constexpr int kFullCircle = 360 * 16;
    constexpr int kTop = 90 * 16;
    std::size_t before = 0;
    const auto angleAfter = [&](std::size_t count) {
        return static_cast<int>(count * static_cast<std::size_t>(kFullCircle) / cluster.symbols.size());
    };
    painter.setPen(Qt::NoPen);
    for (const auto& [colour, count] : colourCounts(context.scene, cluster)) {
        painter.setBrush(colour);
        painter.drawPie(box, kTop - angleAfter(before), angleAfter(before) - angleAfter(before + count));
        before += count;
    }
    paintClusterDisc(painter, cluster.centre, outer - std::max(2.6, cluster.radius * kRingShare),
                     toColour(kColours.paper));
    const QRectF textBox(cluster.centre - QPointF(20.0, 10.0), QSizeF(40.0, 20.0));
    paintCentredText(painter, textBox, QString::number(cluster.symbols.size()),
                     mapFont(style.typeface, cluster.radius > 15.0 ? type::kSmall : type::kNote, QFont::DemiBold),
                     toColour(style.palette().ink));
}

void paintSelectionRing(const PaintContext& context, const SymbolCluster& cluster)
{
    const auto isSelected = [&](std::size_t i) {
        return context.scene.symbols().items()[i].isSelected;
    };
    if (std::ranges::none_of(cluster.symbols, isSelected))
        return;
    context.painter.setBrush(Qt::NoBrush);
    const QColor accent = toColour(context.scene.style().palette().accent);
    for (const QPen& pen : {QPen(toColour(kColours.paper), 5.0), QPen(accent, 2.4)}) {
        context.painter.setPen(pen);
        context.painter.drawEllipse(cluster.centre, cluster.radius + 3.0, cluster.radius + 3.0);
    }
}

/// Beneath all symbols, so that no line crosses one.
void paintLeaders(QPainter& painter, std::span<const SymbolCluster> clusters)
{
    for (const SymbolCluster& cluster : clusters) {
        if (cluster.anchor)
            paintSeatLeader(painter, *cluster.anchor, cluster.centre);
    }
}

} // namespace

void paintSeatLeader(QPainter& painter, QPointF seat, QPointF symbol)
{
    constexpr double kDot = 2.2;
    for (const QPen& pen : {QPen(toColour(kColours.paper, 200), 3.0), QPen(toColour(kColours.mutedInk), 1.0)}) {
        painter.setPen(pen);
        painter.drawLine(seat, symbol);
    }
    paintClusterDisc(painter, seat, kDot + 1.0, toColour(kColours.paper));
    paintClusterDisc(painter, seat, kDot, toColour(kColours.mutedInk));
}

void paintSymbols(const PaintContext& context, std::span<const SymbolCluster> clusters)
{
    paintLeaders(context.painter, clusters);
    for (const SymbolCluster& cluster : clusters) {
        if (context.stop.stop_requested())
            return;
        paintSelectionRing(context, cluster);
        if (!cluster.isSingle()) {
            paintBadge(context, cluster);
            continue;
        }
        const SceneSymbol& symbol = context.scene.symbols().items()[cluster.symbols.front()];
        const bool isHollow = symbol.quality != presentation::PositionQuality::Exact;
        paintSymbol(context.painter, cluster.centre, cluster.radius,
                    {symbol.glyph, symbol.colour, isHollow, symbol.status});
    }
}

} // namespace wm::mapview
