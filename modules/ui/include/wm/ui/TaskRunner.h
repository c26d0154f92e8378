// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/base/TaskContext.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <stop_token>
#include <type_traits>
#include <utility>
#include <vector>

namespace wm::ui {

/// Runs blocking functions one after the other on a worker thread and hands each result back to the GUI thread.
/// The owner of the runner must outlive it (member or child): `done` usually captures the owner.
/// Thread: GUI.
class TaskRunner : public QObject {
    Q_OBJECT

public:
    explicit TaskRunner(QObject* parent = nullptr);
    /// Stops what runs, drops what waits, and returns when the worker is idle. No `done` is called any more.
    ~TaskRunner() override;

    /// Runs `work(const TaskContext&)` on the worker, then `done(result)` here. After cancel() `done` is not called.
    template <class Work, class Done>
    void start(Work work, Done done)
    {
        using Outcome = std::invoke_result_t<Work, const TaskContext&>;
        const std::stop_source stop = enter();
        auto promise = std::make_shared<QPromise<Outcome>>();
        auto* watcher = new QFutureWatcher<Outcome>(this);
        connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, stop, done = std::move(done)] {
            watcher->deleteLater();
            leave(stop);
            if (!stop.stop_requested())
                done(watcher->future().takeResult());
        });
        promise->start();
        watcher->setFuture(promise->future());
        m_pool.start([promise, context = contextFor(stop), work = std::move(work)] {
            promise->addResult(work(context));
            promise->finish();
        });
    }

    /// Asks everything that runs or waits to stop; the results are dropped.
    void cancel();
    [[nodiscard]] bool isBusy() const { return !m_stops.empty(); }

Q_SIGNALS:
    void busyChanged(bool isBusy);
    /// Of the running work; total 0 means that its length is not known.
    void progressChanged(int done, int total);

private:
    [[nodiscard]] std::stop_source enter();
    void leave(const std::stop_source& stop);
    [[nodiscard]] TaskContext contextFor(const std::stop_source& stop);

    QThreadPool m_pool;
    std::vector<std::stop_source> m_stops; ///< one for each task that has not come back
};

} // namespace wm::ui
