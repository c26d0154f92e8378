// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/Verdict.h"

#include <QStyledItemDelegate>

#include <optional>

namespace wm::ui {

/// The mark of one horizon; a dot where there is no target.
void paintScoreboardMark(QPainter& painter, const QRectF& slot, std::optional<domain::Verdict> mark);

/// Paints a cell of ScoreboardModel: the marks of its horizons side by side, each always at the same place.
class ScoreboardDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Of the horizons of a cell, the one whose marks are underlined in the selected cell.
    void setSelectedHorizon(std::optional<int> horizon) { m_selectedHorizon = horizon; }

    /// The width of a cell of so many horizons, in device-independent pixels.
    [[nodiscard]] static int cellWidth(int horizons);
    /// Where the mark of a horizon stands in a cell, as high as the cell.
    [[nodiscard]] static QRect slotIn(const QRect& cell, int horizon, int horizons);
    /// The horizon at a place in a cell; the nearest one beside the marks.
    [[nodiscard]] static int horizonAt(const QRect& cell, const QPoint& position, int horizons);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;

Q_SIGNALS:
    void horizonClicked(const QModelIndex& index, int horizon);

private:
    std::optional<int> m_selectedHorizon;
};

} // namespace wm::ui
