// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/presentation/MapSpec.h"
#include "wm/presentation/Words.h"
#include "wm/workspace/MapLayers.h"

namespace wm::workspace {

/// Opacity of the regions, and the layers of files that are shown and could be read, the lowest first.
void addOverlays(const MapLayerSet* layers, presentation::MapSpec& spec);

/// The names of the overlays, topmost first, under a heading of their own.
void addOverlayLegend(const presentation::Words& words, presentation::MapSpec& spec);

} // namespace wm::workspace
