// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/presentation/Selection.h"
#include "wm/presentation/Words.h"
#include "wm/workspace/BaseMap.h"
#include "wm/workspace/MapLayers.h"
#include "wm/workspace/Snapshot.h"

#include <optional>
#include <string>
#include <vector>

namespace wm::ui {

/// All that a view needs to show itself.
struct ViewInput {
    workspace::SnapshotPtr snapshot; ///< null: no workspace is open
    workspace::BaseMapPtr baseMap;   ///< null: schematic map
    presentation::Selection selection;
    presentation::Words words;
    workspace::MapLayerSetPtr layers = nullptr; ///< null: the map's own, all visible
};

/// The part of the input that says which targets are shown; while it stays the same, the view's content does too.
/// Holds the snapshot, so that an address is never mistaken for that of a later one.
struct TargetScope {
    workspace::SnapshotPtr snapshot;
    domain::RegionCode region;
    std::optional<presentation::SelectionBox> box;
    std::vector<domain::RegionCode> brush;
    std::string theme;
    std::optional<int> horizonYear;
    domain::Language language = domain::Language::Chinese;

    bool operator==(const TargetScope&) const = default;
};

[[nodiscard]] inline TargetScope scopeOf(const ViewInput& input)
{
    const presentation::Selection& selection = input.selection;
    return {input.snapshot,  selection.region,      selection.box,       selection.brush,
            selection.theme, selection.horizonYear, input.words.language};
}

} // namespace wm::ui
