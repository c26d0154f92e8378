// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChartSamples.h"

#include "wm/charts/ChartPainting.h"
#include "wm/charts/ChartWidget.h"
#include "wm/presentation/Palette.h"

#include <QApplication>
#include <QMouseEvent>
#include <QTest>
#include <QWheelEvent>

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>

namespace wm::charts {

namespace {

using presentation::kDarkPalette;
using presentation::kLightPalette;
using presentation::Palette;
using presentation::Rgb;
using Mark = presentation::ChartLegendEntry::Mark;

/// A figure in which every sign occurs, in the plot and in the legend.
presentation::ChartSpec everySign()
{
    using domain::Comparator;
    using domain::Verdict;
    presentation::ChartSpec spec = test::projectedShare();
    spec.targets.push_back(test::target(4, 2030, 13.0, Comparator::Greater, Verdict::MovingAway));
    spec.targets.push_back(test::target(5, 2033, 15.0, Comparator::Unstated, Verdict::ToBeFilled));
    spec.targets.back().upper = 16.0;
    spec.targets.push_back(test::target(6, 2017, 14.5, Comparator::GreaterOrEqual, Verdict::NotAssessable));
    spec.targets.back().isSelected = true;
    spec.spans = {{2016.0, 2019.0, 17.5, "mean of four years"}};
    for (const Mark mark : {Mark::PartYear, Mark::Baseline, Mark::Path})
        spec.legend.push_back({mark, "sign"});
    return spec;
}

Palette allIn(Rgb colour)
{
    Palette palette{colour, colour, colour, colour, colour, colour, colour, colour, colour, colour, colour,
                    colour, colour, colour, colour, colour, colour, colour, colour, colour, {}};
    palette.verdicts.fill(colour);
    return palette;
}

double shareOf(const QImage& image, const QColor& colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == colour ? 1 : 0;
    }
    return static_cast<double>(count) / (image.width() * image.height());
}

/// The greatest distance of any channel of any pixel from that colour.
int farthestFrom(const QImage& image, const QColor& colour)
{
    int farthest = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            farthest = std::max({farthest, std::abs(pixel.red() - colour.red()),
                                 std::abs(pixel.green() - colour.green()), std::abs(pixel.blue() - colour.blue())});
        }
    }
    return farthest;
}

class ChartColoursTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        m_chart.resize(test::kFigureSize);
        m_chart.setSpec(everySign());
        m_chart.show();
        QApplication::processEvents();
    }

    void zoomAround(const QPointF& position)
    {
        QWheelEvent event(position, m_chart.mapToGlobal(position), {}, {0, 480}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(&m_chart, &event);
    }

    void hoverAt(const QPointF& position)
    {
        QMouseEvent event(QEvent::MouseMove, position, m_chart.mapToGlobal(position), Qt::NoButton, Qt::NoButton,
                          Qt::NoModifier);
        QApplication::sendEvent(&m_chart, &event);
    }

    /// Without a turn of the event loop: colours change at once.
    QImage picture() { return m_chart.grab().toImage(); }

    ChartWidget m_chart;
};

} // namespace

TEST_F(ChartColoursTest, IsLightUntilToldOtherwise)
{
    EXPECT_EQ(picture().pixelColor(1, 1), test::colourOf(kLightPalette.paper));
}

TEST_F(ChartColoursTest, PaintsOnThePaperOfTheDarkPalette)
{
    m_chart.setColours(kDarkPalette);
    const QImage image = picture();
    const QColor paper = test::colourOf(kDarkPalette.paper);
    const QRect edge = image.rect();
    for (const QPoint& corner : {edge.topLeft(), edge.topRight(), edge.bottomLeft(), edge.bottomRight()})
        EXPECT_EQ(image.pixelColor(corner), paper) << corner.x() << ' ' << corner.y();
    EXPECT_GT(shareOf(image, paper), 0.5);
    EXPECT_LT(shareOf(image, test::colourOf(kLightPalette.paper)), 0.01);
}

TEST_F(ChartColoursTest, PaintsEachPartInTheDarkPalette)
{
    m_chart.setColours(kDarkPalette);
    const QImage image = picture();
    const Palette& dark = kDarkPalette;
    for (const Rgb& colour : {dark.mutedInk, dark.rule, dark.accent, dark.target, dark.baseline, dark.bandWide,
                              dark.bandMiddle, dark.bandNarrow, dark.scenario})
        EXPECT_TRUE(test::hasColour(image, image.rect(), test::colourOf(colour), 8))
            << test::colourOf(colour).name().toStdString();
}

/// In a palette of one colour nothing can be seen, unless some part has a colour of its own.
TEST_F(ChartColoursTest, TakesNoColourFromElsewhere)
{
    constexpr Rgb kOnly{0x50, 0x90, 0x30};
    QTest::keyClick(&m_chart, Qt::Key_Right);
    ASSERT_FALSE(m_chart.readOut().isEmpty());
    m_chart.setColours(allIn(kOnly));
    EXPECT_LE(farthestFrom(picture(), test::colourOf(kOnly)), 2) << "of rounding";
    m_chart.setSpec(test::nothingToDraw());
    QApplication::processEvents();
    EXPECT_LE(farthestFrom(picture(), test::colourOf(kOnly)), 2) << "the empty text";
}

TEST_F(ChartColoursTest, ComesBackToTheSamePicture)
{
    const QImage light = picture();
    m_chart.setColours(kDarkPalette);
    EXPECT_NE(picture(), light);
    m_chart.setColours(kLightPalette);
    EXPECT_EQ(picture(), light);
}

TEST_F(ChartColoursTest, KeepsTheColoursForTheNextFigure)
{
    m_chart.setColours(kDarkPalette);
    m_chart.setSpec(test::decliningShare());
    QApplication::processEvents();
    const QImage image = picture();
    EXPECT_EQ(image.pixelColor(1, 1), test::colourOf(kDarkPalette.paper));
    EXPECT_FALSE(test::hasColour(image, image.rect(), test::colourOf(kLightPalette.accent), 3));
}

TEST_F(ChartColoursTest, KeepsTheViewAndTheReadOut)
{
    const QPointF whole = m_chart.positionOf(2030.0, 13.0);
    zoomAround(m_chart.positionOf(2024.0, 14.4));
    hoverAt(m_chart.positionOf(2024.0, 14.4));
    const QPointF zoomed = m_chart.positionOf(2030.0, 13.0);
    const QString readOut = m_chart.readOut();
    ASSERT_NE(zoomed, whole);
    ASSERT_FALSE(readOut.isEmpty());
    m_chart.setColours(kDarkPalette);
    QApplication::processEvents();
    EXPECT_EQ(m_chart.positionOf(2030.0, 13.0), zoomed);
    EXPECT_EQ(m_chart.readOut(), readOut);
}

TEST_F(ChartColoursTest, ExportsOnLightPaperWhateverTheWindowShows)
{
    const QImage before = renderChart(everySign(), test::kFigureSize, 1.0);
    m_chart.setColours(kDarkPalette);
    QApplication::processEvents();
    const QImage after = renderChart(everySign(), test::kFigureSize, 1.0);
    EXPECT_EQ(after, before);
    EXPECT_EQ(after.pixelColor(1, 1), test::colourOf(kLightPalette.paper));
    EXPECT_FALSE(test::hasColour(after, after.rect(), test::colourOf(kDarkPalette.paper), 0));
}

} // namespace wm::charts
