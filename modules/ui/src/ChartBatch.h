// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ViewInput.h"

#include "wm/paper/FigureQueue.h"
#include "wm/paper/FileNames.h"
#include "wm/presentation/ChartOptions.h"
#include "wm/ui/Preferences.h"
#include "wm/workspace/Views.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace wm::ui {

/// Which charts go where, and how they look there.
struct ChartBatchRequest {
    ViewInput input;
    std::vector<workspace::ChartSubject> subjects;
    presentation::ChartOptions charts;
    PictureOptions picture;
    QString firstNumber;   ///< of the figures, for their captions; empty: none
    std::string extension; ///< "png", "svg" or "pdf"
    std::filesystem::path folder;
};

/// Writes many charts into a folder, one file each, named by region and indicator. Charts are drawn one by one between
/// the window's own events, which goes on working; workers encode and write. Each file is whole or not there.
class ChartBatch : public QObject {
    Q_OBJECT

public:
    explicit ChartBatch(ChartBatchRequest request, QObject* parent = nullptr);
    ~ChartBatch() override;

    void start();
    /// What is under way is finished, nothing new begins; ended() follows.
    void cancel();

    [[nodiscard]] int total() const { return static_cast<int>(m_request.subjects.size()); }
    [[nodiscard]] int written() const;
    [[nodiscard]] bool isRunning() const { return m_slices.isActive(); }
    /// Why it stopped before the end; nothing: it did not, or it was cancelled.
    [[nodiscard]] std::optional<paper::FigureQueue::Failure> failure() const;

Q_SIGNALS:
    void progressed(int done);
    void ended();

private:
    void drawNext();
    void draw(std::size_t index);
    void end();

    ChartBatchRequest m_request;
    paper::FileNames m_names;
    std::size_t m_next = 0;
    bool m_isCancelled = false;
    std::optional<paper::FigureQueue::Failure> m_unread; ///< of the workspace
    QTimer m_slices;                                     ///< a chart each
    std::unique_ptr<paper::FigureQueue> m_queue;
};

} // namespace wm::ui
