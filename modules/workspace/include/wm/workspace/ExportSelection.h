// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/base/TaskContext.h"
#include "wm/presentation/MapOptions.h"
#include "wm/presentation/Selection.h"
#include "wm/presentation/Words.h"
#include "wm/workspace/BaseMap.h"
#include "wm/workspace/Snapshot.h"

#include <cstddef>
#include <filesystem>

namespace wm::workspace {

/// How much was written.
struct ExportedFeatures {
    std::size_t facilities = 0;
    std::size_t corridors = 0;
    std::size_t regions = 0;
};

/// Writes what the map shows of a selection for other programs: GeoPackage (.gpkg) or GeoJSON (.geojson), WGS 84.
/// Layers: facilities of the selected region or rectangle and theme, the corridors that join a place of the region or
/// lead through the rectangle (one of no known place: those of the region's plans), and the areas of the selection (all
/// without one) with the class and read-out that the map's options give them. A facility or corridor without a
/// position of its own is there without geometry: a seat to list it under is not where it is. Mark, sources and
/// attribution go along: in a GeoPackage as the description of each layer, in GeoJSON as members of the collection.
/// `baseMap` may be null. Blocks; any thread. An existing file is replaced, but only by a whole one.
/// Errors: InvalidArgument for another ending, IoFailed, Cancelled.
[[nodiscard]] Result<ExportedFeatures> exportFeatures(const Snapshot& snapshot,
                                                      const presentation::Selection& selection, const BaseMap* baseMap,
                                                      const presentation::MapOptions& options,
                                                      const std::filesystem::path& file,
                                                      const presentation::Words& words, const TaskContext& context);

} // namespace wm::workspace
