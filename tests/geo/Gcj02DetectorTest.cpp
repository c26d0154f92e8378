// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/geo/Gcj02Detector.h"

#include "wm/geo/Gcj02.h"
#include "wm/geo/Measures.h"

#include <gtest/gtest.h>

#include <random>
#include <vector>

namespace wm::geo {

namespace {

/// Places around Ganzhou, some kilometres apart.
std::vector<domain::LonLat> places(int count)
{
    std::mt19937 random(7);
    std::uniform_real_distribution<double> lon(114.0, 116.5), lat(24.6, 27.0);
    std::vector<domain::LonLat> result;
    for (int i = 0; i < count; ++i)
        result.push_back({lon(random), lat(random)});
    return result;
}

/// Pairs whose layer is displaced or not, and known to `noiseMetres` only.
std::vector<PositionPair> pairs(int count, bool isDisplaced, double noiseMetres)
{
    std::mt19937 random(11);
    std::normal_distribution<double> noise(0.0, noiseMetres / 111'000.0);
    std::vector<PositionPair> result;
    for (const domain::LonLat place : places(count)) {
        domain::LonLat seen = isDisplaced ? gcj02FromWgs84(place) : place;
        seen.lon += noise(random);
        seen.lat += noise(random);
        result.push_back({seen, place});
    }
    return result;
}

TEST(Gcj02DetectorTest, RecognisesADisplacedLayer)
{
    const Gcj02Finding finding = detectGcj02(pairs(20, true, 20.0));
    EXPECT_EQ(finding.verdict, Gcj02Verdict::Gcj02);
    EXPECT_EQ(finding.pairs, 20U);
    EXPECT_LT(finding.residualGcj02Metres, 60.0);
    EXPECT_GT(finding.residualAsIsMetres, 300.0);
    EXPECT_NEAR(*finding.shiftShare, 1.0, 0.1);
    const domain::LonLat middle{115.2, 25.8};
    EXPECT_NEAR(finding.meanOffsetMetres, distanceKm(middle, gcj02FromWgs84(middle)) * 1000.0, 60.0);
    EXPECT_NEAR(finding.meanOffsetAzimuth, azimuthDegrees(middle, gcj02FromWgs84(middle)), 15.0);
}

TEST(Gcj02DetectorTest, RecognisesALayerThatIsNot)
{
    const Gcj02Finding finding = detectGcj02(pairs(20, false, 20.0));
    EXPECT_EQ(finding.verdict, Gcj02Verdict::AsIs);
    EXPECT_NEAR(*finding.shiftShare, 0.0, 0.1);
    EXPECT_LT(finding.residualAsIsMetres, finding.residualGcj02Metres);
}

TEST(Gcj02DetectorTest, ManyRoughPositionsDecideAndFewDoNot)
{
    EXPECT_EQ(detectGcj02(pairs(100, true, 400.0)).verdict, Gcj02Verdict::Gcj02);
    EXPECT_EQ(detectGcj02(pairs(100, false, 400.0)).verdict, Gcj02Verdict::AsIs);
    EXPECT_EQ(detectGcj02(pairs(4, true, 1.0)).verdict, Gcj02Verdict::Undecided);
}

TEST(Gcj02DetectorTest, AnotherDisplacementIsNeither)
{
    std::vector<PositionPair> other = pairs(30, true, 10.0);
    for (PositionPair& pair : other) // the other way round
        pair.layer = {2 * pair.reference.lon - pair.layer.lon, 2 * pair.reference.lat - pair.layer.lat};
    EXPECT_EQ(detectGcj02(other).verdict, Gcj02Verdict::Undecided);
}

TEST(Gcj02DetectorTest, DifferentThingsAndOtherCountriesAreLeftOut)
{
    std::vector<PositionPair> some = pairs(6, true, 10.0);
    some.push_back({{115.0, 25.0}, {115.5, 25.0}});
    some.push_back({{2.35, 48.86}, {2.35, 48.86}});
    EXPECT_EQ(detectGcj02(some).pairs, 6U);
    const Gcj02Finding nothing = detectGcj02(std::span<const PositionPair>());
    EXPECT_EQ(nothing.verdict, Gcj02Verdict::Undecided);
    EXPECT_FALSE(nothing.shiftShare);
}

TEST(Gcj02DetectorTest, NearestPlacesDoWithoutNames)
{
    const std::vector<domain::LonLat> reference = places(60);
    std::vector<domain::LonLat> displaced;
    for (const domain::LonLat place : reference)
        displaced.push_back(gcj02FromWgs84(place));
    const Gcj02Finding finding = detectGcj02(displaced, reference);
    EXPECT_EQ(finding.verdict, Gcj02Verdict::Gcj02);
    EXPECT_LT(finding.residualGcj02Metres, 1.0);
    EXPECT_GT(finding.meanOffsetMetres, 300.0);
    EXPECT_EQ(detectGcj02(reference, reference).verdict, Gcj02Verdict::AsIs);
    EXPECT_EQ(detectGcj02(displaced, std::vector<domain::LonLat>{}).verdict, Gcj02Verdict::Undecided);
}

} // namespace

} // namespace wm::geo
