// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "HistorySession.h"

#include "wm/presentation/Words.h"
#include "wm/workspace/FindHistory.h"

#include <filesystem>
#include <stop_token>

class QWidget;

namespace wm::ui {

/// Asks for a file and has a worker write what was found of a history into it, whole or not at all. Thread: GUI.
class HistoryExporter : public QObject {
    Q_OBJECT

public:
    HistoryExporter(presentation::Words words, QWidget& window);
    ~HistoryExporter() override;

    void ask(std::shared_ptr<const LoadedHistory> history, const workspace::HistoryFilter& filter);
    void write(std::shared_ptr<const LoadedHistory> history, const workspace::HistoryFilter& filter,
               const std::filesystem::path& file);
    void stop();
    [[nodiscard]] TaskRunner& tasks() { return m_tasks; }

Q_SIGNALS:
    /// What became of it, in words for the user.
    void told(const QString& text);

private:
    void end(const std::filesystem::path& file, const Result<std::int64_t>& rows);

    presentation::Words m_words;
    QWidget& m_window;
    std::stop_source m_stop; ///< of what is written now
    TaskRunner m_tasks;
};

} // namespace wm::ui
