// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/workspace/MapLayers.h"

#include <QString>
#include <QStringList>

namespace wm::wording {

/// What the layer is called: its name, or what the program calls one of its own.
[[nodiscard]] QString layerName(const domain::MapLayer& layer);
[[nodiscard]] QString layerKindText(domain::LayerKind kind);
/// One line a note: how many of what, and what became of them.
[[nodiscard]] QStringList noteTexts(const std::vector<workspace::LayerNote>& notes);

} // namespace wm::wording
