// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "TextDecoder.h"

#include "wm/geo/LayerSource.h"

#include <ogrsf_frmts.h>

namespace wm::geo {

/// The kind of geometry that features of the type have; Mixed for collections and for any.
[[nodiscard]] LayerKind kindOf(OGRwkbGeometryType type);

/// The kind of the layer's features. Where the layer may hold any, they are looked at until two kinds are found.
/// Errors: Cancelled.
[[nodiscard]] Result<LayerKind> kindOf(OGRLayer& layer, const TaskContext& context);

/// In the units of the layer; absent for an empty one.
[[nodiscard]] std::optional<CoordinateBox> extentOf(OGRLayer& layer);

/// The attributes of its features, in the order of the file.
[[nodiscard]] std::vector<LayerField> fieldsOf(OGRLayer& layer, const TextDecoder& decoder);

} // namespace wm::geo
