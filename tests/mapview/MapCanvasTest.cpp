// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/mapview/MapCanvas.h"

#include "MapOverlay.h"
#include "UserLayers.h"

#include "wm/mapview/Projection.h"
#include "wm/presentation/Palette.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QHelpEvent>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>
#include <QToolTip>
#include <QWheelEvent>

#include <gtest/gtest.h>

#include <memory>

namespace wm::mapview {
namespace {

class MapCanvasTest : public ::testing::Test {
protected:
    MapCanvasTest()
    {
        m_canvas.resize(600, 300);
        m_canvas.show();
    }

    void show(const presentation::MapSpec& spec)
    {
        QSignalSpy shown(&m_canvas, &MapCanvas::frameShown);
        m_canvas.setScene(MapScene::create(spec));
        ASSERT_TRUE(shown.wait());
    }

    [[nodiscard]] QPoint screenOf(domain::LonLat place) const
    {
        return m_canvas.viewport().toScreen(toWorld(place)).toPoint();
    }
    void click(QPoint point) { QTest::mouseClick(&m_canvas, Qt::LeftButton, {}, point); }

    /// Press at `from`, move in steps, and stay pressed.
    void dragTo(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mousePress(&m_canvas, Qt::LeftButton, modifiers, from);
        for (int i = 1; i <= 5; ++i) {
            const QPointF point = QPointF(from) + QPointF(to - from) * i / 5.0;
            QMouseEvent move(QEvent::MouseMove, point, m_canvas.mapToGlobal(point), Qt::NoButton, Qt::LeftButton,
                             modifiers);
            QApplication::sendEvent(&m_canvas, &move);
        }
    }

    MapCanvas m_canvas;
};

TEST_F(MapCanvasTest, ShowsTheSceneFitted)
{
    show(test::rowOfAreas());
    const QColor shown = m_canvas.grab().toImage().pixelColor(screenOf({1.5, 0.5}));
    const presentation::Rgb expected = presentation::sequentialColour(1, 3);
    EXPECT_EQ(shown, QColor(expected.red, expected.green, expected.blue));
    EXPECT_TRUE(m_canvas.rect().contains(screenOf({0.0, 0.0})));
    EXPECT_TRUE(m_canvas.rect().contains(screenOf({4.0, 1.0})));
}

TEST_F(MapCanvasTest, ClickingAnAreaActivatesItsRegion)
{
    show(test::rowOfAreas());
    QSignalSpy activated(&m_canvas, &MapCanvas::regionActivated);
    click(screenOf({2.5, 0.5}));
    ASSERT_EQ(activated.count(), 1);
    EXPECT_EQ(activated.front().front().value<domain::RegionCode>().text, "c2");
    click(m_canvas.rect().topRight() - QPoint(80, -5)); // beside every area
    EXPECT_EQ(activated.count(), 1);
}

TEST_F(MapCanvasTest, ClickingASymbolActivatesItsFacility)
{
    presentation::MapSpec spec = test::rowOfAreas();
    spec.symbols = {test::symbolAt(42, 1.5, 0.5)};
    show(spec);
    QSignalSpy activated(&m_canvas, &MapCanvas::facilityActivated);
    QSignalSpy region(&m_canvas, &MapCanvas::regionActivated);
    click(screenOf({1.5, 0.5}));
    ASSERT_EQ(activated.count(), 1);
    EXPECT_EQ(activated.front().front().value<domain::FacilityId>().value, 42);
    EXPECT_EQ(region.count(), 0);
}

TEST_F(MapCanvasTest, ClickingAClusterZoomsInUntilItsSymbolsPart)
{
    presentation::MapSpec spec = test::rowOfAreas();
    spec.symbols = {test::symbolAt(1, 1.5, 0.5), test::symbolAt(2, 1.52, 0.5)};
    show(spec);
    const double before = m_canvas.viewport().pixelsPerDegree();
    click(screenOf({1.51, 0.5}));
    EXPECT_GE(m_canvas.viewport().pixelsPerDegree(), before * 2.0);
    QSignalSpy activated(&m_canvas, &MapCanvas::facilityActivated);
    click(screenOf({1.52, 0.5}));
    ASSERT_EQ(activated.count(), 1);
    EXPECT_EQ(activated.front().front().value<domain::FacilityId>().value, 2);
}

TEST_F(MapCanvasTest, FacilitiesOfOnePointAreOfferedAsAList)
{
    presentation::MapSpec spec = test::rowOfAreas();
    spec.symbols = {test::symbolAt(1, 1.5, 0.5), test::symbolAt(2, 1.5, 0.5)};
    show(spec);
    QSignalSpy activated(&m_canvas, &MapCanvas::facilityActivated);
    click(screenOf({1.5, 0.5}));
    auto* menu = m_canvas.findChild<QMenu*>();
    ASSERT_NE(menu, nullptr);
    ASSERT_EQ(menu->actions().size(), 2);
    EXPECT_EQ(menu->actions().at(1)->text(), QStringLiteral("facility 2"));
    menu->actions().at(1)->trigger();
    menu->close();
    ASSERT_EQ(activated.count(), 1);
    EXPECT_EQ(activated.front().front().value<domain::FacilityId>().value, 2);
}

TEST_F(MapCanvasTest, ClickingTheFacilitiesOfOneSeatZoomsInUntilTheyStandAroundIt)
{
    presentation::MapSpec spec = test::rowOfAreas();
    spec.symbols = {test::symbolAt(1, 1.5, 0.5), test::symbolAt(2, 1.5, 0.5)};
    for (presentation::MapSymbol& symbol : spec.symbols)
        symbol.quality = presentation::PositionQuality::Seat;
    show(spec);
    click(screenOf({1.5, 0.5}));
    EXPECT_EQ(m_canvas.findChild<QMenu*>(), nullptr);
    QSignalSpy activated(&m_canvas, &MapCanvas::facilityActivated);
    click(screenOf({1.5, 0.5}) - QPoint(24, 0)); // clockwise from the right: the second is on the left
    ASSERT_EQ(activated.count(), 1);
    EXPECT_EQ(activated.front().front().value<domain::FacilityId>().value, 2);
}

TEST_F(MapCanvasTest, DraggingMovesTheLastPictureAtOnce)
{
    show(test::rowOfAreas());
    const QPoint middle = screenOf({1.5, 0.5});
    const QColor colour = m_canvas.grab().toImage().pixelColor(middle);
    dragTo(middle, middle + QPoint(0, 60));
    const QImage now = m_canvas.grab().toImage(); // no event loop since: no frame can have arrived
    EXPECT_EQ(screenOf({1.5, 0.5}), middle + QPoint(0, 60));
    EXPECT_EQ(now.pixelColor(middle + QPoint(0, 60)), colour);
    QTest::mouseRelease(&m_canvas, Qt::LeftButton, {}, middle + QPoint(0, 60));
}

TEST_F(MapCanvasTest, ADragIsNotAClick)
{
    show(test::rowOfAreas());
    QSignalSpy activated(&m_canvas, &MapCanvas::regionActivated);
    const QPoint middle = screenOf({1.5, 0.5});
    dragTo(middle, middle + QPoint(30, 0));
    QTest::mouseRelease(&m_canvas, Qt::LeftButton, {}, middle + QPoint(30, 0));
    EXPECT_EQ(activated.count(), 0);
}

TEST_F(MapCanvasTest, TheWheelZoomsAtTheCursor)
{
    show(test::rowOfAreas());
    const QPointF cursor = screenOf({3.0, 0.5});
    const QPointF world = m_canvas.viewport().toWorld(cursor);
    const double before = m_canvas.viewport().pixelsPerDegree();
    QWheelEvent wheel(cursor, m_canvas.mapToGlobal(cursor), {}, {0, 120}, Qt::NoButton, {}, Qt::NoScrollPhase, false);
    QApplication::sendEvent(&m_canvas, &wheel);
    EXPECT_GT(m_canvas.viewport().pixelsPerDegree(), before);
    const QPointF after = m_canvas.viewport().toScreen(world);
    EXPECT_NEAR(after.x(), cursor.x(), 1e-6);
    EXPECT_NEAR(after.y(), cursor.y(), 1e-6);
}

TEST_F(MapCanvasTest, KeysZoomAndPanAndHomeFitsAgain)
{
    show(test::rowOfAreas());
    const MapViewport fitted = m_canvas.viewport();
    QTest::keyClick(&m_canvas, Qt::Key_Plus);
    EXPECT_GT(m_canvas.viewport().pixelsPerDegree(), fitted.pixelsPerDegree());
    QTest::keyClick(&m_canvas, Qt::Key_Right);
    EXPECT_GT(m_canvas.viewport().centre().x(), fitted.centre().x());
    QTest::keyClick(&m_canvas, Qt::Key_Up);
    EXPECT_GT(m_canvas.viewport().centre().y(), fitted.centre().y());
    QTest::keyClick(&m_canvas, Qt::Key_Home);
    EXPECT_EQ(m_canvas.viewport(), fitted);
}

TEST_F(MapCanvasTest, ShiftDraggingZoomsToTheBox)
{
    show(test::rowOfAreas());
    const QPoint from = screenOf({1.0, 0.8});
    const QPoint to = screenOf({2.0, 0.2});
    const QPointF middle = m_canvas.viewport().toWorld(QRectF(from, to).center());
    dragTo(from, to, Qt::ShiftModifier);
    QTest::mouseRelease(&m_canvas, Qt::LeftButton, Qt::ShiftModifier, to);
    EXPECT_NEAR(m_canvas.viewport().centre().x(), middle.x(), 1e-9);
    EXPECT_NEAR(m_canvas.viewport().centre().y(), middle.y(), 1e-9);
    EXPECT_TRUE(m_canvas.rect().contains(screenOf({1.02, 0.5})));
    EXPECT_FALSE(m_canvas.rect().contains(screenOf({3.0, 0.5})));
}

TEST_F(MapCanvasTest, DoubleClickZoomsIn)
{
    show(test::rowOfAreas());
    const double before = m_canvas.viewport().pixelsPerDegree();
    QTest::mouseDClick(&m_canvas, Qt::LeftButton, {}, screenOf({1.5, 0.5}));
    EXPECT_NEAR(m_canvas.viewport().pixelsPerDegree(), before * 2.0, 1e-6);
}

TEST_F(MapCanvasTest, TheSameSceneAndHoveringAndRepaintingDrawNoFrame)
{
    const auto scene = MapScene::create(test::rowOfAreas());
    QSignalSpy shown(&m_canvas, &MapCanvas::frameShown);
    m_canvas.setScene(scene);
    ASSERT_TRUE(shown.wait());
    const int count = m_canvas.renderCount();
    m_canvas.setScene(scene);
    for (int x = 0; x < 600; x += 20)
        QTest::mouseMove(&m_canvas, {x, 150});
    m_canvas.grab();
    m_canvas.hide();
    m_canvas.show();
    EXPECT_FALSE(shown.wait(50));
    EXPECT_EQ(m_canvas.renderCount(), count);
}

TEST_F(MapCanvasTest, ManyQuickPansDrawFewFramesAndEndWithTheLastView)
{
    show(test::rowOfAreas());
    const int before = m_canvas.renderCount();
    QSignalSpy shown(&m_canvas, &MapCanvas::frameShown);
    for (int i = 0; i < 50; ++i)
        m_canvas.setViewport(m_canvas.viewport().panned({0.0, 1.0}));
    ASSERT_TRUE(shown.wait());
    EXPECT_LE(m_canvas.renderCount() - before, 3);
    const presentation::Rgb expected = presentation::sequentialColour(1, 3);
    EXPECT_EQ(m_canvas.grab().toImage().pixelColor(screenOf({1.5, 0.5})),
              QColor(expected.red, expected.green, expected.blue));
}

TEST_F(MapCanvasTest, ANewSceneKeepsTheViewUnlessItsFocusIsAnother)
{
    presentation::MapSpec spec = test::rowOfAreas();
    show(spec);
    QTest::keyClick(&m_canvas, Qt::Key_Plus);
    const MapViewport zoomed = m_canvas.viewport();
    spec.areas[0].colourClass = 2;
    show(spec);
    EXPECT_EQ(m_canvas.viewport(), zoomed);
    spec.selectedRegions = {{"c2"}};
    show(spec);
    EXPECT_NEAR(m_canvas.viewport().centre().x(), 2.5, 0.2);
}

TEST_F(MapCanvasTest, ResizingFitsAgainOnlyWhileTheUserHasNotMovedTheMap)
{
    show(test::rowOfAreas());
    const double before = m_canvas.viewport().pixelsPerDegree();
    m_canvas.resize(900, 450);
    EXPECT_GT(m_canvas.viewport().pixelsPerDegree(), before * 1.3);
    QTest::keyClick(&m_canvas, Qt::Key_Minus);
    const double chosen = m_canvas.viewport().pixelsPerDegree();
    m_canvas.resize(600, 300);
    EXPECT_EQ(m_canvas.viewport().pixelsPerDegree(), chosen);
}

TEST_F(MapCanvasTest, AWheelTurnedSidewaysLeavesTheMapFitted)
{
    show(test::rowOfAreas());
    const double before = m_canvas.viewport().pixelsPerDegree();
    const QPointF position(300.0, 150.0);
    QWheelEvent sideways(position, m_canvas.mapToGlobal(position), {}, {120, 0}, Qt::NoButton, Qt::NoModifier,
                         Qt::NoScrollPhase, false);
    QApplication::sendEvent(&m_canvas, &sideways);
    m_canvas.resize(900, 450);
    EXPECT_GT(m_canvas.viewport().pixelsPerDegree(), before * 1.3);
}

TEST_F(MapCanvasTest, AToolTipShowsMarkupInANameAsItIsWritten)
{
    presentation::MapSpec spec = test::rowOfAreas();
    spec.areas[1].readOut = "<b>bold</b> county";
    show(spec);
    for (const auto& [place, expected] :
         {std::pair(domain::LonLat{1.5, 0.5}, "<b>bold</b> county"), {domain::LonLat{2.5, 0.5}, "read-out of c2"}}) {
        const QPoint point = screenOf(place);
        QHelpEvent help(QEvent::ToolTip, point, m_canvas.mapToGlobal(point));
        QApplication::sendEvent(&m_canvas, &help);
        QTextDocument shown;
        if (Qt::mightBeRichText(QToolTip::text()))
            shown.setHtml(QToolTip::text());
        else
            shown.setPlainText(QToolTip::text());
        EXPECT_EQ(shown.toPlainText(), QString::fromUtf8(expected));
    }
}

TEST_F(MapCanvasTest, NotesThatHaveNoRoomAreReadInATip)
{
    presentation::MapSpec spec = test::rowOfAreas();
    for (int i = 0; i < 60; ++i)
        spec.notes.push_back("note number " + std::to_string(i));
    show(spec);
    EXPECT_GT(m_canvas.freeArea().height(), m_canvas.height() * 0.6) << "the map has most of it";
    const QPoint point(20, m_canvas.height() - 4);
    QHelpEvent help(QEvent::ToolTip, point, m_canvas.mapToGlobal(point));
    QApplication::sendEvent(&m_canvas, &help);
    EXPECT_TRUE(QToolTip::text().contains(QStringLiteral("note number 0\n")));
    EXPECT_TRUE(QToolTip::text().contains(QStringLiteral("note number 59")));
}

TEST_F(MapCanvasTest, TheLegendFoldsOnClickAndKey)
{
    presentation::MapSpec spec = test::rowOfAreas();
    spec.legend = {{presentation::MapLegendEntry::Mark::AreaClass, "few", "", 0},
                   {presentation::MapLegendEntry::Mark::AreaClass, "many", "", 1}};
    show(spec);
    auto* legend = m_canvas.findChild<QAbstractButton*>();
    ASSERT_NE(legend, nullptr);
    const int open = legend->height();
    QTest::mouseClick(legend, Qt::LeftButton);
    EXPECT_LT(legend->height(), open);
    QTest::keyClick(&m_canvas, Qt::Key_L);
    EXPECT_EQ(legend->height(), open);
}

TEST_F(MapCanvasTest, ALegendThatWouldHideTheMapStartsFoldedUntilItIsOpened)
{
    presentation::MapSpec spec = test::rowOfAreas();
    for (int i = 0; i < 30; ++i)
        spec.legend.push_back({presentation::MapLegendEntry::Mark::Corridor, "a corridor with a long name", "rail", 0});
    show(spec);
    auto* legend = m_canvas.findChild<QAbstractButton*>();
    ASSERT_NE(legend, nullptr);
    EXPECT_LT(legend->width() * legend->height(), m_canvas.width() * m_canvas.height() / 20);
    QTest::mouseClick(legend, Qt::LeftButton);
    const int open = legend->height();
    m_canvas.resize(610, 300);
    EXPECT_EQ(legend->height(), open);
}

TEST_F(MapCanvasTest, AnOpenLegendLeavesScaleBarAndNotesFree)
{
    presentation::MapSpec spec = test::rowOfAreas();
    spec.notes = {"A note that stands below the map and takes a line or two of it, depending on how wide it is."};
    for (int i = 0; i < 18; ++i)
        spec.legend.push_back({presentation::MapLegendEntry::Mark::Corridor, "a corridor", "rail", 0});
    show(spec);
    auto& legend = *m_canvas.findChild<QAbstractButton*>();
    if (!legend.isChecked())
        QTest::mouseClick(&legend, Qt::LeftButton);
    for (const QSize size : {QSize(600, 300), QSize(600, 420), QSize(400, 380), QSize(1200, 500)}) {
        m_canvas.resize(size);
        ASSERT_TRUE(legend.isChecked());
        const double notes = notesStripHeight(QString::fromStdString(spec.notes.front()), QSizeF(size));
        ASSERT_GT(notes, 0.0);
        EXPECT_LT(legend.geometry().bottom(), size.height() - notes - scaleBarHeight()) << size.height();
    }
}

TEST_F(MapCanvasTest, TheScaleBarStandsOnPaleGroundWhateverIsBelowIt)
{
    show(test::rowOfAreas());
    QSignalSpy shown(&m_canvas, &MapCanvas::frameShown);
    m_canvas.zoom(50.0); // areas all over the window
    ASSERT_TRUE(shown.wait());
    const QImage image = m_canvas.grab().toImage();
    const QRectF bar = scaleBarBox(m_canvas.viewport(), {12.0, m_canvas.height() - 10.0});
    // Beside its text, where neither bar nor letters are.
    const QColor ground = image.pixelColor((bar.topLeft() + QPointF(-2.0, 8.0)).toPoint());
    const QColor area = image.pixelColor((bar.topLeft() + QPointF(0.0, -40.0)).toPoint());
    EXPECT_GT(ground.lightness(), area.lightness() + 20);
}

TEST_F(MapCanvasTest, CanBeDestroyedWhileAFrameIsDrawn)
{
    auto canvas = std::make_unique<MapCanvas>();
    canvas->resize(2000, 1500);
    canvas->show();
    canvas->setScene(MapScene::create(test::rowOfAreas()));
    EXPECT_GE(canvas->renderCount(), 1);
    canvas.reset();
    QCoreApplication::processEvents();
}

TEST_F(MapCanvasTest, ClickingAFeatureOfALayerActivatesItAndNoRegion)
{
    presentation::MapSpec spec = test::rowOfAreas();
    spec.overlays = {test::layerOf(test::TableMaker(domain::LayerKind::Points).point({0.5, 0.5}).point({1.5, 0.5}))};
    show(spec);
    QSignalSpy activated(&m_canvas, &MapCanvas::overlayActivated);
    QSignalSpy region(&m_canvas, &MapCanvas::regionActivated);
    click(screenOf({1.5, 0.5}));
    ASSERT_EQ(activated.count(), 1);
    EXPECT_EQ(activated.front().at(0).value<domain::MapLayerId>().value, 7);
    EXPECT_EQ(activated.front().at(1).value<std::int64_t>(), 101);
    EXPECT_NEAR(activated.front().at(2).value<domain::LonLat>().lon, 1.5, 0.01);
    EXPECT_EQ(region.count(), 0);
    click(screenOf({2.5, 0.5}));
    EXPECT_EQ(activated.count(), 1);
    EXPECT_EQ(region.count(), 1);
}

TEST_F(MapCanvasTest, ALayerThatCannotBeReadIsToldOnceForEachScene)
{
    const auto source = std::make_shared<test::Gradient>();
    source->isBroken = true;
    presentation::MapSpec spec = test::rowOfAreas();
    spec.overlays = {test::layerOf(source)};
    QSignalSpy failed(&m_canvas, &MapCanvas::overlayFailed);
    show(spec);
    ASSERT_EQ(failed.count(), 1);
    EXPECT_EQ(failed.front().at(0).value<domain::MapLayerId>().value, 9);
    EXPECT_EQ(failed.front().at(1).value<Error>().code, ErrorCode::NotFound);
    QSignalSpy shown(&m_canvas, &MapCanvas::frameShown);
    const std::size_t reads = source->reads().size();
    m_canvas.zoom(1.5);
    ASSERT_TRUE(shown.wait());
    EXPECT_GT(source->reads().size(), reads) << "it may be back";
    EXPECT_EQ(failed.count(), 1);
    const presentation::Rgb expected = presentation::sequentialColour(1, 3);
    EXPECT_EQ(m_canvas.grab().toImage().pixelColor(screenOf({1.5, 0.5})),
              QColor(expected.red, expected.green, expected.blue));
    show(spec);
    EXPECT_EQ(failed.count(), 2);
}

TEST_F(MapCanvasTest, HasAnAccessibleName)
{
    EXPECT_FALSE(m_canvas.accessibleName().isEmpty());
}

TEST_F(MapCanvasTest, ANullSceneIsAnEmptyMap)
{
    show(test::rowOfAreas());
    QSignalSpy shown(&m_canvas, &MapCanvas::frameShown);
    m_canvas.setScene(nullptr);
    ASSERT_TRUE(shown.wait());
    QSignalSpy activated(&m_canvas, &MapCanvas::regionActivated);
    click(m_canvas.rect().center());
    EXPECT_EQ(activated.count(), 0);
    const QImage image = m_canvas.grab().toImage();
    QImage plain(image.size(), image.format());
    plain.fill(image.pixelColor(image.rect().center()));
    EXPECT_EQ(image, plain) << "there is nothing to tell the scale of";
    presentation::MapSpec hidden;
    hidden.mark = "not reviewed";
    m_canvas.setScene(MapScene::create(hidden));
    EXPECT_NE(m_canvas.grab().toImage(), plain) << "but a mark is there whatever is hidden";
}

} // namespace
} // namespace wm::mapview
