// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/mapview/AreaTopology.h"
#include "wm/mapview/BoxIndex.h"
#include "wm/mapview/LevelledPath.h"
#include "wm/presentation/MapSpec.h"
#include "wm/presentation/Theme.h"

#include <QColor>
#include <QPointF>
#include <QString>

#include <string_view>
#include <vector>

namespace wm::mapview {

/// What is in a MapSpec, projected and with its colours resolved. All positions are world coordinates.

struct SceneLine {
    LevelledPath path;
    WorldBox box;
};

struct SceneBackground {
    presentation::MapBackground::Kind kind = presentation::MapBackground::Kind::Context;
    AreaTopology areas;
    Indexed<SceneLine> lines;
};

struct SceneArea {
    enum class Fill {
        Land,          ///< the map has no classes, or a circle or bars for the area
        Class,         ///< `colour` is the class colour
        NoData,        ///< hatched
        NotApplicable, ///< dotted
    };
    domain::RegionCode region;
    QString label;
    QString readOut;
    QPointF labelPoint;
    Fill fill = Fill::Land;
    QColor colour;
    bool isSelected = false;
    WorldBox box;
};

/// The sign inside a symbol.
enum class SymbolGlyph {
    Disc,
    Anchor,
    Plane,
    Cross,
    Heart,
    Factory,
    Crate,
    Stall,
    Cap,
    Rail,
    Hub,
    Mountain,
    Waves,
    Diamond
};

/// How far a facility is. Each has a look of its own that needs no colour.
enum class FacilityStatus {
    Operating,         ///< solid; statuses not known too, since a facility is there unless something else is said
    UnderConstruction, ///< half full
    Planned,           ///< pale, with a dashed rim
    Upgrade,           ///< solid with an arrow upwards
    Pilot,             ///< solid with a diamond
    NotStated,         ///< pale, with a dotted rim
};
[[nodiscard]] FacilityStatus facilityStatusOf(std::string_view code);

struct SceneSymbol {
    domain::FacilityId facility;
    SymbolGlyph glyph = SymbolGlyph::Disc;
    QColor colour;
    FacilityStatus status = FacilityStatus::Operating;
    bool isSelected = false;
    presentation::PositionQuality quality = presentation::PositionQuality::Exact;
    QPointF position;
    QString label;
    QString readOut;
    WorldBox box;
};

/// What marks the line of a corridor mode besides its colour. Dashes are no such sign: they stand for what is not yet
/// in operation.
enum class CorridorSign {
    Plain,    ///< road, and modes not known
    Ticks,    ///< rail: sleepers
    Double,   ///< high-speed rail: two lines
    Wave,     ///< water
    Chevrons, ///< air: arrow heads
    Rings,    ///< pipeline
    Diamonds, ///< multimodal
};
[[nodiscard]] CorridorSign corridorSignOf(std::string_view mode);

struct SceneCorridor {
    domain::CorridorId corridor;
    QColor colour;
    CorridorSign sign = CorridorSign::Plain;
    bool isDashed = false;
    WorldPath points;
    QString label;
    WorldBox box;
};

struct SceneLabel {
    QPointF position;
    QString text;
    int rank = 0;
    WorldBox box;
};

struct SceneLegendEntry {
    presentation::MapLegendEntry::Mark mark = presentation::MapLegendEntry::Mark::Heading;
    QString text;
    QColor colour; ///< of a class, a facility layer, a corridor mode or a layer of the user's
    domain::LayerKind overlayKind = domain::LayerKind::Mixed; ///< of a layer of the user's
    bool isFilled = true;                                     ///< likewise
    std::vector<presentation::LegendCircle> circles = {};
    double barHeight = 0.0; ///< pixels
    presentation::BarLook bar = presentation::BarLook::Current;
    CorridorSign corridor = CorridorSign::Plain;
    FacilityStatus status = FacilityStatus::Operating;
    presentation::FigureStyle style = {}; ///< of the scene
};

} // namespace wm::mapview
