// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/ui/TaskRunner.h"
#include "wm/workspace/Workspace.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace wm::ui {

/// The history of the open workspace as one immutable value.
struct LoadedHistory {
    workspace::SnapshotPtr snapshot; ///< the present that it belongs to
    workspace::History history;
    std::vector<workspace::HistoryMark> marks; ///< never empty
    std::size_t mark = 0;                      ///< the one that `difference` is from
    workspace::DifferencePtr difference;       ///< never null
};

/// Loads the history again with each snapshot, on a worker of its own. Thread: GUI.
class HistorySession : public QObject {
    Q_OBJECT

public:
    explicit HistorySession(QObject* parent = nullptr);

    /// Null: no workspace is open. One that has no file has no history.
    void setSnapshot(const workspace::SnapshotPtr& snapshot);
    /// What the present is compared with.
    void choose(const workspace::HistoryMark& mark);
    /// What is said about changes changes nothing itself.
    void setReason(domain::ChangeId change, const std::string& reason);
    void nameVersion(const std::string& name);
    void removeVersion(const std::string& name);

    /// Null: none is loaded yet.
    [[nodiscard]] const std::shared_ptr<const LoadedHistory>& loaded() const { return m_loaded; }
    [[nodiscard]] const TaskRunner& tasks() const { return m_tasks; }
    [[nodiscard]] TaskRunner& tasks() { return m_tasks; }

Q_SIGNALS:
    void changed();
    void failed(const wm::Error& error, const std::filesystem::path& file);

private:
    using Remark = std::function<Result<void>(const workspace::Workspace&)>;

    void remark(Remark remark);
    void renew();

    workspace::SnapshotPtr m_snapshot;
    std::optional<workspace::HistoryMark> m_wanted; ///< absent: the first there is
    std::shared_ptr<const LoadedHistory> m_loaded;
    TaskRunner m_tasks;
};

} // namespace wm::ui
