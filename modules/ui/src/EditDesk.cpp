// SPDX-License-Identifier: GPL-3.0-or-later
#include "EditDesk.h"

#include "EditDialog.h"
#include "ReviseDialog.h"
#include "WorkspaceEdits.h"

#include "wm/wording/Wording.h"

#include <QKeySequence>

namespace wm::ui {

EditDesk::EditDesk(QWidget& window, WorkspaceEdits& edits, std::function<ViewInput()> input)
    : QObject(&window)
    , m_window(window)
    , m_edits(edits)
    , m_input(std::move(input))
{
}

void EditDesk::makeDialog()
{
    m_dialog = new EditDialog(&m_window);
    connect(m_dialog, &EditDialog::saveWanted, this, &EditDesk::save);
    connect(m_dialog, &EditDialog::revisionWanted, this,
            [this](domain::TargetId target) { openRevision(target, *m_dialog, true); });
    connect(&m_dialog->book(), &EditBook::faultsChanged, this, &EditDesk::busyChanged);
}

void EditDesk::open()
{
    const ViewInput input = m_input();
    if (!input.snapshot)
        return;
    const bool isFirst = !m_dialog || !m_dialog->isVisible();
    bringUp(input);
    const domain::Target* const target = input.snapshot->findTarget(input.selection.target);
    if (isFirst && target && !m_dialog->book().hasEdits())
        m_dialog->showRecord(workspace::DataKind::Targets, target->code);
    if (isFirst)
        m_dialog->focusTable();
}

void EditDesk::openAt(const workspace::RowPlace& place)
{
    const ViewInput input = m_input();
    if (!input.snapshot)
        return;
    bringUp(input);
    m_dialog->showPlace(place);
}

void EditDesk::bringUp(const ViewInput& input)
{
    if (!m_dialog)
        makeDialog();
    m_dialog->display(input);
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

void EditDesk::revise(domain::TargetId target)
{
    const ViewInput input = m_input();
    if (input.snapshot && input.snapshot->findTarget(target))
        openRevision(target, m_window, false);
}

void EditDesk::openRevision(domain::TargetId target, QWidget& parent, bool isPending)
{
    auto* dialog = new ReviseDialog(m_input(), target, isPending, &parent);
    connect(dialog, &ReviseDialog::wanted, this,
            [this, isPending](const std::vector<workspace::RecordEdit>& records, const QString& name,
                              const std::string& reason) {
                if (isPending)
                    addPending(records);
                else
                    m_edits.editData({records, {}}, name, reason, [this, name](const Result<void>& result) {
                        if (result)
                            //: %1: "Revision of Hospital beds", %2: a key
                            Q_EMIT told(
                                tr("Saved: %1. It can be undone with %2.")
                                    .arg(name, QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText)));
                    });
            });
    dialog->open();
}

void EditDesk::addPending(const std::vector<workspace::RecordEdit>& records)
{
    EditBook& book = m_dialog->book();
    book.steps().beginMacro(tr("Revise a target"));
    for (const workspace::RecordEdit& record : records) {
        const auto kind =
            record.kind == domain::RecordKind::Document ? workspace::DataKind::Documents : workspace::DataKind::Targets;
        EditModel& model = book.model({kind, {}});
        model.take(addingStep(model.rows(), {*record.after}), tr("Revise a target"));
    }
    book.steps().endMacro();
    m_dialog->showRecord(workspace::DataKind::Targets, records.back().after->front());
}

void EditDesk::save(const workspace::Edits& edits, const std::string& reason)
{
    const int count = static_cast<int>(edits.records.size() + edits.observations.size());
    //: A step that can be undone
    m_edits.editData(
        edits, tr("Edits of %n row(s)", nullptr, count), reason, [dialog = m_dialog](const Result<void>& result) {
            if (!dialog)
                return;
            if (result)
                dialog->noteSaved();
            else
                dialog->tellFailure(wording::errorText(result.error()), result.error().code == ErrorCode::Conflict);
        });
}

void EditDesk::display(const ViewInput& input)
{
    if (m_dialog && (m_dialog->isVisible() || m_dialog->book().snapshot()))
        m_dialog->display(input);
}

bool EditDesk::hasEdits() const
{
    return m_dialog && m_dialog->book().hasEdits();
}

bool EditDesk::isBusy() const
{
    return m_dialog && m_dialog->book().isBusy();
}

void EditDesk::leave(std::function<void()> then)
{
    if (hasEdits())
        m_dialog->leave(std::move(then));
    else
        then();
}

} // namespace wm::ui
