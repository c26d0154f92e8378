// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/mapview/RenderMap.h"
#include "wm/presentation/MapSpec.h"

#include <QSizeF>

#include <vector>

class QPainter;

namespace wm::mapview {

/// The complete figure for a document: title, subtitle, map with mark, scale bar and north arrow, legend, notes. `size`
/// is in device-independent pixels (1/96 inch) from the painter's origin: text is 11 to 18 of them high, so scale the
/// painter for other resolutions. Lines, polygons, paths and text only, but for rasters of the user's. Returns the
/// layers that could not be read. Any thread that may paint text.
std::vector<OverlayFailure> paintMapFigure(const presentation::MapSpec& spec, QPainter& painter, QSizeF size);

} // namespace wm::mapview
