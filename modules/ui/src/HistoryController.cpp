// SPDX-License-Identifier: GPL-3.0-or-later
#include "HistoryController.h"

#include "ChangesPanel.h"
#include "HistoryDialog.h"
#include "HistoryText.h"
#include "MessageBar.h"
#include "WorkspaceEdits.h"

#include "wm/ui/SelectionModel.h"
#include "wm/wording/Wording.h"

#include <utility>

namespace wm::ui {

namespace {

constexpr std::size_t kMostChangesShown = 8;

} // namespace

HistoryController::HistoryController(HistoryParts parts, QWidget& window)
    : QObject(&window)
    , m_parts(parts)
    , m_window(window)
{
    m_parts.panel.hide();
    connect(&m_history, &HistorySession::changed, this, &HistoryController::showChanges);
    connect(&m_history, &HistorySession::failed, this, &HistoryController::failed);
    connect(&m_history.tasks(), &TaskRunner::busyChanged, this, &HistoryController::busyChanged);
    connect(&m_parts.panel, &ChangesPanel::markChosen, &m_history, &HistorySession::choose);
    connect(&m_parts.panel, &ChangesPanel::historyWanted, this, &HistoryController::openDialog);
    connect(&m_parts.panel, &ChangesPanel::targetWanted, this,
            [this](domain::TargetId target, domain::IndicatorId indicator) {
                m_parts.selection.setTarget(target, indicator);
            });
    connect(&m_parts.edits, &WorkspaceEdits::repeated, this, [this](const QString& action, bool isDone) {
        //: %1: what was undone, as "Import of a.xlsx"
        const QString text = isDone ? tr("Done again: %1.") : tr("Undone: %1.");
        m_parts.messages.showMessage(MessageBar::Tone::Information, text.arg(action));
    });
    connect(&m_parts.edits, &WorkspaceEdits::restored, this, [this](const domain::RestorationReport& report) {
        const QString text = restorationText(report);
        m_parts.messages.showMessage(MessageBar::Tone::Information, text);
        if (m_dialog) // which stands before the window
            m_dialog->tellResult(text);
    });
}

void HistoryController::display(const ViewInput& input)
{
    const bool isOtherSnapshot = m_input.snapshot != input.snapshot;
    const bool isSameScope = !isOtherSnapshot && scopeOf(m_input) == scopeOf(input);
    if (m_dialog && m_input.words.language != input.words.language)
        m_dialog->close(); // it would go on in the other language
    m_input = input;
    if (isOtherSnapshot)
        m_history.setSnapshot(input.snapshot);
    else if (!isSameScope)
        showChanges();
}

void HistoryController::showChanges()
{
    const auto& loaded = m_history.loaded();
    const bool hasHistory = loaded && m_input.snapshot;
    m_parts.panel.setVisible(hasHistory);
    // Until the history of what is shown is there, that of a moment ago stays.
    if (!hasHistory || loaded->snapshot != m_input.snapshot)
        return;
    m_parts.panel.setMarks(loaded->marks, loaded->mark);
    m_parts.panel.setChanges(workspace::changesOf(*m_input.snapshot, *loaded->difference, m_input.selection,
                                                  m_input.words, kMostChangesShown),
                             m_input.words);
}

void HistoryController::openDialog()
{
    if (!m_input.snapshot)
        return;
    if (!m_dialog) {
        m_dialog = new HistoryDialog(m_history, m_input.words, &m_window);
        connect(m_dialog, &HistoryDialog::wanted, this, &HistoryController::wanted);
        connect(m_dialog, &HistoryDialog::subjectWanted, this, &HistoryController::showSubject);
        connect(m_dialog, &HistoryDialog::restorationWanted, this, &HistoryController::restore);
    }
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

void HistoryController::restore(const domain::Restoration& what, const QString& action, const QString& reason)
{
    m_parts.edits.restore(what, action, reason, [this, asked = m_dialog](const Result<void>& result) {
        if (!result && asked && m_input.snapshot)
            asked->tellFailure(wording::errorText(namedRefusal(*m_input.snapshot, result.error(), m_input.words)));
    });
}

void HistoryController::showSubject(const workspace::HistorySubject& subject)
{
    const workspace::Snapshot& snapshot = *m_input.snapshot;
    if (const domain::Target* target = snapshot.findTarget(subject.target)) {
        m_parts.selection.setTarget(target->id, target->indicator);
        return;
    }
    if (!subject.region.isNone() && snapshot.findRegion(subject.region))
        m_parts.selection.setRegion(subject.region);
    if (!subject.indicator.isNone() && snapshot.findIndicator(subject.indicator))
        m_parts.selection.setIndicator(subject.indicator);
}

} // namespace wm::ui
