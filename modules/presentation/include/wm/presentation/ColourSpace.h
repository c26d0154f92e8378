// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/presentation/Palette.h"

namespace wm::presentation {

/// CIE 1976 L*a*b* under D65. Source: CIE 15:2004, 8.2.1; sRGB and its white by IEC 61966-2-1.
struct CieLab {
    double lightness = 0.0; ///< 0 black to 100 white
    double a = 0.0;         ///< green to red
    double b = 0.0;         ///< blue to yellow
};

/// A space in which a straight line keeps its hue (CIELAB turns blue into purple on the way to white): the one that
/// ramps are drawn in. Source: B. Ottosson, "A perceptual color space for image processing", 2020.
struct Oklab {
    double lightness = 0.0; ///< 0 black to 1 white
    double a = 0.0;
    double b = 0.0;
};

/// What people with each kind of sight see; the three others lack one kind of cone.
enum class ColourVision { Normal, Protan, Deutan, Tritan };

[[nodiscard]] CieLab toCieLab(Rgb colour);
[[nodiscard]] Oklab toOklab(Rgb colour);

/// Lightness and hue stay; chroma is lowered as far as sRGB needs. Precondition: 0 <= lightness <= 1.
[[nodiscard]] Rgb toRgb(const Oklab& colour);

/// From lightness (0 to 1), chroma (0 to about 0.3) and hue (degrees; 0 pink, 90 yellow, 180 green, 270 blue).
[[nodiscard]] Oklab oklabOf(double lightness, double chroma, double hueDegrees);

/// CIEDE2000 with all weights 1: about 1 is just seen side by side.
/// Source: G. Sharma, W. Wu, E. N. Dalal, "The CIEDE2000 Color-Difference Formula: Implementation Notes", 2005.
[[nodiscard]] double colourDifference(const CieLab& first, const CieLab& second);

/// Source: G. M. Machado, M. M. Oliveira, L. A. F. Fernandes, "A Physiologically-based Model for Simulation of Color
/// Vision Deficiency", 2009: the matrices of severity 1, in linear light.
[[nodiscard]] Rgb asSeenBy(ColourVision vision, Rgb colour);

/// CIEDE2000 between two colours as seen with that sight.
[[nodiscard]] double colourDifference(Rgb first, Rgb second, ColourVision vision = ColourVision::Normal);

} // namespace wm::presentation
