// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "MapLayerOptions.h"

#include "wm/mapview/RenderMap.h"
#include "wm/workspace/MapLayers.h"

#include <vector>

namespace wm::cli {

/// The workspace's list of layers with what those that are visible draw; null for LayerChoice::Nothing. A layer that is
/// not read does not stop the map: it is told on stderr, one line each, and so is what was noted of the others.
/// Errors: Failed when the list itself cannot be read.
[[nodiscard]] Outcome<workspace::MapLayerSetPtr> loadLayers(LayerChoice choice, const workspace::Snapshot& snapshot);

/// Tells on stderr which layers could not be painted.
void sayNotPainted(const workspace::MapLayerSet& layers, const std::vector<mapview::OverlayFailure>& failures);

} // namespace wm::cli
