// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/ui/TaskRunner.h"
#include "wm/workspace/Quality.h"

#include <QObject>

#include <filesystem>
#include <memory>

namespace wm::ui {

/// What a check found, with what it belongs to; immutable.
struct LoadedQuality {
    workspace::SnapshotPtr snapshot;   ///< that was looked through
    presentation::Selection selection; ///< only this of it was; none: all
    workspace::QualityReport report;
};

/// What of a selection findings are narrowed by: region, rectangle, marked regions and theme.
[[nodiscard]] presentation::Selection narrowing(const presentation::Selection& selection);

/// Checks the data of the open workspace on a worker of its own, again with each snapshot, while somebody wants to see
/// it. All of it is looked through; where that is more than can be listed, the selection alone. Thread: GUI.
class QualitySession : public QObject {
    Q_OBJECT

public:
    explicit QualitySession(QObject* parent = nullptr);

    /// Null: no workspace is open.
    void setInput(const workspace::SnapshotPtr& snapshot, const presentation::Selection& selection);
    /// Nothing is checked that nobody sees.
    void setWanted(bool isWanted);
    /// After it was stopped.
    void checkAgain();

    /// Null: nothing is checked yet. Of the state before while the present one is being checked.
    [[nodiscard]] const std::shared_ptr<const LoadedQuality>& loaded() const { return m_loaded; }
    [[nodiscard]] bool isStopped() const { return m_isStopped; }
    [[nodiscard]] TaskRunner& tasks() { return m_tasks; }
    [[nodiscard]] const TaskRunner& tasks() const { return m_tasks; }

Q_SIGNALS:
    void changed();
    void failed(const wm::Error& error, const std::filesystem::path& file);

private:
    struct Request {
        workspace::SnapshotPtr snapshot;
        presentation::Selection selection;
        bool operator==(const Request&) const = default;
    };

    [[nodiscard]] Request request() const;
    void renew();

    workspace::SnapshotPtr m_snapshot;
    presentation::Selection m_selection; ///< as narrowing() gives it
    bool m_isWanted = false;
    bool m_isTooMuch = false; ///< all of the workspace has more findings than are listed
    bool m_isStopped = false;
    Request m_asked; ///< what is being checked, or was last
    std::shared_ptr<const LoadedQuality> m_loaded;
    TaskRunner m_tasks;
};

} // namespace wm::ui
