// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ChoiceCombo.h"

#include "wm/presentation/Words.h"
#include "wm/workspace/Snapshot.h"

#include <string>
#include <vector>

/// What words of a table and its values can be said to mean.
namespace wm::ui {

/// All of the workspace; keys are codes, of units their Chinese names.
[[nodiscard]] std::vector<Choice> allRegionChoices(const workspace::Snapshot& snapshot,
                                                   const presentation::Words& words);
[[nodiscard]] std::vector<Choice> allIndicatorChoices(const workspace::Snapshot& snapshot,
                                                      const presentation::Words& words);
[[nodiscard]] std::vector<Choice> unitChoices(const workspace::Snapshot& snapshot, const presentation::Words& words);
[[nodiscard]] std::vector<Choice> documentChoices(const workspace::Snapshot& snapshot);
[[nodiscard]] std::vector<Choice> termChoices(const workspace::Snapshot& snapshot, const std::string& vocabulary,
                                              const presentation::Words& words);
[[nodiscard]] std::vector<Choice> directionChoices(const presentation::Words& words);

/// With a choice of another meaning before them.
[[nodiscard]] std::vector<Choice> withFirst(const QString& text, const QString& key, std::vector<Choice> choices);

} // namespace wm::ui
