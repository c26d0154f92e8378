// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/geo/BaseMap.h"

#include <ogrsf_frmts.h>

#include <map>
#include <set>
#include <string>

namespace wm::geo {

inline constexpr const char* kSourcesTable = "layer_sources";
inline constexpr const char* kInfoTable = "map_info";

/// Fills attribution, licence, name, publisher and approval number from tables `layer_sources` and `map_info`, and the
/// places' licence. Rows of `layer_sources` about layers that were not read do not count.
void readSources(const std::map<std::string, OGRLayer*>& tables, const std::set<std::string>& readLayers,
                 BaseMapLayers& map);

} // namespace wm::geo
