// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ViewInput.h"

#include "wm/domain/Target.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace wm::ui {

class FillQueueDialog;
class WorkspaceEdits;

/// Opens the queue of what is to be filled in and makes what is saved there steps that can be undone.
class FillDesk : public QObject {
    Q_OBJECT

public:
    /// `input` gives what the window shows at the moment.
    FillDesk(QWidget& window, WorkspaceEdits& edits, std::function<ViewInput()> input);

    /// At a target, or where the work goes on.
    void open(domain::TargetId target = {});
    void display(const ViewInput& input);
    [[nodiscard]] bool hasDrafts() const;
    /// Carries on when nothing that is typed is left to be saved: the user is asked what is to become of it, and may
    /// stay.
    void leave(std::function<void()> then);

private:
    QWidget& m_window;
    WorkspaceEdits& m_edits;
    std::function<ViewInput()> m_input;
    QPointer<FillQueueDialog> m_dialog; ///< from the first time it is opened
};

} // namespace wm::ui
