// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ViewOutput.h"

#include "wm/presentation/ScoreboardSpec.h"

namespace wm::ui {

/// All of a scoreboard as a picture, however much of it there is room for on screen: title, regions, themes, marks,
/// legend. More regions than a page is wide stand in further blocks, with the themes that they have targets of. Thread:
/// GUI.
[[nodiscard]] ViewPicture scoreboardPicture(const presentation::ScoreboardSpec& spec, const QString& title,
                                            const presentation::Words& words);

} // namespace wm::ui
