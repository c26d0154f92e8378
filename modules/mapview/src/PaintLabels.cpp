// SPDX-License-Identifier: GPL-3.0-or-later
#include "Colour.h"
#include "OverlayLabels.h"
#include "Painting.h"
#include "TextPainting.h"
#include "ValueSigns.h"

#include "wm/mapview/LabelLayout.h"

#include <QPainter>

#include <algorithm>

namespace wm::mapview {

namespace {

constexpr int kSelectedRank = -1'000'000;
constexpr int kRingRank = -600'000; // a ring without its distance says nothing
constexpr int kAreaRank = -500'000; // before every place
constexpr int kSymbolRank = 500'000;
constexpr int kCorridorRank = 600'000;
constexpr int kOverlayRank = 700'000; // after all of the map's own

constexpr double kLabelPadding = 2.0;
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
    label.request.size = textSize(font, text) + QSizeF(kLabelPadding * 2.0, 0.0);
    return label;
}

/// What the labels are of.
struct View {
    const MapScene& scene;
    const MapViewport& viewport;
    WorldBox visible;

    [[nodiscard]] QFont font(int pixels, QFont::Weight weight = QFont::Normal) const
    {
        return mapFont(scene.style().typeface, pixels, weight);
    }
    [[nodiscard]] const presentation::Palette& palette() const { return scene.style().palette(); }
};

/// The name of an area whose circle or bars stand where the name would be.
void standBeside(const QRectF& sign, LabelRequest& request)
{
    request.anchor = sign.center();
    request.gap = std::max(sign.width(), sign.height()) / 2.0;
    request.placement = LabelRequest::Placement::Beside;
}

void addAreas(const View& context, std::vector<Label>& labels)
{
    const QFont font = context.font(type::kSmall, QFont::Medium);
    const double lineHeight = textSize(font, {}).height();
    const std::vector<SignBox> signs = signBoxes(context.scene, context.viewport);
    for (const std::size_t i : context.scene.areas().find(context.visible)) {
        const SceneArea& area = context.scene.areas().items()[i];
        const double scale = context.viewport.pixelsPerDegree();
        // Measuring a text takes long, and of a country's areas few are as high as one.
        if (area.label.isEmpty() || area.box.height() * scale < lineHeight)
            continue;
        Label label = makeLabel(area.label, font, context.palette().ink);
        if (area.box.width() * scale < label.request.size.width() * 0.9)
            continue;
        label.request.anchor = context.viewport.toScreen(area.labelPoint);
        label.request.rank = area.isSelected ? kSelectedRank : kAreaRank;
        label.request.placement = LabelRequest::Placement::Centred;
        if (const auto sign = std::ranges::find(signs, i, &SignBox::area); sign != signs.end())
            standBeside(sign->box, label.request);
        labels.push_back(std::move(label));
    }
}

void addPlaces(const View& context, std::vector<Label>& labels)
{
    const QFont font = context.font(type::kNote);
    for (const std::size_t i : context.scene.labels().find(context.visible)) {
        const SceneLabel& place = context.scene.labels().items()[i];
        Label label = makeLabel(place.text, font, context.palette().mutedInk);
        label.request.anchor = context.viewport.toScreen(place.position);
        label.request.rank = std::clamp(place.rank, kAreaRank + 1, kSymbolRank - 1);
        label.request.gap = kPlaceDot + 1.0;
        label.hasDot = true;
        labels.push_back(std::move(label));
    }
}

/// The distance stands on its ring: at the top, else to the right, below or to the left, wherever that is in view.
void addRings(const View& context, std::vector<Label>& labels)
{
    const QFont font = context.font(type::kNote, QFont::Medium);
    for (const SceneRing& ring : context.scene.service().rings) {
        Label label = makeLabel(ring.text, font, context.palette().accent);
        const QSizeF size = label.request.size;
        const QRectF room = QRectF(QPointF(), context.viewport.size())
                                .adjusted(size.width(), size.height(), -size.width(), -size.height());
        for (std::size_t quarter = 0; quarter < 4; ++quarter) {
            label.request.anchor = context.viewport.toScreen(ring.points[ring.points.size() * quarter / 4]);
            if (!room.contains(label.request.anchor))
                continue;
            label.request.rank = kRingRank;
            label.request.placement = LabelRequest::Placement::Centred;
            labels.push_back(std::move(label));
            break;
        }
    }
}

void addSymbols(const View& context, std::span<const SymbolCluster> clusters, std::vector<Label>& labels)
{
    const QFont font = context.font(type::kNote);
    for (const SymbolCluster& cluster : clusters) {
        const SceneSymbol& symbol = context.scene.symbols().items()[cluster.symbols.front()];
        const bool isNamed = cluster.isSingle() && !symbol.label.isEmpty();
        if (!isNamed || (!symbol.isSelected && context.viewport.pixelsPerDegree() < kSymbolNamesScale))
            continue;
        Label label = makeLabel(symbol.label, font, context.palette().ink);
        label.request.anchor = cluster.centre;
        label.request.rank = symbol.isSelected ? kSelectedRank : kSymbolRank;
        label.request.gap = cluster.radius;
        labels.push_back(std::move(label));
    }
}

/// Named at the middle of its points, whatever part of the corridor is in view.
void addCorridors(const View& context, std::vector<Label>& labels)
{
    if (context.viewport.pixelsPerDegree() < kCorridorNamesScale)
        return;
    const QFont font = context.font(type::kNote);
    for (const std::size_t i : context.scene.corridors().find(context.visible)) {
        const SceneCorridor& corridor = context.scene.corridors().items()[i];
        const QPointF middle =
            corridor.points[corridor.points.size() / 2] + corridor.points[(corridor.points.size() - 1) / 2];
        if (corridor.label.isEmpty())
            continue;
        Label label = makeLabel(corridor.label, font, context.palette().ink);
        label.colour = corridor.colour;
        label.request.anchor = context.viewport.toScreen(middle / 2.0);
        label.request.rank = kCorridorRank;
        label.request.placement = LabelRequest::Placement::Centred;
        labels.push_back(std::move(label));
    }
}

void addOverlays(const View& context, std::vector<Label>& labels)
{
    const QFont font = context.font(type::kNote);
    for (const OverlayLabel& overlay : overlayLabels(context.scene, context.viewport)) {
        Label label = makeLabel(overlay.text, font, context.palette().ink);
        if (label.request.size.width() > overlay.room.width() || label.request.size.height() > overlay.room.height())
            continue;
        label.request.anchor = overlay.anchor;
        label.request.rank = kOverlayRank;
        label.request.gap = overlay.gap;
        label.request.placement = overlay.placement;
        labels.push_back(std::move(label));
    }
}

std::vector<QRectF> obstaclesOf(const View& context, std::span<const SymbolCluster> clusters)
{
    std::vector<QRectF> boxes;
    for (const SignBox& sign : signBoxes(context.scene, context.viewport))
        boxes.push_back(sign.box);
    for (const SymbolCluster& cluster : clusters) {
        const QPointF corner(cluster.radius, cluster.radius);
        boxes.emplace_back(cluster.centre - corner, cluster.centre + corner);
        if (cluster.anchor) // names stand outside a ring: within, they would hide its leaders
            boxes.push_back(QRectF(*cluster.anchor, cluster.centre).normalized().adjusted(-2.0, -2.0, 2.0, 2.0));
    }
    return boxes;
}

void paintLabel(QPainter& painter, const ReadyLabel& label)
{
    if (label.hasDot) {
        painter.setPen(QPen(toColour(kColours.paper), 1.0));
        painter.setBrush(label.colour);
        painter.drawEllipse(label.anchor, kPlaceDot, kPlaceDot);
    }
    paintHaloText(painter, label.box, label.text, label.font, label.colour);
}

} // namespace

std::vector<ReadyLabel> placeLabels(const MapScene& scene, const MapViewport& viewport,
                                    std::span<const SymbolCluster> clusters, std::span<const QRectF> reserved)
{
    const View view{scene, viewport, viewport.visibleBox()};
    std::vector<Label> labels;
    addAreas(view, labels);
    addPlaces(view, labels);
    addRings(view, labels);
    addSymbols(view, clusters, labels);
    addCorridors(view, labels);
    addOverlays(view, labels);
    std::vector<LabelRequest> requests;
    requests.reserve(labels.size());
    for (const Label& label : labels)
        requests.push_back(label.request);
    std::vector<QRectF> obstacles = obstaclesOf(view, clusters);
    obstacles.insert(obstacles.end(), reserved.begin(), reserved.end());
    std::vector<ReadyLabel> ready;
    for (const PlacedLabel& placed : layoutLabels(requests, obstacles, QRectF(QPointF(), viewport.size()))) {
        Label& label = labels[placed.request];
        ready.push_back(
            {std::move(label.text), label.font, label.colour, label.hasDot, label.request.anchor, placed.box});
    }
    return ready;
}

void paintLabels(const PaintContext& context, std::span<const ReadyLabel> labels)
{
    for (const ReadyLabel& label : labels) {
        if (context.stop.stop_requested())
            return;
        if (label.box.intersects(context.clip) || context.clip.contains(label.anchor))
            paintLabel(context.painter, label);
    }
}

} // namespace wm::mapview
