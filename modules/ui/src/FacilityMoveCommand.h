// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/ui/WorkspaceSession.h"

#include <QUndoCommand>

namespace wm::ui {

/// A facility that the user put elsewhere; undoing it brings back the position as it was known before, with its source.
class FacilityMoveCommand : public QUndoCommand {
public:
    FacilityMoveCommand(WorkspaceSession& session, const domain::Facility& facility, domain::LonLat position,
                        const QString& action);

    void undo() override;
    void redo() override;

private:
    WorkspaceSession& m_session;
    domain::FacilityId m_facility;
    domain::FacilityPosition m_before;
    domain::LonLat m_after;
};

} // namespace wm::ui
