// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/presentation/TableSpec.h"

#include <QTableView>

namespace wm::ui {

/// The table of targets: copies selected rows, hides columns through the heading's menu, says why it is empty.
class TargetsView : public QTableView {
    Q_OBJECT

public:
    explicit TargetsView(QWidget* parent = nullptr);

    void setEmptyText(const QString& text);
    /// Widths and hidden columns for a table of targets; once, when the first table is shown. `keys` are column keys.
    void arrangeColumns(const QStringList& keys);
    /// The rows in their order with the columns that are shown, as people read them; all of them or the selected ones.
    [[nodiscard]] presentation::TableSpec shownTable(bool onlySelected) const;
    [[nodiscard]] bool hasSelectedRows() const;

Q_SIGNALS:
    /// The user wants the selected rows on the clipboard.
    void copyWanted();
    /// The user wants to know why the target of the row has its verdict.
    void explanationWanted(const QModelIndex& index);

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void showColumnMenu(const QPoint& position);

    /// A wider window gives the values more room, until the user sets a width.
    void shareOutWidth();

    QString m_emptyText;
    QStringList m_keys;
    bool m_hasOwnWidths = false; ///< the user has set one
    bool m_isSharing = false;    ///< widths change, but not by the user
};

} // namespace wm::ui
