// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/domain/MapLayer.h"

namespace wm::domain {

std::vector<MapLayer> ownMapLayers()
{
    std::vector<MapLayer> layers;
    for (const MapLayerSubject subject :
         {MapLayerSubject::Facilities, MapLayerSubject::PlaceNames, MapLayerSubject::Corridors,
          MapLayerSubject::Regions, MapLayerSubject::BaseMap}) {
        MapLayer layer;
        layer.subject = subject;
        layers.push_back(std::move(layer));
    }
    return layers;
}

} // namespace wm::domain
