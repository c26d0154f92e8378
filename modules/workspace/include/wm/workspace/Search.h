// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/Facility.h"
#include "wm/domain/LocalText.h"
#include "wm/workspace/BaseMap.h"
#include "wm/workspace/Snapshot.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace wm::workspace {

enum class SearchHitKind { Region, Place, Facility };

struct SearchHit {
    SearchHitKind kind = SearchHitKind::Region;
    std::string name;
    std::string detail; ///< what it is and where; may be empty
    std::optional<domain::LonLat>
        position;                ///< of a region its seat; of a facility perhaps only a seat; absent: unknown
    domain::RegionCode region;   ///< the region itself, or the one it lies in; may be none
    domain::FacilityId facility; ///< of a facility

    bool operator==(const SearchHit&) const = default;
};

/// Regions, towns and facilities by name, the best `most` of them: those called so exactly, then those whose name
/// begins so, then those that have the text further on (Chinese: anywhere; English: from the beginning of a word), then
/// those that are typed so: initials or syllables of pinyin without tones, "gz" or "ganzhou" for 赣州. Upper and lower
/// case are the same. Other names of a region's seat are names of the region. Of one rank regions and towns go before
/// facilities, and short names before long ones. Each thing is there once, a seat as its region. `baseMap` may be null.
/// Thread: any.
[[nodiscard]] std::vector<SearchHit> searchPlaces(const Snapshot& snapshot, const BaseMap* baseMap,
                                                  std::string_view text, std::size_t most, domain::Language language);

} // namespace wm::workspace
