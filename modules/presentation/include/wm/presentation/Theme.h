// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/presentation/Palette.h"

#include <array>
#include <optional>
#include <span>
#include <string_view>

/// How the program and its figures look: colours, typefaces, sizes of type, distances. All values are here and in
/// Theme.cpp; windows, charts, maps and pages take theirs from it.
namespace wm::presentation {

/// Sets of colours. Windows are painted in any but the last, pictures for documents in any light one.
enum class ThemeName {
    Light,
    Dark,
    ColourBlindLight, ///< verdicts told apart by hue without red-green or blue-yellow sight as well
    ColourBlindDark,
    HighContrastLight, ///< text at least 7 : 1, WCAG AAA; verdicts safe for colour-blind readers
    HighContrastDark,
    Print, ///< apart by lightness, for printers without colour
};
inline constexpr std::array kThemes{ThemeName::Light,
                                    ThemeName::Dark,
                                    ThemeName::ColourBlindLight,
                                    ThemeName::ColourBlindDark,
                                    ThemeName::HighContrastLight,
                                    ThemeName::HighContrastDark,
                                    ThemeName::Print};

/// What files of settings and the command line call it: "light", "high-contrast-dark", ...
[[nodiscard]] std::string_view codeOf(ThemeName theme);
[[nodiscard]] std::optional<ThemeName> themeFromCode(std::string_view code);

/// Lives as long as the program.
[[nodiscard]] const Palette& paletteOf(ThemeName theme);
[[nodiscard]] bool isDark(ThemeName theme);

/// Typefaces by the names that officials know them by. Which font draws one depends on the computer.
enum class Typeface {
    Sans,     ///< 雅黑, of windows and figures unless the user wants another
    Hei,      ///< 黑体
    Fangsong, ///< 仿宋, of the text of official documents (GB/T 9704)
    Kai,      ///< 楷体
    Song,     ///< 宋体
};
inline constexpr std::array kTypefaces{Typeface::Sans, Typeface::Hei, Typeface::Fangsong, Typeface::Kai,
                                       Typeface::Song};

[[nodiscard]] std::string_view codeOf(Typeface typeface); ///< "sans", "fangsong", ...
[[nodiscard]] std::optional<Typeface> typefaceFromCode(std::string_view code);

/// Family names, the first that a computer has is taken: the typeface's own under its various names, then those that
/// stand in for it.
[[nodiscard]] std::span<const std::string_view> familiesOf(Typeface typeface);
/// Only the first part: with none of these installed the typeface is drawn in another.
[[nodiscard]] std::span<const std::string_view> ownFamiliesOf(Typeface typeface);
[[nodiscard]] bool hasSerifs(Typeface typeface);

/// How a picture for a document is painted.
struct FigureStyle {
    ThemeName theme = ThemeName::Light;
    Typeface typeface = Typeface::Sans;

    [[nodiscard]] const Palette& palette() const { return paletteOf(theme); }

    bool operator==(const FigureStyle&) const = default;
};
/// Themes that a picture may have: what is pasted into a document lies on white.
inline constexpr std::array kFigureThemes{ThemeName::Light, ThemeName::ColourBlindLight, ThemeName::HighContrastLight,
                                          ThemeName::Print};

/// Sizes of type in device-independent pixels.
namespace type {
inline constexpr int kTitle = 17;
inline constexpr int kBase = 13;
inline constexpr int kSmall = 12; ///< labels
inline constexpr int kNote = 11;
} // namespace type

/// Distances in device-independent pixels: multiples of 4.
namespace space {
inline constexpr int kHalfGap = 4;
inline constexpr int kGap = 8;
inline constexpr int kMargin = 12;
inline constexpr double kRadius = 6.0; ///< of the corners of cards
} // namespace space

} // namespace wm::presentation
