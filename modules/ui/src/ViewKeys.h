// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace wm::ui {

/// Parts of the program with keys of their own, which count while they have the keyboard.
enum class KeyArea { Cards, Chart, Compare, Map, Meeting };

/// What some keys do there.
struct ViewKey {
    std::vector<int> keys; ///< QKeyCombination::toCombined(); each does it
    std::vector<int> same; ///< keys that do it, too, and need not be told: where + needs Shift, on the number pad
    QString text;
};

struct ViewKeys {
    KeyArea area;
    QString name;
    std::vector<ViewKey> keys;
};

/// The keys that those widgets handle themselves, in the current language. What is in no menu is told here: a test
/// presses every key on every widget and compares.
[[nodiscard]] std::vector<ViewKeys> viewKeys();

} // namespace wm::ui
