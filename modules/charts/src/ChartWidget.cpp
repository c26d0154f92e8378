// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/charts/ChartWidget.h"

#include "ChartFigure.h"
#include "ReadHits.h"
#include "ReadOutOverlay.h"

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
    const bool isSameTitle = spec.title == figure.spec().title;
    figure.setSpec(spec);
    if (isSameTitle && years == figure.fullYears() && values == figure.fullValues())
        figure.setView(view.years, view.values);
    else
        m_parts->drag.reset(); // it began in a view that is gone
    m_parts->points = readPoints(figure.spec(), figure.fullYears(), figure.fullValues());
    m_parts->current.reset();
    setAccessibleName(QString::fromStdString(spec.title));
    describe({});
    redraw();
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
    m_parts->drag.reset();
    redraw();
}

QPointF ChartWidget::positionOf(double year, double value) const
{
    arrange();
    return m_parts->figure.frame().at(year, value);
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
    m_parts->overlay->show(hit->position, m_parts->points[hit->index].text);
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
    m_parts->overlay->show(point.line(m_parts->figure.frame()).center(), point.text);
    describe(point.text);
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
    ChartFigure& figure = m_parts->figure;
    const QRectF& plot = figure.frame().rect;
    figure.setView(moved(drag.years, -distance.x() / plot.width() * drag.years.span(), figure.fullYears()),
                   moved(drag.values, distance.y() / plot.height() * drag.values.span(), figure.fullValues()));
    redraw();
}

void ChartWidget::wheelEvent(QWheelEvent* event)
{
    ChartFigure& figure = m_parts->figure;
    arrange();
    const PlotFrame frame = figure.frame();
    const QPointF position = event->position();
    if (figure.spec().isEmpty() || event->angleDelta().y() == 0)
        return event->ignore();
    const double factor = std::pow(kZoomPerNotch, event->angleDelta().y() / kWheelNotch);
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
    redraw();
    event->accept();
}

void ChartWidget::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return event->ignore();
    arrange();
    const PlotFrame& frame = m_parts->figure.frame();
    m_parts->drag = Drag{event->position(), frame.years, frame.values, false};
}

void ChartWidget::mouseMoveEvent(QMouseEvent* event)
{
    if (m_parts->drag)
        return panTo(event->position());
    showReadOutAt(event->position());
    const bool isOnMark = m_parts->current && m_parts->points[*m_parts->current].isClickable();
    setCursor(isOnMark ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void ChartWidget::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_parts->drag)
        return event->ignore();
    const bool wasMoving = m_parts->drag->isMoving;
    m_parts->drag.reset();
    if (!wasMoving)
        click(event->position());
}

void ChartWidget::mouseDoubleClickEvent(QMouseEvent*)
{
    resetView();
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
