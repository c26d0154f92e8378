// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/presentation/ColourSpace.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>
#include <cstdlib>

namespace wm::presentation {

namespace {

constexpr Rgb kSteelBlue{0x33, 0x66, 0x99};
constexpr Rgb kRust{0xC8, 0x50, 0x0A};

void expectNear(Rgb actual, Rgb expected, int tolerance)
{
    EXPECT_LE(std::abs(actual.red - expected.red), tolerance);
    EXPECT_LE(std::abs(actual.green - expected.green), tolerance);
    EXPECT_LE(std::abs(actual.blue - expected.blue), tolerance);
}

Rgb anyColour()
{
    const auto channel = [] {
        return static_cast<std::uint8_t>(*rc::gen::inRange(0, 256));
    };
    return {channel(), channel(), channel()};
}

} // namespace

// Oracle: convert_colour() of the R package farver.
TEST(ColourSpaceTest, AgreesWithFarver)
{
    const CieLab lab = toCieLab(kRust);
    EXPECT_NEAR(lab.lightness, 49.547513, 1e-3);
    EXPECT_NEAR(lab.a, 45.117236, 1e-3);
    EXPECT_NEAR(lab.b, 57.239666, 2e-3);
    const Oklab oklab = toOklab(kSteelBlue);
    EXPECT_NEAR(oklab.lightness, 0.49931648, 2e-4);
    EXPECT_NEAR(oklab.a, -0.033032453, 2e-4);
    EXPECT_NEAR(oklab.b, -0.0930373099, 2e-4);
}

TEST(ColourSpaceTest, WhiteAndBlackAreTheEnds)
{
    EXPECT_NEAR(toCieLab({255, 255, 255}).lightness, 100.0, 1e-9);
    EXPECT_NEAR(toCieLab({0, 0, 0}).lightness, 0.0, 1e-9);
    EXPECT_EQ(toRgb({1.0, 0.0, 0.0}), (Rgb{255, 255, 255}));
    EXPECT_EQ(toRgb({0.0, 0.0, 0.0}), (Rgb{0, 0, 0}));
}

RC_GTEST_PROP(ColourSpaceTest, EveryColourComesBackFromOklab, ())
{
    const Rgb colour = anyColour();
    RC_ASSERT(toRgb(toOklab(colour)) == colour);
}

TEST(ColourSpaceTest, ColoursOutsideOfTheGamutKeepHueAndLightness)
{
    const Oklab wanted = oklabOf(0.6, 0.4, 150.0);
    const Oklab got = toOklab(toRgb(wanted));
    EXPECT_NEAR(got.lightness, 0.6, 0.01);
    EXPECT_NEAR(std::atan2(got.b, got.a), std::atan2(wanted.b, wanted.a), 0.03);
    EXPECT_LT(std::hypot(got.a, got.b), 0.4);
}

// Oracle: table 1 of Sharma, Wu, Dalal 2005; one pair at least for each branch of the formula.
TEST(ColourDifferenceTest, AgreesWithThePublishedPairs)
{
    struct Pair {
        CieLab first;
        CieLab second;
        double difference;
    };
    const Pair pairs[] = {{{50, 2.6772, -79.7751}, {50, 0, -82.7485}, 2.0425},
                          {{50, 3.1571, -77.2803}, {50, 0, -82.7485}, 2.8615},
                          {{50, -1.3802, -84.2814}, {50, 0, -82.7485}, 1},
                          {{50, 0, 0}, {50, -1, 2}, 2.3669},
                          {{50, 2.49, -0.001}, {50, -2.49, 0.0009}, 7.1792},
                          {{50, 2.49, -0.001}, {50, -2.49, 0.0011}, 7.2195},
                          {{50, -0.001, 2.49}, {50, 0.0009, -2.49}, 4.8045},
                          {{50, 2.5, 0}, {73, 25, -18}, 27.1492},
                          {{50, 2.5, 0}, {61, -5, 29}, 22.8977},
                          {{50, 2.5, 0}, {56, -27, -3}, 31.903},
                          {{60.2574, -34.0099, 36.2677}, {60.4626, -34.1751, 39.4387}, 1.2644},
                          {{63.0109, -31.0961, -5.8663}, {62.8187, -29.7946, -4.0864}, 1.263},
                          {{22.7233, 20.0904, -46.694}, {23.0331, 14.973, -42.5619}, 2.0373},
                          {{36.4612, 47.858, 18.3852}, {36.2715, 50.5065, 21.2231}, 1.4146},
                          {{2.0776, 0.0795, -1.135}, {0.9033, -0.0636, -0.5514}, 0.9082}};
    for (const auto& [first, second, difference] : pairs) {
        EXPECT_NEAR(colourDifference(first, second), difference, 5e-5);
        EXPECT_NEAR(colourDifference(second, first), difference, 5e-5);
    }
}

// Oracle: protan(), deutan() and tritan() of the R package colorspace, in linear light.
TEST(ColourVisionTest, AgreesWithColorspace)
{
    expectNear(asSeenBy(ColourVision::Deutan, kSteelBlue), {0x42, 0x5F, 0x98}, 1);
    expectNear(asSeenBy(ColourVision::Protan, kSteelBlue), {0x50, 0x69, 0x9B}, 1);
    expectNear(asSeenBy(ColourVision::Tritan, kSteelBlue), {0x00, 0x72, 0x78}, 1);
    expectNear(asSeenBy(ColourVision::Deutan, kRust), {0x90, 0x80, 0x00}, 1);
    expectNear(asSeenBy(ColourVision::Protan, kRust), {0x73, 0x65, 0x00}, 1);
    expectNear(asSeenBy(ColourVision::Tritan, kRust), {0xDC, 0x30, 0x45}, 1);
}

TEST(ColourVisionTest, GreysLookTheSameToAll)
{
    for (const ColourVision vision : {ColourVision::Protan, ColourVision::Deutan, ColourVision::Tritan})
        expectNear(asSeenBy(vision, {0x80, 0x80, 0x80}), {0x80, 0x80, 0x80}, 1);
}

} // namespace wm::presentation
