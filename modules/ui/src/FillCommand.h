// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/Filling.h"
#include "wm/ui/WorkspaceSession.h"

#include <QUndoCommand>

#include <optional>

namespace wm::ui {

/// What was filled in for a target, corrected or taken back; undoing it does the reverse.
class FillCommand : public QUndoCommand {
public:
    FillCommand(WorkspaceSession& session, domain::TargetId target, std::optional<domain::Filling> before,
                std::optional<domain::Filling> after, const QString& action);

    void undo() override;
    void redo() override;

private:
    WorkspaceSession& m_session;
    domain::TargetId m_target;
    std::optional<domain::Filling> m_before;
    std::optional<domain::Filling> m_after;
};

} // namespace wm::ui
