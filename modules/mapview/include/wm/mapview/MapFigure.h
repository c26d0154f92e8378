// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/mapview/RenderMap.h"
#include "wm/presentation/MapLayout.h"
#include "wm/presentation/MapSpec.h"
#include "wm/presentation/Theme.h"

#include <QSizeF>

#include <memory>
#include <stop_token>
#include <string>
#include <vector>

class QPainter;

namespace wm::mapview {

/// A map as it goes into a document.
struct MapFigure {
    std::shared_ptr<const presentation::MapSpec> spec; ///< never null
    presentation::MapLayout layout = {};
    /// What this scene has made of the same shapes is taken over; may be null.
    std::shared_ptr<const MapScene> drawn = nullptr;
    presentation::FigureStyle style = {}; ///< theme: one of kFigureThemes

    /// The layout's, else the map's own; whether it stands on the figure or not.
    [[nodiscard]] const std::string& title() const { return layout.title.empty() ? spec->title : layout.title; }
};

/// Title, subtitle, map with mark, scale bar and north arrow, legend, notes, as far as the layout wants them. `size` is
/// in device-independent pixels (1/96 inch) from the painter's origin: text is 11 to 18 of them high, and down to 8 to
/// 13 where the figure is smaller than a page; scale the painter for other resolutions. Lines, polygons, paths and text
/// only, but for rasters of the user's. Returns the layers that could not be read; early, with a part of the figure,
/// when stopped. Any thread that may paint text.
[[nodiscard]] std::vector<OverlayFailure> paintMapFigure(const MapFigure& figure, QPainter& painter, QSizeF size,
                                                         const std::stop_token& stop = {});

} // namespace wm::mapview
