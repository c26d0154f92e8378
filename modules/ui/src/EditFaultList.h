// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "EditBook.h"

#include <QWidget>

class QLabel;
class QListWidget;

namespace wm::ui {

/// What is wrong in what is to be saved, one line each; hides where there is nothing.
class EditFaultList : public QWidget {
    Q_OBJECT

public:
    explicit EditFaultList(QWidget* parent = nullptr);

    void display(EditBook& book);

Q_SIGNALS:
    /// The user wants to see where it is: its place in the book's faults.
    void chosen(int place);
    /// It became the current one, with the keyboard in the list or by itself.
    void passed(int place);

private:
    QLabel* m_count = nullptr;
    QListWidget* m_list = nullptr;
};

} // namespace wm::ui
