// SPDX-License-Identifier: GPL-3.0-or-later
#include "TableDelegate.h"

#include "CardPainting.h"

#include "wm/charts/VerdictMark.h"
#include "wm/ui/SpecTableModel.h"
#include "wm/ui/Theme.h"

#include <QApplication>
#include <QPainter>

namespace wm::ui {

namespace {

constexpr int kCellMarkSize = 13;
constexpr int kCellPadding = 6; ///< as the headings in the style sheet

} // namespace

void TableDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QStyle* style = item.widget ? item.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, item.widget);
    QRect room = item.rect.adjusted(kCellPadding, 0, -kCellPadding, 0);
    if (const QVariant verdict = index.data(SpecTableModel::VerdictRole); verdict.isValid()) {
        const QRectF mark(room.left(), room.center().y() - (kCellMarkSize - 1) / 2.0, kCellMarkSize, kCellMarkSize);
        charts::paintVerdictMark(*painter, mark, static_cast<domain::Verdict>(verdict.toInt()), colours());
        room.setLeft(room.left() + kCellMarkSize + kCellPadding);
    }
    painter->save();
    painter->setFont(item.font);
    painter->setPen(item.palette.color(QPalette::Text));
    drawElided(*painter, room, item.text, item.displayAlignment & Qt::AlignHorizontal_Mask);
    const bool isCurrentOnly =
        item.state.testFlag(QStyle::State_HasFocus) && !item.state.testFlag(QStyle::State_Selected);
    if (isCurrentOnly) { // a selected row shows by its ground where the keyboard is
        painter->setPen(item.palette.color(QPalette::Link));
        painter->drawRect(QRectF(item.rect).adjusted(0.5, 0.5, -0.5, -0.5));
    }
    painter->restore();
}

QSize TableDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int mark = index.data(SpecTableModel::VerdictRole).isValid() ? kCellMarkSize + kCellPadding : 0;
    return QStyledItemDelegate::sizeHint(option, index) + QSize(mark + 2 * kCellPadding, 0);
}

} // namespace wm::ui
