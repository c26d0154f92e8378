// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/Facility.h"
#include "wm/domain/Geometry.h"
#include "wm/domain/Region.h"
#include "wm/domain/Verdict.h"
#include "wm/presentation/MapOverlay.h"
#include "wm/presentation/MapSigns.h"
#include "wm/presentation/Palette.h"
#include "wm/presentation/Selection.h"
#include "wm/presentation/Shared.h"

#include <optional>
#include <string>
#include <vector>

namespace wm::presentation {

/// How an area without a class looks on a thematic map.
enum class AreaLook {
    NoData,        ///< nothing is known: hatched
    NotApplicable, ///< there is nothing that could be known, such as a verdict where there is no target: dotted
    Plain,         ///< land: a circle or bars say it
};

/// An area that can be selected. `colourClass` is the index of a class of MapSpec::classes; absent: see `look`.
struct MapArea {
    domain::RegionCode region;
    std::string label;
    Shared<domain::MultiPolygon> shape;
    domain::LonLat labelPoint;
    std::optional<int> colourClass;
    std::string readOut; ///< hover: name and value
    AreaLook look = AreaLook::NoData;
};

/// A layer of the base map behind everything that can be selected.
struct MapBackground {
    enum class Kind { Context, Urban, Lake, River, Road, Railway };
    Kind kind = Kind::Context;
    domain::MultiPolygon areas;
    domain::MultiLine lines;
};

enum class PositionQuality {
    Exact,
    Seat,     ///< only the county is known: drawn at its seat, hollow
    Fallback, ///< only the prefecture is known: drawn at its seat, hollow and small
};

struct MapSymbol {
    domain::FacilityId facility;
    std::string kind;   ///< facility_kind code: the glyph
    std::string layer;  ///< facility_layer code: the colour
    std::string status; ///< facility_status code: the look of rim and filling
    domain::LonLat position;
    PositionQuality quality = PositionQuality::Exact;
    std::string label;
    std::string readOut;
};

struct MapCorridor {
    domain::CorridorId corridor;
    std::string mode;
    std::string status; ///< "operating" is drawn solid, everything else dashed
    domain::Line path;
    std::string label;
};

/// A line of equal distance around a place.
struct MapRing {
    domain::LonLat centre;
    double radiusKm = 0.0;
    std::string text;  ///< stands on the line
    domain::Line line; ///< closed; its points have that geodesic distance from the centre
};

/// A town name, drawn where there is room. Lower rank first.
struct MapLabel {
    domain::LonLat position;
    std::string text;
    int rank = 0;
};

/// A class of the choropleth, already in words: of values (whoever made the classes says which bounds belong to it), or
/// a verdict.
struct MapClass {
    std::string text;
    Rgb colour;
    std::optional<domain::Verdict> verdict = {}; ///< whose colour it is; the figure's style may have another for it
};

struct MapLegendEntry {
    enum class Mark {
        Heading,
        AreaClass,
        NoData,
        Symbol,
        ExactSymbol,
        SeatSymbol,
        Corridor,
        Overlay,
        SymbolStatus,
        NotApplicable,
        Note,    ///< below a heading, without a sign
        Circles, ///< nested; the texts are those of the circles
        NegativeCircle,
        ZeroCircle,
        Bar, ///< as high as `barHeight`, in the look `bar`
        ServiceRing,
        ServiceLine,
    };
    Mark mark;
    std::string text;
    std::string code;        ///< facility_layer, corridor_mode or facility_status of a Symbol, Corridor or SymbolStatus
    int classIndex = 0;      ///< of an AreaClass
    std::size_t overlay = 0; ///< of an Overlay: index in MapSpec::overlays
    std::vector<LegendCircle> circles = {}; ///< of Circles, the largest first
    double barHeight = 0.0;                 ///< of a Bar, in device-independent pixels
    BarLook bar = BarLook::Current;         ///< of a Bar
};

/// What a map shows; positions are WGS 84, no pixels.
struct MapSpec {
    std::string title;
    std::string subtitle;
    std::vector<Shared<MapBackground>> backgrounds;
    std::vector<MapArea> areas;
    double areaOpacity = 1.0;         ///< of the fills: less, and what is below shows through
    std::vector<MapOverlay> overlays; ///< the lowest first
    bool isThematic = false;          ///< areas without a class look as they say; else they are plain land
    MapSign sign = MapSign::Fill;
    std::vector<MapClass> classes;
    std::vector<MapCircle> circles; ///< the larger before the smaller, which are painted on top
    std::vector<MapBars> bars;
    BarBox barBox;                          ///< of all bars
    std::string classHeading;               ///< of classes, circles or bars in the legend: what they show
    std::vector<std::string> classNotes;    ///< below it: year, unit, method
    std::vector<MapLegendEntry> signLegend; ///< below them: the scale of circles or bars
    std::string notApplicable;              ///< in the legend: why something does not apply to an area
    std::vector<int> years;                 ///< that a time slider offers, ascending; empty: the map has no year
    std::optional<int> year;                ///< the one shown
    std::vector<MapCorridor> corridors;
    std::vector<MapRing> rings;             ///< how far it is from the selected facility
    std::vector<domain::Line> serviceLines; ///< from county seats to their nearest hubs
    std::vector<MapSymbol> symbols;
    std::vector<MapLabel> labels;
    std::vector<MapLegendEntry> legend;
    std::vector<std::string> notes; ///< below the picture: sources, attribution, what is not drawn
    std::string mark;               ///< 示意图·未经审核, on the picture itself; empty with an approved base map
    std::vector<domain::RegionCode> selectedRegions; ///< outlined
    std::optional<SelectionBox> selectedBox;         ///< outlined
    bool fitsSelection = true;                       ///< the view fits the selected regions
    domain::LonLat focusMin{109.6, 24.2};            ///< what "fit" shows
    domain::LonLat focusMax{116.7, 27.2};
    domain::FacilityId selectedFacility; ///< ringed; none: no facility is selected
};

} // namespace wm::presentation
