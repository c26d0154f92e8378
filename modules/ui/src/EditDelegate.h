// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "TableDelegate.h"

namespace wm::ui {

/// Editors of an EditModel's cells: a list that can be typed into where the field has one, else a line that says at
/// once whether what is typed is a number.
class EditDelegate : public TableDelegate {
    Q_OBJECT

public:
    using TableDelegate::TableDelegate;

    [[nodiscard]] QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                        const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

    [[nodiscard]] static QString textOf(const QWidget& editor);

Q_SIGNALS:
    /// Ctrl+Enter: the text of the editor is for all selected cells.
    void fillWanted(const QString& text) const;

protected:
    bool eventFilter(QObject* object, QEvent* event) override;
};

/// Marks a line while its text cannot be taken.
void markWrong(QWidget& line, bool isWrong);

} // namespace wm::ui
