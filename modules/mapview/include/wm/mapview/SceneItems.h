// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/mapview/AreaTopology.h"
#include "wm/mapview/BoxIndex.h"
#include "wm/mapview/LevelledPath.h"
#include "wm/presentation/MapSpec.h"

#include <QColor>
#include <QPointF>
#include <QString>

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

struct SceneSymbol {
    domain::FacilityId facility;
    SymbolGlyph glyph = SymbolGlyph::Disc;
    QColor colour;
    bool isPlanned = false; ///< planned, or the status is not known
    bool isSelected = false;
    presentation::PositionQuality quality = presentation::PositionQuality::Exact;
    QPointF position;
    QString label;
    QString readOut;
    WorldBox box;
};

struct SceneCorridor {
    domain::CorridorId corridor;
    QColor colour;
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
};

} // namespace wm::mapview
