// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/base/Path.h"
#include "wm/base/Platform.h"
#include "wm/geo/CorridorPath.h"
#include "wm/geo/Gazetteer.h"
#include "wm/geo/SchematicCells.h"
#include "wm/ingest/CatalogueReader.h"
#include "wm/store/CatalogueTables.h"
#include "wm/store/WorkspaceFile.h"
#include "wm/workspace/Workspace.h"

#include <algorithm>
#include <map>

namespace wm::workspace {

namespace {

/// Fewer seats than this make no map of cells.
constexpr std::size_t kSmallestGroup = 3;

/// The file under another name until it is whole; gone with the object unless it was published.
class PartFile {
public:
    explicit PartFile(const std::filesystem::path& target)
        : m_target(target)
        , m_part(target)
    {
        // GeoPackage asks for the extension, and GDAL looks at it while the file is still being made.
        m_part.replace_extension();
        m_part += ".part.gpkg";
        remove();
    }
    PartFile(const PartFile&) = delete;
    PartFile& operator=(const PartFile&) = delete;
    ~PartFile() { remove(); }

    [[nodiscard]] const std::filesystem::path& path() const { return m_part; }

    Result<void> publish()
    {
        std::error_code code;
        std::filesystem::rename(m_part, m_target, code);
        if (code)
            return fail(ErrorCode::IoFailed, "cannot write " + utf8FromPath(m_target) + ": " + code.message());
        return {};
    }

private:
    void remove() const
    {
        std::error_code ignored;
        std::filesystem::remove(m_part, ignored);
        std::filesystem::path journal = m_part;
        journal += "-journal";
        std::filesystem::remove(journal, ignored);
    }

    std::filesystem::path m_target;
    std::filesystem::path m_part;
};

void addCorridorPaths(domain::Catalogue& catalogue)
{
    const geo::Gazetteer gazetteer(catalogue.places);
    for (domain::Corridor& corridor : catalogue.corridors)
        corridor.path = geo::corridorPath(corridor, gazetteer);
}

/// County seats by prefecture, where there are enough of them to draw cells.
std::vector<geo::Seat> seatsOf(const domain::Catalogue& catalogue)
{
    std::map<domain::RegionCode, const domain::Region*> regions;
    for (const domain::Region& region : catalogue.regions)
        regions.emplace(region.code, &region);
    std::map<std::string, std::vector<geo::Seat>> groups;
    for (const domain::Place& place : catalogue.places) {
        if (place.kind != "county_seat" || place.region.isNone())
            continue;
        const std::string group = regions.at(place.region)->parent.text;
        groups[group].push_back({place.region, place.position, group});
    }
    std::vector<geo::Seat> seats;
    for (const auto& [group, members] : groups) {
        if (members.size() >= kSmallestGroup)
            seats.insert(seats.end(), members.begin(), members.end());
    }
    return seats;
}

Result<void> addCells(domain::Catalogue& catalogue)
{
    const std::vector<geo::Seat> seats = seatsOf(catalogue);
    if (seats.empty())
        return {};
    WM_TRY(catalogue.cells, geo::schematicCells(seats));
    return {};
}

BuildReport reportOf(const domain::Catalogue& catalogue)
{
    const auto size = [](const auto& rows) {
        return static_cast<int>(rows.size());
    };
    const auto reviewed =
        std::ranges::count(catalogue.regions, domain::RegionStanding::Catalogue, &domain::Region::standing);
    BuildReport report;
    report.targets = size(catalogue.targets);
    report.observations = size(catalogue.observations);
    report.facilities = size(catalogue.facilities);
    report.corridors = size(catalogue.corridors);
    report.tasks = size(catalogue.tasks);
    report.regions = static_cast<int>(reviewed);
    report.referencedRegions = size(catalogue.regions) - report.regions;
    report.documents = size(catalogue.documents);
    report.indicators = size(catalogue.indicators);
    return report;
}

Result<void> checkTarget(const std::filesystem::path& file, bool replace)
{
    std::error_code ignored;
    if (std::filesystem::exists(file, ignored) && !replace)
        return fail(ErrorCode::Conflict, "the file exists already: " + utf8FromPath(file));
    const std::filesystem::path folder = std::filesystem::absolute(file, ignored).parent_path();
    if (!std::filesystem::is_directory(folder, ignored))
        return fail(ErrorCode::IoFailed, "no such folder: " + utf8FromPath(folder));
    return {};
}

} // namespace

Result<BuildReport> buildWorkspace(const std::filesystem::path& catalogueFolder, const std::filesystem::path& file,
                                   bool replace, const TaskContext& context)
{
    WM_CHECK(checkTarget(file, replace));
    WM_TRY(ingest::CatalogueReading reading, ingest::readCatalogue(catalogueFolder, context));
    BuildReport report = reportOf(reading.catalogue);
    report.issues = std::move(reading.issues);
    if (!report.issues.empty())
        return report;
    addCorridorPaths(reading.catalogue);
    WM_CHECK(addCells(reading.catalogue));
    PartFile part(file);
    {
        WM_TRY(store::Connection connection, store::createWorkspaceFile(part.path()));
        WM_CHECK(store::insertCatalogue(
            connection, reading.catalogue, context,
            {domain::ChangeAct::Build, systemUserName(), {}, utf8FromPath(catalogueFolder.filename())}));
    }
    WM_CHECK(part.publish());
    return report;
}

} // namespace wm::workspace
