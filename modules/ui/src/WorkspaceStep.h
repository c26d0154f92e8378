// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/ui/WorkspaceSession.h"

#include <QUndoCommand>

#include <atomic>
#include <functional>
#include <memory>

class QUndoStack;

namespace wm::ui {

/// A change of the workspace file that can be undone. A worker writes it, so whether it could be written is known
/// later: a step that could not be done is taken off the stack again, and one that could not be undone counts as done.
class WorkspaceStep : public QUndoCommand {
public:
    using Change = WorkspaceSession::Change;
    /// What became of writing it.
    using Done = std::function<void(const Result<void>&)>;

    /// `done` is called after each writing, but for one that is not awaited any more.
    WorkspaceStep(WorkspaceSession& session, QUndoStack& steps, const QString& action, Change redo, Change undo,
                  Done done);

    void undo() override;
    void redo() override;

private:
    /// The worker writes it, this thread reads it.
    struct Written {
        std::atomic<bool> isDone = false;
        std::atomic<bool> wasEverDone = false;
    };

    void write(bool isDoing);
    void putBack(bool wasDoing);

    WorkspaceSession& m_session;
    QUndoStack& m_steps;
    Change m_redo, m_undo;
    Done m_done;
    std::shared_ptr<Written> m_written = std::make_shared<Written>();
    std::shared_ptr<WorkspaceStep*> m_self; ///< gone with the step, which the stack may drop while it is written
    bool m_isPuttingBack = false;           ///< the stack goes back to what the file is; nothing is written
};

} // namespace wm::ui
