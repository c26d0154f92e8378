// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/presentation/ColourRamp.h"

#include "wm/presentation/ColourSpace.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace wm::presentation {

namespace {

constexpr ColourVision kVisions[] = {ColourVision::Normal, ColourVision::Protan, ColourVision::Deutan,
                                     ColourVision::Tritan};
constexpr SequentialHue kHues[] = {SequentialHue::Blue, SequentialHue::Green, SequentialHue::Orange,
                                   SequentialHue::Purple};
constexpr DivergingHues kDiverging[] = {DivergingHues::OrangeBlue, DivergingHues::BlueOrange,
                                        DivergingHues::PurpleGreen};
constexpr Middle kMiddles[] = {Middle::None, Middle::Neutral};

double seenAtLeast(Rgb first, Rgb second)
{
    double least = colourDifference(first, second);
    for (const ColourVision vision : kVisions)
        least = std::min(least, colourDifference(first, second, vision));
    return least;
}

/// Of any two, for the kind of sight that tells them worst.
double closestPair(const std::vector<Rgb>& colours)
{
    double least = 100.0;
    for (std::size_t i = 0; i < colours.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j)
            least = std::min(least, seenAtLeast(colours[i], colours[j]));
    }
    return least;
}

/// Every split of up to nine classes.
std::vector<std::vector<Rgb>> allDivergingRamps()
{
    std::vector<std::vector<Rgb>> ramps;
    for (const DivergingHues hues : kDiverging) {
        for (const Middle middle : kMiddles) {
            for (int below = 0; below <= kMostClasses; ++below) {
                for (int above = 0; above + below <= kMostClasses; ++above)
                    ramps.push_back(divergingColours(hues, below, above, middle));
            }
        }
    }
    return ramps;
}

std::vector<std::vector<Rgb>> allSequentialRamps()
{
    std::vector<std::vector<Rgb>> ramps;
    for (const SequentialHue hue : kHues) {
        for (int count = 1; count <= kMostClasses; ++count)
            ramps.push_back(sequentialColours(hue, count));
    }
    return ramps;
}

std::vector<Rgb> qualitativeColours()
{
    std::vector<Rgb> colours;
    for (int i = 0; i < kQualitativeColours; ++i)
        colours.push_back(qualitativeColour(i));
    return colours;
}

double lightness(Rgb colour)
{
    return toCieLab(colour).lightness;
}

/// The colour of a fine pattern seen from afar: light adds up, not its code.
Rgb toneOf(const UnclassedLook& look)
{
    const auto mixed = [&look](std::uint8_t ground, std::uint8_t ink) {
        const double light =
            (1.0 - look.inkShare) * std::pow(ground / 255.0, 2.2) + look.inkShare * std::pow(ink / 255.0, 2.2);
        return static_cast<std::uint8_t>(std::lround(255.0 * std::pow(light, 1.0 / 2.2)));
    };
    return {mixed(look.ground.red, look.ink.red), mixed(look.ground.green, look.ink.green),
            mixed(look.ground.blue, look.ink.blue)};
}

} // namespace

TEST(SequentialRampTest, LightnessFallsInEqualSteps)
{
    for (const std::vector<Rgb>& colours : allSequentialRamps()) {
        const double mean = (lightness(colours.front()) - lightness(colours.back())) /
                            std::max(1.0, static_cast<double>(colours.size()) - 1.0);
        for (std::size_t i = 1; i < colours.size(); ++i)
            EXPECT_NEAR(lightness(colours[i - 1]) - lightness(colours[i]), mean, 0.2 * mean);
    }
}

TEST(SequentialRampTest, AnyTwoClassesAreToldApartByEveryKindOfSight)
{
    for (const std::vector<Rgb>& colours : allSequentialRamps())
        EXPECT_GE(closestPair(colours), 5.0) << colours.size() << " classes";
}

TEST(SequentialRampTest, LightnessFallsForEveryKindOfSight)
{
    for (const std::vector<Rgb>& colours : allSequentialRamps()) {
        for (const ColourVision vision : kVisions) {
            for (std::size_t i = 1; i < colours.size(); ++i)
                EXPECT_LT(lightness(asSeenBy(vision, colours[i])), lightness(asSeenBy(vision, colours[i - 1])));
        }
    }
}

TEST(SequentialRampTest, EndsDoNotDependOnTheNumberOfClasses)
{
    for (const SequentialHue hue : kHues) {
        EXPECT_EQ(sequentialColours(hue, 2).front(), sequentialColours(hue, 9).front());
        EXPECT_EQ(sequentialColours(hue, 2).back(), sequentialColours(hue, 9).back());
        EXPECT_TRUE(sequentialColours(hue, 0).empty());
    }
}

TEST(SequentialRampTest, PaletteUsesTheBlueOne)
{
    for (int i = 0; i < 5; ++i)
        EXPECT_EQ(sequentialColour(i, 5), sequentialColours(SequentialHue::Blue, 5)[static_cast<std::size_t>(i)]);
}

TEST(DivergingRampTest, AnyTwoClassesAreToldApartByEveryKindOfSight)
{
    for (const std::vector<Rgb>& colours : allDivergingRamps())
        EXPECT_GE(closestPair(colours), 5.0) << colours.size() << " classes";
}

TEST(DivergingRampTest, LightnessPeaksInTheMiddle)
{
    for (const DivergingHues hues : kDiverging) {
        for (int side = 1; side <= 4; ++side) {
            const std::vector<Rgb> colours = divergingColours(hues, side, side, Middle::Neutral);
            const auto middle = static_cast<std::size_t>(side);
            for (std::size_t i = 0; i < middle; ++i) {
                EXPECT_LT(lightness(colours[i]), lightness(colours[i + 1]));
                EXPECT_LT(lightness(colours[middle + i + 1]), lightness(colours[middle + i]));
            }
            EXPECT_EQ(colours[middle].red, colours[middle].blue);
        }
    }
}

TEST(DivergingRampTest, AStepFromTheMiddleIsAsStrongOnBothSides)
{
    const std::vector<Rgb> uneven = divergingColours(DivergingHues::OrangeBlue, 1, 4);
    const std::vector<Rgb> even = divergingColours(DivergingHues::OrangeBlue, 4, 4);
    ASSERT_EQ(uneven.size(), 5U);
    EXPECT_TRUE(std::equal(uneven.begin(), uneven.end(), even.begin() + 3));
}

TEST(DivergingRampTest, BetterIsAlwaysBlue)
{
    const auto isBlue = [](Rgb colour) {
        return toCieLab(colour).b < -5.0;
    };
    const auto isOrange = [](Rgb colour) {
        return toCieLab(colour).b > 5.0 && toCieLab(colour).a > 5.0;
    };
    const std::vector<Rgb> increase = divergingColours(anchoredHues(domain::Direction::Increase), 2, 2);
    const std::vector<Rgb> decrease = divergingColours(anchoredHues(domain::Direction::Decrease), 2, 2);
    EXPECT_TRUE(isBlue(increase.back()));
    EXPECT_TRUE(isOrange(increase.front()));
    EXPECT_TRUE(isBlue(decrease.front()));
    EXPECT_TRUE(isOrange(decrease.back()));
    EXPECT_EQ(anchoredHues(domain::Direction::Maintain), DivergingHues::PurpleGreen);
}

TEST(QualitativeColourTest, AnyTwoAreToldApartByEveryKindOfSight)
{
    EXPECT_GE(closestPair(qualitativeColours()), 15.0);
}

TEST(UnclassedLookTest, IsNeverTakenForAClassByAnyKindOfSight)
{
    std::vector<std::vector<Rgb>> ramps = allSequentialRamps();
    std::ranges::copy(allDivergingRamps(), std::back_inserter(ramps));
    ramps.push_back(qualitativeColours());
    for (const UnclassedLook& look : {kNoDataLook, kNotApplicableLook}) {
        for (const Rgb part : {look.ground, look.ink, toneOf(look)}) {
            double least = 100.0;
            for (const std::vector<Rgb>& colours : ramps) {
                for (const Rgb colour : colours)
                    least = std::min(least, seenAtLeast(part, colour));
            }
            EXPECT_GE(least, 6.0);
        }
    }
}

TEST(UnclassedLookTest, NoDataAndNotApplicableDifferInPatternAndTone)
{
    EXPECT_NE(kNoDataLook.pattern, kNotApplicableLook.pattern);
    EXPECT_GE(colourDifference(toneOf(kNoDataLook), toneOf(kNotApplicableLook)), 5.0);
    for (const UnclassedLook& look : {kNoDataLook, kNotApplicableLook})
        EXPECT_GE(colourDifference(look.ground, look.ink), 15.0) << "the pattern is to be seen";
}

} // namespace wm::presentation
