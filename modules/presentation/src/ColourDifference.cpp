// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/presentation/ColourSpace.h"

#include <cmath>
#include <numbers>

namespace wm::presentation {

namespace {

constexpr double kDegree = std::numbers::pi / 180.0;

double square(double x)
{
    return x * x;
}

/// C^7 / (C^7 + 25^7) and its root, the term that tells vivid colours from greys.
double vividness(double chroma)
{
    const double seventh = square(chroma * chroma * chroma) * chroma;
    constexpr double k25ToTheSeventh = 6103515625.0;
    return std::sqrt(seventh / (seventh + k25ToTheSeventh));
}

struct Polar {
    double chroma;
    double hue; ///< degrees, 0 to 360; 0 of a grey
};

/// Equations 5 to 7 of Sharma et al.: `a` is stretched for colours near grey.
Polar polarOf(const CieLab& colour, double stretch)
{
    const double a = colour.a * stretch;
    const double chroma = std::hypot(a, colour.b);
    if (chroma == 0.0)
        return {0.0, 0.0};
    const double hue = std::atan2(colour.b, a) / kDegree;
    return {chroma, hue < 0.0 ? hue + 360.0 : hue};
}

/// Equation 10: the shorter way round.
double hueDifference(const Polar& first, const Polar& second)
{
    if (first.chroma * second.chroma == 0.0)
        return 0.0;
    const double difference = second.hue - first.hue;
    if (difference > 180.0)
        return difference - 360.0;
    return difference < -180.0 ? difference + 360.0 : difference;
}

/// Equation 14: the middle of the shorter arc.
double meanHue(const Polar& first, const Polar& second)
{
    const double sum = first.hue + second.hue;
    if (first.chroma * second.chroma == 0.0)
        return sum;
    if (std::abs(first.hue - second.hue) <= 180.0)
        return sum / 2.0;
    return (sum < 360.0 ? sum + 360.0 : sum - 360.0) / 2.0;
}

/// Equation 15.
double hueWeight(double hue)
{
    return 1.0 - 0.17 * std::cos((hue - 30.0) * kDegree) + 0.24 * std::cos(2.0 * hue * kDegree) +
           0.32 * std::cos((3.0 * hue + 6.0) * kDegree) - 0.20 * std::cos((4.0 * hue - 63.0) * kDegree);
}

} // namespace

double colourDifference(const CieLab& first, const CieLab& second)
{
    const double meanPlainChroma = (std::hypot(first.a, first.b) + std::hypot(second.a, second.b)) / 2.0;
    const double stretch = 1.0 + 0.5 * (1.0 - vividness(meanPlainChroma));
    const Polar p = polarOf(first, stretch);
    const Polar q = polarOf(second, stretch);

    const double meanChroma = (p.chroma + q.chroma) / 2.0;
    const double hue = meanHue(p, q);
    const double fromGrey = square((first.lightness + second.lightness) / 2.0 - 50.0);
    const double lightness =
        (second.lightness - first.lightness) / (1.0 + 0.015 * fromGrey / std::sqrt(20.0 + fromGrey));
    const double chroma = (q.chroma - p.chroma) / (1.0 + 0.045 * meanChroma);
    const double hueChord = 2.0 * std::sqrt(p.chroma * q.chroma) * std::sin(hueDifference(p, q) / 2.0 * kDegree) /
                            (1.0 + 0.015 * meanChroma * hueWeight(hue));
    const double blueTurn = 30.0 * std::exp(-square((hue - 275.0) / 25.0));
    const double turn = -2.0 * vividness(meanChroma) * std::sin(2.0 * blueTurn * kDegree);
    return std::sqrt(square(lightness) + square(chroma) + square(hueChord) + turn * chroma * hueChord);
}

double colourDifference(Rgb first, Rgb second, ColourVision vision)
{
    return colourDifference(toCieLab(asSeenBy(vision, first)), toCieLab(asSeenBy(vision, second)));
}

} // namespace wm::presentation
