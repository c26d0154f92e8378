// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/charts/ComparePainting.h"

#include "ChartSamples.h"
#include "CompareSamples.h"
#include "TextSpy.h"

#include "wm/presentation/ColourRamp.h"
#include "wm/presentation/Palette.h"

#include <QPainter>

#include <gtest/gtest.h>

#include <cmath>

namespace wm::charts {

namespace {

constexpr QSize kSheetSize(700, 400);

/// What was painted of a comparison.
class PaintedComparison : public test::TextSpy {
public:
    explicit PaintedComparison(const presentation::CompareSpec& spec, const QSize& size = kSheetSize)
        : TextSpy(size)
    {
        QPainter painter(this);
        paintCompare(spec, painter, size);
    }
};

} // namespace

TEST(ComparePaintingTest, ARankingSaysRankNameAndValueAsText)
{
    const PaintedComparison spy(test::ranking(5));
    for (const char* text : {"A ranking", "2020", "a source", "Region 0", "Region 4", "5", "1"})
        EXPECT_TRUE(spy.wrote(QString::fromUtf8(text))) << text;
    EXPECT_EQ(spy.pictures(), 0);
}

TEST(ComparePaintingTest, WhatHasNoRoomIsLeftOutInWholeRowsAndCounted)
{
    const PaintedComparison spy(test::ranking(40));
    EXPECT_TRUE(spy.wrote(QStringLiteral("Region 0")));
    EXPECT_FALSE(spy.wrote(QStringLiteral("Region 39")));
    int shown = 0;
    while (spy.wrote(QStringLiteral("Region %1").arg(shown)))
        ++shown;
    EXPECT_TRUE(spy.wrote(QStringLiteral("%1 more").arg(40 - shown)));
}

TEST(ComparePaintingTest, APictureOfTheHeightAskedForLeavesNothingOut)
{
    const double height = compareHeight(test::ranking(200), 700.0, 300.0);
    const PaintedComparison spy(test::ranking(200), {700, static_cast<int>(std::ceil(height))});
    EXPECT_TRUE(spy.wrote(QStringLiteral("Region 199")));
    EXPECT_FALSE(spy.wrote(QStringLiteral("more")));
    EXPECT_EQ(compareHeight(test::ranking(2), 700.0, 300.0), 300.0);
}

TEST(ComparePaintingTest, RegionsWithoutAValueStandApartWithTheReason)
{
    presentation::CompareSpec spec = test::ranking(2);
    spec.head.gaps = {test::markOf(7)};
    spec.head.gapsTitle = "Without: 1";
    const PaintedComparison spy(spec);
    EXPECT_TRUE(spy.wrote(QStringLiteral("Without: 1")));
    EXPECT_TRUE(spy.wrote(QStringLiteral("Region 7")));
    EXPECT_TRUE(spy.wrote(QStringLiteral("read out")));
}

TEST(ComparePaintingTest, AnEmptyComparisonSaysWhatToDo)
{
    presentation::CompareSpec spec;
    spec.head.emptyText = "import more";
    EXPECT_TRUE(PaintedComparison(spec).wrote(QStringLiteral("import more")));
}

TEST(ComparePaintingTest, BarsOfTheLargestNumbersStayOnTheSheet)
{
    presentation::CompareSpec spec = test::ranking(2);
    auto& rows = std::get<presentation::RankingSpec>(spec.figure).rows;
    rows[0].value = 1.7e308;
    rows[1].value = -1.7e308;
    const QImage image = renderCompare(spec, kSheetSize, 1.0);
    EXPECT_TRUE(test::hasColour(image, image.rect(), test::colourOf(presentation::kLightPalette.accent)));
    EXPECT_EQ(image.pixelColor(kSheetSize.width() - 3, kSheetSize.height() / 2), QColor(Qt::white));
}

TEST(ComparePaintingTest, EachKindSaysItsWordsAsText)
{
    const auto says = [](const presentation::CompareSpec& spec, std::initializer_list<const char*> texts) {
        const PaintedComparison spy(spec);
        for (const char* text : texts)
            EXPECT_TRUE(spy.wrote(QString::fromUtf8(text))) << spec.head.title << ": " << text;
        EXPECT_EQ(spy.pictures(), 0) << spec.head.title;
    };
    says(test::smallMultiples(4), {"Region 0", "Region 3", "last 3", "2020"});
    says(test::slopes(4), {"2015", "better", "from 0", "to 3", "Region 3"});
    says(test::heatStrip(4), {"2020", "low", "high", "no data", "Region 3"});
    says(test::scatter(4), {"along", "up", "Region 0"});
    says(test::bullets(4), {"value", "target", "Region 3", "wants 100"});
}

TEST(ComparePaintingTest, LinesThatEndAtOnePointAreAllNamed)
{
    presentation::CompareSpec spec = test::slopes(6);
    for (auto& line : std::get<presentation::SlopeSpec>(spec.figure).lines)
        line.last = 50.0;
    const PaintedComparison spy(spec);
    for (int i = 0; i < 6; ++i)
        EXPECT_TRUE(spy.wrote(QStringLiteral("Region %1").arg(i))) << i;
}

TEST(ComparePaintingTest, NamesThatWouldLieOnEachOtherAreLeftToTheReadOut)
{
    const PaintedComparison few(test::slopes(3));
    EXPECT_TRUE(few.wrote(QStringLiteral("Region 1")));
    const PaintedComparison many(test::slopes(2'000));
    int named = 0;
    for (int i = 0; i < 2'000; ++i)
        named += many.wrote(QStringLiteral("to %1  ").arg(i)) ? 1 : 0;
    EXPECT_LT(named, 40);
}

TEST(ComparePaintingTest, SmallChartsWrapAndWhatHasNoRoomIsCounted)
{
    const PaintedComparison spy(test::smallMultiples(30));
    EXPECT_TRUE(spy.wrote(QStringLiteral("Region 2"))) << "in the first row";
    EXPECT_FALSE(spy.wrote(QStringLiteral("Region 29")));
    EXPECT_TRUE(spy.wrote(QStringLiteral("more")));
    const double height = compareHeight(test::smallMultiples(30), 700.0, 300.0);
    EXPECT_TRUE(PaintedComparison(test::smallMultiples(30), {700, static_cast<int>(height)})
                    .wrote(QStringLiteral("Region 29")));
}

TEST(ComparePaintingTest, NoDataIsNoClass)
{
    const QImage image = renderCompare(test::heatStrip(1), kSheetSize, 1.0);
    const auto count = [&](presentation::Rgb colour) {
        int pixels = 0;
        for (int y = kSheetSize.height() / 4; y < kSheetSize.height(); ++y) {
            for (int x = 0; x < kSheetSize.width(); ++x)
                pixels += image.pixelColor(x, y) == test::colourOf(colour) ? 1 : 0;
        }
        return pixels;
    };
    EXPECT_GT(count(presentation::kNoDataLook.ground), 50);
    EXPECT_GT(count(presentation::sequentialColour(presentation::SequentialHue::Blue, 0, 3)), 50);
}

TEST(ComparePaintingTest, NoFigureFailsOnTheLargestNumbers)
{
    presentation::CompareSpec slopes = test::slopes(2);
    std::get<presentation::SlopeSpec>(slopes.figure).lines[0].last = 1.7e308;
    std::get<presentation::SlopeSpec>(slopes.figure).lines[1].last = -1.7e308;
    presentation::CompareSpec points = test::scatter(2);
    std::get<presentation::ScatterSpec>(points.figure).points[0].x = 1.7e308;
    std::get<presentation::ScatterSpec>(points.figure).points[1].x = -1.7e308;
    presentation::CompareSpec multiples = test::smallMultiples(1);
    std::get<presentation::SmallMultiplesSpec>(multiples.figure).charts[0].observed[0].value = 1.7e308;
    presentation::CompareSpec bullets = test::bullets(1);
    std::get<presentation::BulletSpec>(bullets.figure).rows[0].value = 1.7e308;
    for (const presentation::CompareSpec* spec : {&slopes, &points, &multiples, &bullets})
        EXPECT_FALSE(renderCompare(*spec, kSheetSize, 1.0).isNull()) << spec->head.title;
}

TEST(ComparePaintingTest, RendersNothingWithoutSizeOrScale)
{
    EXPECT_TRUE(renderCompare(test::ranking(2), {0, 300}, 1.0).isNull());
    EXPECT_TRUE(renderCompare(test::ranking(2), kSheetSize, std::nan("")).isNull());
}

} // namespace wm::charts
