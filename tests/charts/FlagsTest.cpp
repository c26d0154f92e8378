// SPDX-License-Identifier: GPL-3.0-or-later
#include "Flags.h"

#include "ChartSamples.h"
#include "PlotLabels.h"
#include "TextSpy.h"

#include "wm/charts/ChartPainting.h"
#include "wm/charts/ChartWidget.h"

#include <QApplication>
#include <QPainter>
#include <QTest>
#include <QWheelEvent>

#include <gtest/gtest.h>

namespace wm::charts {

namespace {

using presentation::ChartFlag;

presentation::ChartSpec flaggedShare()
{
    presentation::ChartSpec spec = test::decliningShare();
    spec.flags = {{ChartFlag::Kind::Break, 2016, "Census", "Break 2016"},
                  {ChartFlag::Kind::Event, 2020, "COVID-19", "2020: COVID-19"}};
    return spec;
}

} // namespace

TEST(FlagsTest, TheObservedLineStopsAtABreakAndStartsAgain)
{
    const auto pieces = unbrokenPieces(flaggedShare());
    ASSERT_EQ(pieces.size(), 2U);
    EXPECT_EQ(pieces[0].back().year, 2015.0);
    EXPECT_EQ(pieces[1].front().year, 2016.0);
    EXPECT_EQ(unbrokenPieces(test::decliningShare()).size(), 1U);
    EXPECT_TRUE(unbrokenPieces({}).empty());

    ChartWidget chart;
    chart.resize(test::kFigureSize);
    const auto hasLineAt = [&chart](double year, double value) {
        QApplication::processEvents(); // the plot draws when it is idle
        const QImage image = chart.grab().toImage();
        return test::hasColour(image, test::around(chart.positionOf(year, value), 1),
                               test::colourOf(presentation::kLightPalette.accent));
    };
    chart.setSpec(test::decliningShare());
    EXPECT_TRUE(hasLineAt(2015.3, 17.01));
    chart.setSpec(flaggedShare());
    EXPECT_FALSE(hasLineAt(2015.3, 17.01));
    EXPECT_TRUE(hasLineAt(2016.3, 16.71));
}

TEST(FlagsTest, TwoBreaksBetweenTwoValuesPartThemOnce)
{
    presentation::ChartSpec spec = flaggedShare();
    spec.observed = {{2010.0, 1.0, {}}, {2019.0, 2.0, {}}, {2021.0, 3.0, {}}};
    spec.flags.push_back({ChartFlag::Kind::Break, 2018, {}, {}});
    EXPECT_EQ(unbrokenPieces(spec).size(), 2U);
}

TEST(FlagsTest, EachFlagHasItsLabelAndNoneTouchesAnother)
{
    test::TextSpy spy(test::kFigureSize);
    QPainter painter(&spy);
    paintChart(flaggedShare(), painter, test::kFigureSize);
    painter.end();
    EXPECT_TRUE(spy.wrote(QStringLiteral("Census")));
    EXPECT_TRUE(spy.wrote(QStringLiteral("COVID-19")));

    presentation::ChartSpec crowded = flaggedShare();
    crowded.flags.clear();
    for (int year = 2012; year <= 2026; ++year)
        crowded.flags.push_back({ChartFlag::Kind::Event, year, "note of " + std::to_string(year), {}});
    const PlotFrame frame{{60.0, 60.0, 800.0, 380.0}, {2011.0, 2028.0}, {10.0, 19.0}};
    const auto labels = layOutLabels(crowded, frame, typeSizesFor(test::kFigureSize), frame.rect);
    int notes = 0;
    for (std::size_t one = 0; one < labels.size(); ++one) {
        notes += labels[one].text.startsWith(QLatin1String("note")) ? 1 : 0;
        for (std::size_t other = one + 1; other < labels.size(); ++other)
            EXPECT_FALSE(labels[one].rect.intersects(labels[other].rect))
                << labels[one].text.toStdString() << " and " << labels[other].text.toStdString();
    }
    EXPECT_GE(notes, 4);
}

TEST(FlagsTest, AFlagIsReadAtTheUpperEdgeHoweverTheViewIsZoomed)
{
    ChartWidget chart;
    chart.resize(test::kFigureSize);
    chart.setSpec(flaggedShare());
    chart.show();
    const auto readAtFlag = [&chart] {
        for (int y = 0; y < test::kFigureSize.height() / 2; ++y) {
            const QPoint place(static_cast<int>(chart.positionOf(2020.0, 16.0).x()), y);
            QTest::mouseMove(&chart, place);
            QApplication::processEvents();
            if (chart.readOut() == QLatin1String("2020: COVID-19"))
                return true;
        }
        return false;
    };
    EXPECT_TRUE(readAtFlag());
    const QPointF middle = chart.positionOf(2020.0, 15.0);
    QWheelEvent event(middle, chart.mapToGlobal(middle), {}, {0, 240}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                      false);
    QApplication::sendEvent(&chart, &event);
    EXPECT_TRUE(readAtFlag());
    EXPECT_TRUE(chart.accessibleDescription().contains(QLatin1String("Break 2016")));
}

TEST(FlagsTest, AValueTellsItsRemarkBelowItself)
{
    presentation::ChartSpec spec = test::decliningShare();
    spec.observed[3].remark = "revised";
    ChartWidget chart;
    chart.resize(test::kFigureSize);
    chart.setSpec(spec);
    chart.show();
    QTest::mouseMove(&chart, chart.positionOf(2015.0, spec.observed[3].value).toPoint());
    QApplication::processEvents();
    EXPECT_EQ(chart.readOut(), QStringLiteral("2015: value\nrevised"));
}

} // namespace wm::charts
