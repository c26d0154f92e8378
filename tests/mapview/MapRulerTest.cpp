// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/mapview/MapRuler.h"

#include "wm/mapview/Projection.h"

#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

namespace wm::mapview {

namespace {

constexpr domain::LonLat kA{1.0, 1.0}, kB{3.0, 1.0}, kC{3.0, 2.0};

QImage painted(const MapRuler& ruler, const RulerText& text)
{
    QImage image(400, 300, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    ruler.paint(painter, MapViewport(toWorld({2.0, 1.5}), 100.0, {400.0, 300.0}), text);
    return image;
}

} // namespace

TEST(MapRulerTest, FollowsThePointerUntilItIsFinished)
{
    MapRuler ruler(RulerKind::Distance);
    ruler.hover(kA);
    EXPECT_TRUE(ruler.points().empty()) << "nothing is measured before the first click";
    ruler.add(kA);
    ruler.hover(kB);
    EXPECT_EQ(ruler.points(), (std::vector{kA, kB}));
    ruler.add(kB);
    ruler.hover(kC);
    ruler.finish();
    EXPECT_EQ(ruler.points(), (std::vector{kA, kB}));
}

TEST(MapRulerTest, TheNextPointAfterTheEndBeginsAnew)
{
    MapRuler ruler(RulerKind::Area);
    ruler.add(kA);
    ruler.add(kB);
    ruler.finish();
    ruler.add(kC);
    EXPECT_EQ(ruler.points(), (std::vector{kC}));
    EXPECT_FALSE(ruler.isFinished());
    EXPECT_EQ(ruler.kind(), RulerKind::Area);
}

TEST(MapRulerTest, PointsCanBeTakenBackToNone)
{
    MapRuler ruler(RulerKind::Distance);
    ruler.finish();
    EXPECT_FALSE(ruler.isFinished()) << "there is nothing to end";
    ruler.add(kA);
    ruler.removeLast();
    ruler.removeLast();
    EXPECT_TRUE(ruler.points().empty());
}

TEST(MapRulerTest, SaysWhatIsMeasuredBesideTheLastPointAndWithinThePicture)
{
    MapRuler ruler(RulerKind::Distance);
    EXPECT_EQ(painted(ruler, {}), painted(MapRuler(RulerKind::Area), {})) << "nothing to show";
    ruler.add(kA);
    ruler.add({3.99, 1.5}); // at the right edge
    ruler.finish();
    int asked = 0;
    const auto text = [&](RulerKind kind, std::span<const domain::LonLat> points) {
        ++asked;
        EXPECT_EQ(kind, RulerKind::Distance);
        EXPECT_EQ(points.size(), 2U);
        return QStringLiteral("much too long a text for what is left at the edge");
    };
    const QImage with = painted(ruler, text), without = painted(ruler, {});
    EXPECT_EQ(asked, 1);
    EXPECT_NE(with, without);
    int changedLeft = 0;
    for (int y = 0; y < with.height(); ++y) {
        for (int x = 0; x < 200; ++x)
            changedLeft += with.pixel(x, y) != without.pixel(x, y) ? 1 : 0;
    }
    EXPECT_GT(changedLeft, 100) << "the text has moved to the other side of the point";
}

} // namespace wm::mapview
