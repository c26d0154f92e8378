// SPDX-License-Identifier: GPL-3.0-or-later
#include "Handle.h"

#include "ChartSamples.h"

#include "wm/charts/ChartWidget.h"

#include <QApplication>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace wm::charts {

namespace {

presentation::ChartSpec movableShare(double value = 13.5)
{
    presentation::ChartSpec spec = test::decliningShare();
    spec.handle = presentation::ChartHandle{{3}, 2027, value, "what if " + presentation::numberText(value)};
    return spec;
}

class HandleTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        m_chart.resize(test::kFigureSize);
        m_chart.setSpec(movableShare());
        m_chart.show();
        QObject::connect(&m_chart, &ChartWidget::targetMoved, [this](domain::TargetId target, double value) {
            EXPECT_EQ(target, domain::TargetId{3});
            m_moved.push_back(value);
            m_chart.setSpec(movableShare(value));
        });
    }
    void move(const QPointF& to)
    {
        QMouseEvent event(QEvent::MouseMove, to, m_chart.mapToGlobal(to), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&m_chart, &event);
    }
    void press(const QPointF& at) { QTest::mousePress(&m_chart, Qt::LeftButton, {}, at.toPoint()); }
    void release(const QPointF& at) { QTest::mouseRelease(&m_chart, Qt::LeftButton, {}, at.toPoint()); }

    ChartWidget m_chart;
    std::vector<double> m_moved;
};

} // namespace

TEST_F(HandleTest, FollowsThePointerWhileTheViewStays)
{
    const QPointF start = m_chart.positionOf(2027.0, 13.5);
    const QPointF aim = m_chart.positionOf(2027.0, 16.0);
    press(start);
    for (const double share : {0.3, 0.6, 1.0})
        move(start + (aim - start) * share);
    ASSERT_EQ(m_moved.size(), 3U);
    EXPECT_NEAR(m_moved.back(), 16.0, 0.05);
    EXPECT_NEAR(m_chart.positionOf(2027.0, 16.0).y(), aim.y(), 0.6) << "nothing moves below the pointer";
    EXPECT_TRUE(m_chart.readOut().startsWith(QStringLiteral("what if 16"))) << m_chart.readOut().toStdString();
    release(aim);
    EXPECT_EQ(m_moved.size(), 3U);
}

TEST_F(HandleTest, DraggingItBeyondThePlotStopsAtTheEdgeAndShowsAllAfterwards)
{
    const QPointF start = m_chart.positionOf(2027.0, 13.5);
    const double top = m_chart.valueAt(0.0);
    press(start);
    move({start.x(), start.y() - 40.0});
    move({start.x(), -500.0});
    release({start.x(), 0.0});
    EXPECT_LT(m_moved.back(), top);
    EXPECT_GT(m_moved.back(), 18.0);
    EXPECT_LT(m_moved.back(), m_chart.valueAt(m_chart.positionOf(2027.0, m_moved.back()).y() - 10.0))
        << "there is room above it now";
    EXPECT_FALSE(m_chart.isZoomed());
}

TEST_F(HandleTest, UpAndDownMoveItByRoundSteps)
{
    m_chart.setFocus();
    QTest::keyClick(&m_chart, Qt::Key_Up);
    ASSERT_EQ(m_moved.size(), 1U);
    EXPECT_GT(m_moved[0], 13.5);
    EXPECT_LT(m_moved[0], 13.8);
    EXPECT_TRUE(m_chart.readOut().startsWith(QStringLiteral("what if")));
    EXPECT_TRUE(m_chart.accessibleDescription().startsWith(QStringLiteral("what if")));
    QTest::keyClick(&m_chart, Qt::Key_Down);
    EXPECT_NEAR(m_moved[1], 13.5, 1e-9);
}

TEST_F(HandleTest, APointerBesideItMovesTheViewAndAFigureWithoutOneHasNothingToMove)
{
    const QPointF beside = m_chart.positionOf(2018.0, 12.0);
    press(beside);
    move(beside + QPointF(30.0, 30.0));
    release(beside + QPointF(30.0, 30.0));
    EXPECT_TRUE(m_moved.empty());
    EXPECT_TRUE(m_chart.isZoomed());
    m_chart.setSpec(test::decliningShare());
    QTest::keyClick(&m_chart, Qt::Key_Up);
    EXPECT_TRUE(m_moved.empty());
}

TEST_F(HandleTest, IsDrawnWithArrowsUpAndDown)
{
    const QImage image = m_chart.grab().toImage();
    const QColor scenario = test::colourOf(presentation::kLightPalette.scenario);
    const QPointF centre = m_chart.positionOf(2027.0, 13.5);
    EXPECT_TRUE(test::hasColour(image, test::around(centre + QPointF(0.0, -13.0), 1), scenario));
    EXPECT_TRUE(test::hasColour(image, test::around(centre + QPointF(0.0, 13.0), 1), scenario));
}

TEST_F(HandleTest, OnALogarithmicAxisItTellsTheValueAndNotItsLogarithm)
{
    presentation::ChartSpec spec = movableShare();
    spec.scale.kind = presentation::ChartScaleKind::Logarithmic;
    m_chart.setSpec(spec);
    const QPointF start = m_chart.positionOf(2027.0, 13.5);
    press(start);
    move(m_chart.positionOf(2027.0, 15.0));
    EXPECT_NEAR(m_moved.back(), 15.0, 0.05);
}

TEST_F(HandleTest, TheWidgetSaysWhenOnlyAPartIsShown)
{
    QSignalSpy zoomed(&m_chart, &ChartWidget::zoomedChanged);
    const QPointF beside = m_chart.positionOf(2018.0, 12.0);
    press(beside);
    move(beside + QPointF(30.0, 30.0));
    release(beside + QPointF(30.0, 30.0));
    m_chart.resetView();
    ASSERT_EQ(zoomed.size(), 2);
    EXPECT_TRUE(zoomed[0][0].toBool());
    EXPECT_FALSE(zoomed[1][0].toBool());
}

} // namespace wm::charts
