// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/paper/Figure.h"

#include <QThreadPool>

#include <atomic>
#include <mutex>
#include <optional>

namespace wm::paper {

/// Writes many figures: they are painted one after the other by whoever adds them, while workers encode and write those
/// before. Each file is put in its place in one step, so that whatever happens there are whole files only. The first
/// failure stops it: what comes after is not written. Thread: one, but for the workers of its own.
class FigureQueue {
public:
    FigureQueue();
    ~FigureQueue(); ///< waits for what is under way
    FigureQueue(const FigureQueue&) = delete;
    FigureQueue& operator=(const FigureQueue&) = delete;

    /// A figure that could not be made or written.
    struct Failure {
        std::filesystem::path file;
        Error error;
    };

    /// Paints at once; waits first while more is under way than there is memory for.
    void add(const std::filesystem::path& file, FigureFormat format, const FigureOptions& options,
             const PaintFunction& paint);

    /// Would add() wait?
    [[nodiscard]] bool isFull() const { return m_pending >= m_most; }
    [[nodiscard]] int written() const { return m_written; }
    [[nodiscard]] std::optional<Failure> failure() const;
    /// Waits until everything that was added is written, or something failed.
    void finish();

private:
    void fail(const std::filesystem::path& file, Error error);

    int m_most = 0; ///< pictures that are encoded or wait for it
    std::atomic<int> m_pending = 0;
    std::atomic<int> m_written = 0;
    mutable std::mutex m_mutex;
    std::optional<Failure> m_failure; ///< the first
    QThreadPool m_workers;            ///< last: its work ends before what it reports to
};

} // namespace wm::paper
