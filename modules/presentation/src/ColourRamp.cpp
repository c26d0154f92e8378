// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/presentation/ColourRamp.h"

#include "wm/presentation/ColourSpace.h"

#include <algorithm>
#include <array>
#include <cassert>

namespace wm::presentation {

// Greys, about as light as the pale classes that they are told from by having no hue.
constinit const UnclassedLook kNoDataLook{AreaPattern::Hatch, {0xD1, 0xD1, 0xD1}, {0x83, 0x83, 0x83}, 0.15};
constinit const UnclassedLook kNotApplicableLook{AreaPattern::Dots, {0xB8, 0xB8, 0xB8}, {0x66, 0x66, 0x66}, 0.15};

namespace {

/// A colour by OKLab chroma and hue in degrees; its lightness follows from its place on the ramp.
struct Tint {
    double chroma;
    double hue;
};

/// The hue runs from `light` by way of `vivid`, which it does not quite reach, to `dark`.
struct Ramp {
    double lightest; ///< OKLab lightness
    double darkest;
    Tint light;
    Tint vivid;
    Tint dark;
};

constexpr Ramp kBlue{0.945, 0.355, {0.016, 236.0}, {0.150, 247.0}, {0.105, 254.0}};
constexpr Ramp kGreen{0.945, 0.355, {0.030, 120.0}, {0.170, 138.0}, {0.070, 150.0}};
constexpr Ramp kOrange{0.945, 0.355, {0.030, 80.0}, {0.190, 58.0}, {0.090, 38.0}};
constexpr Ramp kPurple{0.945, 0.355, {0.022, 310.0}, {0.170, 306.0}, {0.130, 300.0}};

constexpr double kNeutralLightness = 0.955;

struct QualitativeTint {
    double lightness;
    Tint tint;
};

/// Found by simulated annealing of the smallest CIEDE2000 between any two, and to the greys of the looks without a
/// class, over the four kinds of sight; then rounded and put in an order that begins with the liveliest.
constexpr std::array<QualitativeTint, kQualitativeColours> kQualitative{{
    {0.615, {0.150, 162.0}}, // green
    {0.760, {0.155, 85.0}},  // gold
    {0.695, {0.170, 282.0}}, // lilac blue
    {0.565, {0.145, 64.0}},  // ochre
    {0.365, {0.140, 291.0}}, // indigo
    {0.545, {0.080, 283.0}}, // slate
    {0.375, {0.145, 183.0}}, // dark teal
    {0.365, {0.105, 64.0}},  // brown
}};

const Ramp& rampOf(SequentialHue hue)
{
    switch (hue) {
    case SequentialHue::Green:
        return kGreen;
    case SequentialHue::Orange:
        return kOrange;
    case SequentialHue::Purple:
        return kPurple;
    case SequentialHue::Blue:
        break;
    }
    return kBlue;
}

double bezier(double from, double by, double to, double share)
{
    const double rest = 1.0 - share;
    return rest * rest * from + 2.0 * rest * share * by + share * share * to;
}

/// `share` 0 is the lightest colour, 1 the darkest.
Rgb colourAt(const Ramp& ramp, double share)
{
    const Oklab light = oklabOf(0.0, ramp.light.chroma, ramp.light.hue);
    const Oklab vivid = oklabOf(0.0, ramp.vivid.chroma, ramp.vivid.hue);
    const Oklab dark = oklabOf(0.0, ramp.dark.chroma, ramp.dark.hue);
    return toRgb({ramp.lightest + (ramp.darkest - ramp.lightest) * share, bezier(light.a, vivid.a, dark.a, share),
                  bezier(light.b, vivid.b, dark.b, share)});
}

struct HuePair {
    const Ramp& below;
    const Ramp& above;
};

HuePair huesOf(DivergingHues hues)
{
    switch (hues) {
    case DivergingHues::BlueOrange:
        return {kBlue, kOrange};
    case DivergingHues::PurpleGreen:
        return {kPurple, kGreen};
    case DivergingHues::OrangeBlue:
        break;
    }
    return {kOrange, kBlue};
}

/// The nth class away from the middle, of `steps` on the longer side.
Rgb sideColour(const Ramp& ramp, int n, int steps)
{
    // The palest tint of a ramp is too near to those of other ramps; a side begins where its hue is clear.
    constexpr double kFirstShare = 0.14;
    const double share = steps == 1 ? 0.6 : static_cast<double>(n) / (steps - 1);
    return colourAt(ramp, kFirstShare + (1.0 - kFirstShare) * share);
}

} // namespace

Rgb sequentialColour(SequentialHue hue, int index, int count)
{
    assert(index >= 0 && index < count && count <= kMostClasses);
    return colourAt(rampOf(hue), count == 1 ? 0.5 : static_cast<double>(index) / (count - 1));
}

std::vector<Rgb> sequentialColours(SequentialHue hue, int count)
{
    assert(count >= 0 && count <= kMostClasses);
    std::vector<Rgb> colours;
    colours.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i)
        colours.push_back(sequentialColour(hue, i, count));
    return colours;
}

std::vector<Rgb> divergingColours(DivergingHues hues, int below, int above, Middle middle)
{
    assert(below >= 0 && below <= kMostClasses && above >= 0 && above <= kMostClasses);
    const HuePair sides = huesOf(hues);
    const int steps = std::max(below, above);
    std::vector<Rgb> colours;
    for (int i = below - 1; i >= 0; --i)
        colours.push_back(sideColour(sides.below, i, steps));
    if (middle == Middle::Neutral)
        colours.push_back(toRgb({kNeutralLightness, 0.0, 0.0}));
    for (int i = 0; i < above; ++i)
        colours.push_back(sideColour(sides.above, i, steps));
    return colours;
}

Rgb qualitativeColour(int index)
{
    assert(index >= 0 && index < kQualitativeColours);
    const QualitativeTint& colour = kQualitative[static_cast<std::size_t>(index)];
    return toRgb(oklabOf(colour.lightness, colour.tint.chroma, colour.tint.hue));
}

DivergingHues anchoredHues(domain::Direction direction)
{
    switch (direction) {
    case domain::Direction::Increase:
        return DivergingHues::OrangeBlue;
    case domain::Direction::Decrease:
        return DivergingHues::BlueOrange;
    case domain::Direction::Maintain:
        break;
    }
    return DivergingHues::PurpleGreen;
}

} // namespace wm::presentation
