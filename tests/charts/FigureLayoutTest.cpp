// SPDX-License-Identifier: GPL-3.0-or-later
#include "FigureLayout.h"

#include "ChartSamples.h"
#include "TextLines.h"

#include <gtest/gtest.h>

namespace wm::charts {

namespace {

presentation::ChartSpec wordy()
{
    presentation::ChartSpec spec = test::decliningShare();
    spec.title = "A title that is a good deal longer than the figure is wide, so that it has to be broken into lines";
    for (int note = 0; note < 12; ++note)
        spec.notes.push_back(
            "方法：序时进度按基期值到目标值的直线计算；来源为国家发展改革委历年《全国物流运行情况通报》。");
    return spec;
}

void expectInside(const std::vector<PlacedText>& lines, const QFont& font, const QSize& size)
{
    for (const PlacedText& line : lines) {
        EXPECT_GE(line.baseline.x(), 0.0);
        EXPECT_LE(line.baseline.x() + textWidth(line.text, font), size.width());
        EXPECT_GT(line.baseline.y(), 0.0);
        EXPECT_LT(line.baseline.y(), size.height());
    }
}

} // namespace

TEST(FigureLayoutTest, CutsNothingOffAtAnySize)
{
    for (const QSize size : {QSize(900, 520), QSize(1400, 800), QSize(420, 300), QSize(280, 200)}) {
        const FigureLayout layout = layOutFigure(wordy(), size);
        expectInside(layout.title, chartFont(layout.type.title, QFont::DemiBold), size);
        expectInside(layout.subtitle, chartFont(layout.type.text), size);
        expectInside(layout.notes, chartFont(layout.type.note), size);
        EXPECT_TRUE(QRect(QPoint(), size).contains(layout.plot));
        EXPECT_GE(layout.plot.height(), size.height() / 3) << size.height();
        if (!layout.notes.empty()) {
            EXPECT_GT(layout.notes.front().baseline.y(), layout.plot.bottom());
        }
    }
}

TEST(FigureLayoutTest, LeavesAPlotHoweverSmallTheFigure)
{
    for (const QSize size : {QSize(1, 1), QSize(20, 400), QSize(400, 20)})
        EXPECT_FALSE(layOutFigure(wordy(), size).plot.isEmpty()) << size.width();
}

TEST(FigureLayoutTest, ShowsEveryNoteWhereThereIsRoomAndMarksWhatItCuts)
{
    auto spec = test::decliningShare();
    spec.notes = {"first", "second", "third"};
    EXPECT_EQ(layOutFigure(spec, {900, 520}).notes.size(), 3U);
    const FigureLayout small = layOutFigure(wordy(), {420, 300});
    ASSERT_FALSE(small.notes.empty());
    EXPECT_TRUE(small.notes.back().text.endsWith(QChar(0x2026)));
}

TEST(FigureLayoutTest, SharesTheHeightBetweenPlotAndLegendByLeavingTheLegendOut)
{
    EXPECT_EQ(layOutFigure(wordy(), {900, 520}).legend.size(), 2U);
    EXPECT_TRUE(layOutFigure(wordy(), {280, 160}).legend.empty());
}

TEST(FigureLayoutTest, GivesAnEmptyFigureNoAxisRoom)
{
    const FigureLayout layout = layOutFigure(test::nothingToDraw(), {900, 520});
    EXPECT_TRUE(layout.legend.empty());
    EXPECT_TRUE(layout.unit.empty());
    EXPECT_EQ(layout.title.size(), 1U);
}

TEST(FigureLayoutTest, BreaksChineseBetweenCharactersAndEnglishBetweenWords)
{
    const QFont font = chartFont({12.0});
    const QStringList chinese = wrapped(QStringLiteral("社会物流总费用与国内生产总值的比率"), font, 100.0, 9);
    EXPECT_GT(chinese.size(), 1);
    EXPECT_EQ(chinese.join(QString()), QStringLiteral("社会物流总费用与国内生产总值的比率"));
    const QStringList english = wrapped(QStringLiteral("logistics cost as a share of product"), font, 100.0, 9);
    EXPECT_GT(english.size(), 1);
    EXPECT_EQ(english.join(QLatin1Char(' ')), QStringLiteral("logistics cost as a share of product"));
    EXPECT_TRUE(wrapped({}, font, 100.0, 9).isEmpty());
    EXPECT_TRUE(wrapped(QStringLiteral("x"), font, 100.0, 0).isEmpty());
}

} // namespace wm::charts
