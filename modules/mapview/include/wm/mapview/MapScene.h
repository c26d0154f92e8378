// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/mapview/SceneItems.h"
#include "wm/mapview/SceneOverlay.h"
#include "wm/mapview/SceneService.h"
#include "wm/mapview/SceneSigns.h"
#include "wm/presentation/Shared.h"
#include "wm/presentation/Theme.h"

#include <memory>
#include <optional>

namespace wm::mapview {

/// A MapSpec ready to be drawn: projected once, indexed, immutable. Any number of threads may draw from one scene.
class MapScene {
public:
    /// Points that are not finite are left out, and so is what then has no shape. What `before` has made of the same
    /// shapes is taken over, so that only the first scene of a base map takes its time. Text, frames, selection and
    /// verdicts have the colours of the style; base map, ramps, facilities and corridors have their own.
    [[nodiscard]] static std::shared_ptr<const MapScene> create(const presentation::MapSpec& spec,
                                                                const MapScene* before = nullptr,
                                                                const presentation::FigureStyle& style = {});

    [[nodiscard]] const presentation::FigureStyle& style() const { return m_style; }
    [[nodiscard]] const std::vector<std::shared_ptr<const SceneBackground>>& backgrounds() const
    {
        return m_backgrounds;
    }
    /// The shapes of areas(), in their order.
    [[nodiscard]] const AreaTopology& topology() const { return *m_topology; }
    [[nodiscard]] const Indexed<SceneArea>& areas() const { return m_areas; }
    [[nodiscard]] const SceneSigns& signs() const { return m_signs; }
    [[nodiscard]] const Indexed<SceneCorridor>& corridors() const { return m_corridors; }
    [[nodiscard]] const SceneService& service() const { return m_service; }
    [[nodiscard]] const Indexed<SceneSymbol>& symbols() const { return m_symbols; }
    [[nodiscard]] const Indexed<SceneLabel>& labels() const { return m_labels; }
    /// As in the spec: the lowest first.
    [[nodiscard]] const std::vector<SceneOverlay>& overlays() const { return m_overlays; }
    [[nodiscard]] double areaOpacity() const { return m_areaOpacity; } ///< of the fills, 0 to 1
    [[nodiscard]] const std::vector<SceneLegendEntry>& legend() const { return m_legend; }
    [[nodiscard]] const QString& mark() const { return m_mark; }
    [[nodiscard]] const QString& notes() const { return m_notes; } ///< one paragraph
    [[nodiscard]] bool hasClasses() const { return m_hasClasses; }
    /// Nothing to draw, not even an empty land.
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] const std::optional<WorldBox>& selectedBox() const { return m_selectedBox; }
    /// What "fit" shows: the selected areas, else the focus of the spec.
    [[nodiscard]] const WorldBox& focus() const { return m_focus; }

private:
    MapScene() = default;
    void takeBackgrounds(const presentation::MapSpec& spec, const MapScene* before);
    void takeAreas(const presentation::MapSpec& spec, const MapScene* before);

    presentation::FigureStyle m_style;
    std::vector<presentation::Shared<presentation::MapBackground>> m_backgroundSources;
    std::vector<std::shared_ptr<const SceneBackground>> m_backgrounds;
    std::vector<presentation::Shared<domain::MultiPolygon>> m_areaSources;
    std::shared_ptr<const AreaTopology> m_topology;
    Indexed<SceneArea> m_areas;
    SceneSigns m_signs;
    Indexed<SceneCorridor> m_corridors;
    SceneService m_service;
    Indexed<SceneSymbol> m_symbols;
    Indexed<SceneLabel> m_labels;
    std::vector<SceneOverlay> m_overlays;
    double m_areaOpacity = 1.0;
    std::vector<SceneLegendEntry> m_legend;
    QString m_mark;
    QString m_notes;
    bool m_hasClasses = false;
    std::optional<WorldBox> m_selectedBox;
    WorldBox m_focus;
};

} // namespace wm::mapview
