// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/presentation/Palette.h"

#include <QColor>

namespace wm::mapview {

/// What the signs of a map are painted in, and its paper, whatever the figure's style: a map lies on light paper, on a
/// dark screen as well.
inline const presentation::Palette& kColours = presentation::kLightPalette;

[[nodiscard]] inline QColor toColour(presentation::Rgb rgb, int alpha = 255)
{
    return {rgb.red, rgb.green, rgb.blue, alpha};
}

/// `share` of white mixed in; 1 is white.
[[nodiscard]] inline QColor lightened(const QColor& colour, double share)
{
    const auto mix = [share](int channel) {
        return qRound(channel + (255 - channel) * share);
    };
    return {mix(colour.red()), mix(colour.green()), mix(colour.blue())};
}

/// How much of its colour an area of a layer of the user's shows within its outline: the map can be read through it.
inline constexpr double kFillShare = 0.35;

[[nodiscard]] inline QColor translucent(QColor colour, double share)
{
    colour.setAlphaF(static_cast<float>(colour.alphaF() * share));
    return colour;
}

} // namespace wm::mapview
