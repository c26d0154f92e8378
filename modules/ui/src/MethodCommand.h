// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/ui/WorkspaceSession.h"

#include <QUndoCommand>

#include <string>

namespace wm::ui {

/// Another profile that judges the targets of an indicator; undoing it brings the former back. Empty: the default.
class MethodCommand : public QUndoCommand {
public:
    MethodCommand(WorkspaceSession& session, domain::IndicatorId indicator, std::string before, std::string after,
                  const QString& action);

    void undo() override;
    void redo() override;

private:
    WorkspaceSession& m_session;
    domain::IndicatorId m_indicator;
    std::string m_before;
    std::string m_after;
};

} // namespace wm::ui
