// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "OutputActions.h"
#include "ShortcutList.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QTreeWidget;

namespace wm::ui {

/// Lists keys, to be searched, copied, saved and printed. The work can go on beside it.
class ShortcutsDialog : public QDialog {
    Q_OBJECT

public:
    ShortcutsDialog(std::vector<ShortcutGroup> groups, QWidget* parent);

Q_SIGNALS:
    /// The list is to leave the program.
    void wanted(wm::ui::OutputKind kind, const wm::ui::ViewOutput& output);

private:
    [[nodiscard]] ViewOutput output() const;
    void fill();
    void search();

    std::vector<ShortcutGroup> m_groups;
    QLineEdit* m_field = nullptr;
    QTreeWidget* m_list = nullptr;
    QLabel* m_none = nullptr;
};

} // namespace wm::ui
