// SPDX-License-Identifier: GPL-3.0-or-later
#include "Colour.h"
#include "Painting.h"
#include "TextPainting.h"

#include "wm/mapview/LabelLayout.h"

#include <QPainter>

#include <algorithm>

namespace wm::mapview {

namespace {

constexpr int kSelectedRank = -1'000'000;
constexpr int kAreaRank = -500'000; // before every place
constexpr int kSymbolRank = 500'000;
constexpr int kCorridorRank = 600'000;

constexpr double kPadding = 2.0;
constexpr double kPlaceDot = 1.8;
constexpr double kSymbolNamesScale = 300.0; // pixels a degree: below, names of facilities would crowd out the places
constexpr double kCorridorNamesScale = 500.0;

struct Label {
    QString text;
    QFont font;
    QColor colour;
    bool hasDot = false;
    LabelRequest request;
};

Label makeLabel(const QString& text, const QFont& font, presentation::Rgb colour)
{
    Label label{text, font, toColour(colour), false, {}};
    label.request.size = textSize(font, text) + QSizeF(kPadding * 2.0, 0.0);
    return label;
}

void addAreas(const PaintContext& context, std::vector<Label>& labels)
{
    const QFont font = mapFont(12, QFont::Medium);
    for (const std::size_t i : context.scene.areas().find(context.visible)) {
        const SceneArea& area = context.scene.areas().items()[i];
        Label label = makeLabel(area.label, font, kColours.ink);
        const double scale = context.viewport.pixelsPerDegree();
        const bool hasRoom = area.box.width() * scale >= label.request.size.width() * 0.9 &&
                             area.box.height() * scale >= label.request.size.height();
        if (area.label.isEmpty() || !hasRoom)
            continue;
        label.request.anchor = context.viewport.toScreen(area.labelPoint);
        label.request.rank = area.isSelected ? kSelectedRank : kAreaRank;
        label.request.placement = LabelRequest::Placement::Centred;
        labels.push_back(std::move(label));
    }
}

void addPlaces(const PaintContext& context, std::vector<Label>& labels)
{
    const QFont font = mapFont(11);
    for (const std::size_t i : context.scene.labels().find(context.visible)) {
        const SceneLabel& place = context.scene.labels().items()[i];
        Label label = makeLabel(place.text, font, kColours.mutedInk);
        label.request.anchor = context.viewport.toScreen(place.position);
        label.request.rank = std::clamp(place.rank, kAreaRank + 1, kSymbolRank - 1);
        label.request.gap = kPlaceDot + 1.0;
        label.hasDot = true;
        labels.push_back(std::move(label));
    }
}

void addSymbols(const PaintContext& context, std::span<const SymbolCluster> clusters, std::vector<Label>& labels)
{
    const QFont font = mapFont(11);
    for (const SymbolCluster& cluster : clusters) {
        const SceneSymbol& symbol = context.scene.symbols().items()[cluster.symbols.front()];
        const bool isNamed = cluster.isSingle() && !symbol.label.isEmpty();
        if (!isNamed || (!symbol.isSelected && context.viewport.pixelsPerDegree() < kSymbolNamesScale))
            continue;
        Label label = makeLabel(symbol.label, font, kColours.ink);
        label.request.anchor = cluster.centre;
        label.request.rank = symbol.isSelected ? kSelectedRank : kSymbolRank;
        label.request.gap = cluster.radius;
        labels.push_back(std::move(label));
    }
}

/// Named at the middle of its points, whatever part of the corridor is in view.
void addCorridors(const PaintContext& context, std::vector<Label>& labels)
{
    if (context.viewport.pixelsPerDegree() < kCorridorNamesScale)
        return;
    const QFont font = mapFont(11);
    for (const std::size_t i : context.scene.corridors().find(context.visible)) {
        const SceneCorridor& corridor = context.scene.corridors().items()[i];
        const QPointF middle =
            corridor.points[corridor.points.size() / 2] + corridor.points[(corridor.points.size() - 1) / 2];
        if (corridor.label.isEmpty())
            continue;
        Label label = makeLabel(corridor.label, font, kColours.ink);
        label.colour = corridor.colour;
        label.request.anchor = context.viewport.toScreen(middle / 2.0);
        label.request.rank = kCorridorRank;
        label.request.placement = LabelRequest::Placement::Centred;
        labels.push_back(std::move(label));
    }
}

std::vector<QRectF> obstaclesOf(std::span<const SymbolCluster> clusters)
{
    std::vector<QRectF> boxes;
    for (const SymbolCluster& cluster : clusters) {
        const QPointF corner(cluster.radius, cluster.radius);
        boxes.emplace_back(cluster.centre - corner, cluster.centre + corner);
    }
    return boxes;
}

void paintLabel(QPainter& painter, const Label& label, const QRectF& box)
{
    if (label.hasDot) {
        painter.setPen(QPen(toColour(kColours.paper), 1.0));
        painter.setBrush(label.colour);
        painter.drawEllipse(label.request.anchor, kPlaceDot, kPlaceDot);
    }
    paintHaloText(painter, box, label.text, label.font, label.colour);
}

} // namespace

void paintLabels(const PaintContext& context, std::span<const SymbolCluster> clusters)
{
    std::vector<Label> labels;
    addAreas(context, labels);
    addPlaces(context, labels);
    addSymbols(context, clusters, labels);
    addCorridors(context, labels);
    std::vector<LabelRequest> requests;
    requests.reserve(labels.size());
    for (const Label& label : labels)
        requests.push_back(label.request);
    const QRectF bounds(QPointF(), context.viewport.size());
    for (const PlacedLabel& placed : layoutLabels(requests, obstaclesOf(clusters), bounds)) {
        if (context.stop.stop_requested())
            return;
        paintLabel(context.painter, labels[placed.request], placed.box);
    }
}

} // namespace wm::mapview
