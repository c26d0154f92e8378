// SPDX-License-Identifier: GPL-3.0-or-later
#include "FacilityMoveCommand.h"

namespace wm::ui {

FacilityMoveCommand::FacilityMoveCommand(WorkspaceSession& session, const domain::Facility& facility,
                                         domain::LonLat position, const QString& action)
    : QUndoCommand(action)
    , m_session(session)
    , m_facility(facility.id)
    , m_before{facility.position, facility.positionQuality, facility.positionSource}
    , m_after(position)
{
}

void FacilityMoveCommand::undo()
{
    m_session.setFacilityPosition(m_facility, m_before);
}

void FacilityMoveCommand::redo()
{
    m_session.moveFacility(m_facility, m_after);
}

} // namespace wm::ui
