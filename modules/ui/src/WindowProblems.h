// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/base/Error.h"
#include "wm/base/Issue.h"

#include <QObject>

#include <filesystem>
#include <memory>

class QWidget;

namespace wm::workspace {
enum class Access;
class Snapshot;
} // namespace wm::workspace

namespace wm::ui {

class MessageBar;

/// Tells the user in the window's message bar what went wrong, and opens what the bar offers to list.
class WindowProblems : public QObject {
    Q_OBJECT

public:
    WindowProblems(QWidget& window, MessageBar& messages);

    void showError(const Error& error, const std::filesystem::path& file);
    /// The file could be loaded or written: what was told of it before is no longer so.
    void noteSuccess(const std::filesystem::path& file);
    void showIssues(const Issues& issues);
    /// Why the workspace that is open cannot be changed; withdraws what was told of another one, or of before.
    void tellAccess(workspace::Access access, const std::filesystem::path& file);
    /// Says once what could not be read of the workspace; true: what the views show is not whole.
    bool tellReadingFailure(const std::shared_ptr<const workspace::Snapshot>& snapshot);
    /// It will be told again.
    void forgetReadingFailure() { m_isFailureTold = false; }

private:
    void showTooNew(const std::filesystem::path& file);
    void showNotes(const QStringList& notes);

    QWidget& m_window;
    MessageBar& m_messages;
    bool m_isFailureTold = false;
    std::filesystem::path m_file; ///< that the last error was of
    int m_trouble = 0;            ///< the message of it
    int m_toldAccess = 0;         ///< the message that the workspace cannot be changed
};

} // namespace wm::ui
