// SPDX-License-Identifier: GPL-3.0-or-later
#include "MergeDesk.h"

#include "FileDialogs.h"
#include "IssuesDialog.h"
#include "MergeDialog.h"
#include "MessageBar.h"
#include "WorkspaceEdits.h"

#include "wm/wording/Wording.h"

#include <QLocale>

#include <utility>

namespace wm::ui {

MergeDesk::MergeDesk(QWidget& window, WorkspaceEdits& edits, FileDialogs& dialogs, MessageBar& messages,
                     std::function<ViewInput()> input)
    : QObject(&window)
    , m_window(window)
    , m_edits(edits)
    , m_dialogs(dialogs)
    , m_messages(messages)
    , m_input(std::move(input))
{
    // What the message offers to undo is not what undoing would take back any more.
    connect(&m_edits, &WorkspaceEdits::lastStepChanged, this, [this] { m_messages.withdraw(m_offer); });
}

bool MergeDesk::isBusy() const
{
    return m_dialog && m_dialog->tasks().isBusy();
}

void MergeDesk::askFile()
{
    m_dialogs.askOtherWorkspace([this](const std::filesystem::path& file) { open(file); });
}

void MergeDesk::open(const std::filesystem::path& file)
{
    const ViewInput input = m_input();
    if (!input.snapshot)
        return;
    if (m_dialog && m_dialog->isVisible())
        return m_dialog->leave([this, file] { open(file); });
    m_dialog = new MergeDialog(input.snapshot, input.words, file, &m_window);
    connect(m_dialog, &MergeDialog::wanted, this, &MergeDesk::store);
    connect(&m_dialog->tasks(), &TaskRunner::busyChanged, this, &MergeDesk::busyChanged);
    m_dialog->open();
}

void MergeDesk::store(const WantedMerge& merge)
{
    const std::stop_source stop;
    m_dialog->storing(stop);
    m_edits.mergeWorkspace(
        merge, {stop.get_token(), {}}, [this, dialog = m_dialog](const Result<workspace::MergeOutcome>& outcome) {
            if (dialog)
                dialog->stored(outcome ? QString() : wording::errorText(outcome.error()));
            if (!outcome)
                return;
            const auto number = [](std::int64_t count) {
                return QLocale().toString(qlonglong{count});
            };
            m_messages.showMessage(
                MessageBar::Tone::Information,
                tr("Merged: %1 added, %2 replaced, %3 removed, %4 kept although the other workspace differs. Undo "
                   "takes all of it back.")
                    .arg(number(outcome->added), number(outcome->replaced), number(outcome->removed),
                         number(outcome->kept)));
            m_offer = m_messages.messageNumber();
            if (!outcome->issues.empty())
                showLeftOut(*outcome);
        });
}

void MergeDesk::showLeftOut(const workspace::MergeOutcome& outcome)
{
    const auto count = static_cast<int>(outcome.issues.size());
    const bool isAnyMerged = outcome.added + outcome.replaced + outcome.removed > 0;
    IssuesAccount account{
        tr("Rows that were not merged"),
        isAnyMerged ? tr("%n row(s) could not be taken and stay as they are here; the rest is merged.", nullptr, count)
                    : tr("%n row(s) could not be taken and stay as they are here. Nothing was merged.", nullptr, count),
        tr("Table and row"),
        tr("Field"),
        {}};
    const ViewInput input = m_input();
    for (const Issue& issue :
         input.snapshot ? namedIssues(*input.snapshot, outcome.issues, input.words) : outcome.issues)
        account.issues.push_back({QString::fromStdString(issue.document), QString::fromStdString(issue.column), issue});
    (new IssuesDialog(account, &m_window))->show();
}

} // namespace wm::ui
