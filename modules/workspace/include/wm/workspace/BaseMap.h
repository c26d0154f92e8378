// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/base/Issue.h"
#include "wm/base/TaskContext.h"
#include "wm/domain/Place.h"
#include "wm/presentation/MapSpec.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace wm::workspace {

/// An area of a base map, with the names it has there.
struct BaseMapArea {
    domain::RegionCode region;
    domain::LocalText name;
    presentation::Shared<domain::MultiPolygon> shape;
    domain::LonLat labelPoint;
};

/// A base map as the map view needs it; replaceable, never stored in the workspace.
struct BaseMap {
    std::filesystem::path file;
    std::string name;      ///< empty: the file does not say
    std::string publisher; ///< empty: the file does not say
    std::vector<presentation::Shared<presentation::MapBackground>> backgrounds;
    std::vector<BaseMapArea> areas;
    std::vector<domain::Place> places;
    std::string attribution;    ///< must be shown wherever the map is
    std::string licence;        ///< of its layers, "; " between; empty: the file does not say
    std::string approvalNumber; ///< 审图号; empty: the map is not approved and carries the mark
    Issues issues;              ///< features that were left out
};

using BaseMapPtr = std::shared_ptr<const BaseMap>;

/// Reads the known layers of a GeoPackage (counties, rivers, roads, ...). Blocks; any thread.
/// Errors: NotFound, ParseFailed when it is no GeoPackage or has no layer that is known, Cancelled.
[[nodiscard]] Result<BaseMapPtr> loadBaseMap(const std::filesystem::path& file, const TaskContext& context);

} // namespace wm::workspace
