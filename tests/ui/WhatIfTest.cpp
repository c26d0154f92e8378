// SPDX-License-Identifier: GPL-3.0-or-later
#include "RichWindowTest.h"
#include "WhatIfPopup.h"

#include "wm/charts/ChartWidget.h"

#include <QApplication>
#include <QDoubleSpinBox>
#include <QMouseEvent>
#include <QPushButton>
#include <QSlider>
#include <QToolButton>

namespace wm::ui {

namespace {

class WhatIfTest : public test::RichWindowTest {
protected:
    void openPopup()
    {
        openFile();
        selectBeds();
        part<QToolButton>("whatIf")->click();
        ASSERT_TRUE(popup().isVisible());
    }
    /// As a user does it.
    void typeAim(const char* number)
    {
        auto* aim = part<QDoubleSpinBox>("whatIfAim");
        aim->selectAll();
        QTest::keyClicks(aim, QLatin1String(number));
        QTest::keyClick(aim, Qt::Key_Return);
    }
    [[nodiscard]] WhatIfPopup& popup() const { return *part<WhatIfPopup>(); }
    [[nodiscard]] const presentation::ChartLine& required() const
    {
        return *std::ranges::find(chart().lines, presentation::ChartLine::Kind::Scenario,
                                  &presentation::ChartLine::kind);
    }
    [[nodiscard]] const presentation::ChartLine& policy() const { return chart().lines.back(); }
};

} // namespace

TEST_F(WhatIfTest, IsOfferedOnlyWhereATargetIsStillOpen)
{
    EXPECT_TRUE(part<QToolButton>("whatIf")->isHidden()) << "no workspace";
    openFile();
    selectBeds();
    EXPECT_FALSE(part<QToolButton>("whatIf")->isHidden());
    part<QToolButton>("showScenarios")->click();
    EXPECT_TRUE(part<QToolButton>("whatIf")->isHidden());
}

TEST_F(WhatIfTest, StartsFromThePlanAndSaysWhatItTakes)
{
    openPopup();
    EXPECT_EQ(part<QDoubleSpinBox>("whatIfAim")->value(), 400.0);
    EXPECT_FALSE(part<QPushButton>("whatIfReset")->isEnabled());
    EXPECT_TRUE(text("whatIfPlan").contains(QStringLiteral("400")));
    EXPECT_FALSE(text("whatIfVerdict").isEmpty());
    EXPECT_FALSE(popup().findChildren<QLabel*>(QStringLiteral("whatIfLine")).isEmpty());
}

TEST_F(WhatIfTest, AnotherValueChangesChartAndAnswerAtOnceAndCanBeTakenBack)
{
    openPopup();
    const QString planned = text("whatIfVerdict");
    typeAim("100");
    EXPECT_TRUE(popup().isVisible()) << "the Return key is for the number, not for the popup";
    EXPECT_EQ(required().points.back().value, 100.0);
    EXPECT_NE(required().label.find("100"), std::string::npos) << "the picture says that it is an assumption";
    EXPECT_NE(text("whatIfVerdict"), planned);
    EXPECT_TRUE(part<QPushButton>("whatIfReset")->isEnabled());
    part<QPushButton>("whatIfReset")->click();
    EXPECT_EQ(required().points.back().value, 400.0);
    EXPECT_EQ(part<QDoubleSpinBox>("whatIfAim")->value(), 400.0);
    EXPECT_EQ(text("whatIfVerdict"), planned);
}

TEST_F(WhatIfTest, APolicyBringsAsMuchAsTheSliderSays)
{
    openPopup();
    part<QSlider>("whatIfPolicy")->setValue(100);
    EXPECT_NEAR(policy().points.back().value, required().points.back().value, 1e-9);
    part<QSlider>("whatIfPolicy")->setValue(0);
    EXPECT_NEAR(policy().points.back().value, chart().lines.front().points[policy().points.size() - 1].value, 1e-9)
        << "as projected";
}

TEST_F(WhatIfTest, AnAssumptionIsForItsTargetOnly)
{
    openPopup();
    typeAim("100");
    m_window->selection().setTarget({}, {});
    typeRegion("Guilin");
    for (const presentation::ChartLine& line : chart().lines)
        EXPECT_EQ(line.label.find("what if"), std::string::npos);
    selectBeds();
    EXPECT_EQ(required().points.back().value, 100.0) << "until it is taken back or the program ends";
}

TEST_F(WhatIfTest, EscapeClosesIt)
{
    openPopup();
    QTest::keyClick(part<QDoubleSpinBox>("whatIfAim"), Qt::Key_Escape);
    EXPECT_FALSE(popup().isVisible());
}

TEST_F(WhatIfTest, TheTargetIsMovedInTheChartWhileItIsOpen)
{
    openFile();
    selectBeds();
    EXPECT_FALSE(chart().handle) << "nothing to take hold of by accident";
    part<QToolButton>("whatIf")->click();
    ASSERT_TRUE(chart().handle);
    EXPECT_EQ(chart().handle->value, 400.0);
    auto* widget = part<charts::ChartWidget>();
    const QPointF start = widget->positionOf(chart().handle->year, 400.0);
    const QPointF aim = widget->positionOf(chart().handle->year, 300.0);
    QTest::mousePress(widget, Qt::LeftButton, {}, start.toPoint());
    QMouseEvent move(QEvent::MouseMove, aim, widget->mapToGlobal(aim), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(widget, &move);
    QTest::mouseRelease(widget, Qt::LeftButton, {}, aim.toPoint());
    EXPECT_TRUE(popup().isVisible());
    EXPECT_NEAR(required().points.back().value, 300.0, 5.0);
    EXPECT_EQ(part<QDoubleSpinBox>("whatIfAim")->value(), required().points.back().value);
    const double before = required().points.back().value;
    QTest::keyClick(widget, Qt::Key_Up);
    EXPECT_GT(required().points.back().value, before);
    part<QPushButton>("whatIfReset")->click();
    EXPECT_EQ(chart().handle->value, 400.0);
    popup().close();
    EXPECT_FALSE(chart().handle);
}

} // namespace wm::ui
