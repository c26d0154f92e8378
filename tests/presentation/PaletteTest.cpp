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

/// Windows are painted in each of them.
class PaletteTest : public testing::TestWithParam<const Palette*> {
protected:
    const Palette& m_palette = *GetParam();
};

INSTANTIATE_TEST_SUITE_P(All, PaletteTest, testing::Values(&kLightPalette, &kDarkPalette),
                         [](const auto& palette) { return palette.param == &kLightPalette ? "Light" : "Dark"; });

constexpr double kWcagAaText = 4.5;
constexpr double kWcagGraphics = 3.0;

} // namespace

TEST_P(PaletteTest, EveryVerdictHasAShapeAndColourOfItsOwn)
{
    std::set<VerdictShape> shapes;
    std::set<std::tuple<int, int, int>> colours;
    for (const domain::Verdict verdict : domain::kVerdicts) {
        const Rgb colour = verdictColour(verdict, m_palette);
        EXPECT_TRUE(shapes.insert(verdictShape(verdict)).second) << domain::toText(verdict);
        EXPECT_TRUE(colours.insert({colour.red, colour.green, colour.blue}).second) << domain::toText(verdict);
    }
}

TEST_P(PaletteTest, TextIsReadableOnPaperAndCanvas)
{
    for (const Rgb ink : {m_palette.ink, m_palette.mutedInk, m_palette.accent, m_palette.target}) {
        EXPECT_GE(contrast(ink, m_palette.paper), kWcagAaText);
        EXPECT_GE(contrast(ink, m_palette.canvas), kWcagAaText);
    }
    EXPECT_GE(contrast(m_palette.ink, m_palette.accentPale), kWcagAaText);
    EXPECT_GE(contrast(m_palette.onAccent, m_palette.accent), kWcagAaText);
    EXPECT_GE(contrast(m_palette.tipInk, m_palette.tipPaper), kWcagAaText);
}

TEST_P(PaletteTest, BandsDifferInLightnessAndLinesStandOutOnThem)
{
    constexpr double kTellsTintsApart = 1.15;
    EXPECT_GE(contrast(m_palette.paper, m_palette.bandWide), kTellsTintsApart);
    EXPECT_GE(contrast(m_palette.bandWide, m_palette.bandMiddle), kTellsTintsApart);
    EXPECT_GE(contrast(m_palette.bandMiddle, m_palette.bandNarrow), kTellsTintsApart);
    for (const Rgb line : {m_palette.accent, m_palette.scenario})
        EXPECT_GE(contrast(line, m_palette.bandNarrow), kWcagGraphics);
    EXPECT_GE(contrast(m_palette.reference, m_palette.paper), kWcagGraphics);
}

TEST(DarkPaletteTest, VerdictsStandOutOnItsPaper)
{
    for (const domain::Verdict verdict : domain::kVerdicts)
        EXPECT_GE(contrast(verdictColour(verdict, kDarkPalette), kDarkPalette.paper), kWcagGraphics)
            << domain::toText(verdict);
}

TEST(RampTest, GoesFromLightToDark)
{
    for (int count = 2; count <= 9; ++count) {
        for (int i = 1; i < count; ++i)
            EXPECT_LT(luminance(sequentialColour(i, count)), luminance(sequentialColour(i - 1, count)));
    }
}

TEST(CodedColourTest, UnknownCodesHaveAColour)
{
    EXPECT_EQ(facilityColour("no such layer"), facilityColour("other"));
    EXPECT_EQ(corridorColour("no such mode"), corridorColour("multimodal"));
}

} // namespace wm::presentation
