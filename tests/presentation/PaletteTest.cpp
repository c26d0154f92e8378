// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/presentation/ColourSpace.h"
#include "wm/presentation/Theme.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <set>
#include <span>
#include <vector>

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

/// "HighContrast-dark" is no name for a test.
std::string nameOf(ThemeName theme)
{
    std::string name(codeOf(theme));
    std::ranges::replace(name, '-', '_');
    return name;
}

/// Windows or pictures are painted in each of them.
class PaletteTest : public testing::TestWithParam<ThemeName> {
protected:
    const Palette& m_palette = paletteOf(GetParam());
};

const auto kNameOfTheme = [](const auto& theme) {
    return nameOf(theme.param);
};
INSTANTIATE_TEST_SUITE_P(All, PaletteTest, testing::ValuesIn(kThemes), kNameOfTheme);

class SafePaletteTest : public PaletteTest {};
INSTANTIATE_TEST_SUITE_P(All, SafePaletteTest,
                         testing::Values(ThemeName::ColourBlindLight, ThemeName::ColourBlindDark,
                                         ThemeName::HighContrastLight, ThemeName::HighContrastDark),
                         kNameOfTheme);

class ContrastPaletteTest : public PaletteTest {};
INSTANTIATE_TEST_SUITE_P(All, ContrastPaletteTest,
                         testing::Values(ThemeName::HighContrastLight, ThemeName::HighContrastDark), kNameOfTheme);

/// Of any two, for the kind of sight that tells them worst.
double closestPair(std::span<const Rgb> colours)
{
    double least = 100.0;
    for (std::size_t i = 0; i < colours.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            for (const ColourVision vision :
                 {ColourVision::Normal, ColourVision::Protan, ColourVision::Deutan, ColourVision::Tritan})
                least = std::min(least, colourDifference(colours[i], colours[j], vision));
        }
    }
    return least;
}

/// Those that judge: met, on track, ... not met. The others say that there is no judgement.
constexpr std::size_t kJudgements = 6;

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

TEST_P(PaletteTest, VerdictsStandOutOnPaper)
{
    for (const domain::Verdict verdict : domain::kVerdicts)
        EXPECT_GE(contrast(verdictColour(verdict, m_palette), m_palette.paper), kWcagGraphics)
            << domain::toText(verdict);
}

TEST_P(SafePaletteTest, EveryKindOfSightTellsVerdictsApart)
{
    EXPECT_GE(closestPair(std::span(m_palette.verdicts).first(kJudgements)), 12.0);
    EXPECT_GE(closestPair(m_palette.verdicts), 8.0);
}

TEST_P(SafePaletteTest, EveryKindOfSightTellsLinesOfAChartApart)
{
    const std::vector<Rgb> lines{m_palette.accent, m_palette.target, m_palette.ink, m_palette.reference};
    EXPECT_GE(closestPair(lines), 10.0);
}

TEST_P(ContrastPaletteTest, TextHasTheContrastOfWcagAaaAndMarksThatOfText)
{
    constexpr double kWcagAaaText = 7.0;
    for (const Rgb ink : {m_palette.ink, m_palette.mutedInk, m_palette.accent, m_palette.target}) {
        EXPECT_GE(contrast(ink, m_palette.paper), kWcagAaaText);
        EXPECT_GE(contrast(ink, m_palette.canvas), kWcagAaaText);
    }
    EXPECT_GE(contrast(m_palette.ink, m_palette.accentPale), kWcagAaaText);
    EXPECT_GE(contrast(m_palette.onAccent, m_palette.accent), kWcagAaaText);
    for (const Rgb mark : m_palette.verdicts)
        EXPECT_GE(contrast(mark, m_palette.paper), kWcagAaText);
    for (const Rgb line : {m_palette.rule, m_palette.strongRule, m_palette.faintInk})
        EXPECT_GE(contrast(line, m_palette.paper), kWcagGraphics);
}

TEST(PrintPaletteTest, AJudgementHasALightnessOfItsOwn)
{
    std::vector<double> lightness;
    const Palette& print = paletteOf(ThemeName::Print);
    for (const Rgb colour : std::span(print.verdicts).first(kJudgements))
        lightness.push_back(toCieLab(colour).lightness);
    std::ranges::sort(lightness);
    for (std::size_t i = 1; i < lightness.size(); ++i)
        EXPECT_GE(lightness[i] - lightness[i - 1], 10.0);
    const double accent = toCieLab(print.accent).lightness;
    EXPECT_GE(toCieLab(print.target).lightness - accent, 20.0);
    EXPECT_GE(toCieLab(print.reference).lightness - accent, 20.0);
}

TEST(FigureThemesTest, WhatIsPastedIntoADocumentLiesOnWhite)
{
    for (const ThemeName theme : kFigureThemes) {
        EXPECT_FALSE(isDark(theme)) << nameOf(theme);
        EXPECT_EQ(paletteOf(theme).paper, (Rgb{0xFF, 0xFF, 0xFF})) << nameOf(theme);
    }
    for (const ThemeName theme : kThemes)
        EXPECT_EQ(isDark(theme), luminance(paletteOf(theme).paper) < luminance(paletteOf(theme).ink)) << nameOf(theme);
}

TEST(ThemeCodeTest, EveryCodeLeadsBackAndOthersLeadNowhere)
{
    for (const ThemeName theme : kThemes)
        EXPECT_EQ(themeFromCode(codeOf(theme)), theme);
    for (const Typeface typeface : kTypefaces)
        EXPECT_EQ(typefaceFromCode(codeOf(typeface)), typeface);
    EXPECT_EQ(themeFromCode("Light"), std::nullopt);
    EXPECT_EQ(typefaceFromCode(""), std::nullopt);
}

TEST(TypefaceTest, EveryTypefaceHasNamesOfItsOwnAndAFontThatStandsIn)
{
    std::set<std::string_view> taken;
    for (const Typeface typeface : kTypefaces) {
        const auto own = ownFamiliesOf(typeface);
        EXPECT_FALSE(own.empty());
        for (const std::string_view family : own)
            EXPECT_TRUE(taken.insert(family).second) << family;
        // Debian's fonts-noto-cjk, the one font that is there wherever the program is built.
        const auto all = familiesOf(typeface);
        EXPECT_NE(std::ranges::find_if(all, [](std::string_view f) { return f.starts_with("Noto "); }), all.end());
    }
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
