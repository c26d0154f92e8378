// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/base/TaskContext.h"
#include "wm/domain/MapLayer.h"
#include "wm/presentation/MapOverlay.h"

#include <memory>

namespace wm::workspace {

/// A raster of which each part is read when the map shows it. Its stretch is found here, once, so that colours stay as
/// they are while the map moves.
/// Errors, with the file in the message: those of geo::inspectLayerSource(); InvalidArgument for a file of features, a
/// raster without CRS or one that lies nowhere on the Earth.
[[nodiscard]] Result<std::shared_ptr<const presentation::RasterSource>> openRaster(const domain::MapLayer& layer,
                                                                                   const TaskContext& context);

} // namespace wm::workspace
