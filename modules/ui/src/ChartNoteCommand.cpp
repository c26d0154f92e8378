// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChartNoteCommand.h"

namespace wm::ui {

ChartNoteCommand::ChartNoteCommand(WorkspaceSession& session, std::optional<domain::ChartNote> before,
                                   std::optional<domain::ChartNote> after, const QString& action)
    : QUndoCommand(action)
    , m_session(session)
    , m_before(std::move(before))
    , m_after(std::move(after))
{
}

void ChartNoteCommand::undo()
{
    m_session.changeChartNote(m_after, m_before);
}

void ChartNoteCommand::redo()
{
    m_session.changeChartNote(m_before, m_after);
}

} // namespace wm::ui
