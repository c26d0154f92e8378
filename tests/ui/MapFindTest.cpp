// SPDX-License-Identifier: GPL-3.0-or-later
#include "FileDialogs.h"
#include "LayerWorkspace.h"
#include "MapCard.h"
#include "MapSearch.h"
#include "WindowActions.h"
#include "WindowTest.h"

#include "wm/mapview/MapCanvas.h"
#include "wm/mapview/Projection.h"

#include <QFileDialog>
#include <QListWidget>
#include <QToolButton>
#include <QUndoStack>

namespace wm::ui {

namespace {

using test::waitUntil;

/// Finding things on the map, saying where they are, and giving them to other programs.
class MapFindTest : public test::WindowTest {
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        const auto written = test::writeLayerWorkspace(fileOf("find.gpkg"));
        ASSERT_TRUE(written) << written.error().message;
        m_window->session().open(fileOf("find.gpkg"));
        ASSERT_TRUE(waitUntil([this] { return part<MapPage>()->spec() && !part<MapPage>()->isPending(); }));
    }
    [[nodiscard]] mapview::MapCanvas& canvas() const { return *part<mapview::MapCanvas>(); }
    void find(const char* typed)
    {
        Q_EMIT part<WindowActions>()->findOnMapWanted();
        auto* field = part<QLineEdit>("mapSearchField");
        field->setText(QString::fromUtf8(typed));
        auto* hits = part<QListWidget>("mapSearchList");
        ASSERT_TRUE(waitUntil([&] { return hits->count() > 0; })) << typed;
        QTest::keyClick(field, Qt::Key_Return);
    }
    [[nodiscard]] const domain::Facility& hub() const
    {
        return *m_window->session().snapshot()->findFacility(test::kHub);
    }
    /// Chooses "Set its position" in the card of the hub.
    void startPlacing()
    {
        find("国际陆港");
        ASSERT_TRUE(part<MapCard>("mapCard")->isVisible());
        part<QToolButton>("mapCardMove")->click();
        ASSERT_TRUE(canvas().isPlacing());
    }
    [[nodiscard]] QPoint screen(domain::LonLat place) const
    {
        return canvas().viewport().toScreen(mapview::toWorld(place)).toPoint();
    }
};

} // namespace

TEST_F(MapFindTest, PinyinFindsARegionAndSelectsIt)
{
    find("gz");
    EXPECT_EQ(m_window->selection().selection().region.text, "360700");
    EXPECT_TRUE(canvas().rect().contains(screen({114.93, 25.83})));
}

TEST_F(MapFindTest, EnglishFindsAFacilityAndTellsOfIt)
{
    find("dry port");
    EXPECT_EQ(m_window->selection().selection().facility, test::kHub);
    EXPECT_EQ(part<MapCard>("mapCard")->content().facility, test::kHub);
    EXPECT_NEAR(mapview::toLonLat(canvas().viewport().centre()).lon, test::kHubPosition.lon, 1e-6);
}

TEST_F(MapFindTest, AFacilityIsPutWhereTheUserClicksAndBroughtBack)
{
    const domain::Facility before = hub();
    startPlacing();
    const QPoint place = screen(test::kHubPosition) + QPoint(60, -40);
    const domain::LonLat wanted = mapview::toLonLat(canvas().viewport().toWorld(place));
    QTest::mouseClick(&canvas(), Qt::LeftButton, {}, place);
    EXPECT_FALSE(canvas().isPlacing());
    ASSERT_TRUE(waitUntil([this] { return hub().positionQuality == "user"; }));
    EXPECT_NEAR(hub().position->lon, wanted.lon, 1e-9);
    EXPECT_NEAR(hub().position->lat, wanted.lat, 1e-9);
    m_window->undoStack().undo();
    ASSERT_TRUE(waitUntil([this] { return hub().positionQuality != "user"; }));
    EXPECT_EQ(hub().position, before.position);
    EXPECT_EQ(hub().positionQuality, before.positionQuality);
    EXPECT_EQ(hub().positionSource, before.positionSource);
    m_window->undoStack().redo();
    ASSERT_TRUE(waitUntil([this] { return hub().positionQuality == "user"; }));
}

TEST_F(MapFindTest, AFacilityIsDraggedToItsPlace)
{
    startPlacing();
    const QPoint from = screen(test::kHubPosition), to = from + QPoint(80, 30);
    const auto before = canvas().viewport();
    QTest::mousePress(&canvas(), Qt::LeftButton, {}, from);
    QTest::mouseMove(&canvas(), from + QPoint(40, 15));
    QTest::mouseMove(&canvas(), to);
    QTest::mouseRelease(&canvas(), Qt::LeftButton, {}, to);
    EXPECT_EQ(canvas().viewport().centre(), before.centre()) << "the map stays";
    ASSERT_TRUE(waitUntil([this] { return hub().positionQuality == "user"; }));
    EXPECT_EQ(screen(*hub().position), to);
}

TEST_F(MapFindTest, EscapeGivesUpSettingAPosition)
{
    startPlacing();
    QTest::keyClick(&canvas(), Qt::Key_Escape);
    EXPECT_FALSE(canvas().isPlacing());
    EXPECT_EQ(hub().positionQuality, "county_seat");
}

TEST_F(MapFindTest, ARectangleSelectsInAllViews)
{
    const auto drag = [this](domain::LonLat from, domain::LonLat to, Qt::KeyboardModifiers keys) {
        QTest::mousePress(&canvas(), Qt::LeftButton, keys, screen(from));
        QTest::mouseMove(&canvas(), (screen(from) + screen(to)) / 2);
        QTest::mouseMove(&canvas(), screen(to));
        QTest::mouseRelease(&canvas(), Qt::LeftButton, keys, screen(to));
    };
    canvas().setViewport({mapview::toWorld({115.0, 25.5}), 200.0, canvas().size()});
    const int all = targetRows();
    const auto before = canvas().viewport();
    drag({114.8, 25.7}, {115.1, 25.95}, Qt::ControlModifier); // the seat of Ganzhou lies in it
    ASSERT_TRUE(m_window->selection().selection().box);
    EXPECT_LT(targetRows(), all);
    EXPECT_GT(targetRows(), 0);
    ASSERT_TRUE(waitUntil([this] { return mapSelection() == std::vector<domain::RegionCode>{{"360700"}}; }));
    EXPECT_EQ(canvas().viewport(), before) << "the view stays";
    EXPECT_TRUE(overviewContext().contains(QStringLiteral("rectangle"))) << overviewContext().toStdString();

    part<QToolButton>("mapSelect")->click();
    drag({115.2, 25.1}, {115.4, 25.3}, {});
    EXPECT_EQ(targetRows(), 0) << "no seat lies there";
    m_window->selection().setRegion({"360700"});
    EXPECT_FALSE(m_window->selection().selection().box) << "a region instead of the rectangle";
}

TEST_F(MapFindTest, TheMapIsWrittenForOtherPrograms)
{
    Q_EMIT part<WindowActions>()->exportWanted(ExportKind::Features);
    auto* dialog = m_window->findChild<QFileDialog*>();
    ASSERT_NE(dialog, nullptr);
    const std::filesystem::path file = fileOf("map.geojson");
    Q_EMIT dialog->fileSelected(QString::fromStdString(utf8FromPath(file)));
    dialog->reject();
    ASSERT_TRUE(waitUntil([this] { return text("messageText").startsWith(QStringLiteral("Saved: ")); }))
        << text("messageText").toStdString();
    EXPECT_TRUE(text("messageText").contains(QStringLiteral("facilities: 1"))) << text("messageText").toStdString();
    EXPECT_TRUE(std::filesystem::exists(file));
}

} // namespace wm::ui
