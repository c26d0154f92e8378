// SPDX-License-Identifier: GPL-3.0-or-later
#include "ScoreboardDelegate.h"

#include "ScoreboardModel.h"

#include "wm/charts/VerdictMark.h"
#include "wm/ui/Theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace wm::ui {

namespace {

constexpr int kSlotWidth = 18;
constexpr int kSlotMarkSize = 12;
constexpr double kDotRadius = 1.0; ///< where there is no target

const ScoreboardModel* modelOf(const QModelIndex& index)
{
    return qobject_cast<const ScoreboardModel*>(index.model());
}

int horizonCount(const ScoreboardModel& model)
{
    return static_cast<int>(model.spec().horizons.size());
}

} // namespace

void paintScoreboardMark(QPainter& painter, const QRectF& slot, std::optional<domain::Verdict> mark)
{
    if (mark) {
        const QPointF corner = slot.center() - QPointF(kSlotMarkSize / 2.0, kSlotMarkSize / 2.0);
        return charts::paintVerdictMark(painter, {corner, QSizeF(kSlotMarkSize, kSlotMarkSize)}, *mark, colours());
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(toColour(colours().rule));
    painter.drawEllipse(slot.center(), kDotRadius, kDotRadius);
}

int ScoreboardDelegate::cellWidth(int horizons)
{
    return horizons * kSlotWidth + 2 * kGap;
}

QRect ScoreboardDelegate::slotIn(const QRect& cell, int horizon, int horizons)
{
    const int first = cell.center().x() - horizons * kSlotWidth / 2 + 1; // all of them stand in the middle
    return {first + horizon * kSlotWidth, cell.top(), kSlotWidth, cell.height()};
}

int ScoreboardDelegate::horizonAt(const QRect& cell, const QPoint& position, int horizons)
{
    return std::clamp((position.x() - slotIn(cell, 0, horizons).left()) / kSlotWidth, 0, horizons - 1);
}

void ScoreboardDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const ScoreboardModel* const model = modelOf(index);
    if (!model)
        return;
    const QStyle* const style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    for (int horizon = 0; horizon < horizonCount(*model); ++horizon) {
        const QRectF slot = slotIn(option.rect, horizon, horizonCount(*model));
        paintScoreboardMark(*painter, slot, model->cell(index, horizon).mark);
        if (m_selectedHorizon == horizon && option.state.testFlag(QStyle::State_Selected)) {
            painter->setPen(QPen(toColour(colours().accent), 2.0));
            painter->drawLine(QPointF(slot.left() + 2.0, slot.bottom() - 2.0),
                              QPointF(slot.right() - 2.0, slot.bottom() - 2.0));
        }
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(toColour(colours().accent));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5));
    }
    painter->restore();
}

bool ScoreboardDelegate::editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                                     const QModelIndex& index)
{
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto* const click = static_cast<QMouseEvent*>(event);
        const ScoreboardModel* const scoreboard = modelOf(index);
        if (scoreboard && click->button() == Qt::LeftButton)
            Q_EMIT horizonClicked(index, horizonAt(option.rect, click->pos(), horizonCount(*scoreboard)));
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

bool ScoreboardDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                                   const QModelIndex& index)
{
    const ScoreboardModel* const model = modelOf(index);
    if (!model || event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const int horizons = horizonCount(*model);
    const int horizon = horizonAt(option.rect, event->pos(), horizons);
    QToolTip::showText(event->globalPos(), model->horizonText(index, horizon), view->viewport(),
                       slotIn(option.rect, horizon, horizons));
    return true;
}

} // namespace wm::ui
