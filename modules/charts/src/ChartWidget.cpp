// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/charts/ChartWidget.h"

#include "ChartFigure.h"
#include "Handle.h"
#include "ReadHits.h"
#include "ReadOutOverlay.h"
#include "ValueAxis.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>
#include <QtWidgets/QApplication>

#include <algorithm>
#include <cmath>

namespace wm::charts {

namespace {

constexpr QSize kUsualSize{900, 520};
constexpr QSize kSmallestSize{280, 200};
constexpr double kReach = 16.0; // pixels from a mark within which it is read or clicked
constexpr double kZoomPerNotch = 0.85;
constexpr double kWheelNotch = 120.0; // Qt: eighths of a degree, 15 degrees a notch
constexpr double kShortestYears = 1.0;
constexpr double kShortestValueShare = 1e-3; // of the full extent

struct Drag {
    QPointF pressed;
    Extent years;
    Extent values;
    bool isMoving = false;
    bool isOfHandle = false;
};

} // namespace

struct ChartWidget::Parts {
    explicit Parts(ChartWidget* widget)
        : plot(new QCustomPlot(widget))
        , figure(*plot)
        , overlay(new ReadOutOverlay(widget))
    {
    }

    QCustomPlot* plot; ///< owned by the widget, like the overlay
    ChartFigure figure;
    ReadOutOverlay* overlay;
    std::vector<ReadPoint> points;
    std::optional<std::size_t> current; ///< of points
    std::optional<Drag> drag;
    bool isZoomed = false; ///< the user has changed what part is shown
};

ChartWidget::ChartWidget(QWidget* parent)
    : QWidget(parent)
    , m_parts(std::make_unique<Parts>(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    // Zooming and panning are ours: the plot's own know neither limits nor the read-out.
    m_parts->plot->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_parts->plot->setFocusPolicy(Qt::NoFocus);
    connect(m_parts->plot, &QCustomPlot::beforeReplot, this,
            [this] { m_parts->figure.arrange(m_parts->plot->viewport().size()); });
    setSpec({});
}

ChartWidget::~ChartWidget() = default;

void ChartWidget::setSpec(const presentation::ChartSpec& spec)
{
    ChartFigure& figure = m_parts->figure;
    const PlotFrame view = figure.frame();
    const Extent years = figure.fullYears();
    const Extent values = figure.fullValues();
    const bool isSameFigure = spec.title == figure.spec().title && spec.scale == figure.spec().scale;
    const bool holdsHandle = m_parts->drag && m_parts->drag->isOfHandle && spec.handle;
    const bool readsHandle =
        m_parts->current && m_parts->points[*m_parts->current].kind == ReadKind::Handle && !readOut().isEmpty();
    figure.setSpec(spec);
    const bool isSameExtent = isSameFigure && years == figure.fullYears() && values == figure.fullValues();
    if (holdsHandle || isSameExtent)
        figure.setView(view.years, view.values);
    else
        forgetView();
    m_parts->points = readPoints(figure.spec(), figure.fullYears(), figure.fullValues());
    m_parts->current.reset();
    setAccessibleName(spec.title.empty() ? tr("Chart") : QString::fromStdString(spec.title));
    describe({});
    redraw();
    if (readsHandle)
        readHandle();
}

void ChartWidget::setColours(const presentation::Palette& colours)
{
    m_parts->figure.setColours(colours);
    m_parts->overlay->setColours(colours);
    // Not queued: a window that is repainted now must not mix the new paper with the old ink.
    m_parts->plot->replot(QCustomPlot::rpQueuedRefresh);
}

void ChartWidget::resetView()
{
    m_parts->figure.setView(m_parts->figure.fullYears(), m_parts->figure.fullValues());
    forgetView();
    redraw();
}

bool ChartWidget::isZoomed() const
{
    return m_parts->isZoomed;
}

void ChartWidget::setZoomed(bool isZoomed)
{
    if (m_parts->isZoomed == isZoomed)
        return;
    m_parts->isZoomed = isZoomed;
    Q_EMIT zoomedChanged(isZoomed);
}

/// Everything is shown again; what was begun by dragging began in a view that is gone.
void ChartWidget::forgetView()
{
    m_parts->drag.reset();
    setZoomed(false);
}

QPointF ChartWidget::positionOf(double year, double value) const
{
    arrange();
    return m_parts->figure.frame().at(year, axisPosition(m_parts->figure.spec().scale, value));
}

double ChartWidget::valueAt(double y) const
{
    arrange();
    return valueAtPosition(m_parts->figure.spec().scale, m_parts->figure.frame().valueAt(y));
}

QString ChartWidget::readOut() const
{
    return m_parts->overlay->text();
}

QSize ChartWidget::sizeHint() const
{
    return kUsualSize;
}

QSize ChartWidget::minimumSizeHint() const
{
    return kSmallestSize;
}

/// Qt delivers sizes late to widgets that are not shown yet; positions are asked before.
void ChartWidget::arrange() const
{
    m_parts->figure.arrange(size());
}

void ChartWidget::redraw()
{
    m_parts->overlay->clear();
    m_parts->plot->replot(QCustomPlot::rpQueuedReplot);
}

void ChartWidget::describe(const QString& current)
{
    const QString all = descriptionOf(m_parts->figure.spec(), m_parts->points);
    setAccessibleDescription(current.isEmpty() ? all : current + QChar::LineFeed + all);
}

void ChartWidget::showReadOutAt(const QPointF& position)
{
    arrange();
    const PlotFrame& frame = m_parts->figure.frame();
    const auto hit = nearestTo(position, m_parts->points, frame, kReach);
    m_parts->current = hit ? std::optional(hit->index) : std::nullopt;
    if (!hit)
        return m_parts->overlay->clear();
    m_parts->overlay->show(hit->position, m_parts->points[hit->index].text, frame.rect);
}

void ChartWidget::step(int direction)
{
    const auto count = static_cast<std::ptrdiff_t>(m_parts->points.size());
    if (count == 0)
        return;
    std::ptrdiff_t index = direction > 0 ? 0 : count - 1;
    if (m_parts->current)
        index = std::clamp<std::ptrdiff_t>(static_cast<std::ptrdiff_t>(*m_parts->current) + direction, 0, count - 1);
    m_parts->current = static_cast<std::size_t>(index);
    const ReadPoint& point = m_parts->points[*m_parts->current];
    if (!isShown(point, m_parts->figure.frame()))
        resetView();
    arrange();
    m_parts->overlay->show(point.line(m_parts->figure.frame()).center(), point.text, m_parts->figure.frame().rect);
    describe(point.text);
}

void ChartWidget::readHandle()
{
    const auto handle = std::ranges::find(m_parts->points, ReadKind::Handle, &ReadPoint::kind);
    if (handle == m_parts->points.end())
        return;
    m_parts->current = static_cast<std::size_t>(handle - m_parts->points.begin());
    arrange();
    m_parts->overlay->show(handle->line(m_parts->figure.frame()).center(), handle->text, m_parts->figure.frame().rect);
    describe(handle->text);
}

void ChartWidget::moveHandle(double value)
{
    readHandle();
    Q_EMIT targetMoved(m_parts->figure.spec().handle->target, value);
}

void ChartWidget::activate(std::size_t index)
{
    const ReadPoint& point = m_parts->points[index];
    if (!point.isClickable())
        return;
    if (point.isTarget())
        Q_EMIT targetActivated(point.target);
    else
        Q_EMIT yearActivated(static_cast<int>(std::floor(point.lastYear)));
}

void ChartWidget::click(const QPointF& position)
{
    arrange();
    const PlotFrame& frame = m_parts->figure.frame();
    const auto hit = nearestTo(position, m_parts->points, frame, kReach);
    if (hit && m_parts->points[hit->index].isClickable())
        return activate(hit->index);
    const bool isOnYearAxis =
        position.y() > frame.rect.bottom() && position.x() >= frame.rect.left() && position.x() <= frame.rect.right();
    if (isOnYearAxis && !m_parts->figure.spec().isEmpty())
        Q_EMIT yearActivated(static_cast<int>(std::lround(frame.yearAt(position.x()))));
}

void ChartWidget::panTo(const QPointF& position)
{
    Drag& drag = *m_parts->drag;
    const QPointF distance = position - drag.pressed;
    drag.isMoving = drag.isMoving || distance.manhattanLength() >= QApplication::startDragDistance();
    if (!drag.isMoving)
        return;
    if (drag.isOfHandle)
        return moveHandle(handleValueAt(position.y(), m_parts->figure.spec().scale, m_parts->figure.frame()));
    ChartFigure& figure = m_parts->figure;
    const QRectF& plot = figure.frame().rect;
    figure.setView(moved(drag.years, -distance.x() / plot.width() * drag.years.span(), figure.fullYears()),
                   moved(drag.values, distance.y() / plot.height() * drag.values.span(), figure.fullValues()));
    setZoomed(true);
    redraw();
}

/// Around a place, which stays where it is; beside an axis along that axis only.
void ChartWidget::zoomAt(const QPointF& position, double factor)
{
    ChartFigure& figure = m_parts->figure;
    const PlotFrame frame = figure.frame();
    const bool isOverValueAxis = position.x() < frame.rect.left();
    const bool isOverYearAxis = position.y() > frame.rect.bottom();
    const double year = frame.yearAt(position.x());
    const Extent years = zoomed(frame.years, year, factor, figure.fullYears(), kShortestYears);
    const Extent values = zoomed(frame.values, frame.valueAt(position.y()), factor, figure.fullValues(),
                                 figure.fullValues().span() * kShortestValueShare);
    figure.setView(isOverValueAxis ? frame.years : years, isOverYearAxis ? frame.values : values);
    if (!isOverValueAxis) {
        // Labels of another width have moved the value axis: the year goes back under the pointer.
        arrange();
        const double slip = year - figure.frame().yearAt(position.x());
        figure.setView({years.lower + slip, years.upper + slip}, figure.frame().values);
    }
    setZoomed(true);
    redraw();
}

void ChartWidget::zoomByKey(double factor)
{
    arrange();
    const PlotFrame& frame = m_parts->figure.frame();
    if (m_parts->figure.spec().isEmpty())
        return;
    const bool hasReadOut = m_parts->current && !readOut().isEmpty();
    zoomAt(hasReadOut ? m_parts->points[*m_parts->current].line(frame).center() : frame.rect.center(), factor);
    if (!hasReadOut)
        return;
    arrange();
    const ReadPoint& point = m_parts->points[*m_parts->current];
    m_parts->overlay->show(point.line(frame).center(), point.text, frame.rect);
}

void ChartWidget::wheelEvent(QWheelEvent* event)
{
    arrange();
    if (m_parts->figure.spec().isEmpty() || event->angleDelta().y() == 0)
        return event->ignore();
    zoomAt(event->position(), std::pow(kZoomPerNotch, event->angleDelta().y() / kWheelNotch));
    event->accept();
}

void ChartWidget::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return event->ignore();
    arrange();
    const PlotFrame& frame = m_parts->figure.frame();
    const bool isOfHandle = isOnHandle(event->position(), m_parts->figure.spec(), frame);
    m_parts->drag = Drag{event->position(), frame.years, frame.values, false, isOfHandle};
}

void ChartWidget::mouseMoveEvent(QMouseEvent* event)
{
    if (m_parts->drag)
        return panTo(event->position());
    showReadOutAt(event->position());
    const bool isOnMark = m_parts->current && m_parts->points[*m_parts->current].isClickable();
    if (isOnHandle(event->position(), m_parts->figure.spec(), m_parts->figure.frame()))
        setCursor(Qt::SizeVerCursor);
    else
        setCursor(isOnMark ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void ChartWidget::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_parts->drag)
        return event->ignore();
    const Drag drag = *m_parts->drag;
    m_parts->drag.reset();
    if (drag.isOfHandle)
        return showWholeAfterMove();
    if (!drag.isMoving)
        click(event->position());
}

/// While the handle was held, the view stayed for a figure that may reach farther by now.
void ChartWidget::showWholeAfterMove()
{
    ChartFigure& figure = m_parts->figure;
    if (!m_parts->isZoomed)
        figure.setView(figure.fullYears(), figure.fullValues());
    m_parts->plot->replot(QCustomPlot::rpQueuedReplot);
    readHandle();
}

void ChartWidget::mouseDoubleClickEvent(QMouseEvent*)
{
    resetView();
}

void ChartWidget::contextMenuEvent(QContextMenuEvent* event)
{
    arrange();
    const PlotFrame& frame = m_parts->figure.frame();
    const bool isKeyboard = event->reason() == QContextMenuEvent::Keyboard;
    std::optional<int> year;
    QPoint place = event->globalPos();
    if (isKeyboard && m_parts->current && !readOut().isEmpty()) {
        const ReadPoint& point = m_parts->points[*m_parts->current];
        year = static_cast<int>(std::ceil(point.lastYear));
        place = mapToGlobal(point.line(frame).center().toPoint());
    } else if (!isKeyboard && event->x() >= frame.rect.left() && event->x() <= frame.rect.right()) {
        year = static_cast<int>(std::lround(frame.yearAt(event->x())));
    }
    if (m_parts->figure.spec().isEmpty())
        year.reset();
    Q_EMIT menuWanted(place, year);
}

void ChartWidget::leaveEvent(QEvent*)
{
    m_parts->overlay->clear();
}

void ChartWidget::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return step(-1);
    case Qt::Key_Right:
        return step(1);
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (!m_parts->figure.spec().handle)
            break;
        arrange();
        return moveHandle(
            handleValueAfter(event->key() == Qt::Key_Up ? 1 : -1, m_parts->figure.spec(), m_parts->figure.frame()));
    case Qt::Key_Plus:
    case Qt::Key_Equal: // where Plus needs Shift
        return zoomByKey(kZoomPerNotch);
    case Qt::Key_Minus:
        return zoomByKey(1.0 / kZoomPerNotch);
    case Qt::Key_Home:
    case Qt::Key_0:
        return resetView();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_parts->current && !readOut().isEmpty())
            return activate(*m_parts->current);
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void ChartWidget::focusInEvent(QFocusEvent* event)
{
    const Qt::FocusReason reason = event->reason();
    m_parts->overlay->setFocusShown(reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason);
    QWidget::focusInEvent(event);
}

void ChartWidget::focusOutEvent(QFocusEvent* event)
{
    m_parts->overlay->setFocusShown(false);
    QWidget::focusOutEvent(event);
}

void ChartWidget::resizeEvent(QResizeEvent* event)
{
    m_parts->plot->setGeometry(rect());
    m_parts->overlay->setGeometry(rect());
    m_parts->overlay->clear();
    QWidget::resizeEvent(event);
}

} // namespace wm::charts
