// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <array>

class QAction;
class QUndoStack;

namespace wm::ui {

/// What can be done with the rows and cells of an edited table, as buttons with keys.
class EditToolBar : public QWidget {
    Q_OBJECT

public:
    enum Tool : std::size_t { Add, Duplicate, Remove, Revert, FillDown, SetAll, Revise, Undo, Redo, kToolCount };

    EditToolBar(QUndoStack& steps, QWidget* parent = nullptr);

    [[nodiscard]] QAction& action(Tool tool) { return *m_actions[tool]; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    std::array<QAction*, kToolCount> m_actions{};
};

} // namespace wm::ui
