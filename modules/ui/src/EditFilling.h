// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/Record.h"

#include <array>
#include <string_view>

/// What is filled in for a target by hand, as fields of its row in a table of edits.
namespace wm::ui {

/// What a row says of what is filled in, as the queue of what is lost stores it; the first and the last follow from the
/// others.
inline constexpr std::array<std::string_view, 5> kFillFields{"filled_in", "fill_source", "fill_page", "fill_note",
                                                             "lost_comparator"};
/// Of these, what a person says.
[[nodiscard]] bool isSaidOfFilling(std::string_view field);

/// Is the value or the year of that stored target lost in its source, or was it before it was filled in?
[[nodiscard]] bool wasLostInSource(const domain::RecordTexts& stored);

/// Changes what follows from a value or a year in the place of what `stored` lost, and from its going again.
void completeFilling(const domain::RecordTexts& stored, const domain::RecordTexts& before, domain::RecordTexts& now);

} // namespace wm::ui
