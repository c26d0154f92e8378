// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SavedView.h"

#include <QDialog>

class QListWidgetItem;
class QPushButton;

namespace wm::ui {

class OrderedList;

/// Renames, orders, deletes and replaces saved views. Nothing happens before OK.
class SavedViewsDialog : public QDialog {
    Q_OBJECT

public:
    /// `shown` is what the window shows now, to replace the content of a view.
    SavedViewsDialog(std::vector<SavedView> views, QJsonObject shown, QWidget* parent);

    [[nodiscard]] std::vector<SavedView> views() const;

private:
    [[nodiscard]] QPushButton* addButton(const QString& text, const char* name, void (SavedViewsDialog::*act)());
    void rename();
    void replace();
    void remove();
    void keepNameOnce(QListWidgetItem* item);
    void updateButtons();

    std::vector<SavedView> m_views; ///< as they were, but for what was replaced
    QJsonObject m_shown;
    OrderedList* m_rows = nullptr;
    QPushButton* m_rename = nullptr;
    QPushButton* m_replace = nullptr;
    QPushButton* m_remove = nullptr;
};

} // namespace wm::ui
