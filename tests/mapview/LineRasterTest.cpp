// SPDX-License-Identifier: GPL-3.0-or-later
#include "LineRaster.h"

#include "wm/mapview/LevelledPath.h"

#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>
#include <numbers>

namespace wm::mapview {

namespace {

/// A picture of 100 x 60 pixels, ten for a degree, its corner at (0, 6).
class LineRasterTest : public ::testing::Test {
protected:
    static inline const MapViewport kViewport{{5.0, 3.0}, 10.0, {100.0, 60.0}};

    static QImage drawn(const std::vector<WorldPath>& paths, double width, const QColor& colour, double ratio = 1.0)
    {
        QImage image(static_cast<int>(100 * ratio), static_cast<int>(60 * ratio), QImage::Format_RGB32);
        image.fill(Qt::white);
        LineRaster raster({reinterpret_cast<std::uint32_t*>(image.bits()), image.width(), image.height(),
                           image.bytesPerLine() / 4, 0, ratio},
                          kViewport);
        for (const WorldPath& path : paths)
            raster.add(path, width);
        raster.paint(colour);
        return image;
    }
    static QImage strokedByQt(const WorldPath& path, double width, const QColor& colour)
    {
        QImage image(100, 60, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        QPolygonF points;
        for (const QPointF& point : path)
            points.push_back(kViewport.toScreen(point));
        painter.drawPolyline(points);
        return image;
    }
    /// Of the ink, 1 for a black pixel.
    static double ink(const QImage& image)
    {
        double sum = 0.0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                sum += (255 - qGreen(image.pixel(x, y))) / 255.0;
        }
        return sum;
    }
};

} // namespace

TEST_F(LineRasterTest, ALineHasItsWidthAtEveryAngle)
{
    for (int degrees = 0; degrees < 180; degrees += 7) {
        const double angle = degrees / 57.29577951308232;
        const QPointF half(2.0 * std::cos(angle), 2.0 * std::sin(angle));
        for (const double width : {1.0, 1.7, 3.0, 4.6}) {
            // The part between the round ends: two half discs.
            const double expected = 40.0 * width + std::acos(-1.0) * width * width / 4.0;
            EXPECT_NEAR(ink(drawn({{{QPointF(5.0, 3.0) - half, QPointF(5.0, 3.0) + half}}}, width, Qt::black)),
                        expected, expected * 0.05 + 0.5)
                << degrees << " degrees, " << width << " wide";
        }
    }
}

TEST_F(LineRasterTest, LooksLikeWhatAGeneralPainterStrokes)
{
    const WorldPath path{{0.5, 0.5}, {3.0, 5.0}, {4.0, 1.0}, {9.0, 1.2}, {9.3, 5.5}};
    const QImage ours = drawn({path}, 3.0, Qt::black), theirs = strokedByQt(path, 3.0, Qt::black);
    int different = 0;
    for (int y = 0; y < ours.height(); ++y) {
        for (int x = 0; x < ours.width(); ++x)
            different += std::abs(qGreen(ours.pixel(x, y)) - qGreen(theirs.pixel(x, y))) > 48 ? 1 : 0;
    }
    EXPECT_LT(different, 10);
    EXPECT_NEAR(ink(ours), ink(theirs), ink(theirs) * 0.03);
}

TEST_F(LineRasterTest, OverlappingLinesAreBlendedOnce)
{
    const WorldPath path{{1.0, 3.0}, {9.0, 3.0}};
    const QColor half(0, 0, 0, 128);
    EXPECT_EQ(drawn({path, path, path}, 3.0, half), drawn({path}, 3.0, half));
    EXPECT_NEAR(qGreen(drawn({path}, 3.0, half).pixel(50, 29)), 127, 3);
}

TEST_F(LineRasterTest, ALineThinnerThanAPixelIsPaleAndUnbroken)
{
    const QImage image = drawn({{{1.0, 1.0}, {9.0, 5.0}}}, 0.5, Qt::black);
    for (int x = 15; x < 85; ++x) {
        int darkest = 255;
        for (int y = 0; y < 60; ++y)
            darkest = std::min(darkest, qGreen(image.pixel(x, y)));
        EXPECT_LT(darkest, 200) << x;
        EXPECT_GT(darkest, 100) << x;
    }
}

TEST_F(LineRasterTest, WhatIsPaintedIsForgotten)
{
    QImage image(100, 60, QImage::Format_RGB32);
    image.fill(Qt::white);
    LineRaster raster({reinterpret_cast<std::uint32_t*>(image.bits()), 100, 60, image.bytesPerLine() / 4, 0, 1.0},
                      kViewport);
    raster.add(WorldPath{{1.0, 1.0}, {9.0, 5.0}}, 2.0);
    raster.paint(Qt::red);
    const QImage once = image;
    raster.paint(Qt::blue);
    EXPECT_EQ(image, once);
}

TEST_F(LineRasterTest, ASharperPictureShowsTheSameLine)
{
    const WorldPath path{{1.0, 1.0}, {9.0, 5.0}};
    EXPECT_NEAR(ink(drawn({path}, 2.0, Qt::black, 2.0)), 4.0 * ink(drawn({path}, 2.0, Qt::black)), 12.0);
}

TEST_F(LineRasterTest, ALineThatEndsFarAwayRunsWhereItShould)
{
    // From one end of the world to the other, seen from so near that it is millions of pixels long.
    const MapViewport near({10.00123, 20.00321}, MapViewport::kMaxPixelsPerDegree, {60.0, 60.0});
    const QPointF from(-80.3, -17.77), middle = near.centre();
    const QPointF to = middle + (middle - from);
    QImage image(60, 60, QImage::Format_RGB32);
    image.fill(Qt::white);
    LineRaster raster({reinterpret_cast<std::uint32_t*>(image.bits()), 60, 60, image.bytesPerLine() / 4, 0, 1.0}, near);
    raster.add(WorldPath{from, to}, 2.0);
    raster.paint(Qt::black);
    const double slope = (to.y() - from.y()) / (to.x() - from.x());
    for (int x = 0; x < 60; ++x) {
        double ink = 0.0, moment = 0.0;
        for (int y = 0; y < 60; ++y) {
            const double share = (255 - qGreen(image.pixel(x, y))) / 255.0;
            ink += share;
            moment += share * (y + 0.5);
        }
        ASSERT_GT(ink, 1.0) << x;
        EXPECT_NEAR(moment / ink, 30.0 - slope * (x + 0.5 - 30.0), 0.1) << x;
    }
}

RC_GTEST_FIXTURE_PROP(LineRasterTest, LinesMayEndAnywhere, ())
{
    // The sanitizer build tells when one writes beyond the picture; here the frame around it must stay as it is.
    constexpr int kMargin = 3;
    QImage whole(100 + 2 * kMargin, 60 + 2 * kMargin, QImage::Format_RGB32);
    whole.fill(Qt::white);
    LineRaster raster({reinterpret_cast<std::uint32_t*>(whole.scanLine(kMargin)) + kMargin, 100, 60,
                       whole.bytesPerLine() / 4, 0, 1.0},
                      kViewport);
    const auto anywhere = [] {
        return QPointF(*rc::gen::inRange(-2000, 2000) / 100.0, *rc::gen::inRange(-2000, 2000) / 100.0);
    };
    for (int i = 0; i < 8; ++i)
        raster.add(WorldPath{anywhere(), anywhere()}, *rc::gen::inRange(1, 80) / 10.0);
    raster.add(WorldPath{{-1e7, 1e7}, {1e7, -1e7}}, 3.0);
    raster.paint(Qt::black);
    for (int y = 0; y < whole.height(); ++y) {
        for (int x = 0; x < whole.width(); ++x) {
            const bool isFrame = x < kMargin || y < kMargin || x >= 100 + kMargin || y >= 60 + kMargin;
            if (isFrame)
                RC_ASSERT(whole.pixel(x, y) == qRgb(255, 255, 255));
        }
    }
}

/// Wherever a disc lies, also across and beyond the edges: the right ink in the right place, and no byte outside.
RC_GTEST_FIXTURE_PROP(LineRasterTest, ADiscHasTheInkOfItsAreaAroundItsCentre, ())
{
    const double radius = *rc::gen::inRange(5, 120) / 10.0;
    const QPointF centre(*rc::gen::inRange(-1500, 11500) / 100.0, *rc::gen::inRange(-1500, 7500) / 100.0);
    QImage image(100, 60, QImage::Format_RGB32);
    image.fill(Qt::white);
    LineRaster raster({reinterpret_cast<std::uint32_t*>(image.bits()), 100, 60, image.bytesPerLine() / 4, 0, 1.0},
                      kViewport);
    const DotStamp stamp(radius);
    for (int i = 0; i < 3; ++i) // one shape, however often
        raster.add(kViewport.toWorld(centre), stamp);
    raster.paint(Qt::black);
    const QRectF reach(centre - QPointF(radius + 1.5, radius + 1.5), centre + QPointF(radius + 1.5, radius + 1.5));
    for (int y = 0; y < 60; ++y) {
        for (int x = 0; x < 100; ++x) {
            const double distance = std::hypot(x + 0.5 - centre.x(), y + 0.5 - centre.y());
            const int level = qGreen(image.pixel(x, y));
            if (distance < radius - 0.8)
                RC_ASSERT(level <= 2);
            if (distance > radius + 0.8)
                RC_ASSERT(level == 255);
        }
    }
    // An edge that fades over a pixel holds a little more than one that is sharp: the integral of the ramp around it.
    if (QRectF(0.0, 0.0, 100.0, 60.0).contains(reach))
        RC_ASSERT(std::abs(ink(image) - std::numbers::pi * (radius * radius + 1.0 / 12.0)) < 0.15 * radius + 0.25);
}

TEST_F(LineRasterTest, ADiscAHairLeftOfAPixelHasAStamp)
{
    const DotStamp stamp(3.0);
    const DotStamp::Placed placed = stamp.at(-1e-20, -1e-20); // 1 above its floor, as far as numbers can tell
    EXPECT_EQ(placed.left, -1 - stamp.side() / 2);
    EXPECT_EQ(placed.coverage.data(), stamp.at(-0.01, -0.01).coverage.data());
}

} // namespace wm::mapview
