// SPDX-License-Identifier: GPL-3.0-or-later
#include "WorkspaceStep.h"

#include <QUndoStack>

#include <utility>

namespace wm::ui {

WorkspaceStep::WorkspaceStep(WorkspaceSession& session, QUndoStack& steps, const QString& action, Change redo,
                             Change undo, Done done)
    : QUndoCommand(action)
    , m_session(session)
    , m_steps(steps)
    , m_redo(std::move(redo))
    , m_undo(std::move(undo))
    , m_done(std::move(done))
    , m_self(std::make_shared<WorkspaceStep*>(this))
{
}

void WorkspaceStep::undo()
{
    write(false);
}

void WorkspaceStep::redo()
{
    write(true);
}

void WorkspaceStep::write(bool isDoing)
{
    if (m_isPuttingBack)
        return;
    m_session.change(
        [written = m_written, isDoing, change = isDoing ? m_redo : m_undo](const workspace::Workspace& workspace) {
            // Undone before it was known that it could not be done: there is nothing to undo.
            if (written->isDone == isDoing)
                return Result<void>();
            auto result = change(isDoing ? workspace : workspace.undoing({}));
            if (result) {
                written->isDone = isDoing;
                written->wasEverDone = true;
            }
            return result;
        },
        [self = std::weak_ptr(m_self), isDoing](const Result<void>& result) {
            const auto step = self.lock();
            if (!step)
                return;
            const Done done = (*step)->m_done; // the step may be taken off
            // What was written and could not be loaded again is written all the same.
            if (!result && (*step)->m_written->isDone != isDoing)
                (*step)->putBack(isDoing);
            done(result);
        });
}

void WorkspaceStep::putBack(bool wasDoing)
{
    m_isPuttingBack = true;
    const int index = m_steps.index();
    if (wasDoing && index > 0 && m_steps.command(index - 1) == this) {
        setObsolete(!m_written->wasEverDone);
        const bool isTakenOff = isObsolete();
        m_steps.undo(); // which deletes what is obsolete
        if (isTakenOff)
            return;
    } else if (!wasDoing && index < m_steps.count() && m_steps.command(index) == this) {
        m_steps.redo();
    }
    m_isPuttingBack = false;
}

} // namespace wm::ui
