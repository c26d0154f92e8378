// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/workspace/Search.h"

namespace wm::workspace {

/// Something that can be found, under each of its names.
struct SearchCandidate {
    SearchHit hit;
    std::vector<std::string> namesZh; ///< at least one
    std::vector<std::string> namesEn; ///< may be none
};

/// Everything that can be found, each thing once: regions, then towns, then facilities.
[[nodiscard]] std::vector<SearchCandidate> searchCandidates(const Snapshot& snapshot, const BaseMap* baseMap,
                                                            domain::Language language);

} // namespace wm::workspace
