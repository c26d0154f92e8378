// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/workspace/MapLayers.h"

namespace wm::workspace {

/// Do the points of a layer lie as if they were GCJ-02? `features` is the layer as its file has it. Compared are points
/// with the names of places that the snapshot knows, else points with the nearest exactly known place. Absent where
/// nothing speaks for it.
/// Errors: those of loadLayerContent(), as the file may be read again for its names.
[[nodiscard]] Result<std::optional<Gcj02Suspicion>> gcj02Suspicion(const domain::MapLayer& layer,
                                                                   const domain::FeatureTable& features,
                                                                   const Snapshot& snapshot,
                                                                   const TaskContext& context);

} // namespace wm::workspace
