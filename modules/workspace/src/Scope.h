// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Rectangle.h"

#include "wm/presentation/Selection.h"
#include "wm/presentation/Words.h"
#include "wm/workspace/Snapshot.h"

#include <optional>
#include <string>
#include <vector>

/// Which rows a selection means.
namespace wm::workspace {

/// The region whose targets are shown: the selected one, or the one that stands in for it.
[[nodiscard]] domain::RegionCode targetRegion(const Snapshot& snapshot, const presentation::Selection& selection);

/// Said when another region stands in; else empty.
[[nodiscard]] std::string standInNotice(const Snapshot& snapshot, const presentation::Selection& selection,
                                        const presentation::Words& words);

[[nodiscard]] bool isInTheme(const Snapshot& snapshot, domain::IndicatorId indicator, const std::string& theme);
[[nodiscard]] bool isInHorizon(const domain::Target& target, std::optional<int> horizonYear);

/// Whether targets are of the selected region, theme and horizon. What it is made with must outlive it.
class TargetSelection {
public:
    TargetSelection(const Snapshot& snapshot, const presentation::Selection& selection);
    [[nodiscard]] bool has(const domain::Target& target) const;

private:
    const Snapshot& m_snapshot;
    const presentation::Selection& m_selection;
    domain::RegionCode m_region;
    Rectangle m_rectangle;
};

/// Targets of the selected region, theme and horizon, in the order of the workspace.
[[nodiscard]] std::vector<const domain::Target*> targetsInScope(const Snapshot& snapshot,
                                                                const presentation::Selection& selection);

/// Those of them that no later document has set anew: what is counted and compared.
[[nodiscard]] std::vector<const domain::Target*> targetsInForce(const Snapshot& snapshot,
                                                                const presentation::Selection& selection);

/// A facility belongs to its region; one whose region is not known belongs to the region of the plan that names it.
[[nodiscard]] bool isInRegion(const Snapshot& snapshot, const domain::Facility& facility,
                              const domain::RegionCode& region);

/// A corridor belongs to the regions of the places that it joins; one of no known place belongs to the region of the
/// plan that names it.
[[nodiscard]] bool isInRegion(const Snapshot& snapshot, const domain::Corridor& corridor,
                              const domain::RegionCode& region);

/// What the rows in scope are of: the marked regions, the rectangle, the region, or all regions.
[[nodiscard]] std::string scopeName(const Snapshot& snapshot, const presentation::Selection& selection,
                                    const domain::RegionCode& region, const presentation::Words& words);
/// The same with target year and theme: "Ganzhou · 2025 · Health".
[[nodiscard]] std::string scopeTitle(const Snapshot& snapshot, const presentation::Selection& selection,
                                     const domain::RegionCode& region, const presentation::Words& words);
[[nodiscard]] std::string regionName(const Snapshot& snapshot, const domain::RegionCode& code,
                                     domain::Language language);
/// The unit of an indicator in both languages; empty names for an indicator without unit.
[[nodiscard]] domain::LocalText unitOf(const Snapshot& snapshot, const domain::Indicator& indicator);

/// The unit of differences between its values: percentage points where the values are percentages.
[[nodiscard]] domain::LocalText changeUnitOf(const Snapshot& snapshot, const domain::Indicator& indicator);

/// "2025", or the words for a target without a year.
[[nodiscard]] std::string yearText(std::optional<int> year, const presentation::Words& words);

} // namespace wm::workspace
