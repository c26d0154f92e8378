// SPDX-License-Identifier: GPL-3.0-or-later
#include "MapLayerRules.h"

#include "wm/base/Number.h"
#include "wm/base/Path.h"

#include <algorithm>
#include <array>
#include <utility>

namespace wm::store {

namespace {

using domain::LayerKind;
using domain::MapLayer;
using domain::MapLayerSubject;

constexpr std::array<std::pair<MapLayerSubject, std::string_view>, 6> kSubjects{
    {{MapLayerSubject::Facilities, "facilities"},
     {MapLayerSubject::PlaceNames, "place_names"},
     {MapLayerSubject::Corridors, "corridors"},
     {MapLayerSubject::Regions, "regions"},
     {MapLayerSubject::BaseMap, "base_map"},
     {MapLayerSubject::File, "file"}}};

constexpr std::array<std::pair<LayerKind, std::string_view>, 5> kKinds{{{LayerKind::Points, "points"},
                                                                        {LayerKind::Lines, "lines"},
                                                                        {LayerKind::Polygons, "polygons"},
                                                                        {LayerKind::Mixed, "mixed"},
                                                                        {LayerKind::Raster, "raster"}}};

template <class Table, class Word>
std::string_view textOf(const Table& table, Word word)
{
    const auto found = std::ranges::find(table, word, [](const auto& entry) { return entry.first; });
    return found == table.end() ? std::string_view() : found->second;
}

template <class Word, std::size_t count>
std::optional<Word> wordOf(const std::array<std::pair<Word, std::string_view>, count>& table, std::string_view text)
{
    const auto found = std::ranges::find(table, text, [](const auto& entry) { return entry.second; });
    return found == table.end() ? std::nullopt : std::optional(found->first);
}

/// Written so that what is not a number is outside too.
std::string outside(std::string_view name, double value, double least, double most)
{
    if (value >= least && value <= most)
        return {};
    return std::string(name) + ": found " + plainNumberText(value) + ", expected " + plainNumberText(least) + " to " +
           plainNumberText(most);
}

std::string faultOfScales(const domain::ScaleRange& scales)
{
    constexpr double kMostDenominator = 1e12;
    for (const auto& limit : {scales.least, scales.most}) {
        if (limit && !(*limit > 0.0 && *limit < kMostDenominator))
            return "limit of the scales: found 1:" + plainNumberText(*limit) +
                   ", expected more than 0 and less than 1e12";
    }
    if (scales.least && scales.most && !(*scales.least < *scales.most))
        return "scales: found 1:" + plainNumberText(*scales.least) + " to 1:" + plainNumberText(*scales.most) +
               ", expected the nearer one first";
    return {};
}

bool isCode(std::string_view crs)
{
    constexpr std::string_view kAuthority = "EPSG:";
    if (!crs.starts_with(kAuthority) || crs.size() == kAuthority.size())
        return false;
    crs.remove_prefix(kAuthority.size());
    return crs.front() != '0' && std::ranges::all_of(crs, [](char c) { return c >= '0' && c <= '9'; });
}

std::string faultOfFile(const MapLayer& layer)
{
    if (layer.subject != MapLayerSubject::File)
        return layer.file.empty() ? std::string() : "a file at one of the program's own rows";
    if (!layer.file.is_absolute())
        return "file: found \"" + utf8FromPath(layer.file) + "\", expected an absolute path";
    if (layer.name.empty())
        return "a layer without a name";
    if (toText(layer.kind).empty())
        return "a table, which cannot be drawn";
    if (!layer.crs.empty() && !isCode(layer.crs))
        return "crs: found \"" + layer.crs + "\", expected a code like EPSG:4490";
    return {};
}

} // namespace

std::string_view toText(MapLayerSubject subject)
{
    return textOf(kSubjects, subject);
}

std::optional<MapLayerSubject> subjectFromText(std::string_view text)
{
    return wordOf(kSubjects, text);
}

std::string_view toText(LayerKind kind)
{
    return textOf(kKinds, kind);
}

std::optional<LayerKind> layerKindFromText(std::string_view text)
{
    return wordOf(kKinds, text);
}

std::string faultOf(const MapLayer& layer)
{
    constexpr std::uint32_t kWhite = 0xFFFFFF;
    std::string colour = layer.style.colour <= kWhite ? "" : "colour: expected a number of 24 bits";
    const std::string id = layer.id.value >= 0 ? "" : "id: found " + std::to_string(layer.id.value);
    for (std::string fault :
         {id, faultOfFile(layer), outside("opacity", layer.opacity, 0.0, 1.0), faultOfScales(layer.scales),
          std::move(colour), outside("line width", layer.style.lineWidth, 0.2, 20.0),
          outside("point radius", layer.style.pointRadius, 0.5, 40.0)}) {
        if (!fault.empty())
            return fault;
    }
    return {};
}

std::string faultOf(const std::vector<MapLayer>& layers)
{
    for (const auto& [subject, word] : kSubjects) {
        const auto rows = std::ranges::count(layers, subject, &MapLayer::subject);
        if (subject != MapLayerSubject::File && rows != 1)
            return "found " + std::to_string(rows) + " rows \"" + std::string(word) + "\", expected one";
    }
    return {};
}

} // namespace wm::store
