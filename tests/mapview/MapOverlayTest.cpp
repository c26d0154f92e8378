// SPDX-License-Identifier: GPL-3.0-or-later
#include "MapOverlay.h"

#include "wm/mapview/Projection.h"

#include <gtest/gtest.h>

#include <cmath>

namespace wm::mapview {
namespace {

TEST(MapOverlayTest, TheScaleBarIsARoundDistanceOfTheRightLength)
{
    for (double pixelsPerDegree = 2.0; pixelsPerDegree < 100'000.0; pixelsPerDegree *= 1.7) {
        const MapViewport viewport(toWorld({115.0, 25.0}), pixelsPerDegree, {800.0, 600.0});
        const ScaleBar bar = scaleBarFor(viewport, 120.0);
        const double leading = bar.metres / std::pow(10.0, std::floor(std::log10(bar.metres) + 1e-9));
        EXPECT_TRUE(std::abs(leading - 1.0) < 1e-6 || std::abs(leading - 2.0) < 1e-6 || std::abs(leading - 5.0) < 1e-6);
        EXPECT_NEAR(bar.pixels * viewport.metresPerPixel(), bar.metres, 1e-6 * bar.metres);
        EXPECT_LE(bar.pixels, 120.0 + 1e-9);
        EXPECT_GE(bar.pixels, 120.0 / 2.5 - 1e-9);
    }
}

TEST(MapOverlayTest, DistancesAreWrittenInMetresBelowAKilometre)
{
    const QPointF place = toWorld({115.0, 0.0});
    EXPECT_EQ(scaleBarFor({place, 2000.0, {800.0, 600.0}}, 120.0).text, QStringLiteral("5 km"));
    EXPECT_EQ(scaleBarFor({place, 20'000.0, {800.0, 600.0}}, 120.0).text, QStringLiteral("500 m"));
}

TEST(MapOverlayTest, TheScaleBarStaysFiniteHoweverFarTheMapIsMovedAway)
{
    for (const double y : {1e3, 1e5, -1e9}) {
        const ScaleBar bar = scaleBarFor({{115.0, y}, 2.0, {800.0, 600.0}}, 120.0);
        EXPECT_GT(bar.metres, 0.0) << y;
        EXPECT_GT(bar.pixels, 0.0) << y;
        EXPECT_LE(bar.pixels, 120.0 + 1e-9) << y;
    }
}

TEST(MapOverlayTest, WithoutNotesOrMarkNoRoomIsTaken)
{
    EXPECT_EQ(notesStripHeight({}, {500.0, 300.0}), 0.0);
    EXPECT_TRUE(markSize({}).isEmpty());
}

TEST(MapOverlayTest, NotesWrapInANarrowStrip)
{
    const QString notes = QStringLiteral("Map data: somebody who has to be named, and somebody else");
    EXPECT_GT(notesStripHeight(notes, {120.0, 900.0}), notesStripHeight(notes, {1200.0, 900.0}));
}

TEST(MapOverlayTest, NotesLeaveALowMapItsRoom)
{
    const QString notes = QStringLiteral("Map data: somebody who has to be named, and somebody else. ").repeated(20);
    const double all = notesStripHeight(notes, {300.0, 5000.0});
    EXPECT_LE(notesStripHeight(notes, {300.0, 400.0}), 80.0 + 6.0);
    EXPECT_GT(all, 200.0);
    EXPECT_GT(notesStripHeight(notes, {300.0, 20.0}), 2.0 * 11.0) << "two lines are there always";
}

} // namespace
} // namespace wm::mapview
