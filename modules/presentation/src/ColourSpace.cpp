// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/presentation/ColourSpace.h"

#include "wm/base/Elementary.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <numbers>

namespace wm::presentation {

namespace {

using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

constexpr Matrix kLinearToXyz{
    {{0.4124564, 0.3575761, 0.1804375}, {0.2126729, 0.7151522, 0.0721750}, {0.0193339, 0.1191920, 0.9503041}}};

// Ottosson's two steps and their inverses.
constexpr Matrix kLinearToCones{{{0.4122214708, 0.5363325363, 0.0514459929},
                                 {0.2119034982, 0.6806995451, 0.1073969566},
                                 {0.0883024619, 0.2817188376, 0.6299787005}}};
constexpr Matrix kConesToOklab{{{0.2104542553, 0.7936177850, -0.0040720468},
                                {1.9779984951, -2.4285922050, 0.4505937099},
                                {0.0259040371, 0.7827717662, -0.8086757660}}};
constexpr Matrix kOklabToCones{
    {{1.0, 0.3963377774, 0.2158037573}, {1.0, -0.1055613458, -0.0638541728}, {1.0, -0.0894841775, -1.2914855480}}};
constexpr Matrix kConesToLinear{{{4.0767416621, -3.3077115913, 0.2309699292},
                                 {-1.2684380046, 2.6097574011, -0.3413193965},
                                 {-0.0041960863, -0.7034186147, 1.7076147010}}};

constexpr Matrix kProtan{
    {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
constexpr Matrix kDeutan{
    {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
constexpr Matrix kTritan{
    {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}};

Triple times(const Matrix& matrix, const Triple& v)
{
    Triple result{};
    for (std::size_t i = 0; i < 3; ++i)
        result[i] = matrix[i][0] * v[0] + matrix[i][1] * v[1] + matrix[i][2] * v[2];
    return result;
}

double cubeRoot(double value)
{
    return value <= 0.0 ? 0.0 : wm::pow(value, 1.0 / 3.0);
}

double linear(std::uint8_t channel)
{
    const double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : wm::pow((c + 0.055) / 1.055, 2.4);
}

std::uint8_t encoded(double light)
{
    const double inRange = std::clamp(light, 0.0, 1.0);
    const double c = inRange <= 0.0031308 ? 12.92 * inRange : 1.055 * wm::pow(inRange, 1.0 / 2.4) - 0.055;
    return static_cast<std::uint8_t>(std::lround(c * 255.0));
}

Triple linear(Rgb colour)
{
    return {linear(colour.red), linear(colour.green), linear(colour.blue)};
}

Rgb encoded(const Triple& light)
{
    return {encoded(light[0]), encoded(light[1]), encoded(light[2])};
}

Triple linear(const Oklab& colour, double chromaShare)
{
    Triple cones = times(kOklabToCones, {colour.lightness, colour.a * chromaShare, colour.b * chromaShare});
    for (double& cone : cones)
        cone = cone * cone * cone;
    return times(kConesToLinear, cones);
}

bool isInGamut(const Triple& light)
{
    constexpr double kHalfStep = 1e-4; // less than half of the darkest 8-bit step
    return std::ranges::all_of(light, [](double c) { return c >= -kHalfStep && c <= 1.0 + kHalfStep; });
}

/// The f of CIE 15:2004: a cube root with a straight foot.
double labCurve(double ratio)
{
    constexpr double kFoot = 216.0 / 24389.0;
    return ratio > kFoot ? cubeRoot(ratio) : (24389.0 / 27.0 * ratio + 16.0) / 116.0;
}

} // namespace

CieLab toCieLab(Rgb colour)
{
    const Triple xyz = times(kLinearToXyz, linear(colour));
    const Triple white = times(kLinearToXyz, {1.0, 1.0, 1.0});
    const double x = labCurve(xyz[0] / white[0]);
    const double y = labCurve(xyz[1] / white[1]);
    const double z = labCurve(xyz[2] / white[2]);
    return {116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z)};
}

Oklab toOklab(Rgb colour)
{
    Triple cones = times(kLinearToCones, linear(colour));
    std::ranges::transform(cones, cones.begin(), cubeRoot);
    const Triple lab = times(kConesToOklab, cones);
    return {lab[0], lab[1], lab[2]};
}

Rgb toRgb(const Oklab& colour)
{
    assert(colour.lightness >= 0.0 && colour.lightness <= 1.0);
    if (const Triple light = linear(colour, 1.0); isInGamut(light))
        return encoded(light);
    double inside = 0.0;
    double outside = 1.0;
    constexpr int kHalvings = 20; // far below an 8-bit step
    for (int i = 0; i < kHalvings; ++i) {
        const double share = (inside + outside) / 2.0;
        (isInGamut(linear(colour, share)) ? inside : outside) = share;
    }
    return encoded(linear(colour, inside));
}

Oklab oklabOf(double lightness, double chroma, double hueDegrees)
{
    const double hue = hueDegrees * std::numbers::pi / 180.0;
    return {lightness, chroma * std::cos(hue), chroma * std::sin(hue)};
}

Rgb asSeenBy(ColourVision vision, Rgb colour)
{
    switch (vision) {
    case ColourVision::Protan:
        return encoded(times(kProtan, linear(colour)));
    case ColourVision::Deutan:
        return encoded(times(kDeutan, linear(colour)));
    case ColourVision::Tritan:
        return encoded(times(kTritan, linear(colour)));
    case ColourVision::Normal:
        break;
    }
    return colour;
}

} // namespace wm::presentation
