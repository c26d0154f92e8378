// SPDX-License-Identifier: GPL-3.0-or-later
#include "RasterCache.h"

#include "UserLayers.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>
#include <thread>

namespace wm::mapview {

namespace {

/// Where a pixel's colour says that it is, see Gradient.
QPointF placeOf(QRgb colour)
{
    return {qRed(colour) / 255.0 * 4.0, qGreen(colour) / 255.0};
}

/// A source that answers with too few bytes.
class ShortSource : public test::Gradient {
public:
    [[nodiscard]] Result<presentation::RasterPicture> read(const presentation::MercatorBox&, int widthPixels,
                                                           int heightPixels, const std::stop_token&) const override
    {
        return presentation::RasterPicture{widthPixels, heightPixels, {1, 2, 3}};
    }
};

} // namespace

/// Whatever the view: a picture covers it as far as there is one, lies where it says, is fine enough, and was read
/// within the source.
RC_GTEST_PROP(RasterCacheTest, ThePictureCoversTheViewAndNothingIsReadOutsideTheSource, ())
{
    const auto source = std::make_shared<test::Gradient>();
    RasterCache cache(source);
    for (int i = 0; i < 4; ++i) {
        const double west = *rc::gen::inRange(-200, 450) / 100.0;
        const double south = *rc::gen::inRange(-100, 110) / 100.0;
        const WorldBox view{west, south, west + *rc::gen::inRange(5, 300) / 100.0,
                            south + *rc::gen::inRange(5, 200) / 100.0};
        const double scale = *rc::gen::element(20.0, 50.0, 90.0);
        const auto picture = cache.picture(view, scale, {});
        RC_ASSERT(picture.has_value());
        const bool isInView = view.minX < 4.0 && view.maxX > 0.0 && view.minY < 1.0 && view.maxY > 0.0;
        RC_ASSERT((*picture != nullptr) == isInView);
        if (!isInView)
            continue;
        const PlacedRaster& raster = **picture;
        RC_ASSERT(raster.box.minX <= std::max(view.minX, 0.0) + 1e-9);
        RC_ASSERT(raster.box.maxX >= std::min(view.maxX, 4.0) - 1e-9);
        RC_ASSERT(raster.box.minY <= std::max(view.minY, 0.0) + 1e-9);
        RC_ASSERT(raster.box.maxY >= std::min(view.maxY, 1.0) - 1e-9);
        const double own = raster.image.width() / raster.box.width();
        RC_ASSERT(std::abs(own - scale) * raster.box.width() <= 1.0 || (own > scale * 0.97 && own < scale * 2.1));
        const int x = raster.image.width() / 2, y = raster.image.height() / 2;
        const QPointF said = placeOf(raster.image.pixel(x, y));
        RC_ASSERT(std::abs(said.x() - (raster.box.minX + (x + 0.5) * raster.box.width() / raster.image.width())) <
                  0.02);
        RC_ASSERT(std::abs(said.y() - (raster.box.maxY - (y + 0.5) * raster.box.height() / raster.image.height())) <
                  0.02);
    }
    for (const test::Gradient::Read& read : source->reads()) {
        const presentation::MercatorBox& extent = source->extent();
        RC_ASSERT(read.box.minX >= extent.minX && read.box.maxX <= extent.maxX);
        RC_ASSERT(read.box.minY >= extent.minY && read.box.maxY <= extent.maxY);
        RC_ASSERT(read.widthPixels >= 1 && read.heightPixels >= 1);
    }
}

TEST(RasterCacheTest, PanningALittleReadsNothingAndFurtherOffOrNearerDoes)
{
    const auto source = std::make_shared<test::Gradient>();
    RasterCache cache(source);
    const WorldBox view{1.0, 0.4, 1.4, 0.6};
    ASSERT_TRUE(cache.picture(view, 100.0, {}));
    ASSERT_TRUE(cache.picture({1.05, 0.42, 1.45, 0.62}, 100.0, {}));
    EXPECT_EQ(source->reads().size(), 1U);
    ASSERT_TRUE(cache.picture({2.0, 0.4, 2.4, 0.6}, 100.0, {}));
    EXPECT_EQ(source->reads().size(), 2U);
    ASSERT_TRUE(cache.picture({2.1, 0.45, 2.3, 0.55}, 200.0, {}));
    EXPECT_EQ(source->reads().size(), 3U) << "twice as near, it would be blurred";
}

TEST(RasterCacheTest, APictureHasNoMoreThanItsMostPixelsAndIsStillKept)
{
    const auto source = std::make_shared<test::Gradient>(
        presentation::MercatorBox{0.0, 0.0, 4.0 * test::kMetresPerDegree, 0.0001 * test::kMetresPerDegree});
    RasterCache cache(source);
    const WorldBox view{0.0, 0.0, 4.0, 0.0001};
    for (int i = 0; i < 2; ++i) {
        const auto picture = cache.picture(view, 30'000.0, {});
        ASSERT_TRUE(picture && *picture);
        EXPECT_EQ((*picture)->image.width(), 8192);
    }
    ASSERT_EQ(source->reads().size(), 1U) << "it is as good as it can be";
    EXPECT_LE(source->reads()[0].heightPixels, 8192);
}

TEST(RasterCacheTest, AFailureIsToldAndNotKept)
{
    const auto source = std::make_shared<test::Gradient>();
    RasterCache cache(source);
    source->isBroken = true;
    const auto failed = cache.picture({1.0, 0.2, 2.0, 0.8}, 100.0, {});
    ASSERT_FALSE(failed);
    EXPECT_EQ(failed.error().code, ErrorCode::NotFound);
    source->isBroken = false;
    EXPECT_TRUE(cache.picture({1.0, 0.2, 2.0, 0.8}, 100.0, {}));
}

TEST(RasterCacheTest, APictureWithTooFewBytesIsAnError)
{
    RasterCache cache(std::make_shared<ShortSource>());
    const auto failed = cache.picture({1.0, 0.2, 2.0, 0.8}, 100.0, {});
    ASSERT_FALSE(failed);
    EXPECT_EQ(failed.error().code, ErrorCode::ParseFailed);
}

TEST(RasterCacheTest, SeveralThreadsMayAskAtOnce)
{
    const auto source = std::make_shared<test::Gradient>();
    RasterCache cache(source);
    std::vector<std::jthread> threads;
    std::atomic<int> wrong = 0;
    for (int t = 0; t < 4; ++t) {
        threads.emplace_back([&, t] {
            for (int i = 0; i < 20; ++i) {
                const double west = (t * 7 + i * 3) % 30 * 0.1;
                const auto picture = cache.picture({west, 0.3, west + 0.5, 0.7}, 40.0, {});
                const bool isRight = picture && *picture && (*picture)->box.minX <= west + 1e-9 &&
                                     (*picture)->box.maxX >= west + 0.5 - 1e-9;
                wrong += isRight ? 0 : 1;
            }
        });
    }
    threads.clear();
    EXPECT_EQ(wrong, 0);
}

} // namespace wm::mapview
