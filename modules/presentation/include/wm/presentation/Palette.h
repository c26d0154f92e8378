// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/Verdict.h"

#include <cstdint>
#include <string_view>

namespace wm::presentation {

/// sRGB, 8 bits a channel.
struct Rgb {
    std::uint8_t red = 0;
    std::uint8_t green = 0;
    std::uint8_t blue = 0;

    bool operator==(const Rgb&) const = default;
};

/// A verdict is never told by colour alone: each has its own shape too.
enum class VerdictShape { Check, Disc, UpTriangle, Diamond, DownTriangle, Cross, Ring, Dash, Quote, DottedSquare };

/// Every colour of the program, in one place. Pairs that appear side by side differ in lightness as well as in hue, so
/// that they stay apart for colour-blind readers and on a black-and-white printer.
namespace palette {
inline constexpr Rgb kInk{0x1F, 0x29, 0x33};      ///< text
inline constexpr Rgb kMutedInk{0x5B, 0x67, 0x74}; ///< secondary text
inline constexpr Rgb kPaper{0xFF, 0xFF, 0xFF};    ///< cards, charts
inline constexpr Rgb kCanvas{0xF4, 0xF6, 0xF8};   ///< behind cards
inline constexpr Rgb kRule{0xD9, 0xDF, 0xE5};     ///< borders, grid lines
inline constexpr Rgb kAccent{0x1F, 0x5F, 0x99};   ///< selection, links, the observed series
inline constexpr Rgb kAccentPale{0xE3, 0xEE, 0xF7};
inline constexpr Rgb kTarget{0xB4, 0x53, 0x09}; ///< target markers and the path to them
inline constexpr Rgb kBaseline{0x6B, 0x72, 0x80};
inline constexpr Rgb kBandWide{0xDF, 0xEA, 0xF5}; ///< intervals of a projection, opaque: 95 %, 80 %, 50 %
inline constexpr Rgb kBandMiddle{0xC3, 0xD9, 0xEE};
inline constexpr Rgb kBandNarrow{0xA3, 0xC5, 0xE5};
inline constexpr Rgb kScenario{0x8F, 0x3F, 0x04};  ///< assumptions: of the targets' family, but darker
inline constexpr Rgb kReference{0x6F, 0x79, 0x84}; ///< methods for comparison, in the background
inline constexpr Rgb kMapLand{0xF3, 0xEF, 0xE6};
inline constexpr Rgb kMapContext{0xEA, 0xEA, 0xE4};
inline constexpr Rgb kMapBorder{0xA8, 0xA2, 0x96};
inline constexpr Rgb kMapWater{0x8F, 0xB9, 0xD9};
inline constexpr Rgb kMapRoad{0xD6, 0xC3, 0x9A};
inline constexpr Rgb kMapRail{0x9A, 0x9A, 0x9A};
inline constexpr Rgb kMapUrban{0xE2, 0xD5, 0xC8};
inline constexpr Rgb kMapSea{0xF4, 0xF6, 0xF8};
} // namespace palette

[[nodiscard]] Rgb verdictColour(domain::Verdict verdict);
[[nodiscard]] VerdictShape verdictShape(domain::Verdict verdict);

/// Colour of a facility layer ("hubs", "parks", ...); unknown codes get the colour of "other".
[[nodiscard]] Rgb facilityColour(std::string_view layer);
/// Colour of a corridor mode ("road", "rail", ...); unknown codes get the colour of "multimodal".
[[nodiscard]] Rgb corridorColour(std::string_view mode);
/// Sequential ramp, light to dark. Precondition: 0 <= index < count <= 9.
[[nodiscard]] Rgb sequentialColour(int index, int count);

} // namespace wm::presentation
