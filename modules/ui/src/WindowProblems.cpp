// SPDX-License-Identifier: GPL-3.0-or-later
#include "WindowProblems.h"

#include "IssuesDialog.h"
#include "MessageBar.h"
#include "Paths.h"

#include "wm/wording/Wording.h"
#include "wm/workspace/Snapshot.h"
#include "wm/workspace/WorkspaceAccess.h"

#include <QMessageBox>

#include <utility>

namespace wm::ui {

namespace {

/// The message begins with the file where it could not be opened; the window names it itself.
Error withoutFile(Error error, const std::filesystem::path& file)
{
    const std::string name = utf8FromPath(file) + ": ";
    if (error.message.starts_with(name))
        error.message.erase(0, name.size());
    return error;
}

} // namespace

WindowProblems::WindowProblems(QWidget& window, MessageBar& messages)
    : QObject(&window)
    , m_window(window)
    , m_messages(messages)
{
    connect(&messages, &MessageBar::issuesWanted, this,
            [this](const Issues& issues) { (new IssuesDialog(issues, &m_window))->show(); });
    connect(&messages, &MessageBar::notesWanted, this, &WindowProblems::showNotes);
}

void WindowProblems::showNotes(const QStringList& notes)
{
    auto* box = new QMessageBox(QMessageBox::Information, tr("Messages"), notes.join(QLatin1String("\n\n")),
                                QMessageBox::Close, &m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->open();
}

void WindowProblems::showError(const Error& error, const std::filesystem::path& file)
{
    if (error.code == ErrorCode::Cancelled) // which is what the user wanted
        return m_messages.showMessage(MessageBar::Tone::Information,
                                      //: %1: name of a file
                                      tr("%1: cancelled, nothing was changed.").arg(toText(file.filename())));
    m_messages.showMessage(
        MessageBar::Tone::Problem,
        QStringLiteral("%1: %2").arg(toText(file.filename()), wording::errorText(withoutFile(error, file))));
    m_file = file;
    m_trouble = m_messages.messageNumber();
    if (error.code == ErrorCode::SchemaTooNew)
        showTooNew(file);
}

void WindowProblems::noteSuccess(const std::filesystem::path& file)
{
    if (file == m_file)
        m_messages.withdraw(m_trouble);
}

void WindowProblems::tellAccess(workspace::Access access, const std::filesystem::path& file)
{
    m_messages.withdraw(m_toldAccess);
    if (access == workspace::Access::Writable)
        return;
    m_messages.showMessage(
        MessageBar::Tone::Information,
        (access == workspace::Access::ReadOnly
             //: %1: name of a file
             ? tr("%1 is read-only, or its folder is: you can look at everything, but nothing can be changed. To edit, "
                  "copy the file to another folder and open the copy.")
             //: %1: name of a file
             : tr("%1 is in use by another program, which is writing to it. What you change can only be stored when "
                  "it has finished."))
            .arg(toText(file.filename())));
    m_toldAccess = m_messages.messageNumber();
}

void WindowProblems::showTooNew(const std::filesystem::path& file)
{
    // A dialog, unlike for other files that do not open: nothing that is tried in this program will help.
    auto* box = new QMessageBox(QMessageBox::Warning, tr("Workspace of a newer version"),
                                tr("%1 was made by a newer version of Waymark.").arg(toText(file.filename())),
                                QMessageBox::Ok, &m_window);
    box->setObjectName(QStringLiteral("tooNewBox"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("This version cannot read it and has left it as it was. Open it with the newer version, "
                               "or ask whoever sent it for one that both can read."));
    box->setDetailedText(toText(file));
    box->open();
}

void WindowProblems::showIssues(const Issues& issues)
{
    m_messages.showMessage(
        MessageBar::Tone::Problem,
        tr("%n problem(s) in the catalogue. No workspace was made.", nullptr, static_cast<int>(issues.size())), issues);
}

bool WindowProblems::tellReadingFailure(const std::shared_ptr<const workspace::Snapshot>& snapshot)
{
    const auto failure = snapshot ? snapshot->observations().failure() : std::nullopt;
    if (failure && !std::exchange(m_isFailureTold, true))
        showError(*failure, snapshot->file());
    return failure.has_value();
}

} // namespace wm::ui
