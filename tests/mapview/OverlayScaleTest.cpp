// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/mapview/OverlayScale.h"

#include <gtest/gtest.h>

namespace wm::mapview {
namespace {

TEST(OverlayScaleTest, TheLimitsBelongToTheRangeAndAreOptional)
{
    EXPECT_TRUE(isShownAt({}, 1.0));
    EXPECT_TRUE(isShownAt({}, 1e9));
    const domain::ScaleRange range{10'000.0, 500'000.0};
    EXPECT_FALSE(isShownAt(range, 9'999.0));
    EXPECT_TRUE(isShownAt(range, 10'000.0));
    EXPECT_TRUE(isShownAt(range, 500'000.0));
    EXPECT_FALSE(isShownAt(range, 500'001.0));
    EXPECT_TRUE(isShownAt({std::nullopt, 500'000.0}, 1.0));
    EXPECT_TRUE(isShownAt({10'000.0, std::nullopt}, 1e9));
}

/// A degree of the equator is 111.195 km on the sphere of Projection.h; at 60 degrees north it is half as long.
TEST(OverlayScaleTest, TheDenominatorIsThatOfThePlaceInTheMiddle)
{
    const MapViewport equator({100.0, 0.0}, 1000.0, {800.0, 600.0});
    EXPECT_NEAR(scaleDenominator(equator), 111.195 / 0.0254 * 96.0, 50.0);
    const MapViewport north({100.0, 75.456}, 1000.0, {800.0, 600.0}); // the Mercator y of 60 degrees
    EXPECT_NEAR(scaleDenominator(north), scaleDenominator(equator) / 2.0, 50.0);
}

} // namespace
} // namespace wm::mapview
