// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace wm::ui {

/// Says what a button without text does, to the eye and to screen readers.
inline void describe(QToolButton& button, const QString& text)
{
    button.setToolTip(text);
    button.setAccessibleName(text);
}

} // namespace wm::ui
