// SPDX-License-Identifier: GPL-3.0-or-later
#include "Painting.h"
#include "ServiceLook.h"

namespace wm::mapview {

namespace {

template <class Things>
void stroke(const PaintContext& context, const Things& things, const QColor& colour, double width)
{
    LinePainter lines(context, colour, width);
    for (const auto& thing : things) {
        if (thing.box.intersects(context.visible))
            lines.add(thing.points);
    }
    lines.finish();
}

/// With a pale rim: the lines cross fills of every lightness.
template <class Things>
void strokeRimmed(const PaintContext& context, const Things& things, const QColor& colour, double width)
{
    stroke(context, things, serviceRimColour(), width + 2.0 * kServiceRim);
    stroke(context, things, colour, width);
}

} // namespace

void paintService(const PaintContext& context)
{
    const presentation::Palette& palette = context.scene.style().palette();
    strokeRimmed(context, context.scene.service().lines, serviceLineColour(palette), kServiceLineWidth);
    strokeRimmed(context, context.scene.service().rings, ringColour(palette), kRingWidth);
}

} // namespace wm::mapview
