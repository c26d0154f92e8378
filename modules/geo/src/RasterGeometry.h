// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/geo/Crs.h"

#include <gdal_priv.h>

namespace wm::geo {

/// In the units of its CRS; absent for a raster that does not say where it lies.
[[nodiscard]] std::optional<CoordinateBox> extentOf(GDALDataset& raster);

} // namespace wm::geo
