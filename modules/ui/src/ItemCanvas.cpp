// SPDX-License-Identifier: GPL-3.0-or-later
#include "ItemCanvas.h"

#include "PlainToolTip.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <limits>

namespace wm::ui {

namespace {

constexpr int kHintWidth = 480;
constexpr int kMinimumWidth = 120;

} // namespace

ItemCanvas::ItemCanvas(QWidget* parent)
    : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::TabFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QRect ItemCanvas::itemRect(int index) const
{
    return index < 0 || index >= m_count ? QRect() : magnified(rects()[static_cast<std::size_t>(index)]);
}

void ItemCanvas::setMagnification(double magnification)
{
    m_magnification = magnification;
    m_rectsWidth = -1;
    updateGeometry();
    update();
}

QRect ItemCanvas::magnified(const QRect& rect) const
{
    return QRectF(rect.topLeft() * m_magnification, QSizeF(rect.size()) * m_magnification).toAlignedRect();
}

int ItemCanvas::plain(int length) const
{
    return static_cast<int>(length / m_magnification);
}

int ItemCanvas::heightForWidth(int width) const
{
    const std::vector<QRect> rects = layoutItems(plain(width));
    return rects.empty() ? 0 : magnified(rects.back()).bottom() + 1;
}

QSize ItemCanvas::sizeHint() const
{
    return {kHintWidth, heightForWidth(kHintWidth)};
}

QSize ItemCanvas::minimumSizeHint() const
{
    return {kMinimumWidth, 0};
}

void ItemCanvas::setItemCount(int count)
{
    setHovered(-1);
    m_count = count;
    m_rectsWidth = -1;
    m_pressed = -1;
    m_focused = count == 0 ? -1 : std::clamp(m_focused, 0, count - 1);
    updateGeometry();
    update();
}

bool ItemCanvas::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int index = itemAt(help->pos());
    if (index < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), plainToolTip(itemToolTip(index)), this, itemRect(index));
    return true;
}

void ItemCanvas::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    moveFocusTo(std::max(m_focused, 0));
}

void ItemCanvas::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

void ItemCanvas::keyPressEvent(QKeyEvent* event)
{
    if (m_focused < 0)
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        Q_EMIT itemActivated(m_focused);
        return;
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        moveFocusTo(neighbourOf(m_focused, event->key()));
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ItemCanvas::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    setHovered(-1);
}

void ItemCanvas::mouseMoveEvent(QMouseEvent* event)
{
    setHovered(itemAt(event->position().toPoint()));
}

void ItemCanvas::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->button() == Qt::LeftButton ? itemAt(event->position().toPoint()) : -1;
}

void ItemCanvas::mouseReleaseEvent(QMouseEvent* event)
{
    const int pressed = std::exchange(m_pressed, -1);
    if (pressed < 0 || pressed != itemAt(event->position().toPoint()))
        return;
    m_focused = pressed;
    Q_EMIT itemActivated(pressed);
}

void ItemCanvas::paintHeading(QPainter& /*painter*/, int /*width*/) const
{
}

void ItemCanvas::paintAll(QPainter& painter, int width) const
{
    paintHeading(painter, width);
    const std::vector<QRect> all = layoutItems(width);
    for (int index = 0; index < m_count; ++index)
        paintItem(painter, index, all[static_cast<std::size_t>(index)], {});
}

void ItemCanvas::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(m_magnification, m_magnification);
    paintHeading(painter, plain(width()));
    for (int index = 0; index < m_count; ++index) {
        if (itemRect(index).intersects(event->rect()))
            paintItem(painter, index, rects()[static_cast<std::size_t>(index)],
                      {index == m_hovered, hasFocus() && index == m_focused});
    }
}

void ItemCanvas::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_rectsWidth = -1;
}

const std::vector<QRect>& ItemCanvas::rects() const
{
    if (m_rectsWidth != width()) {
        m_rects = layoutItems(plain(width()));
        m_rectsWidth = width();
    }
    return m_rects;
}

int ItemCanvas::itemAt(const QPoint& position) const
{
    const std::vector<QRect>& all = rects();
    const auto found = std::ranges::find_if(all, [&](const QRect& rect) { return magnified(rect).contains(position); });
    return found == all.end() ? -1 : static_cast<int>(found - all.begin());
}

int ItemCanvas::neighbourOf(int index, int key) const
{
    if (key == Qt::Key_Left || key == Qt::Key_Right)
        return std::clamp(index + (key == Qt::Key_Right ? 1 : -1), 0, m_count - 1);
    const QPoint from = itemRect(index).center();
    int best = index;
    int bestDistance = std::numeric_limits<int>::max();
    for (int other = 0; other < m_count; ++other) {
        const QPoint delta = itemRect(other).center() - from;
        const bool isOnThatSide = key == Qt::Key_Down ? delta.y() > 0 : delta.y() < 0;
        const int distance = std::abs(delta.y()) * 4 + std::abs(delta.x());
        if (isOnThatSide && distance < bestDistance) {
            best = other;
            bestDistance = distance;
        }
    }
    return best;
}

void ItemCanvas::setHovered(int index)
{
    if (index == m_hovered)
        return;
    update(itemRect(m_hovered));
    update(itemRect(index));
    m_hovered = index;
    setCursor(index < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
}

void ItemCanvas::moveFocusTo(int index)
{
    if (m_count == 0)
        return;
    m_focused = index;
    update();
    setAccessibleDescription(itemToolTip(index)); // a screen reader knows the widget only, not its items
    Q_EMIT itemFocused(itemRect(index));
}

std::vector<QRect> gridRects(int count, int width, int minimumWidth, int height, int gap)
{
    const int columns = std::max(1, (width + gap) / (minimumWidth + gap));
    std::vector<QRect> rects;
    rects.reserve(static_cast<std::size_t>(count));
    for (int index = 0; index < count; ++index) {
        const int column = index % columns;
        // Edges are computed, not widths, so that rounding never leaves a ragged right side.
        const int left = column * (width + gap) / columns;
        const int right = (column + 1) * (width + gap) / columns - gap;
        rects.emplace_back(left, index / columns * (height + gap), right - left, height);
    }
    return rects;
}

} // namespace wm::ui
