// SPDX-License-Identifier: GPL-3.0-or-later
#include "OverlayPainting.h"

#include "wm/mapview/OverlayScale.h"

#include <algorithm>
#include <numbers>

namespace wm::mapview {

namespace {

constexpr double kApart = 1.0;        // pixels: nearer, two points are one to the eye
constexpr double kApartInCrowd = 2.0; // among so many discs that they cover each other
constexpr double kApartShare = 0.25;  // of the radius, likewise
constexpr double kCrowd = 2e7;        // pixels that the discs have together
constexpr std::size_t kMostSingle = 1'500;
constexpr std::size_t kMostWithHalo = 60'000;

void choosePoints(OverlayView& view, const MapViewport& viewport)
{
    const PointPyramid& points = view.overlay.geometry->points();
    const double radius = view.overlay.pointRadius;
    const WorldBox box = viewport.visibleBox().grownBy(radius / viewport.pixelsPerDegree());
    view.pointLevel = visibleLevel(points, viewport);
    std::size_t count = points.count(box, view.pointLevel);
    if (static_cast<double>(count) * radius * radius * std::numbers::pi > kCrowd) {
        const double apart = std::max(kApartInCrowd, radius * kApartShare);
        view.pointLevel = points.levelFor(apart / viewport.pixelsPerDegree());
        count = points.count(box, view.pointLevel);
    }
    view.discs = count <= kMostSingle     ? OverlayView::Discs::Single
                 : count <= kMostWithHalo ? OverlayView::Discs::Merged
                                          : OverlayView::Discs::Plain;
}

} // namespace

int visibleLevel(const PointPyramid& points, const MapViewport& viewport)
{
    return points.levelFor(kApart / viewport.pixelsPerDegree());
}

OverlayFrame overlayFrame(const MapScene& scene, const MapViewport& viewport, double pixelRatio,
                          const std::stop_token& stop)
{
    OverlayFrame frame;
    const double denominator = scaleDenominator(viewport);
    for (const SceneOverlay& overlay : scene.overlays()) {
        if (overlay.opacity <= 0.0 || !isShownAt(overlay.scales, denominator))
            continue;
        OverlayView view{overlay, 0, OverlayView::Discs::Single, nullptr};
        if (overlay.raster) {
            auto picture =
                overlay.raster->picture(viewport.visibleBox(), viewport.pixelsPerDegree() * pixelRatio, stop);
            if (picture)
                view.picture = *std::move(picture);
            else if (!stop.stop_requested())
                frame.failures.push_back({overlay.layer, std::move(picture).error()});
        } else {
            choosePoints(view, viewport);
        }
        (overlay.isBelowRegions ? frame.below : frame.above).push_back(std::move(view));
    }
    return frame;
}

} // namespace wm::mapview
