// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/charts/CompareWidget.h"

#include "CompareSheet.h"
#include "ReadOutOverlay.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPixmap>
#include <QScrollBar>
#include <QtWidgets/QApplication>

#include <algorithm>
#include <cmath>
#include <optional>
#include <set>

namespace wm::charts {

namespace {

constexpr QSize kLeastSize{280, 200};
constexpr int kScrollStep = 24; // about a row

struct Brush {
    QPointF pressed; ///< in the content
    QPointF now;
    bool isMoving = false;

    [[nodiscard]] QRectF area() const { return QRectF(pressed, now).normalized().adjusted(-0.5, -0.5, 0.5, 0.5); }
};

} // namespace

struct CompareWidget::Parts {
    std::unique_ptr<CompareSheet> sheet = std::make_unique<CompareSheet>(presentation::CompareSpec{});
    ReadOutOverlay* overlay = nullptr; ///< owned by the viewport
    CompareLook look;
    std::optional<std::size_t> current; ///< of the figure's marks
    std::optional<Brush> brush;
    QPixmap
        picture; ///< of the sheet as it is scrolled: the read-out moves over it without painting it anew; null: stale

    [[nodiscard]] const CompareFigure& figure() const { return sheet->figure(); }
    [[nodiscard]] bool isEmpty() const { return sheet->spec().isEmpty(); }
};

CompareWidget::CompareWidget(QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_parts(std::make_unique<Parts>())
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    verticalScrollBar()->setSingleStep(kScrollStep);
    m_parts->overlay = new ReadOutOverlay(viewport());
}

CompareWidget::~CompareWidget() = default;

void CompareWidget::setSpec(presentation::CompareSpec spec)
{
    const presentation::CompareSpec& old = m_parts->sheet->spec();
    const bool isSame = old.head.title == spec.head.title && old.figure.index() == spec.figure.index();
    const std::optional<std::size_t> current = isSame ? m_parts->current : std::nullopt;
    const domain::RegionCode region = current ? m_parts->figure().marks()[*current].mark->region : domain::RegionCode();
    m_parts->look.facet = spec.head.facet;
    m_parts->sheet = std::make_unique<CompareSheet>(std::move(spec));
    m_parts->current.reset();
    m_parts->brush.reset();
    m_parts->overlay->clear();
    const std::string& title = m_parts->sheet->spec().head.title;
    setAccessibleName(title.empty() ? tr("Comparison") : QString::fromStdString(title));
    describe();
    arrange();
    // A selection makes the figure anew; who walks with the keyboard goes on where he was.
    const auto& marks = m_parts->figure().marks();
    if (current && *current < marks.size() && marks[*current].mark->region == region)
        m_parts->current = current;
    if (!isSame)
        verticalScrollBar()->setValue(0);
    redraw();
}

void CompareWidget::setColours(const presentation::Palette& colours)
{
    m_parts->look.colours = colours;
    m_parts->overlay->setColours(colours);
    redraw();
}

void CompareWidget::setHighlight(const CompareHighlight& highlight)
{
    if (m_parts->look.highlight == highlight)
        return;
    m_parts->look.highlight = highlight;
    redraw();
}

QString CompareWidget::readOut() const
{
    return m_parts->overlay->text();
}

QRectF CompareWidget::boundsOf(const domain::RegionCode& region) const
{
    for (const PlacedMark& mark : m_parts->figure().marks()) {
        if (mark.mark->region == region)
            return mark.bounds.translated(-inContent({}));
    }
    return {};
}

QSize CompareWidget::minimumSizeHint() const
{
    return kLeastSize;
}

void CompareWidget::arrange()
{
    m_parts->overlay->setGeometry(viewport()->rect());
    m_parts->sheet->arrange(viewport()->size());
    const double room = m_parts->sheet->content().height();
    const double height = m_parts->isEmpty() ? 0.0 : m_parts->figure().height();
    verticalScrollBar()->setRange(0, std::max(0, static_cast<int>(std::ceil(height - room))));
    verticalScrollBar()->setPageStep(std::max(1, static_cast<int>(room)));
}

QPointF CompareWidget::inContent(const QPointF& position) const
{
    return position - m_parts->sheet->content().topLeft() + QPointF(0.0, verticalScrollBar()->value());
}

void CompareWidget::describe()
{
    const presentation::CompareHead& head = m_parts->sheet->spec().head;
    const QString all = QString::fromStdString(head.emptyText.empty() ? head.subtitle : head.emptyText);
    setAccessibleDescription(readOut().isEmpty() ? all : readOut() + QChar::LineFeed + all);
}

void CompareWidget::read(std::size_t index)
{
    m_parts->current = index;
    const PlacedMark& mark = m_parts->figure().marks()[index];
    m_parts->overlay->show(m_parts->figure().anchor(mark) - inContent({}), m_parts->figure().readOut(mark));
    describe();
}

void CompareWidget::readAt(const QPointF& position)
{
    const bool isInside = !m_parts->isEmpty() && m_parts->sheet->content().contains(position);
    const auto index = isInside ? m_parts->figure().markAt(inContent(position)) : std::nullopt;
    viewport()->setCursor(index ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (index)
        return read(*index);
    m_parts->current.reset();
    m_parts->overlay->clear();
}

void CompareWidget::showCurrent()
{
    const QRectF& bounds = m_parts->figure().marks()[*m_parts->current].bounds;
    QScrollBar& bar = *verticalScrollBar();
    const double room = m_parts->sheet->content().height();
    if (bounds.top() < bar.value())
        bar.setValue(static_cast<int>(std::floor(bounds.top())));
    else if (bounds.bottom() > bar.value() + room)
        bar.setValue(static_cast<int>(std::ceil(bounds.bottom() - room)));
}

void CompareWidget::step(int dx, int dy, bool isBrushing)
{
    const auto& marks = m_parts->figure().marks();
    if (m_parts->isEmpty() || marks.empty())
        return;
    const std::size_t from = m_parts->current.value_or(0);
    const std::size_t to = m_parts->current ? m_parts->figure().neighbour(from, dx, dy) : from;
    m_parts->current = to;
    showCurrent();
    read(to);
    if (!isBrushing || m_parts->look.facet == presentation::CompareFacet::Indicators)
        return;
    const auto& brushed = m_parts->look.highlight.brushed;
    std::set<domain::RegionCode> regions(brushed.begin(), brushed.end());
    regions.insert(marks[from].mark->region);
    regions.insert(marks[to].mark->region);
    Q_EMIT regionsBrushed({regions.begin(), regions.end()});
}

void CompareWidget::brushInside(const QRectF& area, bool addsToOthers)
{
    if (m_parts->isEmpty() || m_parts->look.facet == presentation::CompareFacet::Indicators)
        return;
    std::set<domain::RegionCode> regions;
    if (addsToOthers)
        regions.insert(m_parts->look.highlight.brushed.begin(), m_parts->look.highlight.brushed.end());
    for (const PlacedMark& mark : m_parts->figure().marks()) {
        if (m_parts->figure().touches(mark, area))
            regions.insert(mark.mark->region);
    }
    Q_EMIT regionsBrushed({regions.begin(), regions.end()});
}

void CompareWidget::redraw()
{
    m_parts->picture = {};
    viewport()->update();
}

void CompareWidget::paintPicture()
{
    const double scale = devicePixelRatioF();
    m_parts->picture = QPixmap((QSizeF(viewport()->size()) * scale).toSize());
    m_parts->picture.setDevicePixelRatio(scale);
    m_parts->picture.fill(toColor(m_parts->look.colours.paper));
    QPainter painter(&m_parts->picture);
    m_parts->sheet->paintScrolled(painter, verticalScrollBar()->value(), m_parts->look);
}

void CompareWidget::paintEvent(QPaintEvent*)
{
    if (m_parts->picture.isNull() || m_parts->picture.devicePixelRatio() != devicePixelRatioF())
        paintPicture();
    QPainter painter(viewport());
    painter.drawPixmap(0, 0, m_parts->picture);
    if (!m_parts->brush || !m_parts->brush->isMoving)
        return;
    painter.setPen(QPen(toColor(m_parts->look.colours.accent), 1.0, Qt::DashLine));
    painter.setBrush(toColor(m_parts->look.colours.accent, 0.12));
    painter.drawRect(m_parts->brush->area().translated(-inContent({})));
}

void CompareWidget::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return event->ignore();
    const QPointF place = inContent(event->position());
    m_parts->brush = Brush{place, place, false};
}

void CompareWidget::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_parts->brush)
        return readAt(event->position());
    Brush& brush = *m_parts->brush;
    brush.now = inContent(event->position());
    brush.isMoving =
        brush.isMoving || (brush.now - brush.pressed).manhattanLength() >= QApplication::startDragDistance();
    if (brush.isMoving) {
        m_parts->overlay->clear();
        viewport()->update();
    }
}

void CompareWidget::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_parts->brush)
        return event->ignore();
    const Brush brush = *m_parts->brush;
    m_parts->brush.reset();
    viewport()->update();
    if (brush.isMoving)
        return brushInside(brush.area(), event->modifiers() & (Qt::ShiftModifier | Qt::ControlModifier));
    readAt(event->position());
    if (m_parts->current)
        Q_EMIT markActivated(*m_parts->figure().marks()[*m_parts->current].mark);
}

void CompareWidget::keyPressEvent(QKeyEvent* event)
{
    const bool isBrushing = event->modifiers() & Qt::ShiftModifier;
    switch (event->key()) {
    case Qt::Key_Left:
        return step(-1, 0, isBrushing);
    case Qt::Key_Right:
        return step(1, 0, isBrushing);
    case Qt::Key_Up:
        return step(0, -1, isBrushing);
    case Qt::Key_Down:
        return step(0, 1, isBrushing);
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        verticalScrollBar()->triggerAction(event->key() == Qt::Key_PageUp ? QAbstractSlider::SliderPageStepSub
                                                                          : QAbstractSlider::SliderPageStepAdd);
        return;
    case Qt::Key_Home:
        return verticalScrollBar()->setValue(0);
    case Qt::Key_End:
        return verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    case Qt::Key_Escape:
        if (m_parts->look.highlight.brushed.empty())
            break;
        Q_EMIT regionsBrushed({});
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_parts->current)
            break;
        Q_EMIT markActivated(*m_parts->figure().marks()[*m_parts->current].mark);
        return;
    default:
        break;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

void CompareWidget::focusInEvent(QFocusEvent* event)
{
    const Qt::FocusReason reason = event->reason();
    m_parts->overlay->setFocusShown(reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason);
    QAbstractScrollArea::focusInEvent(event);
}

void CompareWidget::focusOutEvent(QFocusEvent* event)
{
    m_parts->overlay->setFocusShown(false);
    QAbstractScrollArea::focusOutEvent(event);
}

void CompareWidget::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    m_parts->overlay->clear();
    arrange();
    redraw();
}

void CompareWidget::scrollContentsBy(int, int)
{
    // The frame around the marks stays where it is, so that nothing can be moved as a picture.
    m_parts->overlay->clear();
    redraw();
}

bool CompareWidget::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Leave)
        m_parts->overlay->clear();
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace wm::charts
