// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/charts/Sparkline.h"

#include "ChartSamples.h"

#include <QPainter>

#include <gtest/gtest.h>

#include <cmath>

namespace wm::charts {

namespace {

const QColor kColour(20, 60, 200);
const QRectF kRect(10.0, 10.0, 100.0, 40.0);

QImage sparkline(const std::vector<presentation::ChartPoint>& points)
{
    QImage image(120, 60, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintSparkline(painter, kRect, points, kColour);
    return image;
}

} // namespace

TEST(SparklineTest, RisesFromLowerLeftToUpperRight)
{
    const QImage image = sparkline({{2015, 1.0, {}}, {2016, 2.0, {}}, {2017, 3.0, {}}});
    EXPECT_TRUE(test::hasColour(image, QRect(10, 40, 15, 10), kColour, 60));
    EXPECT_TRUE(test::hasColour(image, QRect(95, 10, 15, 10), kColour));
    EXPECT_FALSE(test::hasColour(image, QRect(10, 10, 30, 12), kColour, 120));
}

TEST(SparklineTest, PutsASingleValueAndEqualValuesInTheMiddle)
{
    EXPECT_EQ(sparkline({{2015, 7.0, {}}}).pixelColor(60, 30), kColour);
    const QImage level = sparkline({{2015, 7.0, {}}, {2016, 7.0, {}}});
    EXPECT_TRUE(test::hasColour(level, QRect(30, 28, 2, 5), kColour, 60));
}

TEST(SparklineTest, DrawsNothingForNoValues)
{
    const QImage blank = sparkline({});
    EXPECT_FALSE(test::hasColour(blank, blank.rect(), kColour, 120));
    EXPECT_EQ(sparkline({{2015, std::nan(""), {}}}), blank);
}

} // namespace wm::charts
