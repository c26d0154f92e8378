// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ViewInput.h"

#include <QStatusBar>
#include <QTimer>

#include <vector>

class QLabel;
class QProgressBar;
class QToolButton;

namespace wm::ui {

class TaskRunner;

/// What is selected, how many targets are listed, which file is open, and long work with a button to stop it.
class StatusLine : public QStatusBar {
    Q_OBJECT

public:
    explicit StatusLine(const std::vector<TaskRunner*>& tasks, QWidget* parent = nullptr);

    void display(const ViewInput& input);
    void setShownCount(int shown);

protected:
    void changeEvent(QEvent* event) override;

private:
    void connectTasks(TaskRunner& tasks);
    void showWork(bool isShown);
    [[nodiscard]] bool isBusy() const;
    void retranslate();

    std::vector<TaskRunner*> m_tasks;
    QLabel* m_selection = nullptr;
    QLabel* m_shown = nullptr;
    QLabel* m_file = nullptr;
    QLabel* m_working = nullptr;
    QProgressBar* m_progress = nullptr;
    QToolButton* m_cancel = nullptr;
    QTimer m_patience; ///< short work shows no progress
    int m_shownCount = 0;
};

} // namespace wm::ui
