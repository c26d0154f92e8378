// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/presentation/Words.h"
#include "wm/workspace/Snapshot.h"

#include <span>
#include <string>

namespace wm::workspace {

/// "Source: ..." with the titles of the documents, each once and the first few in full; empty without any.
[[nodiscard]] std::string sourceNote(const Snapshot& snapshot, std::span<const domain::DocumentId> documents,
                                     const presentation::Words& words);

/// "Filled in from ..., page ...".
[[nodiscard]] std::string fillingNote(const domain::FilledIn& filledIn, const presentation::Words& words);

} // namespace wm::workspace
