// SPDX-License-Identifier: GPL-3.0-or-later
#include "MapOverlays.h"

#include <algorithm>
#include <ranges>

namespace wm::workspace {

namespace {

using domain::MapLayer;
using domain::MapLayerSubject;
using Mark = presentation::MapLegendEntry::Mark;

const MapLayer* rowOf(const MapLayerSet* layers, MapLayerSubject subject)
{
    if (!layers)
        return nullptr;
    const auto row = std::ranges::find(layers->layers, subject, &MapLayer::subject);
    return row == layers->layers.end() ? nullptr : &*row;
}

presentation::Rgb colourOf(std::uint32_t number)
{
    const auto channel = [number](unsigned int shift) {
        return static_cast<std::uint8_t>((number >> shift) & 0xFFU);
    };
    return {channel(16), channel(8), channel(0)};
}

presentation::MapOverlay overlayOf(const MapLayer& layer, const LayerContent& content, bool isBelowRegions)
{
    presentation::MapOverlay overlay;
    overlay.layer = layer.id;
    overlay.name = layer.name;
    overlay.features = content.features;
    overlay.raster = content.raster;
    overlay.colour = colourOf(layer.style.colour);
    overlay.lineWidth = layer.style.lineWidth;
    overlay.pointRadius = layer.style.pointRadius;
    overlay.isFilled = layer.style.isFilled;
    overlay.opacity = layer.opacity;
    overlay.scales = layer.scales;
    overlay.isBelowRegions = isBelowRegions;
    return overlay;
}

} // namespace

bool isShown(const MapLayerSet* layers, MapLayerSubject subject)
{
    const MapLayer* const row = rowOf(layers, subject);
    return !row || row->isVisible;
}

void addOverlays(const MapLayerSet* layers, presentation::MapSpec& spec)
{
    if (!layers)
        return;
    const MapLayer* const regions = rowOf(layers, MapLayerSubject::Regions);
    spec.areaOpacity = regions ? regions->opacity : 1.0;
    for (const MapLayer& layer : layers->layers | std::views::reverse) {
        if (layer.subject != MapLayerSubject::File || !layer.isVisible)
            continue;
        const auto content = layers->contents.find(layer.id);
        if (content != layers->contents.end() && content->second)
            spec.overlays.push_back(overlayOf(layer, *content->second, regions && &layer > regions));
    }
}

void addOverlayLegend(const presentation::Words& words, presentation::MapSpec& spec)
{
    if (!spec.overlays.empty())
        spec.legend.push_back({Mark::Heading, words.layers, {}, 0, 0});
    for (std::size_t i = spec.overlays.size(); i-- > 0;)
        spec.legend.push_back({Mark::Overlay, spec.overlays[i].name, {}, 0, i});
}

} // namespace wm::workspace
