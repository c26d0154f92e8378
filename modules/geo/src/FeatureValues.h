// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "LonLatTransformation.h"
#include "TextDecoder.h"

#include "wm/geo/FeatureFile.h"

#include <ogrsf_frmts.h>

namespace wm::geo {

/// Sets `value` to what the field of the feature says.
void readFieldValue(OGRFeature& feature, int field, const TextDecoder& decoder, FeatureValue& value);

/// Whether a geometry is a point or several, be it alone in a collection.
[[nodiscard]] bool isOfPoints(const OGRGeometry& geometry);

/// Sets both to the position of the feature's only point. `toLonLat`: null where it is longitude and latitude already.
void readPosition(OGRFeature& feature, OGRCoordinateTransformation* toLonLat, FeatureValue& lon, FeatureValue& lat);

} // namespace wm::geo
