// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/Record.h"
#include "wm/presentation/Words.h"
#include "wm/workspace/FieldWords.h"
#include "wm/workspace/Snapshot.h"

#include <vector>

namespace wm::workspace {

/// Conditions of targets and qualifiers of values are shown by their signs.
[[nodiscard]] bool isComparator(const domain::RecordField& field);

/// What the workspace and the program have for a field, with bare names; none for texts and numbers.
[[nodiscard]] std::vector<FieldChoice> fieldChoices(const Snapshot& snapshot, const domain::RecordField& field,
                                                    const presentation::Words& words);

} // namespace wm::workspace
