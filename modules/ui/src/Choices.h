// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ChoiceCombo.h"

#include "wm/presentation/Words.h"
#include "wm/workspace/Snapshot.h"

#include <optional>

namespace wm::ui {

/// The lists of the filter bar; "all" comes first, with an empty key.
[[nodiscard]] std::vector<Choice> regionChoices(const workspace::Snapshot& snapshot, const presentation::Words& words);
[[nodiscard]] std::vector<Choice> themeChoices(const workspace::Snapshot& snapshot, const presentation::Words& words);
/// 2020, 2025 and 2035 first, then the other years, then "no year" (key "0").
[[nodiscard]] std::vector<Choice> horizonChoices(const workspace::Snapshot& snapshot, const presentation::Words& words);

/// "0" for targets without a year, empty for all.
[[nodiscard]] QString horizonKey(std::optional<int> year);
[[nodiscard]] std::optional<int> horizonOfKey(const QString& key);

} // namespace wm::ui
