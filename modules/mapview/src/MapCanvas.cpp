// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/mapview/MapCanvas.h"

#include "Colour.h"
#include "FrameRenderer.h"
#include "LegendPanel.h"
#include "MapOverlay.h"

#include <QPainter>
#include <QResizeEvent>

#include <algorithm>
#include <utility>

namespace wm::mapview {

namespace {
constexpr double kMargin = 10.0;
constexpr double kFitMargin = 16.0;
constexpr double kPlaceRadius = 9.0;
constexpr double kMaxLegendShare = 0.4; ///< of the width: a wider legend covers the map instead of pushing it aside
} // namespace

MapCanvas::MapCanvas(QWidget* parent)
    : QWidget(parent)
    , m_scene(MapScene::create({}))
    , m_renderer(new FrameRenderer(this))
    , m_legend(new LegendPanel(this))
{
    setAccessibleName(tr("Map"));
    setAccessibleDescription(
        tr("Plus, minus and the wheel zoom; arrow keys and dragging move the map; Home shows everything."));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    m_legend->hide();
    connect(m_renderer, &FrameRenderer::frameFinished, this, [this] {
        update();
        reportFailures();
        if (m_renderer->isIdle())
            Q_EMIT frameShown();
    });
}

MapCanvas::~MapCanvas() = default;

void MapCanvas::setScene(std::shared_ptr<const MapScene> scene)
{
    if (!scene)
        scene = MapScene::create({});
    if (scene == m_scene)
        return;
    const bool hasNewFocus = scene->focus() != m_scene->focus();
    m_scene = std::move(scene);
    m_reported.clear();
    m_clusters.reset();
    m_legend->setLegend(m_scene->legend(), legendRoom());
    if (hasNewFocus || m_isFitted)
        fit();
    requestFrame();
    // Notes and mark belong to a picture: they come with it, and painting the one before would hold it up.
    if (m_renderer->isIdle())
        update();
}

void MapCanvas::setViewport(const MapViewport& viewport)
{
    m_isFitted = false;
    changeViewport(viewport.resized(size()));
}

void MapCanvas::fit()
{
    m_isFitted = true;
    changeViewport(MapViewport::fitting(m_scene->focus(), size(), fitMargins()));
}

QRectF MapCanvas::freeArea() const
{
    const double strip = notesStripHeight(m_scene->notes(), size());
    const double mark = markSize(m_scene->mark(), width() - 2.0 * kMargin).height();
    return QRectF(rect()).adjusted(0.0, 0.0, 0.0, -strip - 2.0 * kMargin - mark);
}

QRect MapCanvas::legendArea() const
{
    return m_legend->isHidden() ? QRect() : m_legend->geometry();
}

void MapCanvas::zoom(double factor)
{
    setViewport(m_viewport.zoomedAt(QRectF(rect()).center(), factor));
}

void MapCanvas::setRuler(std::optional<RulerKind> kind)
{
    m_ruler = kind ? std::optional(MapRuler(*kind)) : std::nullopt;
    restCursor();
    update();
}

void MapCanvas::setSelecting(bool isSelecting)
{
    m_isSelecting = isSelecting;
    restCursor();
}

void MapCanvas::setPlacing(bool isPlacing)
{
    m_isPlacing = isPlacing;
    restCursor();
}

int MapCanvas::renderCount() const
{
    return m_renderer->startedCount();
}

QSizeF MapCanvas::legendRoom() const
{
    // Above the scale bar, which stands on the notes.
    const double below = notesStripHeight(m_scene->notes(), size()) + kMargin + scaleBarHeight();
    return QSizeF(size()) - QSizeF(kMargin * 2.0, kMargin * 2.0 + below);
}

QMarginsF MapCanvas::fitMargins() const
{
    const bool hasLegend =
        !m_legend->isHidden() && m_legend->isChecked() && m_legend->width() < width() * kMaxLegendShare;
    const double left = hasLegend ? m_legend->width() + kMargin : 0.0;
    const double bottom = notesStripHeight(m_scene->notes(), size());
    return {left + kFitMargin, kFitMargin, kFitMargin, bottom + kFitMargin};
}

void MapCanvas::changeViewport(const MapViewport& viewport)
{
    if (viewport == m_viewport)
        return;
    m_viewport = viewport;
    m_clusters.reset();
    requestFrame();
    update();
}

void MapCanvas::requestFrame()
{
    if (!m_viewport.size().isEmpty() && isVisible())
        m_renderer->request(m_scene, m_viewport, devicePixelRatioF());
}

void MapCanvas::restCursor()
{
    setCursor(m_ruler || m_isPlacing || m_isSelecting ? Qt::CrossCursor : Qt::ArrowCursor);
}

void MapCanvas::reportFailures()
{
    if (m_renderer->frame().scene != m_scene)
        return;
    const std::vector<OverlayFailure> failures = m_renderer->frame().failures; // who is told may set another scene
    for (const OverlayFailure& failure : failures) {
        if (std::ranges::find(m_reported, failure.layer) != m_reported.end())
            continue;
        m_reported.push_back(failure.layer);
        Q_EMIT overlayFailed(failure.layer, failure.error);
    }
}

const std::vector<SymbolCluster>& MapCanvas::clusters()
{
    if (!m_clusters)
        m_clusters = clusterSymbols(*m_scene, m_viewport);
    return *m_clusters;
}

void MapCanvas::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_legend->move(static_cast<int>(kMargin), static_cast<int>(kMargin));
    m_legend->setLegend(m_scene->legend(), legendRoom());
    if (m_isFitted)
        fit();
    else
        changeViewport(m_viewport.resized(size()));
}

void MapCanvas::paintEvent(QPaintEvent*)
{
    if (m_renderer->frame().devicePixelRatio != devicePixelRatioF())
        requestFrame(); // moved to another screen
    QPainter painter(this);
    painter.fillRect(rect(), toColour(presentation::mapcolours::kSea));
    paintFrame(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    paintFurniture(painter);
    if (m_ruler)
        m_ruler->paint(painter, m_viewport, m_rulerText);
    if (m_drag)
        paintDrag(painter);
}

void MapCanvas::paintDrag(QPainter& painter) const
{
    if (m_drag->kind == DragKind::Pan || !m_drag->hasMoved)
        return;
    painter.setPen(QPen(toColour(kColours.accent), 1.2));
    painter.setBrush(toColour(kColours.accent, 30));
    if (m_drag->kind == DragKind::Place) {
        painter.drawEllipse(m_drag->last, kPlaceRadius, kPlaceRadius);
        painter.drawLine(m_drag->last - QPointF(kPlaceRadius, 0.0), m_drag->last + QPointF(kPlaceRadius, 0.0));
        painter.drawLine(m_drag->last - QPointF(0.0, kPlaceRadius), m_drag->last + QPointF(0.0, kPlaceRadius));
        return;
    }
    if (m_drag->kind == DragKind::SelectBox)
        painter.setPen(QPen(toColour(kColours.accent), 1.2, Qt::DashLine));
    painter.drawRect(QRectF(m_drag->start, m_drag->last).normalized());
}

void MapCanvas::paintFrame(QPainter& painter) const
{
    const Frame& frame = m_renderer->frame();
    if (frame.image.isNull())
        return;
    const double scale = m_viewport.pixelsPerDegree() / frame.viewport.pixelsPerDegree();
    const QPointF corner = m_viewport.toScreen(frame.viewport.toWorld({0.0, 0.0}));
    const QSizeF size = frame.image.size() / frame.devicePixelRatio * scale;
    painter.setRenderHint(QPainter::SmoothPixmapTransform, scale != 1.0);
    painter.drawImage(QRectF(corner, size), frame.image);
}

void MapCanvas::paintFurniture(QPainter& painter) const
{
    const QRectF map(rect());
    const double bottom = map.bottom() - notesStripHeight(m_scene->notes(), map.size());
    paintNotesStrip(painter, m_scene->notes(), map);
    if (!m_scene->isEmpty()) {
        // The picture below is made for more than the window and keeps no place free in it.
        const QPointF corner(map.left() + kMargin + 2.0, bottom - kMargin);
        paintScaleBarPlate(painter, m_viewport, corner);
        paintScaleBar(painter, m_viewport, corner);
        paintNorthArrow(painter, map.topRight() + QPointF(-kMargin, kMargin));
    }
    const QSizeF mark = markSize(m_scene->mark(), map.width() - 2.0 * kMargin);
    paintMark(painter, m_scene->mark(),
              {QPointF(map.right() - kMargin - mark.width(), bottom - kMargin - mark.height()), mark});
}

} // namespace wm::mapview
