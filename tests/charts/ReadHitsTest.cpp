// SPDX-License-Identifier: GPL-3.0-or-later
#include "ReadHits.h"

#include "ChartSamples.h"
#include "DrawableSpec.h"

#include "wm/charts/ChartWidget.h"

#include <QApplication>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace wm::charts {

namespace {

using Kind = presentation::ChartLine::Kind;

class ReadHitsTest : public ::testing::Test {
protected:
    void SetUp() override { show(test::projectedShare()); }

    void show(const presentation::ChartSpec& spec)
    {
        m_chart.resize(900, 520);
        m_chart.setSpec(spec);
    }

    QString readAt(const QPointF& position)
    {
        QMouseEvent move(QEvent::MouseMove, position, m_chart.mapToGlobal(position), Qt::NoButton, Qt::NoButton,
                         Qt::NoModifier);
        QApplication::sendEvent(&m_chart, &move);
        return m_chart.readOut();
    }

    QString readAt(double year, double value) { return readAt(m_chart.positionOf(year, value)); }

    ChartWidget m_chart;
};

/// One of each kind, all in one place.
presentation::ChartSpec allInOnePlace()
{
    presentation::ChartSpec spec;
    spec.observed = {{2020.0, 10.0, "observed"}};
    spec.targets = {test::target(1, 2020, 10.0, domain::Comparator::Equal, domain::Verdict::Met)};
    for (const auto& [kind, label] : {std::pair(Kind::Reference, "reference"), {Kind::Scenario, "scenario"}})
        spec.lines.push_back({kind, label, label, {{2015.0, 10.0, {}}, {2025.0, 10.0, {}}}});
    spec.lines.push_back({Kind::Projection, {}, {}, {{2020.0, 10.0, "expected"}}});
    spec.bands = {{0.95, {{2015.0, 5.0, 15.0}, {2025.0, 5.0, 15.0}}, "wide"},
                  {0.5, {{2015.0, 7.0, 13.0}, {2025.0, 7.0, 13.0}}, "narrow"}};
    spec.firstYear = 2010.0;
    spec.lastYear = 2030.0;
    return spec;
}

} // namespace

TEST_F(ReadHitsTest, ReadsInTheOrderOfWeightWhereThingsLieOnEachOther)
{
    presentation::ChartSpec spec = allInOnePlace();
    const auto read = [&] {
        show(spec);
        return readAt(2020.0, 10.0);
    };
    EXPECT_EQ(read(), QStringLiteral("target 1"));
    spec.targets.clear();
    EXPECT_EQ(read(), QStringLiteral("observed"));
    spec.observed = {{2012.0, 10.0, "elsewhere"}};
    EXPECT_EQ(read(), QStringLiteral("expected"));
    spec.lines.pop_back();
    EXPECT_EQ(read(), QStringLiteral("scenario"));
    spec.lines.pop_back();
    EXPECT_EQ(read(), QStringLiteral("reference"));
    spec.lines.pop_back();
    EXPECT_EQ(read(), QStringLiteral("narrow"));
    spec.bands.pop_back();
    EXPECT_EQ(read(), QStringLiteral("wide"));
    spec.bands.pop_back();
    EXPECT_EQ(read(), QString());
}

TEST_F(ReadHitsTest, ReadsWhatIsClearlyNearer)
{
    EXPECT_EQ(readAt(2030.0, 14.4 - 0.15 * 6), QStringLiteral("2030: expected"));
    EXPECT_EQ(readAt(2033.5, 14.4 - 0.32 * 9.5), QStringLiteral("Required rate read out"));
    EXPECT_EQ(readAt(2024.0, 14.4), QStringLiteral("2024: value")) << "where the projection starts";
    EXPECT_EQ(readAt(2034.5, 14.4 - 0.15 * 10.5 + 0.13 * 10.5), QStringLiteral("95% interval"));
    EXPECT_EQ(readAt(2018.5, 17.0 - 0.05 * 5.5), QStringLiteral("CAGR read out"));
}

TEST_F(ReadHitsTest, ReadsNothingOfWhatIsCutOff)
{
    presentation::ChartSpec spec = test::projectedShare();
    spec.bands[0] = test::bandAround(0.95, 50.0, "95% interval");
    show(spec);
    EXPECT_TRUE(readAt(QPointF(897.0, 300.0)).isEmpty()) << "right of the plot";
    EXPECT_TRUE(readAt(QPointF(500.0, 30.0)).isEmpty()) << "over the title";
}

TEST_F(ReadHitsTest, LinesAndBandsMeanNothingWhenClicked)
{
    QSignalSpy years(&m_chart, &ChartWidget::yearActivated);
    const auto click = [&](const QPointF& position) {
        readAt(position);
        QTest::mouseClick(&m_chart, Qt::LeftButton, {}, position.toPoint());
    };
    click(m_chart.positionOf(2034.5, 14.4 - 0.02 * 10.5));
    EXPECT_EQ(m_chart.cursor().shape(), Qt::ArrowCursor);
    click(m_chart.positionOf(2018.5, 17.0 - 0.05 * 5.5));
    QTest::keyClick(&m_chart, Qt::Key_Return);
    EXPECT_EQ(years.count(), 0);
    click(m_chart.positionOf(2031.0, 14.4 - 0.15 * 7));
    ASSERT_EQ(years.count(), 1);
    EXPECT_EQ(years[0][0].toInt(), 2031);
}

TEST_F(ReadHitsTest, TheKeyboardReachesEveryPointLineAndBandOnce)
{
    QStringList all;
    for (int step = 0; step < 60; ++step) {
        QTest::keyClick(&m_chart, Qt::Key_Right);
        all.append(m_chart.readOut());
    }
    all.removeDuplicates();
    // As without a projection 18; 12 expected values, four lines, three bands.
    EXPECT_EQ(all.size(), 18 + 12 + 4 + 3);
    EXPECT_FALSE(all.contains(QString()));
    for (const char* text : {"2036: expected", "Policy effect read out", "CAGR read out", "50% interval"})
        EXPECT_TRUE(m_chart.accessibleDescription().contains(QString::fromUtf8(text))) << text;
}

TEST_F(ReadHitsTest, StepsOnlyToWhatTheWholeFigureShows)
{
    presentation::ChartSpec spec = drawable(test::projectedShare());
    spec.bands[0] = test::bandAround(0.95, 50.0, "95% interval");
    spec.lines.push_back(test::lineFrom(Kind::Reference, "steep", 2013.0, 17.0, 1e9));
    spec.lines.push_back(test::lineFrom(Kind::Reference, "unseen", 2013.0, 1e9, 0.0));
    const Extent years = yearExtent(spec);
    const Extent values = valueExtent(spec);
    for (const ReadPoint& point : readPoints(spec, years, values)) {
        EXPECT_TRUE(years.contains(point.lastYear)) << point.text.toStdString();
        EXPECT_GE(point.lower, values.lower - 1e-9) << point.text.toStdString();
        EXPECT_LE(point.upper, values.upper + 1e-9) << point.text.toStdString();
        EXPECT_NE(point.text, QStringLiteral("unseen read out"));
    }
}

} // namespace wm::charts
