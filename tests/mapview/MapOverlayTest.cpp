// SPDX-License-Identifier: GPL-3.0-or-later
#include "MapOverlay.h"

#include "wm/mapview/Projection.h"

#include <QImage>
#include <QPainter>

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
    EXPECT_TRUE(markSize({}, 500.0).isEmpty());
}

TEST(MapOverlayTest, TheMarkShrinksToANarrowMapAndNoFurtherThanItCanBeRead)
{
    const QString mark = QStringLiteral("Schematic map, not reviewed");
    const QSizeF usual = markSize(mark, 500.0);
    EXPECT_EQ(markSize(mark, usual.width()), usual);
    const QSizeF narrow = markSize(mark, 150.0);
    EXPECT_LE(narrow.width(), 150.0);
    EXPECT_GT(narrow.width(), 120.0);
    EXPECT_LT(narrow.height(), usual.height());
    EXPECT_EQ(markSize(mark, 10.0), markSize(mark, 20.0));
    EXPECT_GT(markSize(mark, 10.0).height(), 10.0);
}

TEST(MapOverlayTest, AllOfTheMarkIsWithinItsBox)
{
    const QString mark = QStringLiteral("示意图·未经审核 / Schematic map, not reviewed");
    for (const double width : {500.0, 230.0, 190.0}) {
        QImage image(600, 60, QImage::Format_RGB32);
        image.fill(Qt::white);
        const QRectF box(QPointF(20.0, 20.0), markSize(mark, width));
        QPainter painter(&image);
        paintMark(painter, mark, box);
        painter.end();
        const QRect outer = box.toAlignedRect().adjusted(-1, -1, 1, 1);
        int inside = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixel(x, y) == qRgb(255, 255, 255))
                    continue;
                ASSERT_TRUE(outer.contains(x, y)) << width << " wide, at " << x << ", " << y;
                ++inside;
            }
        }
        EXPECT_GT(inside, 500) << width;
    }
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
