// SPDX-License-Identifier: GPL-3.0-or-later
#include "WindowActions.h"
#include "WindowTest.h"

#include <QAction>
#include <QFileDialog>

#include <algorithm>

namespace wm::ui {

namespace {

using test::waitUntil;

/// The small workspace with a county and two hubs.
workspace::SnapshotPtr snapshotWithHubs()
{
    using namespace domain;
    Catalogue all = test::smallCatalogue();
    all.regions.push_back({{"360702"}, {"章贡区", "Zhanggong"}, "district", {"360700"}, {}, RegionStanding::Catalogue});
    all.places.push_back(
        {{"章贡区", "Zhanggong"}, {}, "county_seat", {"360702"}, {114.9326, 25.84664}, "geonames", "", ""});
    all.cells.push_back({{"360702"}, all.cells.front().area}); // counties without one are only to compare with
    for (std::int64_t id = 1; id <= 2; ++id) {
        Facility hub;
        hub.id = {id};
        hub.code = "hub-" + std::to_string(id);
        hub.name = {hub.code, hub.code};
        hub.kind = "logistics_hub";
        hub.layer = "hubs";
        hub.status = "operating";
        hub.region = {"360702"};
        hub.document = {1};
        hub.position = LonLat{114.5 + 0.2 * static_cast<double>(id), 25.5};
        hub.positionQuality = "exact_source";
        all.facilities.push_back(hub);
    }
    return std::make_shared<const workspace::Snapshot>(std::move(all), std::vector<workspace::AssessedTarget>(5),
                                                       "small.gpkg");
}

class ServiceAreasTest : public test::WindowTest {
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        m_window->session().setSnapshot(snapshotWithHubs());
        ASSERT_TRUE(waitUntil([this] { return part<MapPage>()->spec() && !part<MapPage>()->isPending(); }));
    }
    [[nodiscard]] QAction& entry() const { return *part<QAction>("serviceAreas"); }
    [[nodiscard]] std::size_t lines() const { return part<MapPage>()->spec()->serviceLines.size(); }
    [[nodiscard]] std::size_t rings() const { return part<MapPage>()->spec()->rings.size(); }
};

} // namespace

TEST_F(ServiceAreasTest, TheMenuShowsAndHidesThem)
{
    EXPECT_EQ(entry().text(), QStringLiteral("&Service areas of hubs"));
    EXPECT_FALSE(entry().isChecked());
    EXPECT_EQ(lines() + rings(), 0U);
    entry().trigger();
    EXPECT_TRUE(waitUntil([this] { return lines() == 1; }));
    m_window->selection().setFacility({2});
    EXPECT_TRUE(waitUntil([this] { return rings() == 3 && lines() == 0; }));
    EXPECT_EQ(part<MapPage>()->spec()->rings[0].centre, (domain::LonLat{114.9, 25.5}));
    entry().trigger();
    EXPECT_TRUE(waitUntil([this] { return rings() == 0 && lines() == 0; }));
}

TEST_F(ServiceAreasTest, TheTableCanBeExported)
{
    Q_EMIT part<WindowActions>()->exportWanted(ExportKind::AccessTable);
    auto* dialog = m_window->findChild<QFileDialog*>();
    ASSERT_NE(dialog, nullptr);
    Q_EMIT dialog->fileSelected(QString::fromStdString(utf8FromPath(fileOf("access.csv"))));
    dialog->reject();
    EXPECT_TRUE(text("messageText").startsWith(QStringLiteral("Saved: ")));
    const auto written = readFile(fileOf("access.csv"));
    ASSERT_TRUE(written);
    EXPECT_EQ(std::ranges::count(*written, '\n'), 2) << "a heading and one county";
    EXPECT_NE(written->find("hub-2"), std::string::npos) << "0.03 degrees from the seat, hub-1 0.2";
}

} // namespace wm::ui
