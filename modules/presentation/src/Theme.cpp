// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/presentation/Theme.h"

#include <algorithm>
#include <array>
#include <utility>

namespace wm::presentation {

namespace {

constexpr Palette kLight{
    .ink = {0x1F, 0x29, 0x33},
    .mutedInk = {0x5B, 0x67, 0x74},
    .faintInk = {0xA7, 0xAC, 0xB0},
    .paper = {0xFF, 0xFF, 0xFF},
    .canvas = {0xF4, 0xF6, 0xF8},
    .trough = {0xEB, 0xED, 0xEE},
    .rule = {0xD9, 0xDF, 0xE5},
    .strongRule = {0xB8, 0xBD, 0xC2},
    .accent = {0x1F, 0x5F, 0x99},
    .accentPale = {0xE3, 0xEE, 0xF7},
    .onAccent = {0xFF, 0xFF, 0xFF},
    .tipPaper = {0x1F, 0x29, 0x33},
    .tipInk = {0xFF, 0xFF, 0xFF},
    .target = {0xB4, 0x53, 0x09},
    .baseline = {0x6B, 0x72, 0x80},
    .bandWide = {0xDF, 0xEA, 0xF5},
    .bandMiddle = {0xC3, 0xD9, 0xEE},
    .bandNarrow = {0xA3, 0xC5, 0xE5},
    .scenario = {0x8F, 0x3F, 0x04},
    .reference = {0x6F, 0x79, 0x84},
    .verdicts = {{
        {0x17, 0x7A, 0x58}, // Met
        {0x2F, 0x8F, 0xC4}, // OnTrack
        {0xC4, 0x8A, 0x00}, // NeedsAcceleration
        {0xD4, 0x5B, 0x1E}, // OffTrack
        {0x9B, 0x23, 0x5C}, // MovingAway
        {0xB3, 0x26, 0x1E}, // NotMet
        {0x7A, 0x86, 0x93}, // NotAssessable
        {0x8B, 0x96, 0xA2}, // NoData
        {0x5D, 0x75, 0x8C}, // Qualitative
        {0x74, 0x5F, 0xB5}, // ToBeFilled
    }},
};

constexpr Palette kDark{
    .ink = {0xE6, 0xEA, 0xEE},
    .mutedInk = {0xA6, 0xB1, 0xBC},
    .faintInk = {0x63, 0x6E, 0x79},
    .paper = {0x20, 0x26, 0x2D},
    .canvas = {0x16, 0x1B, 0x20},
    .trough = {0x2E, 0x36, 0x3E},
    .rule = {0x3A, 0x44, 0x4E},
    .strongRule = {0x56, 0x62, 0x6E},
    .accent = {0x6C, 0xB2, 0xEE},
    .accentPale = {0x26, 0x3F, 0x58},
    .onAccent = {0x0E, 0x1C, 0x2A},
    .tipPaper = {0x3C, 0x47, 0x52},
    .tipInk = {0xF2, 0xF5, 0xF7},
    .target = {0xF0, 0xA0, 0x4B},
    .baseline = {0x9A, 0xA4, 0xB0},
    .bandWide = {0x28, 0x36, 0x43},
    .bandMiddle = {0x2C, 0x47, 0x5E},
    .bandNarrow = {0x34, 0x5A, 0x7A},
    .scenario = {0xFF, 0xCB, 0x93},
    .reference = {0x8B, 0x96, 0xA2},
    .verdicts = {{
        {0x4A, 0xBC, 0x90}, // Met
        {0x5D, 0xB4, 0xE6}, // OnTrack
        {0xE9, 0xB9, 0x3A}, // NeedsAcceleration
        {0xEC, 0x7C, 0x45}, // OffTrack
        {0xD9, 0x6C, 0xA3}, // MovingAway
        {0xEE, 0x6A, 0x60}, // NotMet
        {0x93, 0xA0, 0xAD}, // NotAssessable
        {0x7C, 0x88, 0x94}, // NoData
        {0x8E, 0xA6, 0xBE}, // Qualitative
        {0xA7, 0x95, 0xE6}, // ToBeFilled
    }},
};

using VerdictColours = decltype(Palette::verdicts);

constexpr Palette withVerdicts(Palette palette, const VerdictColours& verdicts)
{
    palette.verdicts = verdicts;
    return palette;
}

// What follows was searched for: within a range of hues for each verdict, blue for good and warm for bad, the colours
// whose closest pair is furthest apart for the kind of sight that tells it worst, with enough contrast to the paper.
constexpr VerdictColours kSafeOnLight{{
    {0x1F, 0x4E, 0xB8}, // Met
    {0x45, 0x9B, 0xC9}, // OnTrack
    {0xC4, 0x8A, 0x00}, // NeedsAcceleration
    {0xA4, 0x51, 0x2C}, // OffTrack
    {0x5E, 0x10, 0x51}, // MovingAway
    {0x74, 0x00, 0x00}, // NotMet
    {0x54, 0x5B, 0x65}, // NotAssessable
    {0x92, 0x93, 0x95}, // NoData
    {0x60, 0x78, 0x8A}, // Qualitative
    {0x7E, 0x69, 0xE0}, // ToBeFilled
}};
constexpr VerdictColours kSafeOnDark{{
    {0x52, 0x92, 0xFF}, // Met
    {0x7B, 0xEB, 0xFF}, // OnTrack
    {0xFF, 0xE9, 0xBD}, // NeedsAcceleration
    {0xF9, 0xA0, 0x00}, // OffTrack
    {0xA6, 0x68, 0x96}, // MovingAway
    {0xD4, 0x32, 0x3E}, // NotMet
    {0x9C, 0x9F, 0xA3}, // NotAssessable
    {0x70, 0x70, 0x70}, // NoData
    {0xB2, 0xD6, 0xD3}, // Qualitative
    {0x73, 0x60, 0xCB}, // ToBeFilled
}};

constexpr Palette kSafeLight = withVerdicts(kLight, kSafeOnLight);
constexpr Palette kSafeDark = withVerdicts(kDark, kSafeOnDark);

constexpr Palette kContrastLight{
    .ink = {0x00, 0x00, 0x00},
    .mutedInk = {0x2B, 0x2B, 0x2B},
    .faintInk = {0x6B, 0x6B, 0x6B},
    .paper = {0xFF, 0xFF, 0xFF},
    .canvas = {0xFF, 0xFF, 0xFF},
    .trough = {0xDC, 0xDC, 0xDC},
    .rule = {0x6B, 0x6B, 0x6B},
    .strongRule = {0x2B, 0x2B, 0x2B},
    .accent = {0x0A, 0x3D, 0x8F},
    .accentPale = {0xBE, 0xD6, 0xFA},
    .onAccent = {0xFF, 0xFF, 0xFF},
    .tipPaper = {0x00, 0x00, 0x00},
    .tipInk = {0xFF, 0xFF, 0xFF},
    .target = {0x8A, 0x32, 0x00},
    .baseline = {0x40, 0x40, 0x40},
    .bandWide = {0xD5, 0xE3, 0xF5},
    .bandMiddle = {0xAB, 0xC7, 0xEA},
    .bandNarrow = {0x7F, 0xA8, 0xDC},
    .scenario = {0x5C, 0x1F, 0x00},
    .reference = {0x4A, 0x4A, 0x4A},
    .verdicts = {{
        {0x00, 0x19, 0x76}, // Met
        {0x02, 0x79, 0xCF}, // OnTrack
        {0x86, 0x76, 0x39}, // NeedsAcceleration
        {0x86, 0x2B, 0x00}, // OffTrack
        {0x96, 0x47, 0x83}, // MovingAway
        {0x43, 0x0F, 0x0F}, // NotMet
        {0x4B, 0x50, 0x58}, // NotAssessable
        {0x71, 0x75, 0x7A}, // NoData
        {0x1C, 0x32, 0x40}, // Qualitative
        {0x6C, 0x2E, 0xA0}, // ToBeFilled
    }},
};

constexpr Palette kContrastDark{
    .ink = {0xFF, 0xFF, 0xFF},
    .mutedInk = {0xE2, 0xE2, 0xE2},
    .faintInk = {0x9A, 0x9A, 0x9A},
    .paper = {0x00, 0x00, 0x00},
    .canvas = {0x00, 0x00, 0x00},
    .trough = {0x38, 0x38, 0x38},
    .rule = {0x8C, 0x8C, 0x8C},
    .strongRule = {0xD0, 0xD0, 0xD0},
    .accent = {0x7F, 0xD0, 0xFF},
    .accentPale = {0x1B, 0x45, 0x7E},
    .onAccent = {0x00, 0x00, 0x00},
    .tipPaper = {0xFF, 0xFF, 0xFF},
    .tipInk = {0x00, 0x00, 0x00},
    .target = {0xFF, 0xB8, 0x4D},
    .baseline = {0xC8, 0xC8, 0xC8},
    .bandWide = {0x12, 0x28, 0x3F},
    .bandMiddle = {0x1D, 0x44, 0x68},
    .bandNarrow = {0x2C, 0x62, 0x93},
    .scenario = {0xFF, 0xD9, 0xA8},
    .reference = {0xB8, 0xB8, 0xB8},
    .verdicts = {{
        {0x67, 0x99, 0xFF}, // Met
        {0x7A, 0xF2, 0xFF}, // OnTrack
        {0xFF, 0xE9, 0xBC}, // NeedsAcceleration
        {0xFF, 0xA2, 0x0B}, // OffTrack
        {0xA5, 0x68, 0x97}, // MovingAway
        {0xD7, 0x3E, 0x16}, // NotMet
        {0xAC, 0xAE, 0xAF}, // NotAssessable
        {0x8C, 0x8C, 0x8C}, // NoData
        {0x9A, 0xB0, 0xC8}, // Qualitative
        {0x7C, 0x68, 0xD2}, // ToBeFilled
    }},
};

/// For printers without colour and for copiers: what stands side by side differs in lightness.
constexpr Palette kPrint{
    .ink = {0x00, 0x00, 0x00},
    .mutedInk = {0x3A, 0x3A, 0x3A},
    .faintInk = {0x8C, 0x8C, 0x8C},
    .paper = {0xFF, 0xFF, 0xFF},
    .canvas = {0xFF, 0xFF, 0xFF},
    .trough = {0xE8, 0xE8, 0xE8},
    .rule = {0xC4, 0xC4, 0xC4},
    .strongRule = {0x80, 0x80, 0x80},
    .accent = {0x0B, 0x2F, 0x66},
    .accentPale = {0xE2, 0xE6, 0xEC},
    .onAccent = {0xFF, 0xFF, 0xFF},
    .tipPaper = {0x00, 0x00, 0x00},
    .tipInk = {0xFF, 0xFF, 0xFF},
    .target = {0xB5, 0x55, 0x12},
    .baseline = {0x5A, 0x5A, 0x5A},
    .bandWide = {0xE6, 0xE9, 0xED},
    .bandMiddle = {0xCD, 0xD3, 0xDA},
    .bandNarrow = {0xB1, 0xBA, 0xC5},
    .scenario = {0x5E, 0x26, 0x00},
    .reference = {0x78, 0x78, 0x78},
    .verdicts = {{
        {0x0A, 0x26, 0x61}, // Met
        {0x00, 0x60, 0x95}, // OnTrack
        {0xBB, 0x8E, 0x00}, // NeedsAcceleration
        {0xB5, 0x5E, 0x3C}, // OffTrack
        {0x6E, 0x2A, 0x47}, // MovingAway
        {0x32, 0x00, 0x02}, // NotMet
        {0x6C, 0x75, 0x80}, // NotAssessable
        {0x81, 0x81, 0x81}, // NoData
        {0x45, 0x58, 0x6B}, // Qualitative
        {0x8F, 0x69, 0xBE}, // ToBeFilled
    }},
};

using Coded = std::pair<std::string_view, Rgb>;

constexpr std::array<Coded, 9> kFacilityColours{{
    {"hubs", {0x1F, 0x5F, 0x99}},
    {"parks", {0xB4, 0x53, 0x09}},
    {"transport", {0x44, 0x4E, 0x5A}},
    {"tourism", {0x2E, 0x8B, 0x57}},
    {"education", {0x7A, 0x4F, 0xB0}},
    {"health", {0xC2, 0x32, 0x4B}},
    {"finance", {0x9A, 0x7B, 0x00}},
    {"commerce", {0xC0, 0x3C, 0x94}},
    {"other", {0x6B, 0x72, 0x80}},
}};

constexpr std::array<Coded, 7> kCorridorColours{{
    {"high_speed_rail", {0xB3, 0x26, 0x1E}},
    {"rail", {0x33, 0x3B, 0x45}},
    {"road", {0xC7, 0x7A, 0x0A}},
    {"water", {0x1C, 0x7C, 0xB5}},
    {"air", {0x74, 0x5F, 0xB5}},
    {"pipeline", {0x5B, 0x6B, 0x2F}},
    {"multimodal", {0x1F, 0x8A, 0x7A}},
}};

Rgb find(std::span<const Coded> colours, std::string_view code)
{
    for (const auto& [known, colour] : colours) {
        if (known == code)
            return colour;
    }
    return colours.back().second;
}

// The names that a typeface has on Windows, in its Chinese and its English form, on macOS, and what Linux has instead.
constexpr std::array<std::string_view, 6> kSans{"Microsoft YaHei",  "微软雅黑",           "PingFang SC",
                                                "Noto Sans CJK SC", "Source Han Sans SC", "WenQuanYi Micro Hei"};
constexpr std::array<std::string_view, 5> kHei{"SimHei", "黑体", "STHeiti", "Noto Sans CJK SC", "Source Han Sans SC"};
constexpr std::array<std::string_view, 7> kFangsong{
    "FangSong", "仿宋", "FangSong_GB2312", "仿宋_GB2312", "STFangsong", "Noto Serif CJK SC", "Noto Sans CJK SC"};
constexpr std::array<std::string_view, 7> kKai{
    "KaiTi", "楷体", "KaiTi_GB2312", "楷体_GB2312", "STKaiti", "Noto Serif CJK SC", "Noto Sans CJK SC"};
constexpr std::array<std::string_view, 6> kSong{
    "SimSun", "宋体", "STSong", "Source Han Serif SC", "Noto Serif CJK SC", "Noto Sans CJK SC"};
// In the order of kThemes and kTypefaces.
constexpr std::array<std::string_view, kThemes.size()> kThemeCodes{
    "light", "dark", "colour-blind", "colour-blind-dark", "high-contrast", "high-contrast-dark", "print"};
constexpr std::array<std::string_view, kTypefaces.size()> kTypefaceCodes{"sans", "hei", "fangsong", "kai", "song"};

template <typename Value, std::size_t N>
std::optional<Value> decoded(std::string_view code, const std::array<std::string_view, N>& codes)
{
    const auto found = std::ranges::find(codes, code);
    return found == codes.end() ? std::nullopt : std::optional(static_cast<Value>(found - codes.begin()));
}

/// How many of each are the typeface itself and not what stands in for it.
constexpr std::array<std::size_t, kTypefaces.size()> kOwnNames{2, 3, 5, 5, 3};

} // namespace

constinit const Palette kLightPalette = kLight;
constinit const Palette kDarkPalette = kDark;

std::string_view codeOf(ThemeName theme)
{
    return kThemeCodes[static_cast<std::size_t>(theme)];
}

std::optional<ThemeName> themeFromCode(std::string_view code)
{
    return decoded<ThemeName>(code, kThemeCodes);
}

std::string_view codeOf(Typeface typeface)
{
    return kTypefaceCodes[static_cast<std::size_t>(typeface)];
}

std::optional<Typeface> typefaceFromCode(std::string_view code)
{
    return decoded<Typeface>(code, kTypefaceCodes);
}

const Palette& paletteOf(ThemeName theme)
{
    switch (theme) {
    case ThemeName::Dark:
        return kDarkPalette;
    case ThemeName::ColourBlindLight:
        return kSafeLight;
    case ThemeName::ColourBlindDark:
        return kSafeDark;
    case ThemeName::HighContrastLight:
        return kContrastLight;
    case ThemeName::HighContrastDark:
        return kContrastDark;
    case ThemeName::Print:
        return kPrint;
    case ThemeName::Light:
        break;
    }
    return kLightPalette;
}

bool isDark(ThemeName theme)
{
    return theme == ThemeName::Dark || theme == ThemeName::ColourBlindDark || theme == ThemeName::HighContrastDark;
}

Rgb facilityColour(std::string_view layer)
{
    return find(kFacilityColours, layer);
}

Rgb corridorColour(std::string_view mode)
{
    return find(kCorridorColours, mode);
}

std::span<const std::string_view> familiesOf(Typeface typeface)
{
    switch (typeface) {
    case Typeface::Hei:
        return kHei;
    case Typeface::Fangsong:
        return kFangsong;
    case Typeface::Kai:
        return kKai;
    case Typeface::Song:
        return kSong;
    case Typeface::Sans:
        break;
    }
    return kSans;
}

std::span<const std::string_view> ownFamiliesOf(Typeface typeface)
{
    return familiesOf(typeface).first(kOwnNames[static_cast<std::size_t>(typeface)]);
}

bool hasSerifs(Typeface typeface)
{
    return typeface != Typeface::Sans && typeface != Typeface::Hei;
}

} // namespace wm::presentation
