// SPDX-License-Identifier: GPL-3.0-or-later
#include "LayerNotes.h"

#include "wm/base/Path.h"
#include "wm/presentation/ColourRamp.h"
#include "wm/workspace/MapLayers.h"

#include <algorithm>
#include <array>

namespace wm::workspace {

namespace {

using domain::MapLayer;

bool canBeDrawn(const geo::LayerSummary& layer)
{
    if (layer.kind == geo::LayerKind::Raster)
        return true;
    return layer.kind != geo::LayerKind::Table && layer.featureCount > 0;
}

bool isTaken(const std::string& name, const std::vector<MapLayer>& layers)
{
    return std::ranges::any_of(layers, [&](const MapLayer& layer) { return layer.name == name; });
}

/// The name itself, then "name (2)", "name (3)", ...
std::string freeName(const std::string& name, const std::vector<MapLayer>& layers)
{
    std::string free = name;
    for (int number = 2; isTaken(free, layers); ++number)
        free = name + " (" + std::to_string(number) + ")";
    return free;
}

std::uint32_t numberOf(presentation::Rgb colour)
{
    return (std::uint32_t{colour.red} << 16U) | (std::uint32_t{colour.green} << 8U) | std::uint32_t{colour.blue};
}

/// The first colour that the fewest layers of files have: one that none has as long as there is one.
std::uint32_t freeColour(const std::vector<MapLayer>& layers)
{
    std::array<std::uint32_t, presentation::kQualitativeColours> colours{};
    for (std::size_t i = 0; i < colours.size(); ++i)
        colours[i] = numberOf(presentation::qualitativeColour(static_cast<int>(i)));
    return *std::ranges::min_element(colours, {}, [&](std::uint32_t colour) {
        return std::ranges::count_if(layers, [&](const MapLayer& layer) {
            return layer.subject == domain::MapLayerSubject::File && layer.style.colour == colour;
        });
    });
}

/// A file with one layer is called as the file is, one with several as both.
std::string defaultName(const std::filesystem::path& file, const std::string& layer, bool isOneOfSeveral)
{
    const std::string stem = utf8FromPath(file.stem());
    return isOneOfSeveral && layer != stem ? stem + " " + layer : stem;
}

std::vector<CrsChoice> choicesFor(const geo::LayerSummary& summary, std::optional<domain::LonLat> mapCentre)
{
    std::vector<CrsChoice> choices;
    if (summary.crs || !summary.extent)
        return choices;
    for (geo::CrsName& name : geo::suggestCrs(*summary.extent, mapCentre))
        choices.push_back({std::move(name.code), std::move(name.name)});
    return choices;
}

LayerOffer offerOf(const geo::LayerSummary& summary, std::optional<domain::LonLat> mapCentre)
{
    LayerOffer offer;
    offer.layer.kind = summary.kind;
    offer.featureCount = summary.featureCount;
    for (const geo::LayerField& field : summary.fields) {
        if (field.type == geo::FieldType::Text)
            offer.textFields.push_back(field.name);
    }
    if (summary.crs)
        offer.crsName = summary.crs->name.empty() ? summary.crs->code : summary.crs->name;
    offer.crsChoices = choicesFor(summary, mapCentre);
    return offer;
}

} // namespace

Result<LayerOffers> offeredLayers(const std::filesystem::path& file, const std::vector<MapLayer>& layers,
                                  const TaskContext& context, std::optional<domain::LonLat> mapCentre)
{
    std::error_code failure;
    const std::filesystem::path whole = std::filesystem::absolute(file, failure).lexically_normal();
    if (failure)
        return fail(ErrorCode::IoFailed, utf8FromPath(file) + ": " + failure.message());
    WM_TRY(const geo::LayerSource source, geo::inspectLayerSource(whole, context));
    const bool areSeveral = std::ranges::count_if(source.layers, canBeDrawn) > 1;
    LayerOffers offers{{}, notesOf(source)};
    std::vector<MapLayer> known = layers;
    for (const geo::LayerSummary& summary : source.layers) {
        if (!canBeDrawn(summary))
            continue;
        LayerOffer offer = offerOf(summary, mapCentre);
        offer.layer.file = whole;
        // The only layer of a file is found without its name, which may change with the file's.
        offer.layer.sourceLayer = source.layers.size() == 1 ? std::string() : summary.name;
        offer.layer.name = freeName(defaultName(whole, summary.name, areSeveral), known);
        offer.layer.style.colour = freeColour(known);
        known.push_back(offer.layer);
        offers.layers.push_back(std::move(offer));
    }
    return offers;
}

} // namespace wm::workspace
