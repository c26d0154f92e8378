// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/presentation/Selection.h"
#include "wm/workspace/Snapshot.h"

#include <map>
#include <optional>
#include <unordered_set>

namespace wm::workspace {

/// Where the seat of each region is known to be.
[[nodiscard]] std::map<domain::RegionCode, domain::LonLat> seats(const Snapshot& snapshot);

/// What a selection's rectangle takes in; without one everything.
class Rectangle {
public:
    Rectangle(const Snapshot& snapshot, const presentation::Selection& selection);

    /// Its seat lies in it. A region whose seat is not known lies in none.
    [[nodiscard]] bool has(const domain::RegionCode& region) const { return !m_box || m_regions.contains(region); }
    /// It lies in it, or the seat that it is drawn at does.
    [[nodiscard]] bool has(const domain::Facility& facility) const;
    /// It leads through it. One whose course is not known leads through none.
    [[nodiscard]] bool has(const domain::Corridor& corridor) const;

private:
    std::optional<presentation::SelectionBox> m_box;
    std::unordered_set<domain::RegionCode> m_regions; ///< in the box
};

} // namespace wm::workspace
