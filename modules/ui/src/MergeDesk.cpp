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
    if (m_dialog)
        m_dialog->close();
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
            const ViewInput input = m_input();
            if (!outcome->issues.empty() && input.snapshot)
                (new IssuesDialog(namedIssues(*input.snapshot, outcome->issues, input.words), &m_window))->show();
        });
}

} // namespace wm::ui
