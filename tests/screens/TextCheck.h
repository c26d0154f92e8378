// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace wm::ui::test {

/// Texts of labels, buttons, check boxes and fields that have less room than they need, or too little contrast to what
/// is behind them; what is shortened with an ellipsis on purpose is not looked at. Empty: all can be read.
[[nodiscard]] QStringList unreadableTexts(const QWidget& shown);

} // namespace wm::ui::test
