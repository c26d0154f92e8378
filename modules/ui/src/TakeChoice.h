// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QButtonGroup;
class QHBoxLayout;
class QToolButton;

namespace wm::ui {

/// What all rows of a kind that differ are to become, with the words for both.
struct TakeChoice {
    const char* name; ///< of the field
    QString label, take, keep;
};

/// Adds a label and a combo box that sets `takes`, which outlives them; `changed` is called after the user has chosen.
void addTakeChoice(QHBoxLayout& row, const TakeChoice& choice, bool& takes, std::function<void()> changed);

/// Adds a button that shows one of several lists.
[[nodiscard]] QToolButton* addListButton(QHBoxLayout& row, QButtonGroup& group, const QString& name);

} // namespace wm::ui
