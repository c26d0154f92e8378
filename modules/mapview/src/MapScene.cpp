// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/mapview/MapScene.h"

#include "Colour.h"
#include "LinePieces.h"
#include "Notes.h"
#include "ServiceLook.h"
#include "SymbolGlyphs.h"

#include "wm/mapview/Projection.h"

#include <algorithm>
#include <cmath>
#include <span>
#include <unordered_set>

namespace wm::mapview {

namespace {

using presentation::MapLegendEntry;

bool isFinite(QPointF point)
{
    return std::isfinite(point.x()) && std::isfinite(point.y());
}

WorldBox boxOf(std::span<const QPointF> points)
{
    WorldBox box;
    for (const QPointF& point : points)
        box.include(WorldBox::around(point));
    return box;
}

std::vector<SceneLine> piecesOf(const domain::MultiLine& lines)
{
    std::vector<SceneLine> pieces;
    for (const domain::Line& line : lines)
        appendPieces(projected(line), pieces);
    return pieces;
}

QColor classColour(const presentation::MapSpec& spec, int index, const presentation::Palette& palette)
{
    const presentation::MapClass& shown =
        spec.classes[static_cast<std::size_t>(std::clamp(index, 0, static_cast<int>(spec.classes.size()) - 1))];
    return toColour(shown.verdict ? presentation::verdictColour(*shown.verdict, palette) : shown.colour);
}

SceneArea::Fill fillOf(const presentation::MapSpec& spec, const presentation::MapArea& area)
{
    using Fill = SceneArea::Fill;
    if (!spec.isThematic)
        return Fill::Land;
    if (area.colourClass && !spec.classes.empty())
        return Fill::Class;
    switch (area.look) {
    case presentation::AreaLook::NotApplicable:
        return Fill::NotApplicable;
    case presentation::AreaLook::Plain:
        return Fill::Land;
    case presentation::AreaLook::NoData:
        break;
    }
    return Fill::NoData;
}

using Regions = std::unordered_set<domain::RegionCode>;

SceneArea areaOf(const presentation::MapSpec& spec, const presentation::MapArea& area, const Regions& selected,
                 const presentation::Palette& palette)
{
    SceneArea result;
    result.region = area.region;
    result.label = QString::fromStdString(area.label);
    result.readOut = QString::fromStdString(area.readOut);
    result.labelPoint = toWorld(area.labelPoint);
    if (!isFinite(result.labelPoint))
        result.label.clear();
    result.colour = toColour(presentation::mapcolours::kLand);
    result.fill = fillOf(spec, area);
    if (result.fill == SceneArea::Fill::Class)
        result.colour = classColour(spec, *area.colourClass, palette);
    result.isSelected = selected.contains(area.region);
    return result;
}

SceneSymbol symbolOf(const presentation::MapSpec& spec, const presentation::MapSymbol& symbol)
{
    SceneSymbol result;
    result.facility = symbol.facility;
    result.glyph = glyphOfKind(symbol.kind);
    result.colour = toColour(presentation::facilityColour(symbol.layer));
    result.status = facilityStatusOf(symbol.status);
    result.isSelected = !symbol.facility.isNone() && symbol.facility == spec.selectedFacility;
    result.quality = symbol.quality;
    result.position = toWorld(symbol.position);
    result.label = QString::fromStdString(symbol.label);
    result.readOut = QString::fromStdString(symbol.readOut);
    if (isFinite(result.position))
        result.box = WorldBox::around(result.position);
    return result;
}

SceneCorridor corridorOf(const presentation::MapCorridor& corridor)
{
    SceneCorridor result;
    result.corridor = corridor.corridor;
    result.colour = toColour(presentation::corridorColour(corridor.mode));
    result.sign = corridorSignOf(corridor.mode);
    result.isDashed = corridor.status != "operating";
    result.points = projected(corridor.path);
    result.label = QString::fromStdString(corridor.label);
    if (result.points.size() > 1)
        result.box = boxOf(result.points);
    return result;
}

SceneLabel labelOf(const presentation::MapLabel& label)
{
    SceneLabel result{toWorld(label.position), QString::fromStdString(label.text), label.rank, {}};
    if (isFinite(result.position) && !result.text.isEmpty())
        result.box = WorldBox::around(result.position);
    return result;
}

void takeOverlayLook(const presentation::MapOverlay& overlay, SceneLegendEntry& entry)
{
    entry.colour = toColour(overlay.colour);
    entry.isFilled = overlay.isFilled;
    entry.overlayKind = overlay.raster ? domain::LayerKind::Raster : overlay.features->kind;
}

SceneLegendEntry legendEntryOf(const presentation::MapSpec& spec, const MapLegendEntry& entry,
                               const presentation::FigureStyle& style)
{
    const presentation::Palette& palette = style.palette();
    SceneLegendEntry result{.mark = entry.mark,
                            .text = QString::fromStdString(entry.text),
                            .colour = toColour(palette.mutedInk),
                            .circles = entry.circles,
                            .barHeight = entry.barHeight,
                            .bar = entry.bar,
                            .style = style};
    if (entry.mark == MapLegendEntry::Mark::AreaClass && !spec.classes.empty())
        result.colour = classColour(spec, entry.classIndex, palette);
    else if (entry.mark == MapLegendEntry::Mark::Symbol)
        result.colour = toColour(presentation::facilityColour(entry.code));
    else if (entry.mark == MapLegendEntry::Mark::Corridor)
        result.colour = toColour(presentation::corridorColour(entry.code));
    else if (entry.mark == MapLegendEntry::Mark::Overlay && entry.overlay < spec.overlays.size())
        takeOverlayLook(spec.overlays[entry.overlay], result);
    else if (entry.mark == MapLegendEntry::Mark::ServiceRing)
        result.colour = ringColour(palette);
    else if (entry.mark == MapLegendEntry::Mark::ServiceLine)
        result.colour = serviceLineColour(palette);
    result.corridor = corridorSignOf(entry.code);
    result.status = facilityStatusOf(entry.code);
    return result;
}

template <class Source, class Convert>
auto converted(const std::vector<Source>& sources, Convert convert)
{
    std::vector<std::decay_t<decltype(convert(sources.front()))>> results;
    results.reserve(sources.size());
    for (const Source& source : sources)
        results.push_back(convert(source));
    return results;
}

WorldBox focusOf(const presentation::MapSpec& spec, const std::vector<SceneArea>& areas)
{
    WorldBox selected;
    for (const SceneArea& area : areas) {
        if (area.isSelected && spec.fitsSelection)
            selected.include(area.box);
    }
    if (!selected.isEmpty())
        return selected;
    WorldBox focus;
    for (const QPointF corner : {toWorld(spec.focusMin), toWorld(spec.focusMax)}) {
        if (isFinite(corner))
            focus.include(WorldBox::around(corner));
    }
    return focus;
}

} // namespace

std::shared_ptr<const MapScene> MapScene::create(const presentation::MapSpec& spec, const MapScene* before,
                                                 const presentation::FigureStyle& style)
{
    const std::shared_ptr<MapScene> scene(new MapScene);
    scene->m_style = style;
    scene->takeBackgrounds(spec, before);
    scene->takeAreas(spec, before);
    scene->m_signs = sceneSignsOf(spec);
    scene->m_service = sceneServiceOf(spec);
    scene->m_corridors = Indexed<SceneCorridor>(converted(spec.corridors, corridorOf));
    scene->m_symbols =
        Indexed<SceneSymbol>(converted(spec.symbols, [&](const auto& symbol) { return symbolOf(spec, symbol); }));
    scene->m_labels = Indexed<SceneLabel>(converted(spec.labels, labelOf));
    scene->m_overlays = sceneOverlays(spec.overlays, before ? &before->m_overlays : nullptr);
    scene->m_legend = converted(spec.legend, [&](const auto& entry) { return legendEntryOf(spec, entry, style); });
    scene->m_mark = QString::fromStdString(spec.mark);
    for (const std::string& note : spec.notes)
        scene->m_notes = withNote(scene->m_notes, QString::fromStdString(note));
    scene->m_hasClasses = spec.isThematic;
    scene->m_areaOpacity = std::clamp(spec.areaOpacity, 0.0, 1.0);
    if (spec.selectedBox) {
        scene->m_selectedBox = WorldBox::around(toWorld(spec.selectedBox->least));
        scene->m_selectedBox->include(WorldBox::around(toWorld(spec.selectedBox->most)));
    }
    scene->m_focus = focusOf(spec, scene->m_areas.items());
    return scene;
}

bool MapScene::isEmpty() const
{
    return m_backgrounds.empty() && m_areas.items().empty() && m_corridors.items().empty() &&
           m_symbols.items().empty() && m_labels.items().empty() && m_overlays.empty() && m_service.rings.empty() &&
           m_service.lines.empty();
}

void MapScene::takeBackgrounds(const presentation::MapSpec& spec, const MapScene* before)
{
    m_backgroundSources = spec.backgrounds;
    for (const auto& source : spec.backgrounds) {
        const auto known = before ? std::ranges::find(before->m_backgroundSources, source) : m_backgroundSources.end();
        if (before && known != before->m_backgroundSources.end()) {
            m_backgrounds.push_back(
                before->m_backgrounds[static_cast<std::size_t>(known - before->m_backgroundSources.begin())]);
            continue;
        }
        const domain::MultiPolygon* areas = &source->areas;
        m_backgrounds.push_back(std::make_shared<const SceneBackground>(SceneBackground{
            source->kind, AreaTopology(std::span(&areas, 1)), Indexed<SceneLine>(piecesOf(source->lines))}));
    }
}

void MapScene::takeAreas(const presentation::MapSpec& spec, const MapScene* before)
{
    for (const presentation::MapArea& area : spec.areas)
        m_areaSources.push_back(area.shape);
    if (before && before->m_areaSources == m_areaSources) {
        m_topology = before->m_topology;
    } else {
        const auto shapes = converted(m_areaSources, [](const auto& source) { return &*source; });
        m_topology = std::make_shared<const AreaTopology>(shapes);
    }
    const Regions selected(spec.selectedRegions.begin(), spec.selectedRegions.end());
    std::vector<SceneArea> areas =
        converted(spec.areas, [&](const auto& area) { return areaOf(spec, area, selected, m_style.palette()); });
    for (std::size_t i = 0; i < areas.size(); ++i) {
        for (const AreaShape& shape : m_topology->shapesOf(i))
            areas[i].box.include(shape.box);
    }
    m_areas = Indexed<SceneArea>(std::move(areas));
}

} // namespace wm::mapview
