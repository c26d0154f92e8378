// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/Indicator.h"
#include "wm/presentation/Palette.h"

#include <vector>

namespace wm::presentation {

/// Light to dark in one hue: more is darker.
enum class SequentialHue { Blue, Green, Orange, Purple };

/// Two hues that part at a middle. OrangeBlue is for worse and better; the others carry no judgement.
enum class DivergingHues {
    OrangeBlue,  ///< red-brown and orange below, blue above
    BlueOrange,  ///< the same colours the other way round
    PurpleGreen, ///< purple below, green above
};

/// The colours of so many classes, the first of the lowest. Lightness falls in equal steps, so that the order is seen
/// without the hue too; neighbours differ by CIEDE2000 >= 5 for every kind of sight.
/// The curves are quadratic Bézier curves between three colours of our own in OKLab, after M. Wijffelaars et al.,
/// "Generating Color Palettes using Intuitive Parameters", 2008.
/// Precondition: 0 <= count <= kMostClasses.
[[nodiscard]] std::vector<Rgb> sequentialColours(SequentialHue hue, int count);
/// One of them. Precondition: 0 <= index < count <= kMostClasses.
[[nodiscard]] Rgb sequentialColour(SequentialHue hue, int index, int count);

/// Does a class lie between the two sides, for "neither"?
enum class Middle { None, Neutral };

/// From the farthest class below the middle to the farthest above. A step away from the middle is as strong on either
/// side, however many classes there are: the longer side reaches the strongest colour.
/// Precondition: below and above are 0 to kMostClasses.
[[nodiscard]] std::vector<Rgb> divergingColours(DivergingHues hues, int below, int above, Middle middle = Middle::None);

/// The hues for values below and above a target: better is always blue. Indicators that are to stay as they are have no
/// better side and get hues without a judgement.
[[nodiscard]] DivergingHues anchoredHues(domain::Direction direction);

/// For kinds without an order: eight colours, of which the first n suit n kinds; any two differ by CIEDE2000 >= 15 for
/// every kind of sight. Made by us after the idea of M. Okabe and K. Ito, "Color Universal Design", 2008: hues that
/// differ in lightness too.
inline constexpr int kQualitativeColours = 8;
/// Precondition: 0 <= index < kQualitativeColours.
[[nodiscard]] Rgb qualitativeColour(int index);

/// How an area looks that has no class.
enum class AreaPattern { Hatch, Dots };

/// A pattern and never a plain fill, so that it cannot be taken for a class. Ground, ink and the tone that both make
/// from afar differ from every class of every ramp and from every qualitative colour by CIEDE2000 >= 6 for every kind
/// of sight.
struct UnclassedLook {
    AreaPattern pattern;
    Rgb ground;
    Rgb ink;
    double inkShare; ///< of the area, 0 to 1: the tone from afar

    bool operator==(const UnclassedLook&) const = default;
};

/// Nothing is known.
extern const UnclassedLook kNoDataLook;
/// The indicator means nothing there ("port throughput" of an inland county).
extern const UnclassedLook kNotApplicableLook;

} // namespace wm::presentation
