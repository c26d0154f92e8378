// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/mapview/SceneItems.h"

#include <memory>

namespace wm::mapview {

/// A MapSpec ready to be drawn: projected once, indexed, immutable. Any number of threads may draw from one scene.
class MapScene {
public:
    /// Points that are not finite are left out, and so is what then has no shape.
    [[nodiscard]] static std::shared_ptr<const MapScene> create(const presentation::MapSpec& spec);

    [[nodiscard]] const std::vector<SceneBackground>& backgrounds() const { return m_backgrounds; }
    [[nodiscard]] const Indexed<SceneArea>& areas() const { return m_areas; }
    [[nodiscard]] const Indexed<SceneCorridor>& corridors() const { return m_corridors; }
    [[nodiscard]] const Indexed<SceneSymbol>& symbols() const { return m_symbols; }
    [[nodiscard]] const Indexed<SceneLabel>& labels() const { return m_labels; }
    [[nodiscard]] const std::vector<SceneLegendEntry>& legend() const { return m_legend; }
    [[nodiscard]] const QString& mark() const { return m_mark; }
    [[nodiscard]] const QString& notes() const { return m_notes; } ///< one paragraph
    [[nodiscard]] bool hasClasses() const { return m_hasClasses; }
    /// What "fit" shows: the selected areas, else the focus of the spec.
    [[nodiscard]] const WorldBox& focus() const { return m_focus; }

private:
    MapScene() = default;

    std::vector<SceneBackground> m_backgrounds;
    Indexed<SceneArea> m_areas;
    Indexed<SceneCorridor> m_corridors;
    Indexed<SceneSymbol> m_symbols;
    Indexed<SceneLabel> m_labels;
    std::vector<SceneLegendEntry> m_legend;
    QString m_mark;
    QString m_notes;
    bool m_hasClasses = false;
    WorldBox m_focus;
};

} // namespace wm::mapview
