// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ViewInput.h"

#include "wm/domain/Target.h"
#include "wm/workspace/Edit.h"
#include "wm/workspace/FindingRow.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <string>

namespace wm::ui {

class EditDialog;
class WorkspaceEdits;

/// Opens the tables that are edited, and the revision of a target, and makes what is saved there a step that can be
/// undone.
class EditDesk : public QObject {
    Q_OBJECT

public:
    /// `input` gives what the window shows at the moment.
    EditDesk(QWidget& window, WorkspaceEdits& edits, std::function<ViewInput()> input);

    void open();
    /// At the cell where something is to be put right.
    void openAt(const workspace::RowPlace& place);
    void revise(domain::TargetId target);
    void display(const ViewInput& input);
    [[nodiscard]] bool hasEdits() const;
    [[nodiscard]] bool isBusy() const;
    /// Carries on when no edits are left: the user is asked what is to become of them, and may stay.
    void leave(std::function<void()> then);

Q_SIGNALS:
    void busyChanged();
    /// What was saved while no dialog is open that would say so.
    void told(const QString& text);

private:
    void makeDialog();
    void bringUp(const ViewInput& input);
    void save(const workspace::Edits& edits, const std::string& reason);
    void addPending(const std::vector<workspace::RecordEdit>& records);
    void openRevision(domain::TargetId target, QWidget& parent, bool isPending);

    QWidget& m_window;
    WorkspaceEdits& m_edits;
    std::function<ViewInput()> m_input;
    QPointer<EditDialog> m_dialog; ///< from the first time it is opened
};

} // namespace wm::ui
