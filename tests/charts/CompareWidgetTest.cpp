// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/charts/CompareWidget.h"

#include "ChartSamples.h"
#include "CompareSamples.h"

#include <QApplication>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTest>

#include <gtest/gtest.h>

namespace wm::charts {

namespace {

using domain::RegionCode;
using presentation::CompareMark;
using presentation::CompareSpec;

class CompareWidgetTest : public ::testing::Test {
protected:
    CompareWidgetTest()
    {
        m_widget.resize(600, 400);
        m_widget.show();
        QObject::connect(&m_widget, &CompareWidget::markActivated, &m_widget,
                         [this](const CompareMark& mark) { m_activated = mark.region; });
        QObject::connect(&m_widget, &CompareWidget::regionsBrushed, &m_widget,
                         [this](const std::vector<RegionCode>& regions) {
                             ++m_brushings;
                             m_brushed = regions;
                             m_widget.setHighlight({{}, {}, regions}); // as the window does
                         });
    }
    [[nodiscard]] QPoint middleOf(int number) const { return boundsOf(number).center().toPoint(); }
    [[nodiscard]] QRectF boundsOf(int number) const { return m_widget.boundsOf(test::markOf(number).region); }
    void drag(const QPoint& from, const QPoint& to, Qt::KeyboardModifiers keys = {})
    {
        QTest::mousePress(m_widget.viewport(), Qt::LeftButton, keys, from);
        QTest::mouseMove(m_widget.viewport(), (from + to) / 2);
        QMouseEvent move(QEvent::MouseMove, to, m_widget.viewport()->mapToGlobal(to), Qt::NoButton, Qt::LeftButton,
                         keys);
        QApplication::sendEvent(m_widget.viewport(), &move);
        QTest::mouseRelease(m_widget.viewport(), Qt::LeftButton, keys, to);
    }

    CompareWidget m_widget;
    RegionCode m_activated;
    std::vector<RegionCode> m_brushed;
    int m_brushings = 0;
};

} // namespace

TEST_F(CompareWidgetTest, HoveringReadsARowAndAClickSelectsIt)
{
    m_widget.setSpec(test::ranking(5));
    QTest::mouseMove(m_widget.viewport(), middleOf(2));
    EXPECT_EQ(m_widget.readOut(), QStringLiteral("Region 2\nread out"));
    QTest::mouseClick(m_widget.viewport(), Qt::LeftButton, {}, middleOf(3));
    EXPECT_EQ(m_activated, test::markOf(3).region);
    EXPECT_TRUE(m_brushed.empty());
}

TEST_F(CompareWidgetTest, TheKeyboardWalksScrollsAndSelects)
{
    m_widget.setSpec(test::ranking(100));
    ASSERT_GT(m_widget.verticalScrollBar()->maximum(), 0);
    for (int i = 0; i < 60; ++i)
        QTest::keyClick(&m_widget, Qt::Key_Down);
    EXPECT_EQ(m_widget.readOut().section(u'\n', 0, 0), QStringLiteral("Region 59"));
    EXPECT_GT(m_widget.verticalScrollBar()->value(), 0);
    EXPECT_TRUE(m_widget.viewport()->rect().contains(middleOf(59))) << "it is in sight";
    EXPECT_TRUE(m_widget.accessibleDescription().contains(QStringLiteral("Region 59")));
    QTest::keyClick(&m_widget, Qt::Key_Return);
    EXPECT_EQ(m_activated, test::markOf(59).region);
    QTest::keyClick(&m_widget, Qt::Key_Home);
    EXPECT_EQ(m_widget.verticalScrollBar()->value(), 0);
}

TEST_F(CompareWidgetTest, TheKeyboardGoesOnWhereItWasInTheSameFigureMadeAnew)
{
    m_widget.setSpec(test::ranking(100));
    for (int i = 0; i < 60; ++i)
        QTest::keyClick(&m_widget, Qt::Key_Down);
    const int scrolled = m_widget.verticalScrollBar()->value();
    m_widget.setSpec(test::ranking(100));
    EXPECT_EQ(m_widget.verticalScrollBar()->value(), scrolled);
    QTest::keyClick(&m_widget, Qt::Key_Down);
    EXPECT_EQ(m_widget.readOut().section(u'\n', 0, 0), QStringLiteral("Region 60"));
    m_widget.setSpec(test::bullets(100));
    EXPECT_EQ(m_widget.verticalScrollBar()->value(), 0);
    QTest::keyClick(&m_widget, Qt::Key_Down);
    EXPECT_EQ(m_widget.readOut().section(u'\n', 0, 0), QStringLiteral("Region 0"));
}

TEST_F(CompareWidgetTest, ARectangleMarksTheRegionsThatItTouches)
{
    m_widget.setSpec(test::ranking(8));
    drag(middleOf(2), middleOf(4));
    EXPECT_EQ(m_brushed, (std::vector<RegionCode>{{"1002"}, {"1003"}, {"1004"}}));
    EXPECT_TRUE(m_activated.isNone()) << "no click";
    drag(middleOf(6), middleOf(7), Qt::ShiftModifier);
    EXPECT_EQ(m_brushed.size(), 5U);
    drag(middleOf(0), middleOf(1));
    EXPECT_EQ(m_brushed, (std::vector<RegionCode>{{"1000"}, {"1001"}}));
}

TEST_F(CompareWidgetTest, ShiftAndArrowsMarkAndEscapeLetsGo)
{
    m_widget.setSpec(test::ranking(8));
    QTest::keyClick(&m_widget, Qt::Key_Down);
    QTest::keyClick(&m_widget, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&m_widget, Qt::Key_Down, Qt::ShiftModifier);
    EXPECT_EQ(m_brushed, (std::vector<RegionCode>{{"1000"}, {"1001"}, {"1002"}}));
    QTest::keyClick(&m_widget, Qt::Key_Escape);
    EXPECT_TRUE(m_brushed.empty());
    const int before = m_brushings;
    QTest::keyClick(&m_widget, Qt::Key_Escape);
    EXPECT_EQ(m_brushings, before) << "nothing to let go: others may use the key";
}

TEST_F(CompareWidgetTest, IndicatorsOfOneRegionAreNoRegionsToMark)
{
    CompareSpec spec = test::ranking(8);
    spec.head.facet = presentation::CompareFacet::Indicators;
    m_widget.setSpec(spec);
    drag(middleOf(2), middleOf(4));
    QTest::keyClick(&m_widget, Qt::Key_Down);
    QTest::keyClick(&m_widget, Qt::Key_Down, Qt::ShiftModifier);
    EXPECT_EQ(m_brushings, 0);
}

TEST_F(CompareWidgetTest, WhatIsNotMarkedIsPale)
{
    m_widget.setSpec(test::ranking(4));
    const QColor full = test::colourOf(presentation::kLightPalette.accent);
    const auto hasBar = [&](int number) {
        return test::hasColour(m_widget.viewport()->grab().toImage(), boundsOf(number).toAlignedRect(), full);
    };
    EXPECT_TRUE(hasBar(0) && hasBar(1));
    m_widget.setHighlight({{}, {}, {test::markOf(1).region}});
    EXPECT_FALSE(hasBar(0));
    EXPECT_TRUE(hasBar(1));
}

TEST_F(CompareWidgetTest, PaletteSizeAndScrollingAreSeenAtOnce)
{
    m_widget.setSpec(test::ranking(100));
    const auto seen = [this] {
        return m_widget.viewport()->grab().toImage();
    };
    const QImage light = seen();
    EXPECT_EQ(seen(), light);
    m_widget.setColours(presentation::kDarkPalette);
    EXPECT_EQ(seen().pixelColor(2, 2), test::colourOf(presentation::kDarkPalette.paper));
    m_widget.setColours(presentation::kLightPalette);
    EXPECT_EQ(seen(), light);
    m_widget.verticalScrollBar()->setValue(200);
    EXPECT_NE(seen(), light);
    m_widget.verticalScrollBar()->setValue(0);
    m_widget.resize(500, 300);
    EXPECT_EQ(seen().width(), m_widget.viewport()->width());
    EXPECT_TRUE(
        test::hasColour(seen(), boundsOf(0).toAlignedRect(), test::colourOf(presentation::kLightPalette.accent)));
}

TEST_F(CompareWidgetTest, EveryKindIsReadSelectedAndMarked)
{
    for (const CompareSpec& spec :
         {test::smallMultiples(6), test::slopes(6), test::heatStrip(6), test::scatter(6), test::bullets(6)}) {
        m_widget.setSpec(spec);
        m_widget.setHighlight({});
        QTest::keyClick(&m_widget, Qt::Key_Down);
        EXPECT_TRUE(m_widget.readOut().startsWith(QStringLiteral("Region"))) << spec.head.title;
        m_activated = {};
        QTest::keyClick(&m_widget, Qt::Key_Return);
        EXPECT_FALSE(m_activated.isNone()) << spec.head.title;
        m_brushed.clear();
        drag({2, 90}, {598, 380});
        EXPECT_EQ(m_brushed.size(), 6U) << spec.head.title;
    }
}

TEST_F(CompareWidgetTest, ACellOfAHeatStripSaysItsYearAndValue)
{
    m_widget.setSpec(test::heatStrip(3));
    QTest::keyClick(&m_widget, Qt::Key_Down);
    EXPECT_EQ(m_widget.readOut(), QStringLiteral("Region 0\n2011: no data"));
    QTest::keyClick(&m_widget, Qt::Key_Right);
    EXPECT_EQ(m_widget.readOut(), QStringLiteral("Region 0\n2012: value 1"));
    QTest::keyClick(&m_widget, Qt::Key_Down);
    EXPECT_EQ(m_widget.readOut(), QStringLiteral("Region 1\n2012: value 1"));
}

TEST_F(CompareWidgetTest, TheNearestLineOrPointIsRead)
{
    m_widget.setSpec(test::slopes(3));
    QTest::mouseMove(m_widget.viewport(), boundsOf(1).center().toPoint() + QPoint(0, 2));
    EXPECT_TRUE(m_widget.readOut().startsWith(QStringLiteral("Region 1")));
    m_widget.setSpec(test::scatter(3));
    QTest::mouseMove(m_widget.viewport(), middleOf(2) + QPoint(5, 5));
    EXPECT_TRUE(m_widget.readOut().startsWith(QStringLiteral("Region 2")));
}

TEST_F(CompareWidgetTest, ThousandsOfRowsScrollToTheLast)
{
    m_widget.setSpec(test::ranking(2'800));
    QTest::keyClick(&m_widget, Qt::Key_End);
    EXPECT_TRUE(m_widget.viewport()->rect().contains(middleOf(2'799)));
    QTest::mouseMove(m_widget.viewport(), middleOf(2'799));
    EXPECT_EQ(m_widget.readOut().section(u'\n', 0, 0), QStringLiteral("Region 2799"));
}

} // namespace wm::charts
