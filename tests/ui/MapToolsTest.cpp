// SPDX-License-Identifier: GPL-3.0-or-later
#include "MapTools.h"

#include "WindowTest.h"

#include "wm/mapview/MapCanvas.h"
#include "wm/mapview/Projection.h"

#include <QToolButton>

namespace wm::ui {

namespace {

/// The buttons on the map, used with the mouse and the keyboard.
class MapToolsTest : public test::WindowTest {
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        m_window->resize(1600, 1000);
        showSmallWorkspace();
        canvas().setViewport({mapview::toWorld({114.9, 25.8}), 400.0, canvas().size()});
    }
    [[nodiscard]] mapview::MapCanvas& canvas() const { return *part<mapview::MapCanvas>(); }
    void click(const char* button) { part<QToolButton>(button)->click(); }
    void clickAt(domain::LonLat place)
    {
        QTest::mouseClick(&canvas(), Qt::LeftButton, {},
                          canvas().viewport().toScreen(mapview::toWorld(place)).toPoint());
    }
};

} // namespace

TEST_F(MapToolsTest, ZoomAroundTheMiddleAndShowEverything)
{
    const auto before = canvas().viewport();
    click("mapCloser");
    EXPECT_GT(canvas().viewport().pixelsPerDegree(), before.pixelsPerDegree());
    click("mapFarther");
    EXPECT_NEAR(canvas().viewport().pixelsPerDegree(), before.pixelsPerDegree(), 1e-9);
    EXPECT_NEAR(canvas().viewport().centre().x(), before.centre().x(), 1e-9);
    click("mapAll");
    EXPECT_NE(canvas().viewport(), before);
}

TEST_F(MapToolsTest, NeverCoverTheMark)
{
    auto* tools = part<MapTools>();
    EXPECT_TRUE(tools->isVisible());
    for (int height = 900; height >= 420; height -= 20) {
        m_window->resize(1280, height);
        test::runEvents();
        const bool isClear = tools->geometry().bottom() <= canvas().freeArea().bottom();
        EXPECT_TRUE(!tools->isVisible() || isClear) << height;
    }
    EXPECT_GT(tools->width(), tools->height()) << "on a low map they lie beside the arrow";
}

TEST_F(MapToolsTest, NeverCoverTheButtonOfTheLegend)
{
    auto* tools = part<MapTools>();
    m_window->resize(1280, 640); // low: the tools lie beside the arrow
    if (canvas().legendArea().height() > 60)
        QTest::keyClick(&canvas(), Qt::Key_L); // folds it
    int looked = 0;
    for (int width = 1280; width >= 760; width -= 40) {
        m_window->resize(width, 640);
        test::runEvents();
        looked += tools->isVisible() && !canvas().legendArea().isEmpty() ? 1 : 0;
        EXPECT_TRUE(!tools->isVisible() || !tools->geometry().intersects(canvas().legendArea())) << width;
    }
    EXPECT_GT(looked, 0) << "else nothing was tested";
}

TEST_F(MapToolsTest, ClicksMeasureInsteadOfSelectingUntilEscape)
{
    click("mapDistance");
    clickAt({114.8, 25.8});
    clickAt({115.0, 25.8});
    ASSERT_TRUE(canvas().ruler());
    EXPECT_EQ(canvas().ruler()->points().size(), 2U);
    EXPECT_TRUE(m_window->selection().selection().region.isNone());
    QTest::keyClick(&canvas(), Qt::Key_Return);
    EXPECT_TRUE(canvas().ruler()->isFinished());
    EXPECT_EQ(canvas().ruler()->points().size(), 2U);
    QTest::keyClick(&canvas(), Qt::Key_Backspace);
    EXPECT_FALSE(canvas().ruler()->isFinished());
    QTest::keyClick(&canvas(), Qt::Key_Escape);
    EXPECT_FALSE(canvas().ruler());
    EXPECT_FALSE(part<QToolButton>("mapDistance")->isChecked());
    clickAt({114.93, 25.85});
    EXPECT_FALSE(m_window->selection().selection().region.isNone()) << "clicks select again";
}

TEST_F(MapToolsTest, TextsSayFourDigitsInTheFittingUnit)
{
    // A degree of the equator is 111.319 km.
    EXPECT_EQ(rulerText(mapview::RulerKind::Distance, std::vector<domain::LonLat>{{0, 0}, {1, 0}}),
              QStringLiteral("111.3 km"));
    EXPECT_EQ(rulerText(mapview::RulerKind::Distance, std::vector<domain::LonLat>{{0, 0}, {0.001, 0}}),
              QStringLiteral("111.3 m"));
    EXPECT_EQ(rulerText(mapview::RulerKind::Distance, std::vector<domain::LonLat>{{0, 0}, {100, 0}}),
              QStringLiteral("11,130 km"));
    EXPECT_EQ(rulerText(mapview::RulerKind::Distance, std::vector<domain::LonLat>{{0, 0}, {0, 0}}),
              QStringLiteral("0 m"));
    // An octant is an eighth of 510,065,621.7 km2.
    EXPECT_EQ(rulerText(mapview::RulerKind::Area, std::vector<domain::LonLat>{{0, 0}, {90, 0}, {0, 90}}),
              QStringLiteral("63,760,000 km²"));
    EXPECT_EQ(rulerText(mapview::RulerKind::Area, std::vector<domain::LonLat>{{0, 0}, {1, 0}}),
              QStringLiteral("111.3 km"))
        << "two points are no area yet";
}

TEST_F(MapToolsTest, OnlyOneRulerIsOutAtATime)
{
    click("mapDistance");
    click("mapArea");
    EXPECT_FALSE(part<QToolButton>("mapDistance")->isChecked());
    EXPECT_EQ(canvas().ruler()->kind(), mapview::RulerKind::Area);
    click("mapArea");
    EXPECT_FALSE(canvas().ruler());
    click("mapDistance");
    click("mapSelect");
    EXPECT_FALSE(canvas().ruler()) << "who selects does not measure";
    EXPECT_FALSE(part<QToolButton>("mapDistance")->isChecked());
    click("mapDistance");
    EXPECT_FALSE(part<QToolButton>("mapSelect")->isChecked());
}

TEST_F(MapToolsTest, DraggingMovesTheMapWhileMeasuring)
{
    click("mapDistance");
    const auto before = canvas().viewport();
    QTest::mousePress(&canvas(), Qt::LeftButton, {}, {300, 300});
    QTest::mouseMove(&canvas(), {340, 320});
    QTest::mouseMove(&canvas(), {360, 330});
    QTest::mouseRelease(&canvas(), Qt::LeftButton, {}, {360, 330});
    EXPECT_NE(canvas().viewport(), before);
    EXPECT_LE(canvas().ruler()->points().size(), 1U) << "no point was set";
}

} // namespace wm::ui
