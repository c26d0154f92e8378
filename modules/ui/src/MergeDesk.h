// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ViewInput.h"

#include "wm/workspace/Merge.h"

#include <QObject>
#include <QPointer>

#include <filesystem>
#include <functional>

class QWidget;

namespace wm::ui {

class FileDialogs;
class MergeDialog;
class MessageBar;
class WorkspaceEdits;
struct WantedMerge;

/// Merging another workspace: asks for the file, shows what differs, has it stored as a step that can be undone.
class MergeDesk : public QObject {
    Q_OBJECT

public:
    /// All outlive it.
    MergeDesk(QWidget& window, WorkspaceEdits& edits, FileDialogs& dialogs, MessageBar& messages,
              std::function<ViewInput()> input);

    void askFile();
    void open(const std::filesystem::path& file);
    [[nodiscard]] bool isBusy() const;

Q_SIGNALS:
    void busyChanged(bool isBusy);

private:
    void store(const WantedMerge& merge);
    void showLeftOut(const workspace::MergeOutcome& outcome);

    QWidget& m_window;
    WorkspaceEdits& m_edits;
    FileDialogs& m_dialogs;
    MessageBar& m_messages;
    std::function<ViewInput()> m_input;
    int m_offer = 0;                ///< the message that offers to undo what was stored last
    QPointer<MergeDialog> m_dialog; ///< while it is open
};

} // namespace wm::ui
