// SPDX-License-Identifier: GPL-3.0-or-later
#include "OverlayLabels.h"

#include "OverlayPainting.h"

#include "wm/mapview/OverlayScale.h"

#include <limits>

namespace wm::mapview {

namespace {

constexpr std::size_t kMostCandidates = 3'000; // of a layer: several times what has room on a large screen
constexpr double kNameGap = 1.0;
constexpr double kWithin = 1.0 / 0.9; // a name may reach a little beyond its area, as those of the map's own do
constexpr double kAnyLength = std::numeric_limits<double>::max();

/// Visits the points in view, thinned evenly until they are few enough.
template <class Visit>
void visitFew(const PointPyramid& points, const MapViewport& viewport, Visit visit)
{
    const WorldBox box = viewport.visibleBox();
    int level = visibleLevel(points, viewport);
    while (level > 0 && points.count(box, level) > kMostCandidates)
        --level;
    points.visit(box, level, visit);
}

QSizeF sizeOf(std::span<const AreaShape> shapes, double pixelsPerDegree)
{
    WorldBox box;
    for (const AreaShape& shape : shapes)
        box.include(shape.box);
    return QSizeF(box.width(), box.height()) * pixelsPerDegree;
}

void addLabels(const SceneOverlay& overlay, const MapViewport& viewport, std::vector<OverlayLabel>& labels)
{
    const OverlayGeometry& geometry = *overlay.geometry;
    const auto add = [&](QPointF world, std::size_t feature, LabelRequest::Placement placement, QSizeF room) {
        QString text = labelText(overlay, feature);
        const double gap = placement == LabelRequest::Placement::Beside ? overlay.pointRadius + kNameGap : 0.0;
        if (!text.isEmpty())
            labels.push_back({std::move(text), viewport.toScreen(world), gap, placement, room});
    };
    const QSizeF anywhere(kAnyLength, kAnyLength);
    visitFew(geometry.points(), viewport, [&](QPointF world, std::uint32_t feature) {
        add(world, feature, LabelRequest::Placement::Beside, anywhere);
    });
    visitFew(geometry.areaAnchors(), viewport, [&](QPointF world, std::uint32_t area) {
        add(world, geometry.featureOfArea(area), LabelRequest::Placement::Centred,
            sizeOf(geometry.areas().shapesOf(area), viewport.pixelsPerDegree()) * kWithin);
    });
    visitFew(geometry.lineAnchors(), viewport, [&](QPointF world, std::uint32_t feature) {
        add(world, feature, LabelRequest::Placement::Centred, anywhere);
    });
}

} // namespace

QString labelText(const SceneOverlay& overlay, std::size_t feature)
{
    const std::string_view label = overlay.features->label(feature);
    return QString::fromUtf8(label.data(), static_cast<qsizetype>(label.size())).simplified();
}

std::vector<OverlayLabel> overlayLabels(const MapScene& scene, const MapViewport& viewport)
{
    std::vector<OverlayLabel> labels;
    const double denominator = scaleDenominator(viewport);
    for (const SceneOverlay& overlay : scene.overlays()) {
        const bool hasLabels = overlay.geometry && !overlay.features->labelEnds.empty();
        if (hasLabels && overlay.opacity > 0.0 && isShownAt(overlay.scales, denominator))
            addLabels(overlay, viewport, labels);
    }
    return labels;
}

} // namespace wm::mapview
