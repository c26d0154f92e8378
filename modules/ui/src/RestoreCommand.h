// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/Change.h"
#include "wm/ui/WorkspaceSession.h"

#include <QUndoCommand>

#include <memory>

namespace wm::ui {

/// Puts something of the history back; undoing it takes that change back.
class RestoreCommand : public QUndoCommand {
public:
    RestoreCommand(WorkspaceSession& session, domain::Restoration what, const QString& action);

    void undo() override;
    void redo() override;

private:
    WorkspaceSession& m_session;
    domain::Restoration m_what;
    bool m_isDone = false;                               ///< once; from then on the last step is taken back each time
    std::shared_ptr<domain::RestorationReport> m_report; ///< of the last step, once it is done
};

} // namespace wm::ui
