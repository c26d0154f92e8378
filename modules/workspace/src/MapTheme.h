// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/presentation/MapOptions.h"
#include "wm/presentation/MapSpec.h"
#include "wm/presentation/Selection.h"
#include "wm/presentation/Words.h"
#include "wm/workspace/Snapshot.h"

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace wm::workspace {

/// The level of a region as a map compares it: districts, county-level cities and autonomous counties stand beside
/// counties.
[[nodiscard]] std::string_view mapLevel(const domain::Region& region);

/// Which regions may speak for the areas of a map: the areas' own or those above them, all of one level, so that a city
/// is never compared with a province. None that all of the areas lie in, since that would paint the whole map alike.
class MapRegions {
public:
    MapRegions(const Snapshot& snapshot, std::span<const domain::RegionCode> areas);

    /// All of them of every level, each once; those of an area from the area upwards.
    [[nodiscard]] const std::vector<domain::RegionCode>& all() const { return m_all; }
    [[nodiscard]] bool has(const domain::RegionCode& code) const { return m_members.contains(code); }
    /// The level of most of those that `has` names, the lowest such one; empty where it names none.
    [[nodiscard]] std::string levelOfMost(const std::function<bool(const domain::RegionCode&)>& has) const;
    /// The region of that level which the area is or lies in.
    [[nodiscard]] std::optional<domain::RegionCode> regionFor(const domain::RegionCode& area,
                                                              std::string_view level) const;

private:
    const Snapshot& m_snapshot;
    std::vector<const domain::Region*> m_tooWide;
    std::vector<domain::RegionCode> m_all;
    std::unordered_set<domain::RegionCode> m_members; ///< the same
};

/// Sets what the regions say: classes, circles or bars, what the legend says of them, looks and read-outs of the areas,
/// and the years that can be shown.
void colourAreas(const Snapshot& snapshot, const presentation::Selection& selection,
                 const presentation::MapOptions& options, const presentation::Words& words,
                 presentation::MapSpec& spec);

} // namespace wm::workspace
