// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

class QLabel;
class QWidget;

namespace wm::ui {

/// What a text is written in. The style sheet has the colours, so that labels follow it; a map is on
/// light paper always.
enum class Ink { Normal, Muted, Alert, OnMap };

/// A label of plain text.
[[nodiscard]] QLabel* makeLabel(const char* name, int pixelSize, Ink ink, QFont::Weight weight = QFont::Normal);

/// Writes it in another ink from now on.
void setInk(QLabel& label, Ink ink);

/// A thin line that parts what is above from what is below.
[[nodiscard]] QWidget* makeRuleLine();

} // namespace wm::ui
