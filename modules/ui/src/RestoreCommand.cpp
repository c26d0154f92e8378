// SPDX-License-Identifier: GPL-3.0-or-later
#include "RestoreCommand.h"

#include <utility>

namespace wm::ui {

RestoreCommand::RestoreCommand(WorkspaceSession& session, domain::Restoration what, const QString& action)
    : QUndoCommand(action)
    , m_session(session)
    , m_what(std::move(what))
    , m_report(std::make_shared<domain::RestorationReport>())
{
}

void RestoreCommand::undo()
{
    m_session.takeBackRestoration(m_report);
}

void RestoreCommand::redo()
{
    // Again, it would meet its own undoing as a later change, and leave it as it is.
    if (std::exchange(m_isDone, true))
        m_session.takeBackRestoration(m_report);
    else
        m_session.restore(m_what, m_report);
}

} // namespace wm::ui
