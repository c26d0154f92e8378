// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/workspace/BaseMap.h"

#include "wm/geo/BaseMap.h"
#include "wm/geo/BaseMapReader.h"

namespace wm::workspace {

namespace {

using presentation::MapBackground;

MapBackground::Kind kindOf(geo::BaseMapBackground::Kind kind)
{
    switch (kind) {
    case geo::BaseMapBackground::Kind::Urban:
        return MapBackground::Kind::Urban;
    case geo::BaseMapBackground::Kind::Lake:
        return MapBackground::Kind::Lake;
    case geo::BaseMapBackground::Kind::River:
        return MapBackground::Kind::River;
    case geo::BaseMapBackground::Kind::Road:
        return MapBackground::Kind::Road;
    case geo::BaseMapBackground::Kind::Railway:
        return MapBackground::Kind::Railway;
    case geo::BaseMapBackground::Kind::Context:
        break;
    }
    return MapBackground::Kind::Context;
}

} // namespace

Result<BaseMapPtr> loadBaseMap(const std::filesystem::path& file, const TaskContext& context)
{
    WM_TRY(geo::BaseMapLayers layers, geo::readBaseMap(file, context));
    auto map = std::make_shared<BaseMap>();
    map->file = file;
    for (geo::BaseMapBackground& background : layers.backgrounds)
        map->backgrounds.push_back(
            MapBackground{kindOf(background.kind), std::move(background.areas), std::move(background.lines)});
    for (geo::BaseMapArea& area : layers.areas)
        map->areas.push_back({std::move(area.region), std::move(area.name), std::move(area.shape), area.labelPoint});
    map->places = std::move(layers.places);
    map->name = std::move(layers.name);
    map->publisher = std::move(layers.publisher);
    map->attribution = std::move(layers.attribution);
    map->licence = std::move(layers.licence);
    map->approvalNumber = std::move(layers.approvalNumber);
    map->issues = std::move(layers.issues);
    return map;
}

} // namespace wm::workspace
