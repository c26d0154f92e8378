// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ViewInput.h"

#include "wm/domain/Filling.h"
#include "wm/ui/WorkspaceSession.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>

class QUndoStack;

namespace wm::ui {

class FillQueueDialog;

/// Opens the queue of what is to be filled in and makes what is saved there steps that can be undone.
class FillDesk : public QObject {
    Q_OBJECT

public:
    /// `input` gives what the window shows at the moment.
    FillDesk(QWidget& window, WorkspaceSession& session, QUndoStack& steps, std::function<ViewInput()> input);

    /// At a target, or where the work goes on.
    void open(domain::TargetId target = {});
    void display(const ViewInput& input);

private:
    void change(domain::TargetId target, const std::optional<domain::Filling>& before,
                const std::optional<domain::Filling>& after);

    QWidget& m_window;
    WorkspaceSession& m_session;
    QUndoStack& m_steps;
    std::function<ViewInput()> m_input;
    QPointer<FillQueueDialog> m_dialog; ///< from the first time it is opened
};

} // namespace wm::ui
