// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/mapview/RenderMap.h"

#include "Colour.h"
#include "LineRaster.h"
#include "OverlayPainting.h"
#include "Painting.h"

#include <QPainter>
#include <QSemaphore>
#include <QThread>
#include <QThreadPool>

#include <algorithm>
#include <atomic>
#include <cmath>

namespace wm::mapview {

namespace {

constexpr double kOverhang = 6.0;          // more than half the widest stroke
constexpr double kPixelTolerance = 0.3;    // of a pixel of the device: not to be seen
constexpr double kVectorTolerance = 0.1;   // of a 1/96 inch on a page, which may be magnified
constexpr double kVectorRasterRatio = 2.0; // pixels of a raster for a 1/96 inch on a page
constexpr int kLeastBandHeight = 120;      // pixels: below, what each band repeats is more than what it saves

/// What is decided once for the whole picture.
struct Layout {
    std::vector<SymbolCluster> clusters;
    std::vector<ReadyLabel> labels;
    OverlayFrame overlays;
};

Layout layoutOf(const MapScene& scene, const MapViewport& viewport, double rasterRatio, const std::stop_token& stop,
                std::span<const QRectF> reserved = {})
{
    Layout layout{clusterSymbols(scene, viewport), {}, overlayFrame(scene, viewport, rasterRatio, stop)};
    layout.labels = placeLabels(scene, viewport, layout.clusters, reserved);
    return layout;
}

WorldBox worldBox(const MapViewport& viewport, const QRectF& screen)
{
    WorldBox box = WorldBox::around(viewport.toWorld(screen.topLeft()));
    box.include(WorldBox::around(viewport.toWorld(screen.bottomRight())));
    return box;
}

struct Job {
    const MapScene& scene;
    const MapViewport& viewport;
    const Layout& layout;
    const std::stop_token& stop;
    double tolerance = 0.0; ///< pixels
};

/// The part of the picture within `part`.
void paintPart(const Job& job, const QRectF& part, QPainter& painter, LineRaster* raster)
{
    const QRectF clip = part.adjusted(-kOverhang, -kOverhang, kOverhang, kOverhang);
    const PaintContext context{job.scene,
                               job.viewport,
                               painter,
                               job.stop,
                               clip,
                               worldBox(job.viewport, clip),
                               job.tolerance / job.viewport.pixelsPerDegree(),
                               raster,
                               job.layout.overlays};
    painter.save();
    painter.setClipRect(part, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    paintLand(context);
    paintNetwork(context);
    paintBorders(context);
    paintOverlays(context, context.overlays.above);
    paintCorridors(context);
    paintService(context);
    paintSymbols(context, job.layout.clusters);
    paintValueSigns(context);
    paintLabels(context, job.layout.labels);
    painter.restore();
}

/// Rows `first` to `last` (not included) of the image, in its own memory.
void paintBand(const Job& job, QImage& image, uchar* bits, int first, int last)
{
    QImage band(bits + image.bytesPerLine() * first, image.width(), last - first, image.bytesPerLine(), image.format());
    const double ratio = image.devicePixelRatio();
    band.setDevicePixelRatio(ratio);
    band.fill(toColour(presentation::mapcolours::kSea)); // all of it: the view may end within the last pixel
    LineRaster raster({reinterpret_cast<std::uint32_t*>(bits + image.bytesPerLine() * first), band.width(),
                       band.height(), image.bytesPerLine() / 4, first, ratio},
                      job.viewport);
    QPainter painter(&band);
    painter.translate(0.0, -first / ratio);
    paintPart(job, QRectF(0.0, first / ratio, job.viewport.size().width(), (last - first) / ratio), painter, &raster);
}

/// Bands of the picture side by side in the threads that are free; in this one too, so that it never waits for nothing.
void paintBands(const Job& job, QImage& image)
{
    const int count = std::clamp(image.height() / kLeastBandHeight, 1, 2 * QThread::idealThreadCount());
    uchar* const bits = image.bits(); // once: it may copy
    std::atomic<int> next = 0;
    const auto work = [&] {
        for (int i = next++; i < count; i = next++)
            paintBand(job, image, bits, image.height() * i / count, image.height() * (i + 1) / count);
    };
    QSemaphore finished;
    int helpers = 0;
    const auto help = [&] {
        work();
        finished.release();
    };
    while (helpers + 1 < std::min(count, QThread::idealThreadCount()) && QThreadPool::globalInstance()->tryStart(help))
        ++helpers;
    work();
    finished.acquire(helpers);
}

} // namespace

MapPicture renderMapPicture(const MapScene& scene, const MapViewport& viewport, double devicePixelRatio,
                            const std::stop_token& stop)
{
    const QSize pixels(static_cast<int>(std::ceil(viewport.size().width() * devicePixelRatio)),
                       static_cast<int>(std::ceil(viewport.size().height() * devicePixelRatio)));
    if (pixels.isEmpty() || stop.stop_requested())
        return {};
    QImage image(pixels, QImage::Format_RGB32);
    image.setDevicePixelRatio(devicePixelRatio);
    Layout layout = layoutOf(scene, viewport, devicePixelRatio, stop);
    paintBands({scene, viewport, layout, stop, kPixelTolerance / devicePixelRatio}, image);
    return {stop.stop_requested() ? QImage() : image, std::move(layout.overlays.failures)};
}

QImage renderMap(const MapScene& scene, const MapViewport& viewport, double devicePixelRatio,
                 const std::stop_token& stop)
{
    return renderMapPicture(scene, viewport, devicePixelRatio, stop).image;
}

std::vector<OverlayFailure> paintMap(const MapScene& scene, const MapViewport& viewport, QPainter& painter,
                                     const std::stop_token& stop, std::span<const QRectF> reserved)
{
    Layout layout = layoutOf(scene, viewport, kVectorRasterRatio, stop, reserved);
    const QRectF picture(QPointF(), viewport.size());
    painter.fillRect(picture, toColour(presentation::mapcolours::kSea));
    paintPart({scene, viewport, layout, stop, kVectorTolerance}, picture, painter, nullptr);
    return std::move(layout.overlays.failures);
}

} // namespace wm::mapview
