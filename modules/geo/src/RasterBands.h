// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/base/TaskContext.h"
#include "wm/geo/RasterWindow.h"

#include <gdal_priv.h>

namespace wm::geo {

/// How the bands of a raster become colours.
struct RasterColours {
    bool isPalette = false; ///< the first band numbers the colours of its table
    int colourBands = 1;    ///< 1: grey, 3: red, green, blue; the first ones
    int alphaBand = 0;      ///< 0: none
    bool isBytes = true;    ///< of 0 to 255, drawn as they are
};

[[nodiscard]] RasterColours coloursOf(GDALDataset& raster);

/// Whether the raster has bands that are not drawn.
[[nodiscard]] bool hasOtherBands(GDALDataset& raster, const RasterColours& colours);
/// Only the bands that are drawn, read from the raster as they are needed. Null when GDAL fails.
[[nodiscard]] GDALDatasetUniquePtr drawnBands(GDALDataset& raster, const RasterColours& colours);

/// Errors: Cancelled; ParseFailed when the raster cannot be read.
[[nodiscard]] Result<RasterStretch> stretchOf(GDALDataset& raster, const RasterColours& colours,
                                              const TaskContext& context);

/// GDAL's progress for a task: `task` is a TaskContext. Stops GDAL once a stop was requested.
int CPL_STDCALL reportToTask(double share, const char* message, void* task);

} // namespace wm::geo
