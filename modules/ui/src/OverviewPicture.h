// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ViewOutput.h"

#include "wm/presentation/OverviewSpec.h"

namespace wm::ui {

/// The overview as a picture: title, tiles, all groups, and as many cards as a page has room
/// for. Thread: GUI.
[[nodiscard]] ViewPicture overviewPicture(const presentation::OverviewSpec& spec, const QString& title,
                                          const presentation::Words& words);

/// One card. Thread: GUI.
[[nodiscard]] ViewPicture cardPicture(const presentation::OverviewCard& card, const presentation::Words& words);

} // namespace wm::ui
