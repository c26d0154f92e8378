// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/presentation/Palette.h"

#include "wm/presentation/ColourRamp.h"

#include <array>
#include <span>
#include <utility>

namespace wm::presentation {

namespace {

constexpr std::array<VerdictShape, domain::kVerdicts.size()> kVerdictShapes{
    VerdictShape::Check,        // Met
    VerdictShape::Disc,         // OnTrack
    VerdictShape::UpTriangle,   // NeedsAcceleration
    VerdictShape::Diamond,      // OffTrack
    VerdictShape::DownTriangle, // MovingAway
    VerdictShape::Cross,        // NotMet
    VerdictShape::Ring,         // NotAssessable
    VerdictShape::Dash,         // NoData
    VerdictShape::Quote,        // Qualitative
    VerdictShape::DottedSquare, // ToBeFilled
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

} // namespace

constinit const Palette kLightPalette{
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
        {0xD9, 0x9A, 0x00}, // NeedsAcceleration
        {0xD4, 0x5B, 0x1E}, // OffTrack
        {0x9B, 0x23, 0x5C}, // MovingAway
        {0xB3, 0x26, 0x1E}, // NotMet
        {0x7A, 0x86, 0x93}, // NotAssessable
        {0x9A, 0xA5, 0xB1}, // NoData
        {0x5D, 0x75, 0x8C}, // Qualitative
        {0x74, 0x5F, 0xB5}, // ToBeFilled
    }},
};

constinit const Palette kDarkPalette{
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

Rgb verdictColour(domain::Verdict verdict, const Palette& palette)
{
    return palette.verdicts[static_cast<std::size_t>(verdict)];
}

VerdictShape verdictShape(domain::Verdict verdict)
{
    return kVerdictShapes[static_cast<std::size_t>(verdict)];
}

Rgb facilityColour(std::string_view layer)
{
    return find(kFacilityColours, layer);
}

Rgb corridorColour(std::string_view mode)
{
    return find(kCorridorColours, mode);
}

Rgb sequentialColour(int index, int count)
{
    return sequentialColour(SequentialHue::Blue, index, count);
}

} // namespace wm::presentation
