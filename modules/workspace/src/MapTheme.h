// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/presentation/MapOptions.h"
#include "wm/presentation/MapSpec.h"
#include "wm/presentation/Selection.h"
#include "wm/presentation/Words.h"
#include "wm/workspace/Snapshot.h"

#include <span>
#include <vector>

namespace wm::workspace {

/// Which regions may speak for the areas of a map: the area's own region or the nearest above it, but none that all of
/// the areas lie in, since that would paint the whole map alike.
class MapRegions {
public:
    MapRegions(const Snapshot& snapshot, std::span<const domain::RegionCode> areas);

    /// The area's region first, then those above it.
    [[nodiscard]] std::vector<domain::RegionCode> regionsFor(const domain::RegionCode& area) const;
    /// All of them, each once.
    [[nodiscard]] const std::vector<domain::RegionCode>& all() const { return m_all; }

private:
    const Snapshot& m_snapshot;
    std::vector<domain::RegionCode> m_tooWide;
    std::vector<domain::RegionCode> m_all;
};

/// Sets classes, legend of the classes, colours and read-outs of the areas, and the years that can be shown.
void colourAreas(const Snapshot& snapshot, const presentation::Selection& selection,
                 const presentation::MapOptions& options, const presentation::Words& words,
                 presentation::MapSpec& spec);

} // namespace wm::workspace
