// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/ChartNote.h"
#include "wm/ui/WorkspaceSession.h"

#include <QUndoCommand>

#include <optional>

namespace wm::ui {

/// A note on a year that was added, changed or removed; undoing it does the reverse.
class ChartNoteCommand : public QUndoCommand {
public:
    ChartNoteCommand(WorkspaceSession& session, std::optional<domain::ChartNote> before,
                     std::optional<domain::ChartNote> after, const QString& action);

    void undo() override;
    void redo() override;

private:
    WorkspaceSession& m_session;
    std::optional<domain::ChartNote> m_before;
    std::optional<domain::ChartNote> m_after;
};

} // namespace wm::ui
