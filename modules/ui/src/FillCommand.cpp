// SPDX-License-Identifier: GPL-3.0-or-later
#include "FillCommand.h"

namespace wm::ui {

FillCommand::FillCommand(WorkspaceSession& session, domain::TargetId target, std::optional<domain::Filling> before,
                         std::optional<domain::Filling> after, const QString& action)
    : QUndoCommand(action)
    , m_session(session)
    , m_target(target)
    , m_before(std::move(before))
    , m_after(std::move(after))
{
}

void FillCommand::undo()
{
    m_session.fillTarget(m_target, m_after, m_before);
}

void FillCommand::redo()
{
    m_session.fillTarget(m_target, m_before, m_after);
}

} // namespace wm::ui
