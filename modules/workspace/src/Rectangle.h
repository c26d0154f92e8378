// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/presentation/Selection.h"
#include "wm/workspace/Snapshot.h"

#include <map>
#include <optional>
#include <unordered_set>
#include <vector>

namespace wm::workspace {

/// Where the seat of each region is known to be.
[[nodiscard]] std::map<domain::RegionCode, domain::LonLat> seats(const Snapshot& snapshot);

/// What a selection's rectangle and marked regions take in; without either everything.
class Rectangle {
public:
    Rectangle(const Snapshot& snapshot, const presentation::Selection& selection);

    /// Its seat lies in the rectangle: a region whose seat is not known lies in none. It is marked, or part of a region
    /// that is.
    [[nodiscard]] bool has(const domain::RegionCode& region) const
    {
        return (!m_box || m_regions.contains(region)) && isMarked(region);
    }
    /// It lies in it, or the seat that it is drawn at does. Of a marked region is what belongs to it, as isInRegion().
    [[nodiscard]] bool has(const domain::Facility& facility) const;
    /// It leads through it. One whose course is not known leads through none.
    [[nodiscard]] bool has(const domain::Corridor& corridor) const;

private:
    [[nodiscard]] bool isMarked(const domain::RegionCode& region) const
    {
        return !m_hasMarked || m_marked.contains(region);
    }
    void mark(const std::vector<domain::RegionCode>& regions);
    [[nodiscard]] bool isPlanMarked(domain::DocumentId plan) const;
    [[nodiscard]] bool isOfMarked(const domain::Corridor& corridor) const;

    const Snapshot& m_snapshot;
    std::optional<presentation::SelectionBox> m_box;
    std::unordered_set<domain::RegionCode> m_regions; ///< in the box
    bool m_hasMarked = false;
    std::unordered_set<domain::RegionCode> m_marked; ///< with all below them
};

} // namespace wm::workspace
