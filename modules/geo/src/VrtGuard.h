// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "GdalErrors.h"

#include <gdal_priv.h>

#include <string>

namespace wm::geo {

/// From now on GDAL opens no VRT but the one that openCheckedVrt() is opening: neither by name nor as a part of another
/// file. Once, after the VRT drivers are registered.
void guardVrtDrivers();

/// Opens the text of a VRT that was checked. The dataset may open its sources at any later time; a VRT among them is
/// refused by the guard. Errors: ParseFailed when GDAL cannot open it.
[[nodiscard]] Result<GDALDatasetUniquePtr> openCheckedVrt(const std::string& xml, bool isRaster,
                                                          const GdalErrors& errors);

} // namespace wm::geo
