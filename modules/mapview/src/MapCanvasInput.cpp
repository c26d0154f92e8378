// SPDX-License-Identifier: GPL-3.0-or-later
#include "LegendPanel.h"
#include "MapOverlay.h"
#include "Notes.h"

#include "wm/mapview/MapCanvas.h"
#include "wm/mapview/Projection.h"

#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QTextDocument>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace wm::mapview {

namespace {

constexpr double kWheelUnitsPerDoubling = 360.0; // three notches
constexpr double kKeyZoom = 1.5;
constexpr double kClickZoom = 2.0;
constexpr double kKeyPanShare = 0.2; // of the widget
constexpr double kMinBoxPixels = 6.0;
constexpr double kMaxClusterZoom = 16.0;
constexpr double kClusterMargin = 60.0;

/// How far an arrow key moves the picture, in shares of the widget.
QPointF panStep(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return {kKeyPanShare, 0.0};
    case Qt::Key_Right:
        return {-kKeyPanShare, 0.0};
    case Qt::Key_Up:
        return {0.0, kKeyPanShare};
    case Qt::Key_Down:
        return {0.0, -kKeyPanShare};
    default:
        return {};
    }
}

double keyZoom(int key)
{
    if (key == Qt::Key_Plus || key == Qt::Key_Equal)
        return kKeyZoom;
    return key == Qt::Key_Minus ? 1.0 / kKeyZoom : 1.0;
}

/// In a menu a single & would mark a shortcut.
QString menuText(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

/// Names come from files: what looks like markup is to be read, not obeyed.
QString toolTipText(const QString& text)
{
    return Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text) : text;
}

} // namespace

bool MapCanvas::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const bool isOnNotes = help->pos().y() >= height() - notesStripHeight(m_scene->notes(), size());
        const QString text =
            isOnNotes ? listedNotes(m_scene->notes()) : readOut(*m_scene, clusters(), hitAt(help->pos()));
        QToolTip::showText(help->globalPos(), toolTipText(text), this);
        return true;
    }
    if (event->type() == QEvent::Show)
        requestFrame();
    return QWidget::event(event);
}

void MapCanvas::wheelEvent(QWheelEvent* event)
{
    if (event->angleDelta().y() == 0)
        return event->ignore(); // sideways, or the beginning or end of a gesture: no zoom, and the map stays fitted
    const double factor = std::exp2(event->angleDelta().y() / kWheelUnitsPerDoubling);
    setViewport(m_viewport.zoomedAt(event->position(), factor));
    event->accept();
}

void MapCanvas::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::RightButton && m_ruler) {
        m_ruler->finish();
        update();
        return;
    }
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    m_drag = Drag{event->position(), event->position(), dragKind(*event), false};
}

MapCanvas::DragKind MapCanvas::dragKind(const QMouseEvent& event)
{
    if (m_isPlacing && hitAt(event.position()).kind == MapHit::Kind::Cluster)
        return DragKind::Place;
    if (event.modifiers().testFlag(Qt::ShiftModifier))
        return DragKind::ZoomBox;
    const bool isWanted = event.modifiers().testFlag(Qt::ControlModifier) || m_isSelecting;
    return isWanted && !m_ruler && !m_isPlacing ? DragKind::SelectBox : DragKind::Pan;
}

void MapCanvas::mouseMoveEvent(QMouseEvent* event)
{
    const QPointF position = event->position();
    if (m_ruler) {
        m_ruler->hover(toLonLat(m_viewport.toWorld(position)));
        update();
    }
    if (!m_drag) {
        if (m_ruler || m_isPlacing || m_isSelecting)
            return;
        const bool isActive = hitAt(position).kind != MapHit::Kind::Nothing;
        setCursor(isActive ? Qt::PointingHandCursor : Qt::ArrowCursor);
        return;
    }
    const bool isFar = (position - m_drag->start).manhattanLength() >= QApplication::startDragDistance();
    m_drag->hasMoved = m_drag->hasMoved || isFar;
    if (!m_drag->hasMoved)
        return;
    setCursor(m_drag->kind == DragKind::Pan ? Qt::ClosedHandCursor : Qt::CrossCursor);
    const QPointF step = position - m_drag->last;
    m_drag->last = position;
    if (m_drag->kind == DragKind::Pan)
        setViewport(m_viewport.panned(step));
    else
        update();
}

void MapCanvas::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_drag)
        return QWidget::mouseReleaseEvent(event);
    const Drag drag = *m_drag;
    m_drag.reset();
    restCursor();
    update();
    finishDrag(drag, event->position());
}

void MapCanvas::finishDrag(const Drag& drag, QPointF end)
{
    const QRectF box = QRectF(drag.start, end).normalized();
    if (drag.hasMoved) {
        if (drag.kind == DragKind::ZoomBox)
            zoomToBox(box);
        else if (drag.kind == DragKind::Place)
            place(end);
        else if (drag.kind == DragKind::SelectBox) {
            const WorldBox world = worldBoxOf(box);
            Q_EMIT boxSelected(toLonLat({world.minX, world.minY}), toLonLat({world.maxX, world.maxY}));
        }
        return;
    }
    if (m_isPlacing)
        place(end);
    else if (m_ruler)
        m_ruler->add(toLonLat(m_viewport.toWorld(end)));
    else
        activate(end);
}

void MapCanvas::place(QPointF screen)
{
    setPlacing(false);
    Q_EMIT placed(toLonLat(m_viewport.toWorld(screen)));
}

void MapCanvas::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (!m_ruler)
        return setViewport(m_viewport.zoomedAt(event->position(), kClickZoom));
    m_ruler->finish(); // its first click has set the last point
    update();
}

bool MapCanvas::measureByKey(int key)
{
    if (!m_ruler)
        return false;
    if (key == Qt::Key_Backspace) {
        m_ruler->removeLast();
    } else if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        m_ruler->finish();
    } else if (key == Qt::Key_Escape) {
        setRuler(std::nullopt);
        Q_EMIT rulerPutAway();
    } else {
        return false;
    }
    update();
    return true;
}

void MapCanvas::keyPressEvent(QKeyEvent* event)
{
    if (measureByKey(event->key()))
        return;
    if (m_isPlacing && event->key() == Qt::Key_Escape) {
        setPlacing(false);
        Q_EMIT placingGivenUp();
        return;
    }
    const QPointF step = panStep(event->key());
    const double factor = keyZoom(event->key());
    if (!step.isNull())
        setViewport(m_viewport.panned({step.x() * width(), step.y() * height()}));
    else if (factor != 1.0)
        zoom(factor);
    else if (event->key() == Qt::Key_Home)
        fit();
    else if (event->key() == Qt::Key_L)
        m_legend->click();
    else
        QWidget::keyPressEvent(event);
}

void MapCanvas::zoomToBox(const QRectF& screen)
{
    if (screen.width() < kMinBoxPixels || screen.height() < kMinBoxPixels)
        return;
    setViewport(MapViewport::fitting(worldBoxOf(screen), size(), {}));
}

WorldBox MapCanvas::worldBoxOf(const QRectF& screen) const
{
    WorldBox box = WorldBox::around(m_viewport.toWorld(screen.topLeft()));
    box.include(WorldBox::around(m_viewport.toWorld(screen.bottomRight())));
    return box;
}

MapHit MapCanvas::hitAt(QPointF screen)
{
    return hitTest(*m_scene, m_viewport, clusters(), screen);
}

void MapCanvas::activate(QPointF screen)
{
    const MapHit hit = hitAt(screen);
    if (hit.kind == MapHit::Kind::Area)
        Q_EMIT regionActivated(m_scene->areas().items()[hit.index].region);
    if (hit.kind == MapHit::Kind::Corridor)
        Q_EMIT corridorActivated(m_scene->corridors().items()[hit.index].corridor);
    if (hit.kind == MapHit::Kind::Overlay) {
        const SceneOverlay& overlay = m_scene->overlays()[hit.index];
        Q_EMIT overlayActivated(overlay.layer, overlay.features->featureIds[hit.feature],
                                toLonLat(m_viewport.toWorld(screen)));
    }
    if (hit.kind != MapHit::Kind::Cluster)
        return;
    const SymbolCluster cluster = clusters()[hit.index];
    if (cluster.isSingle())
        Q_EMIT facilityActivated(m_scene->symbols().items()[cluster.symbols.front()].facility);
    else
        openCluster(cluster);
}

void MapCanvas::openCluster(const SymbolCluster& cluster)
{
    const bool isAtLimit = m_viewport.pixelsPerDegree() >= MapViewport::kMaxPixelsPerDegree;
    if (isAtLimit || sharesOnePoint(*m_scene, cluster)) {
        const std::optional<MapViewport> closer = viewThatParts(*m_scene, m_viewport, cluster);
        return closer ? setViewport(*closer) : listFacilities(cluster, cluster.centre);
    }
    WorldBox box;
    for (const std::size_t i : cluster.symbols)
        box.include(m_scene->symbols().items()[i].box);
    const QMarginsF margins(kClusterMargin, kClusterMargin, kClusterMargin, kClusterMargin);
    const MapViewport closest = MapViewport::fitting(box, size(), margins);
    const double factor = closest.pixelsPerDegree() / m_viewport.pixelsPerDegree();
    const MapViewport centred(box.centre(), m_viewport.pixelsPerDegree(), size());
    setViewport(centred.zoomedAt(QRectF(rect()).center(), std::clamp(factor, kClickZoom, kMaxClusterZoom)));
}

void MapCanvas::listFacilities(const SymbolCluster& cluster, QPointF screen)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const std::size_t i : cluster.symbols) {
        const SceneSymbol& symbol = m_scene->symbols().items()[i];
        menu->addAction(menuText(symbol.label), this,
                        [this, facility = symbol.facility] { Q_EMIT facilityActivated(facility); });
    }
    menu->popup(mapToGlobal(screen.toPoint()));
}

} // namespace wm::mapview
