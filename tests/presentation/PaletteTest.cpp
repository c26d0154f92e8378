// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/presentation/Palette.h"

#include <gtest/gtest.h>

#include <cmath>
#include <set>

namespace wm::presentation {

namespace {

/// Relative luminance as WCAG 2.1 defines it.
double luminance(Rgb colour)
{
    const auto linear = [](std::uint8_t channel) {
        const double c = channel / 255.0;
        return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
}

double contrast(Rgb a, Rgb b)
{
    const double high = std::max(luminance(a), luminance(b));
    const double low = std::min(luminance(a), luminance(b));
    return (high + 0.05) / (low + 0.05);
}

} // namespace

TEST(PaletteTest, EveryVerdictHasAShapeAndColourOfItsOwn)
{
    std::set<VerdictShape> shapes;
    std::set<std::tuple<int, int, int>> colours;
    for (const domain::Verdict verdict : domain::kVerdicts) {
        const Rgb colour = verdictColour(verdict);
        EXPECT_TRUE(shapes.insert(verdictShape(verdict)).second) << domain::toText(verdict);
        EXPECT_TRUE(colours.insert({colour.red, colour.green, colour.blue}).second) << domain::toText(verdict);
    }
}

TEST(PaletteTest, TextIsReadableOnPaperAndCanvas)
{
    constexpr double kWcagAaText = 4.5;
    for (const Rgb ink : {palette::kInk, palette::kMutedInk, palette::kAccent, palette::kTarget}) {
        EXPECT_GE(contrast(ink, palette::kPaper), kWcagAaText);
        EXPECT_GE(contrast(ink, palette::kCanvas), kWcagAaText);
    }
}

TEST(PaletteTest, BandsDifferInLightnessAndLinesStandOutOnThem)
{
    constexpr double kTellsTintsApart = 1.15;
    constexpr double kWcagGraphics = 3.0;
    EXPECT_GE(contrast(palette::kPaper, palette::kBandWide), kTellsTintsApart);
    EXPECT_GE(contrast(palette::kBandWide, palette::kBandMiddle), kTellsTintsApart);
    EXPECT_GE(contrast(palette::kBandMiddle, palette::kBandNarrow), kTellsTintsApart);
    for (const Rgb line : {palette::kAccent, palette::kScenario})
        EXPECT_GE(contrast(line, palette::kBandNarrow), kWcagGraphics);
    EXPECT_GE(contrast(palette::kReference, palette::kPaper), kWcagGraphics);
}

TEST(PaletteTest, TheRampGoesFromLightToDark)
{
    for (int count = 2; count <= 9; ++count) {
        for (int i = 1; i < count; ++i)
            EXPECT_LT(luminance(sequentialColour(i, count)), luminance(sequentialColour(i - 1, count)));
    }
}

TEST(PaletteTest, UnknownCodesHaveAColour)
{
    EXPECT_EQ(facilityColour("no such layer"), facilityColour("other"));
    EXPECT_EQ(corridorColour("no such mode"), corridorColour("multimodal"));
}

} // namespace wm::presentation
