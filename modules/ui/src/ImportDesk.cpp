// SPDX-License-Identifier: GPL-3.0-or-later
#include "ImportDesk.h"

#include "FileDialogs.h"
#include "ImportDialog.h"
#include "MessageBar.h"
#include "WorkspaceEdits.h"

#include "wm/wording/Wording.h"

#include <QLocale>

namespace wm::ui {

ImportDesk::ImportDesk(QWidget& window, WorkspaceEdits& edits, FileDialogs& dialogs, MessageBar& messages,
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

bool ImportDesk::isBusy() const
{
    return m_dialog && m_dialog->tasks().isBusy();
}

void ImportDesk::askFile()
{
    m_dialogs.askImport([this](const std::filesystem::path& file) { open(file); });
}

void ImportDesk::open(const std::filesystem::path& file)
{
    const ViewInput input = m_input();
    if (!input.snapshot)
        return;
    if (m_dialog && m_dialog->isVisible())
        return m_dialog->leave([this, file] { open(file); });
    m_dialog = new ImportDialog(input.snapshot, input.words, file, &m_window);
    connect(m_dialog, &ImportDialog::wanted, this, &ImportDesk::store);
    connect(m_dialog, &ImportDialog::anotherFileWanted, this, [this] {
        m_dialog->close();
        askFile();
    });
    connect(&m_dialog->tasks(), &TaskRunner::busyChanged, this, &ImportDesk::busyChanged);
    m_dialog->open();
}

void ImportDesk::store(const WantedImport& import)
{
    const std::stop_source stop;
    m_dialog->storing(stop);
    TaskContext context;
    context.stop = stop.get_token();
    // On the worker: the dialog is told on this thread, and may be gone by then.
    context.progress = [this, dialog = m_dialog, last = -1](int done, int total) mutable {
        const int percent = total > 0 ? static_cast<int>(std::int64_t{done} * 100 / total) : 0;
        if (std::exchange(last, percent) != percent)
            QMetaObject::invokeMethod(this, [dialog, percent] {
                if (dialog)
                    dialog->showProgress(percent, 100);
            });
    };
    m_edits.importValues(
        import, context,
        [this, dialog = m_dialog,
         areRecords = import.trial->records().has_value()](const Result<workspace::ImportOutcome>& outcome) {
            if (dialog)
                dialog->stored(outcome ? QString() : wording::errorText(outcome.error()));
            if (!outcome)
                return;
            const auto number = [](std::int64_t count) {
                return QLocale().toString(qlonglong{count});
            };
            m_messages.showMessage(
                MessageBar::Tone::Information,
                (areRecords ? tr("Imported: %1 rows added, %2 replaced, %3 kept although the file differs. "
                                 "Undo takes all of it back.")
                            : tr("Imported: %1 values added, %2 replaced, %3 kept although the file differs. "
                                 "Undo takes all of it back."))
                    .arg(number(outcome->added), number(outcome->replaced), number(outcome->kept)));
            m_offer = m_messages.messageNumber();
        });
}

} // namespace wm::ui
