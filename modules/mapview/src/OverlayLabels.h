// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/mapview/LabelLayout.h"
#include "wm/mapview/MapScene.h"
#include "wm/mapview/MapViewport.h"

#include <QString>

#include <vector>

namespace wm::mapview {

/// The label of a feature; empty: none.
[[nodiscard]] QString labelText(const SceneOverlay& overlay, std::size_t feature);

struct OverlayLabel {
    QString text;
    QPointF anchor; ///< screen
    double gap = 0.0;
    LabelRequest::Placement placement = LabelRequest::Placement::Beside;
    QSizeF room; ///< of the label, pixels; a larger one is left out
};

/// The labels of the user's layers that are in view. Where there are more than could ever have room, only one of those
/// close together is asked for, so that a crowd does not cost more than its map can show.
[[nodiscard]] std::vector<OverlayLabel> overlayLabels(const MapScene& scene, const MapViewport& viewport);

} // namespace wm::mapview
