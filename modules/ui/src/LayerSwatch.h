// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/MapLayer.h"

#include <QIcon>

namespace wm::ui {

/// How a layer looks, in the size of an icon; a warning in its place where it could not be read.
[[nodiscard]] QIcon layerSwatch(const domain::MapLayer& layer, bool isFailed);
[[nodiscard]] QColor layerColour(const domain::LayerStyle& style);

} // namespace wm::ui
