// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QProgressBar;
class QPushButton;
class QTimer;

namespace wm::ui {

class TaskRunner;

/// How far long work is, with a button to stop it. In sight only while there is some that takes a moment.
class ProgressLine : public QWidget {
    Q_OBJECT

public:
    explicit ProgressLine(QWidget* parent = nullptr);

    /// Shows its work too; it must outlive this.
    void watch(TaskRunner& tasks);

Q_SIGNALS:
    void stopWanted();

private:
    void showState();

    QList<TaskRunner*> m_watched;
    QProgressBar* m_bar = nullptr;
    QPushButton* m_stop = nullptr;
    QTimer* m_patience = nullptr;
};

} // namespace wm::ui
