// SPDX-License-Identifier: GPL-3.0-or-later
#include "LayerWorkspace.h"

#include "SmallWorkspace.h"

#include "wm/store/CatalogueTables.h"
#include "wm/store/WorkspaceFile.h"

#include <array>
#include <fstream>

namespace wm::ui::test {

namespace {

constexpr std::array<const char*, 8> kNames{"甲镇", "乙镇", "丙镇", "丁镇", "戊镇", "己镇", "壬镇", "辛镇"};

domain::Catalogue layerCatalogue()
{
    domain::Catalogue all = smallCatalogue();
    domain::Place seat;
    seat.name = {"赣州", "Ganzhou"};
    seat.kind = "prefecture_seat";
    seat.region = {"360700"};
    seat.position = {114.93, 25.83};
    all.places.push_back(seat);
    const std::vector<domain::LonLat> positions = townPositions();
    for (std::size_t i = 0; i < positions.size(); ++i) {
        domain::Place town;
        town.name = {townName(i), {}};
        town.kind = "town";
        town.region = {"360700"};
        town.position = positions[i];
        all.places.push_back(town);
    }
    domain::Facility hub;
    hub.id = kHub;
    hub.code = "hub";
    hub.name = {"赣州国际陆港", "Ganzhou dry port"};
    hub.kind = "hub";
    hub.layer = "hub";
    hub.region = {"360700"};
    hub.status = "operating";
    hub.document = domain::DocumentId{1};
    hub.position = kHubPosition;
    hub.positionQuality = "county_seat";
    hub.positionSource = "GeoNames";
    all.facilities.push_back(hub);
    return all;
}

} // namespace

std::vector<domain::LonLat> townPositions()
{
    std::vector<domain::LonLat> positions;
    for (std::size_t i = 0; i < kNames.size(); ++i)
        positions.push_back({114.1 + 0.1 * static_cast<double>(i), i % 2 == 0 ? 25.2 : 25.8});
    return positions;
}

std::string townName(std::size_t town)
{
    return kNames.at(town);
}

Result<void> writeLayerWorkspace(const std::filesystem::path& file)
{
    WM_TRY(store::Connection connection, store::createWorkspaceFile(file));
    return store::insertCatalogue(connection, layerCatalogue(), {});
}

void writePoints(const std::filesystem::path& file, const std::vector<domain::LonLat>& positions)
{
    std::ofstream out(file, std::ios::binary);
    out.precision(12);
    out << R"({"type":"FeatureCollection","features":[)";
    for (std::size_t i = 0; i < positions.size(); ++i) {
        out << (i > 0 ? "," : "") << R"({"type":"Feature","properties":{"name":")" << townName(i)
            << R"("},"geometry":{"type":"Point","coordinates":[)" << positions[i].lon << ',' << positions[i].lat
            << "]}}";
    }
    out << "]}";
}

} // namespace wm::ui::test
