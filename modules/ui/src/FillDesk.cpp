// SPDX-License-Identifier: GPL-3.0-or-later
#include "FillDesk.h"

#include "FillCommand.h"
#include "FillQueueDialog.h"

#include "wm/wording/Wording.h"

#include <QUndoStack>

namespace wm::ui {

FillDesk::FillDesk(QWidget& window, WorkspaceSession& session, QUndoStack& steps, std::function<ViewInput()> input)
    : QObject(&window)
    , m_window(window)
    , m_session(session)
    , m_steps(steps)
    , m_input(std::move(input))
{
}

void FillDesk::open(domain::TargetId target)
{
    if (!m_dialog) {
        m_dialog = new FillQueueDialog(&m_window);
        connect(m_dialog, &FillQueueDialog::changeWanted, this, &FillDesk::change);
        connect(m_dialog, &FillQueueDialog::undoWanted, this, [this] { m_steps.undo(); });
        connect(&m_session, &WorkspaceSession::failed, m_dialog,
                [this](const Error& error) { m_dialog->tellFailure(wording::errorText(error)); });
    }
    m_dialog->display(m_input());
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
    m_dialog->begin(target);
}

void FillDesk::display(const ViewInput& input)
{
    if (m_dialog && m_dialog->isVisible())
        m_dialog->display(input);
}

void FillDesk::change(domain::TargetId target, const std::optional<domain::Filling>& before,
                      const std::optional<domain::Filling>& after)
{
    const workspace::SnapshotPtr& snapshot = m_session.snapshot();
    const domain::Target* found = snapshot ? snapshot->findTarget(target) : nullptr;
    if (!found)
        return;
    const domain::Indicator* indicator = snapshot->findIndicator(found->indicator);
    const QString name = QString::fromStdString(indicator->name.in(m_input().words.language));
    //: A step that can be undone. %1: name of an indicator
    m_steps.push(new FillCommand(m_session, target, before, after, tr("Fill in %1").arg(name)));
}

} // namespace wm::ui
