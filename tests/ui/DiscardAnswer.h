// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "DiscardQuestion.h"

#include <QAbstractButton>

namespace wm::ui::test {

/// What a dialog asks at the moment; null: nothing. One that was answered may not be deleted yet.
[[nodiscard]] inline DiscardQuestion* openQuestion(const QWidget& dialog)
{
    const auto questions = dialog.findChildren<DiscardQuestion*>();
    for (DiscardQuestion* const each : questions) {
        if (each->isVisible())
            return each;
    }
    return nullptr;
}

/// Presses the button of that role.
inline void pressAnswer(DiscardQuestion& question, QMessageBox::ButtonRole role)
{
    const auto buttons = question.buttons();
    for (QAbstractButton* const button : buttons) {
        if (question.buttonRole(button) == role)
            return button->click();
    }
}

} // namespace wm::ui::test
