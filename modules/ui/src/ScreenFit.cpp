// SPDX-License-Identifier: GPL-3.0-or-later
#include "ScreenFit.h"

#include <QDialog>
#include <QEvent>
#include <QScreen>
#include <QWidget>

namespace wm::ui {

namespace {

constexpr QSize kWindowFrame(16, 40); ///< about, of a dialog: it has none before it is shown

constexpr double kShareOfWindow = 0.85;

} // namespace

QSize roomyBefore(const QWidget* window, QSize usual)
{
    return window ? (window->window()->size() * kShareOfWindow).expandedTo(usual) : usual;
}

bool ScreenFit::eventFilter(QObject* watched, QEvent* event)
{
    auto* dialog = event->type() == QEvent::Show ? qobject_cast<QDialog*>(watched) : nullptr;
    if (dialog && dialog->isWindow() && dialog->screen()) {
        const QSize most = dialog->screen()->availableGeometry().size() - kWindowFrame;
        dialog->resize(dialog->size().boundedTo(most));
    }
    return QObject::eventFilter(watched, event);
}

} // namespace wm::ui
