// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/presentation/Palette.h"

#include <array>
#include <cassert>
#include <cmath>
#include <span>
#include <utility>

namespace wm::presentation {

namespace {

struct VerdictStyle {
    Rgb colour;
    VerdictShape shape;
};

constexpr std::array<VerdictStyle, domain::kVerdicts.size()> kVerdictStyles{{
    {{0x17, 0x7A, 0x58}, VerdictShape::Check},        // Met
    {{0x2F, 0x8F, 0xC4}, VerdictShape::Disc},         // OnTrack
    {{0xD9, 0x9A, 0x00}, VerdictShape::UpTriangle},   // NeedsAcceleration
    {{0xD4, 0x5B, 0x1E}, VerdictShape::Diamond},      // OffTrack
    {{0x9B, 0x23, 0x5C}, VerdictShape::DownTriangle}, // MovingAway
    {{0xB3, 0x26, 0x1E}, VerdictShape::Cross},        // NotMet
    {{0x7A, 0x86, 0x93}, VerdictShape::Ring},         // NotAssessable
    {{0x9A, 0xA5, 0xB1}, VerdictShape::Dash},         // NoData
    {{0x5D, 0x75, 0x8C}, VerdictShape::Quote},        // Qualitative
    {{0x74, 0x5F, 0xB5}, VerdictShape::DottedSquare}, // ToBeFilled
}};

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

constexpr Rgb kRampLight{0xE4, 0xEF, 0xF6};
constexpr Rgb kRampDark{0x0B, 0x3C, 0x6F};

std::uint8_t between(std::uint8_t low, std::uint8_t high, double share)
{
    return static_cast<std::uint8_t>(std::lround(low + (high - low) * share));
}

} // namespace

Rgb verdictColour(domain::Verdict verdict)
{
    return kVerdictStyles[static_cast<std::size_t>(verdict)].colour;
}

VerdictShape verdictShape(domain::Verdict verdict)
{
    return kVerdictStyles[static_cast<std::size_t>(verdict)].shape;
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
    assert(index >= 0 && index < count && count <= 9);
    const double share = count == 1 ? 0.5 : static_cast<double>(index) / (count - 1);
    return {between(kRampLight.red, kRampDark.red, share), between(kRampLight.green, kRampDark.green, share),
            between(kRampLight.blue, kRampDark.blue, share)};
}

} // namespace wm::presentation
