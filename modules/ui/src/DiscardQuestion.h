// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMessageBox>

#include <functional>

namespace wm::ui {

/// Asks before a dialog closes whether what was decided or typed there may be lost. Opens without an event loop of its
/// own, and goes when it is answered.
class DiscardQuestion : public QMessageBox {
    Q_OBJECT

public:
    /// `text`: what would be lost. Nothing happens while the same dialog asks already.
    static void ask(QWidget& dialog, const QString& text, std::function<void()> discard);

private:
    DiscardQuestion(const QString& text, std::function<void()> discard, QWidget& dialog);
};

} // namespace wm::ui
