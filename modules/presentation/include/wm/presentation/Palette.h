// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/Verdict.h"

#include <array>
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

/// The colours of windows and charts, by what they are for. Pairs that appear side by side differ in lightness as well
/// as in hue, so that they stay apart for colour-blind readers and on a black-and-white printer.
struct Palette {
    Rgb ink;      ///< text
    Rgb mutedInk; ///< secondary text
    Rgb faintInk; ///< what cannot be chosen now
    Rgb paper;    ///< cards, charts
    Rgb canvas;   ///< behind cards
    Rgb trough;   ///< the empty part of a bar on paper
    Rgb rule;     ///< borders, grid lines
    Rgb strongRule;
    Rgb accent;     ///< selection, links, the observed series
    Rgb accentPale; ///< behind what is selected
    Rgb onAccent;   ///< text on the accent
    Rgb tipPaper;   ///< tool tips
    Rgb tipInk;
    Rgb target; ///< target markers and the path to them
    Rgb baseline;
    Rgb bandWide; ///< intervals of a projection, opaque: 95 %, 80 %, 50 %
    Rgb bandMiddle;
    Rgb bandNarrow;
    Rgb scenario;                                         ///< assumptions: of the targets' family, but stronger
    Rgb reference;                                        ///< methods for comparison, in the background
    std::array<Rgb, domain::kVerdicts.size()> verdicts{}; ///< in the order of domain::Verdict

    bool operator==(const Palette&) const = default;
};

/// The usual ones; Theme.h has all. On screens by day, on paper and in what leaves the program.
extern const Palette kLightPalette;
/// On screens only.
extern const Palette kDarkPalette;

/// The colours of the base map, which is drawn on light paper always.
namespace mapcolours {
inline constexpr Rgb kLand{0xF3, 0xEF, 0xE6};
inline constexpr Rgb kContext{0xEA, 0xEA, 0xE4};
inline constexpr Rgb kBorder{0xA8, 0xA2, 0x96};
inline constexpr Rgb kWater{0x8F, 0xB9, 0xD9};
inline constexpr Rgb kRoad{0xD6, 0xC3, 0x9A};
inline constexpr Rgb kRail{0x9A, 0x9A, 0x9A};
inline constexpr Rgb kUrban{0xE2, 0xD5, 0xC8};
inline constexpr Rgb kSea{0xF4, 0xF6, 0xF8};
} // namespace mapcolours

[[nodiscard]] Rgb verdictColour(domain::Verdict verdict, const Palette& palette = kLightPalette);
[[nodiscard]] VerdictShape verdictShape(domain::Verdict verdict);

/// Colour of a facility layer ("hubs", "parks", ...); unknown codes get the colour of "other".
[[nodiscard]] Rgb facilityColour(std::string_view layer);
/// Colour of a corridor mode ("road", "rail", ...); unknown codes get the colour of "multimodal".
[[nodiscard]] Rgb corridorColour(std::string_view mode);
/// The most classes that readers tell apart on a map.
inline constexpr int kMostClasses = 9;

/// A class of the blue ramp of ColourRamp.h, light to dark. Precondition: 0 <= index < count <= kMostClasses.
[[nodiscard]] Rgb sequentialColour(int index, int count);

} // namespace wm::presentation
