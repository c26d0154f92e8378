// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QThread>

namespace wm::ui::test {

inline constexpr int kLimitMs = 20000;

/// Runs the event loop until the condition holds; false when it does not in time.
template <class Condition>
[[nodiscard]] bool waitUntil(Condition condition)
{
    QElapsedTimer timer;
    timer.start();
    while (!condition() && timer.elapsed() < kLimitMs) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        QThread::msleep(1);
    }
    return condition();
}

/// Everything that is queued at the moment, and what that queues.
inline void runEvents()
{
    for (int round = 0; round < 20; ++round) {
        QCoreApplication::processEvents();
        QThread::msleep(1);
    }
}

} // namespace wm::ui::test
