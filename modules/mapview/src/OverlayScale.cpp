// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/mapview/OverlayScale.h"

namespace wm::mapview {

double scaleDenominator(const MapViewport& viewport)
{
    constexpr double kPixelsPerMetre = 96.0 / 0.0254;
    return viewport.metresPerPixel() * kPixelsPerMetre;
}

bool isShownAt(const domain::ScaleRange& scales, double denominator)
{
    return (!scales.least || denominator >= *scales.least) && (!scales.most || denominator <= *scales.most);
}

} // namespace wm::mapview
