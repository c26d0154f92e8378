// SPDX-License-Identifier: GPL-3.0-or-later
#include "TrialDialog.h"

#include "DiscardQuestion.h"

#include <utility>

namespace wm::ui {

TrialDialog::TrialDialog(QWidget* parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
}

void TrialDialog::storing(std::stop_source stop)
{
    m_storing = std::move(stop);
    showStoring();
}

void TrialDialog::stored(const QString& failure)
{
    m_storing.reset();
    if (failure.isEmpty())
        return accept();
    showFailure(failure);
}

void TrialDialog::leave(std::function<void()> then)
{
    if (m_storing) {
        m_storing->request_stop(); // stored() follows
        return;
    }
    const auto close = [this, then = std::move(then)] {
        trying().cancel();
        QDialog::reject();
        then();
    };
    if (!m_hasDecisions)
        return close();
    DiscardQuestion::ask(*this, lossText(), close);
}

void TrialDialog::reject()
{
    leave([] {});
}

} // namespace wm::ui
