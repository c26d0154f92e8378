// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/charts/ChartWidget.h"

#include "ChartSamples.h"

#include "wm/presentation/Palette.h"

#include <QApplication>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <gtest/gtest.h>

#include <cmath>

namespace wm::charts {

namespace {

constexpr int kWidth = 900;
constexpr int kHeight = 520;

class ChartWidgetTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        m_chart.resize(kWidth, kHeight);
        m_chart.setSpec(test::decliningShare());
        m_chart.show();
        QApplication::processEvents();
    }

    QImage picture()
    {
        QApplication::processEvents();
        return m_chart.grab().toImage();
    }

    void click(const QPointF& position) { QTest::mouseClick(&m_chart, Qt::LeftButton, {}, position.toPoint()); }

    void turnWheel(const QPointF& position, int angle)
    {
        QWheelEvent event(position, m_chart.mapToGlobal(position), {}, {0, angle}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(&m_chart, &event);
    }

    void drag(const QPointF& from, const QPointF& to)
    {
        QTest::mousePress(&m_chart, Qt::LeftButton, {}, from.toPoint());
        QMouseEvent move(QEvent::MouseMove, to, m_chart.mapToGlobal(to), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&m_chart, &move);
        QTest::mouseRelease(&m_chart, Qt::LeftButton, {}, to.toPoint());
    }

    ChartWidget m_chart;
};

} // namespace

TEST_F(ChartWidgetTest, DrawsValuesAndTargetsWhereItSaysTheyAre)
{
    const QImage image = picture();
    const QColor accent = test::colourOf(presentation::kLightPalette.accent);
    const QColor orange = test::colourOf(presentation::kLightPalette.target);
    for (const auto& point : test::decliningShare().observed)
        EXPECT_TRUE(test::hasColour(image, test::around(m_chart.positionOf(point.year, point.value), 1), accent))
            << point.year;
    for (const auto& target : test::decliningShare().targets)
        EXPECT_TRUE(test::hasColour(image, test::around(m_chart.positionOf(target.year, target.value), 1), orange))
            << target.year;
    const QPointF nothing = m_chart.positionOf(2032.5, 16.5);
    EXPECT_FALSE(test::hasColour(image, test::around(nothing, 6), accent, 60));
    EXPECT_FALSE(test::hasColour(image, test::around(nothing, 6), orange, 60));
}

TEST_F(ChartWidgetTest, DrawsPartYearsAndBaselinesHollow)
{
    const QImage image = picture();
    EXPECT_EQ(image.pixelColor(m_chart.positionOf(2025.5, 14.0).toPoint()), QColor(Qt::white));
    const QPoint baseline = m_chart.positionOf(2015.0, 16.0).toPoint();
    EXPECT_EQ(image.pixelColor(baseline), QColor(Qt::white));
    EXPECT_TRUE(
        test::hasColour(image, test::around(baseline, 6), test::colourOf(presentation::kLightPalette.baseline)));
}

TEST_F(ChartWidgetTest, GivesPositionsBeforeItIsEverShown)
{
    ChartWidget hidden;
    hidden.resize(kWidth, kHeight);
    hidden.setSpec(test::decliningShare());
    EXPECT_EQ(hidden.positionOf(2020, 16.0), m_chart.positionOf(2020, 16.0));
}

TEST_F(ChartWidgetTest, ClickingATargetActivatesIt)
{
    QSignalSpy targets(&m_chart, &ChartWidget::targetActivated);
    QSignalSpy years(&m_chart, &ChartWidget::yearActivated);
    click(m_chart.positionOf(2027, 13.5));
    ASSERT_EQ(targets.count(), 1);
    EXPECT_EQ(targets[0][0].value<domain::TargetId>(), domain::TargetId{3});
    EXPECT_EQ(years.count(), 0);
}

TEST_F(ChartWidgetTest, ATargetWinsAgainstAValueBesideIt)
{
    presentation::ChartSpec spec = test::decliningShare();
    const auto& value = spec.observed[8];
    ASSERT_EQ(value.year, 2020.0);
    spec.targets = {test::target(5, 2020, value.value, domain::Comparator::Equal, domain::Verdict::Met)};
    spec.partYear = {{2020.1, value.value, "beside"}};
    m_chart.setSpec(spec);
    QSignalSpy targets(&m_chart, &ChartWidget::targetActivated);
    const QPointF onTarget = m_chart.positionOf(2020, value.value);
    click(onTarget);
    click(onTarget + QPointF(2.0, 0.0)); // nearer to the value beside it
    ASSERT_LT(m_chart.positionOf(2020.1, value.value).x() - onTarget.x(), 4.0);
    EXPECT_EQ(targets.count(), 2);
}

TEST_F(ChartWidgetTest, ClickingAnywhereOnARangeActivatesIt)
{
    presentation::ChartSpec spec = test::decliningShare();
    spec.targets = {test::target(8, 2032, 12.0, domain::Comparator::Unstated, domain::Verdict::OnTrack)};
    spec.targets[0].upper = 16.0;
    m_chart.setSpec(spec);
    QSignalSpy targets(&m_chart, &ChartWidget::targetActivated);
    click(m_chart.positionOf(2032, 15.0));
    ASSERT_EQ(targets.count(), 1);
    EXPECT_EQ(targets[0][0].value<domain::TargetId>(), domain::TargetId{8});
}

TEST_F(ChartWidgetTest, ClickingAValueOrTheYearAxisActivatesTheYear)
{
    QSignalSpy years(&m_chart, &ChartWidget::yearActivated);
    click(m_chart.positionOf(2025.5, 14.0));
    const double below = 12.0;
    const QPointF bottom = m_chart.positionOf(2033, 0.0);
    ASSERT_EQ(years.count(), 1);
    EXPECT_EQ(years[0][0].toInt(), 2025);
    // The value axis does not start at zero here: the year labels lie under the lowest visible value.
    click({bottom.x(), m_chart.positionOf(2033, below).y() + 60.0});
    ASSERT_EQ(years.count(), 2);
    EXPECT_EQ(years[1][0].toInt(), 2033);
    click(m_chart.positionOf(2032.5, 16.5));
    EXPECT_EQ(years.count(), 2) << "empty paper means nothing";
}

TEST_F(ChartWidgetTest, HoveringShowsWhatIsUnderThePointer)
{
    const QPointF target = m_chart.positionOf(2025, 12.0);
    QMouseEvent move(QEvent::MouseMove, target, m_chart.mapToGlobal(target), Qt::NoButton, Qt::NoButton,
                     Qt::NoModifier);
    QApplication::sendEvent(&m_chart, &move);
    EXPECT_EQ(m_chart.readOut(), QStringLiteral("target 2"));
    const QPointF away = m_chart.positionOf(2032.5, 16.5);
    QMouseEvent leave(QEvent::MouseMove, away, m_chart.mapToGlobal(away), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
    QApplication::sendEvent(&m_chart, &leave);
    EXPECT_TRUE(m_chart.readOut().isEmpty());
}

TEST_F(ChartWidgetTest, TheWheelKeepsWhatIsUnderThePointerInPlace)
{
    const QPointF before = m_chart.positionOf(2018, 16.2);
    const QPointF elsewhere = m_chart.positionOf(2030, 13.0);
    turnWheel(before, 240);
    const QPointF after = m_chart.positionOf(2018, 16.2);
    EXPECT_NEAR(after.x(), before.x(), 0.01);
    EXPECT_NEAR(after.y(), before.y(), 0.01);
    EXPECT_GT(m_chart.positionOf(2030, 13.0).x(), elsewhere.x() + 20.0) << "and the rest moves away";
    EXPECT_GT(m_chart.positionOf(2030, 13.0).y(), elsewhere.y() + 20.0);
}

TEST_F(ChartWidgetTest, TheWheelKeepsThePlaceWhenLabelsOfTheValueAxisGrow)
{
    const QPointF place = m_chart.positionOf(2018, 16.2);
    for (int notch = 0; notch < 25; ++notch) { // from "16" to "16.205"
        turnWheel(place, 120);
        EXPECT_NEAR(m_chart.positionOf(2018, 16.2).x(), place.x(), 0.01) << notch;
    }
}

TEST_F(ChartWidgetTest, TheWheelOverAnAxisZoomsThatAxisOnly)
{
    const QPointF mark = m_chart.positionOf(2030, 13.0);
    turnWheel({10.0, mark.y() - 100.0}, 240);
    EXPECT_NEAR(m_chart.positionOf(2030, 13.0).x(), mark.x(), 3.0);
    EXPECT_GT(m_chart.positionOf(2030, 13.0).y(), mark.y() + 5.0);
}

TEST_F(ChartWidgetTest, DraggingPansAndActivatesNothing)
{
    QSignalSpy targets(&m_chart, &ChartWidget::targetActivated);
    const QPointF from = m_chart.positionOf(2020, 16.0);
    drag(from, from + QPointF(60.0, 40.0));
    const QPointF now = m_chart.positionOf(2020, 16.0);
    EXPECT_NEAR(now.x(), from.x() + 60.0, 3.0);
    EXPECT_NEAR(now.y(), from.y() + 40.0, 1.5);
    EXPECT_EQ(targets.count(), 0);
}

TEST_F(ChartWidgetTest, ADragThatBeganInAnotherViewMovesNothing)
{
    const QPoint start(400, 200);
    const auto moveOn = [&] {
        const QPointF to = start + QPoint(60, 40);
        QMouseEvent move(QEvent::MouseMove, to, m_chart.mapToGlobal(to), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&m_chart, &move);
    };
    QTest::mousePress(&m_chart, Qt::LeftButton, {}, start);
    presentation::ChartSpec other = test::decliningShare();
    for (auto& point : other.observed)
        point.value *= 100.0;
    m_chart.setSpec(other);
    const QPointF place = m_chart.positionOf(2020, 1600.0);
    moveOn();
    EXPECT_EQ(m_chart.positionOf(2020, 1600.0), place);

    QTest::mousePress(&m_chart, Qt::LeftButton, {}, start);
    QTest::keyClick(&m_chart, Qt::Key_Home);
    moveOn();
    EXPECT_EQ(m_chart.positionOf(2020, 1600.0), place);
}

TEST_F(ChartWidgetTest, ANumberTooLongForTheAxisLeavesThePlotItsRoom)
{
    presentation::ChartSpec spec = test::decliningShare();
    spec.observed.back().value = 1e149;
    m_chart.setSpec(spec);
    EXPECT_GT(m_chart.positionOf(2024, 0.0).x(), m_chart.positionOf(2012, 0.0).x() + 50.0);
    turnWheel(m_chart.positionOf(2020, 1e148), 120);
    EXPECT_TRUE(std::isfinite(m_chart.positionOf(2020, 1e148).x()));
}

TEST_F(ChartWidgetTest, DoubleClickAndKeysResetTheView)
{
    const QPointF home = m_chart.positionOf(2020, 16.0);
    for (const int key : {static_cast<int>(Qt::Key_Home), static_cast<int>(Qt::Key_0), 0}) {
        turnWheel({400.0, 200.0}, 480);
        ASSERT_NE(m_chart.positionOf(2020, 16.0), home);
        if (key == 0)
            QTest::mouseDClick(&m_chart, Qt::LeftButton, {}, {400, 200});
        else
            QTest::keyClick(&m_chart, static_cast<Qt::Key>(key));
        EXPECT_EQ(m_chart.positionOf(2020, 16.0), home);
    }
}

TEST_F(ChartWidgetTest, SelectingATargetKeepsTheViewAndAnotherFigureResetsIt)
{
    turnWheel({400.0, 200.0}, 480);
    const QPointF zoomedIn = m_chart.positionOf(2020, 16.0);
    presentation::ChartSpec spec = test::decliningShare();
    spec.targets[0].isSelected = true;
    m_chart.setSpec(spec);
    EXPECT_EQ(m_chart.positionOf(2020, 16.0), zoomedIn);
    spec.title = "another";
    m_chart.setSpec(spec);
    EXPECT_NE(m_chart.positionOf(2020, 16.0), zoomedIn);
}

TEST_F(ChartWidgetTest, TheKeyboardStepsThroughValuesAndTargetsByYear)
{
    QTest::keyClick(&m_chart, Qt::Key_Right);
    EXPECT_EQ(m_chart.readOut(), QStringLiteral("2012: value"));
    QTest::keyClick(&m_chart, Qt::Key_Left);
    EXPECT_EQ(m_chart.readOut(), QStringLiteral("2012: value")) << "the first is the first";
    QStringList all{m_chart.readOut()};
    for (int step = 0; step < 17; ++step) {
        QTest::keyClick(&m_chart, Qt::Key_Right);
        all.append(m_chart.readOut());
    }
    EXPECT_EQ(all.last(), QStringLiteral("target 3"));
    EXPECT_EQ(QSet<QString>(all.begin(), all.end()).size(), 18) << "13 values, a part year, a baseline, 3 targets";
    QSignalSpy targets(&m_chart, &ChartWidget::targetActivated);
    QTest::keyClick(&m_chart, Qt::Key_Return);
    ASSERT_EQ(targets.count(), 1);
    EXPECT_EQ(targets[0][0].value<domain::TargetId>(), domain::TargetId{3});
}

TEST_F(ChartWidgetTest, SteppingToSomethingOutOfSightBringsItBack)
{
    const QPointF home = m_chart.positionOf(2020, 16.0);
    for (int notch = 0; notch < 30; ++notch)
        turnWheel(home, 120);
    QTest::keyClick(&m_chart, Qt::Key_Right);
    EXPECT_EQ(m_chart.readOut(), QStringLiteral("2012: value"));
    EXPECT_TRUE(QRectF(m_chart.rect()).contains(m_chart.positionOf(2012, 18.0)));
}

TEST_F(ChartWidgetTest, TellsAssistiveProgramsWhatItShows)
{
    EXPECT_EQ(m_chart.accessibleName(), QStringLiteral("社会物流总费用与国内生产总值的比率"));
    EXPECT_TRUE(m_chart.accessibleDescription().contains(QStringLiteral("2024: value")));
    EXPECT_TRUE(m_chart.accessibleDescription().contains(QStringLiteral("target 2")));
    QTest::keyClick(&m_chart, Qt::Key_Left);
    EXPECT_TRUE(m_chart.accessibleDescription().startsWith(m_chart.readOut()));
    m_chart.setSpec(test::nothingToDraw());
    EXPECT_EQ(m_chart.accessibleDescription(), QStringLiteral("nothing to draw yet"));
}

TEST_F(ChartWidgetTest, ShowsTheEmptyTextAndNoAxes)
{
    m_chart.setSpec(test::nothingToDraw());
    const QImage image = picture();
    const QColor muted = test::colourOf(presentation::kLightPalette.mutedInk);
    EXPECT_TRUE(test::hasColour(image, QRect(300, 200, 300, 140), muted, 40)) << "text in the middle";
    EXPECT_FALSE(test::hasColour(image, QRect(0, 400, kWidth, 120), muted, 40)) << "no axis below";
    EXPECT_FALSE(test::hasColour(image, QRect(0, 60, 80, 460), muted, 40)) << "no axis at the left";
    QSignalSpy years(&m_chart, &ChartWidget::yearActivated);
    click({450.0, 510.0});
    turnWheel({450.0, 300.0}, 120);
    QTest::keyClick(&m_chart, Qt::Key_Right);
    EXPECT_EQ(years.count(), 0);
    EXPECT_TRUE(m_chart.readOut().isEmpty());
}

TEST_F(ChartWidgetTest, KeepsFinitePositionsForExtremeValues)
{
    const std::vector<std::vector<double>> cases{{1e12, 3e12}, {-7.0, -3.0}, {5.0, 5.0}, {0.0}, {1e-12, 2e-12}};
    for (const auto& values : cases) {
        presentation::ChartSpec spec;
        double year = 2014.0;
        for (const double value : values)
            spec.observed.push_back({year++, value, {}});
        m_chart.setSpec(spec);
        const QImage image = picture();
        const QPointF first = m_chart.positionOf(2014, values.front());
        EXPECT_TRUE(QRectF(m_chart.rect()).contains(first)) << values.front();
        EXPECT_TRUE(test::hasColour(image, test::around(first, 1), test::colourOf(presentation::kLightPalette.accent)))
            << values.front();
    }
}

TEST_F(ChartWidgetTest, PlusAndMinusZoomAroundWhatIsRead)
{
    m_chart.setFocus();
    QTest::keyClick(&m_chart, Qt::Key_Right);
    const QString read = m_chart.readOut();
    ASSERT_FALSE(read.isEmpty());
    const presentation::ChartPoint first = test::decliningShare().observed.front();
    const QPointF before = m_chart.positionOf(first.year, first.value);
    const double width = m_chart.positionOf(2020.0, 15.0).x() - m_chart.positionOf(2015.0, 15.0).x();
    QTest::keyClick(&m_chart, Qt::Key_Plus);
    EXPECT_TRUE(m_chart.isZoomed());
    EXPECT_GT(m_chart.positionOf(2020.0, 15.0).x() - m_chart.positionOf(2015.0, 15.0).x(), width * 1.1);
    EXPECT_NEAR(m_chart.positionOf(first.year, first.value).x(), before.x(), 0.5);
    EXPECT_EQ(m_chart.readOut(), read);
    QTest::keyClick(&m_chart, Qt::Key_Minus);
    EXPECT_NEAR(m_chart.positionOf(2020.0, 15.0).x() - m_chart.positionOf(2015.0, 15.0).x(), width, 1.5);
}

TEST_F(ChartWidgetTest, TheReadOutLeadsTheEyeToBothAxes)
{
    const presentation::ChartPoint value = test::decliningShare().observed[6];
    const QPointF place = m_chart.positionOf(value.year, value.value);
    const auto inkBetween = [this](const QPointF& from, const QPointF& to) {
        const QImage image = picture();
        return test::hasColour(image, QRect(from.toPoint(), to.toPoint()).normalized().adjusted(-1, 0, 1, 0),
                               test::colourOf(presentation::kLightPalette.ink), 110);
    };
    const QPointF below(place.x(), m_chart.positionOf(value.year, 12.4).y());
    const auto isEmptyBelow = !inkBetween(place + QPointF(0.0, 30.0), below);
    QTest::mouseMove(&m_chart, place.toPoint());
    QApplication::processEvents();
    EXPECT_TRUE(isEmptyBelow);
    EXPECT_TRUE(inkBetween(place + QPointF(0.0, 30.0), below));
}

} // namespace wm::charts
