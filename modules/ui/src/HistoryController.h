// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "HistorySession.h"
#include "OutputActions.h"
#include "ViewInput.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace wm::ui {

class ChangesPanel;
class HistoryDialog;
class MessageBar;
class SelectionModel;
class WorkspaceEdits;

/// The parts of the window that a history has to do with.
struct HistoryParts {
    WorkspaceEdits& edits;
    SelectionModel& selection;
    ChangesPanel& panel;
    MessageBar& messages;
};

/// Keeps what changed on the overview and the list of changes up to date, and puts back what the user wants back.
class HistoryController : public QObject {
    Q_OBJECT

public:
    HistoryController(HistoryParts parts, QWidget& window);

    /// What the window shows now.
    void display(const ViewInput& input);
    void openDialog();
    [[nodiscard]] bool isBusy() const { return m_history.tasks().isBusy(); }

Q_SIGNALS:
    void wanted(wm::ui::OutputKind kind, const wm::ui::ViewOutput& output);
    void failed(const wm::Error& error, const std::filesystem::path& file);
    void busyChanged(bool isBusy);

private:
    void showChanges();
    /// What goes wrong is told in the dialog that wants it.
    void restore(const domain::Restoration& what, const QString& action, const QString& reason);
    void showSubject(const workspace::HistorySubject& subject);

    HistoryParts m_parts;
    QWidget& m_window;
    ViewInput m_input;
    HistorySession m_history;
    QPointer<HistoryDialog> m_dialog; ///< while it is open
};

} // namespace wm::ui
