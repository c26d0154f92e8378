// SPDX-License-Identifier: GPL-3.0-or-later
#include "Colour.h"
#include "CorridorLook.h"
#include "Painting.h"
#include "ScreenGeometry.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace wm::mapview {

namespace {

using Kind = presentation::MapBackground::Kind;
namespace mapcolours = presentation::mapcolours;

struct LineStyle {
    Kind kind;
    presentation::Rgb colour;
    double width; ///< pixels at kFullWidthScale and beyond
};
constexpr std::array<LineStyle, 3> kLineStyles{{
    {Kind::River, mapcolours::kWater, 1.7},
    {Kind::Railway, mapcolours::kRail, 1.2},
    {Kind::Road, mapcolours::kRoad, 1.7},
}};

/// Background lines grow from half to full width while zooming in: a whole province full of roads stays pale.
double widthShare(double pixelsPerDegree)
{
    constexpr double kHalfWidthScale = 60.0;
    constexpr double kFullWidthScale = 600.0;
    const double share = std::log(pixelsPerDegree / kHalfWidthScale) / std::log(kFullWidthScale / kHalfWidthScale);
    return 0.5 + 0.5 * std::clamp(share, 0.0, 1.0);
}

void strokeBackground(const PaintContext& context, const SceneBackground& background, LinePainter& lines)
{
    for (const std::size_t i : background.lines.find(context.visible)) {
        if (context.stop.stop_requested())
            return;
        lines.add(background.lines.items()[i].path.at(context.tolerance));
    }
}

} // namespace

void paintNetwork(const PaintContext& context)
{
    const double share = widthShare(context.viewport.pixelsPerDegree());
    for (const LineStyle& style : kLineStyles) {
        LinePainter lines(context, toColour(style.colour), style.width * share);
        for (const auto& background : context.scene.backgrounds()) {
            if (background->kind == style.kind)
                strokeBackground(context, *background, lines);
        }
        lines.finish();
    }
}

void paintCorridors(const PaintContext& context)
{
    for (const std::size_t i : context.scene.corridors().find(context.visible)) {
        if (context.stop.stop_requested())
            return;
        const SceneCorridor& corridor = context.scene.corridors().items()[i];
        for (const LineRun& run : clippedRuns(corridor.points, context.viewport, context.clip))
            paintCorridorLine(context.painter, run.points, {corridor.colour, corridor.sign, corridor.isDashed},
                              run.offset);
    }
}

} // namespace wm::mapview
