// SPDX-License-Identifier: GPL-3.0-or-later
#include "FillDesk.h"

#include "FillQueueDialog.h"
#include "WorkspaceEdits.h"

#include "wm/wording/Wording.h"

#include <utility>

namespace wm::ui {

FillDesk::FillDesk(QWidget& window, WorkspaceEdits& edits, std::function<ViewInput()> input)
    : QObject(&window)
    , m_window(window)
    , m_edits(edits)
    , m_input(std::move(input))
{
}

void FillDesk::open(domain::TargetId target)
{
    const ViewInput input = m_input();
    if (!input.snapshot)
        return;
    if (!m_dialog) {
        m_dialog = new FillQueueDialog(&m_window);
        connect(m_dialog, &FillQueueDialog::changeWanted, &m_edits, &WorkspaceEdits::fillTarget);
        connect(m_dialog, &FillQueueDialog::undoWanted, &m_edits, &WorkspaceEdits::undo);
        connect(&m_edits, &WorkspaceEdits::lastStepChanged, m_dialog,
                [this] { m_dialog->setLastFilling(m_edits.lastFilling()); });
        connect(&m_edits, &WorkspaceEdits::failed, m_dialog,
                [this](const Error& error) { m_dialog->tellFailure(wording::errorText(error)); });
    }
    m_dialog->display(input);
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

bool FillDesk::hasDrafts() const
{
    return m_dialog && m_dialog->hasDrafts();
}

void FillDesk::leave(std::function<void()> then)
{
    if (hasDrafts())
        m_dialog->leave(std::move(then));
    else
        then();
}

} // namespace wm::ui
