// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "HistorySession.h"

#include "wm/presentation/TableSpec.h"
#include "wm/presentation/Words.h"
#include "wm/workspace/FindHistory.h"

namespace wm::ui {

/// Fields at most in the list of changes: more than anybody reads, and some megabytes.
inline constexpr std::size_t kMostHistoryEntries = 5000;

/// What of a history is listed, as one immutable value.
struct ListedHistory {
    std::shared_ptr<const LoadedHistory> history;
    workspace::HistoryFilter filter; ///< with the change whose fields are listed; absent: those of all
    workspace::FoundHistory found;   ///< of the filter without that change
    workspace::FoundHistory chosen;  ///< of the change, where there is one
    presentation::TableSpec changes; ///< those of `found`, after a row for all of them with id 0
    presentation::TableSpec fields;

    [[nodiscard]] const workspace::FoundHistory& listed() const { return filter.change ? chosen : found; }
};

/// Finds in a history what a filter wants, on a worker of its own; what is wanted last counts. Thread: GUI.
class HistorySearch : public QObject {
    Q_OBJECT

public:
    explicit HistorySearch(presentation::Words words, QObject* parent = nullptr);

    void find(std::shared_ptr<const LoadedHistory> history, const workspace::HistoryFilter& filter);
    /// What was found before stays listed.
    void stop();
    /// Null: nothing was found yet.
    [[nodiscard]] const std::shared_ptr<const ListedHistory>& listed() const { return m_listed; }
    [[nodiscard]] TaskRunner& tasks() { return m_tasks; }

Q_SIGNALS:
    void changed();
    void failed(const wm::Error& error);

private:
    presentation::Words m_words;
    std::shared_ptr<const ListedHistory> m_listed;
    TaskRunner m_tasks;
};

} // namespace wm::ui
