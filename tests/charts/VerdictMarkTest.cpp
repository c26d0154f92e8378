// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/charts/VerdictMark.h"

#include "ChartSamples.h"

#include "wm/presentation/Palette.h"

#include <QPainter>

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace wm::charts {

namespace {

constexpr int kBorder = 6;

QImage markOf(domain::Verdict verdict, int size, const presentation::Palette& colours = presentation::kLightPalette)
{
    QImage image(size + 2 * kBorder, size + 2 * kBorder, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintVerdictMark(painter, QRectF(kBorder, kBorder, size, size), verdict, colours);
    return image;
}

int inkIn(const QImage& image, const QRect& where)
{
    int ink = 0;
    for (int y = where.top(); y <= where.bottom(); ++y) {
        for (int x = where.left(); x <= where.right(); ++x)
            ink += 255 - qGray(image.pixel(x, y));
    }
    return ink;
}

QColor colourOf(domain::Verdict verdict, const presentation::Palette& colours = presentation::kLightPalette)
{
    const presentation::Rgb rgb = presentation::verdictColour(verdict, colours);
    return {rgb.red, rgb.green, rgb.blue};
}

} // namespace

TEST(VerdictMarkTest, ShowsTheVerdictsColourAtEverySize)
{
    for (const domain::Verdict verdict : domain::kVerdicts) {
        for (const int size : {10, 16, 24, 48}) {
            const QImage image = markOf(verdict, size);
            // Thin shapes at 10 pixels have no fully covered pixel.
            EXPECT_TRUE(test::hasColour(image, image.rect(), colourOf(verdict), size < 16 ? 70 : 12))
                << domain::toText(verdict) << ' ' << size;
        }
    }
}

TEST(VerdictMarkTest, HasTheColourOfTheGivenPalette)
{
    for (const domain::Verdict verdict : domain::kVerdicts) {
        const QImage image = markOf(verdict, 48, presentation::kDarkPalette);
        EXPECT_TRUE(test::hasColour(image, image.rect(), colourOf(verdict, presentation::kDarkPalette), 0))
            << domain::toText(verdict);
        EXPECT_FALSE(test::hasColour(image, image.rect(), colourOf(verdict), 0)) << domain::toText(verdict);
    }
}

TEST(VerdictMarkTest, StaysInsideItsSquare)
{
    for (const domain::Verdict verdict : domain::kVerdicts) {
        for (const int size : {10, 16, 48}) {
            const QImage image = markOf(verdict, size);
            const QRect square(kBorder, kBorder, size, size);
            EXPECT_EQ(inkIn(image, image.rect()), inkIn(image, square)) << domain::toText(verdict) << ' ' << size;
        }
    }
}

TEST(VerdictMarkTest, TellsVerdictsApartWithoutColour)
{
    std::set<std::vector<bool>> shapes;
    for (const domain::Verdict verdict : domain::kVerdicts) {
        const QImage image = markOf(verdict, 12);
        std::vector<bool> shape;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                shape.push_back(image.pixelColor(x, y).lightness() < 225);
        }
        shapes.insert(shape);
    }
    EXPECT_EQ(shapes.size(), domain::kVerdicts.size());
}

TEST(VerdictMarkTest, HasTheShapesThatTheirNamesSay)
{
    constexpr int kSize = 24;
    const QRect upper(kBorder, kBorder, kSize, kSize / 2);
    const QRect lower(kBorder, kBorder + kSize / 2, kSize, kSize / 2);
    const QImage up = markOf(domain::Verdict::NeedsAcceleration, kSize);
    EXPECT_GT(inkIn(up, lower), inkIn(up, upper) * 3 / 2);
    const QImage down = markOf(domain::Verdict::MovingAway, kSize);
    EXPECT_GT(inkIn(down, upper), inkIn(down, lower) * 3 / 2);
    const QPoint centre(kBorder + kSize / 2, kBorder + kSize / 2);
    EXPECT_EQ(markOf(domain::Verdict::NotAssessable, kSize).pixelColor(centre), QColor(Qt::white)) << "a ring";
    EXPECT_EQ(markOf(domain::Verdict::OnTrack, kSize).pixelColor(centre), colourOf(domain::Verdict::OnTrack));
}

TEST(VerdictMarkTest, DrawsNothingInAnEmptyRectangle)
{
    QImage image(20, 20, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintVerdictMark(painter, QRectF(10, 10, 0, 10), domain::Verdict::Met);
    EXPECT_EQ(inkIn(image, image.rect()), 0);
}

} // namespace wm::charts
