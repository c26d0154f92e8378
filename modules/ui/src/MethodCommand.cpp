// SPDX-License-Identifier: GPL-3.0-or-later
#include "MethodCommand.h"

namespace wm::ui {

MethodCommand::MethodCommand(WorkspaceSession& session, domain::IndicatorId indicator, std::string before,
                             std::string after, const QString& action)
    : QUndoCommand(action)
    , m_session(session)
    , m_indicator(indicator)
    , m_before(std::move(before))
    , m_after(std::move(after))
{
}

void MethodCommand::undo()
{
    m_session.setMethodProfile(m_indicator, m_before);
}

void MethodCommand::redo()
{
    m_session.setMethodProfile(m_indicator, m_after);
}

} // namespace wm::ui
