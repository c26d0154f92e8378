// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/mapview/SceneItems.h"

#include <QPainterPath>

#include <string_view>

namespace wm::mapview {

/// The sign of a facility_kind code; Disc for codes not known.
[[nodiscard]] SymbolGlyph glyphOfKind(std::string_view kind);

/// Outline to be filled, within -1..1 in both directions, y down. Any thread.
[[nodiscard]] const QPainterPath& glyphPath(SymbolGlyph glyph);

} // namespace wm::mapview
