// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QListWidget;
class QToolButton;
class QVBoxLayout;

namespace wm::ui {

/// A list that the user puts in order: by dragging, with two buttons beside it, or with Alt and the arrow keys.
class OrderedList : public QWidget {
    Q_OBJECT

public:
    explicit OrderedList(QWidget* parent = nullptr);

    [[nodiscard]] QListWidget& list() const { return *m_list; }
    /// A further button below those two.
    void addButton(QWidget& button);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void move(int step);
    void updateButtons();

    QListWidget* m_list = nullptr;
    QToolButton* m_up = nullptr;
    QToolButton* m_down = nullptr;
    QVBoxLayout* m_buttons = nullptr;
};

} // namespace wm::ui
