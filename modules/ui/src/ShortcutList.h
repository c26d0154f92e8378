// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

class QMainWindow;

namespace wm::ui {

struct ShortcutLine {
    QString text; ///< what is done
    QString keys; ///< as the platform writes them

    bool operator==(const ShortcutLine&) const = default;
};

struct ShortcutGroup {
    QString name; ///< of a menu, or of a view
    std::vector<ShortcutLine> lines;
};

/// All keys of the window in the current language: those of its actions and shortcuts, by menu, as they are at the
/// moment, then those of its views. What an action says is its "What's this" text where it has one, else its text.
[[nodiscard]] std::vector<ShortcutGroup> shortcutsOf(const QMainWindow& window);

} // namespace wm::ui
