// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/ui/TaskRunner.h"

#include <algorithm>

namespace wm::ui {

TaskRunner::TaskRunner(QObject* parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

TaskRunner::~TaskRunner()
{
    for (std::stop_source& stop : m_stops)
        stop.request_stop();
    m_pool.clear();
    m_pool.waitForDone();
}

void TaskRunner::cancel()
{
    for (std::stop_source& stop : m_stops)
        stop.request_stop();
}

std::stop_source TaskRunner::enter()
{
    m_stops.emplace_back();
    if (m_stops.size() == 1)
        Q_EMIT busyChanged(true);
    return m_stops.back();
}

void TaskRunner::leave(const std::stop_source& stop)
{
    std::erase(m_stops, stop);
    if (m_stops.empty())
        Q_EMIT busyChanged(false);
}

TaskContext TaskRunner::contextFor(const std::stop_source& stop)
{
    // Queued: work reports from its own thread. The destructor waits for the worker, so `this` outlives the reports.
    return {stop.get_token(), [this](int done, int total) {
                QMetaObject::invokeMethod(
                    this, [this, done, total] { Q_EMIT progressChanged(done, total); }, Qt::QueuedConnection);
            }};
}

} // namespace wm::ui
