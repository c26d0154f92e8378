// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/workspace/Workspace.h"

#include "Judgement.h"
#include "StoredObservations.h"
#include "WorkspaceFolder.h"

#include "wm/store/CatalogueTables.h"
#include "wm/store/ChartNoteTable.h"
#include "wm/store/MapLayerTable.h"
#include "wm/store/ObservationRows.h"
#include "wm/store/TargetFilling.h"
#include "wm/store/WorkspaceFile.h"

#include <functional>
#include <future>
#include <map>
#include <utility>
#include <vector>

namespace wm::workspace {

namespace {

/// The observations of one indicator in one region.
using ReadSeries = std::function<Result<std::vector<domain::Observation>>(const domain::Target&)>;

Result<AssessedTarget> assessed(const domain::Target& target, const ReadSeries& readSeries,
                                const domain::Indicator& indicator, const AssessmentOptions& options)
{
    WM_TRY(const std::vector<domain::Observation> rows, readSeries(target));
    WM_TRY(const domain::Series series, knownSeries(rows, target.valueKind, options));
    const assess::Assessment result =
        assess::assess(target, series, indicator, assessmentYear(options), profileFor(indicator, options));
    return AssessedTarget{result.verdict,       std::string(result.profile), result.baseline, result.judged,
                          result.progressShare, result.completionShare,      result.score};
}

/// Errors: those of Series::create() and of reading, with the target's code; Cancelled.
Result<std::vector<AssessedTarget>> assessAll(const domain::Catalogue& catalogue, const ReadSeries& readSeries,
                                              const AssessmentOptions& options, const TaskContext& context)
{
    std::map<domain::IndicatorId, const domain::Indicator*> indicators;
    for (const domain::Indicator& indicator : catalogue.indicators)
        indicators.emplace(indicator.id, &indicator);
    std::vector<AssessedTarget> assessments;
    assessments.reserve(catalogue.targets.size());
    for (const domain::Target& target : catalogue.targets) {
        auto assessment = assessed(target, readSeries, *indicators.at(target.indicator), options);
        if (!assessment)
            return tl::make_unexpected(withContext(std::move(assessment).error(), "target " + target.code));
        assessments.push_back(*std::move(assessment));
        if (context.stop.stop_requested())
            return fail(ErrorCode::Cancelled, "cancelled by the user");
    }
    return assessments;
}

Result<SnapshotPtr> loadAll(const std::filesystem::path& file, store::Connection connection,
                            const AssessmentOptions& options, const TaskContext& context)
{
    WM_TRY(domain::Catalogue catalogue, store::loadCatalogue(connection, context));
    auto observations = heldObservations(std::exchange(catalogue.observations, {}));
    const auto readSeries = [&](const domain::Target& target) -> Result<std::vector<domain::Observation>> {
        return *observations->ofSeries(target.indicator, target.region);
    };
    WM_TRY(std::vector<AssessedTarget> assessments, assessAll(catalogue, readSeries, options, context));
    return std::make_shared<const Snapshot>(std::move(catalogue), std::move(assessments), std::move(observations), file,
                                            options);
}

/// All but the observations. Their numbers are read by a thread of its own while the targets are judged.
Result<SnapshotPtr> loadFrame(const std::filesystem::path& file, store::Connection connection, std::int64_t count,
                              const AssessmentOptions& options, const TaskContext& context)
{
    auto sizes = std::async(std::launch::async, [&file, count]() -> Result<SeriesSizes> {
        WM_TRY(store::Connection own, store::Connection::open(file, store::OpenMode::ReadOnly));
        return readSeriesSizes(own, count);
    });
    WM_TRY(domain::Catalogue catalogue, store::loadCatalogue(connection, context, store::ObservationRows::None));
    WM_TRY(store::ObservationReader reader, store::ObservationReader::create(std::move(connection)));
    const auto readSeries = [&](const domain::Target& target) {
        return reader.ofSeries(target.indicator, target.region);
    };
    WM_TRY(std::vector<AssessedTarget> assessments, assessAll(catalogue, readSeries, options, context));
    WM_TRY(SeriesSizes read, sizes.get());
    auto observations = storedObservations(std::move(read), std::move(reader), catalogue.documents);
    return std::make_shared<const Snapshot>(std::move(catalogue), std::move(assessments), std::move(observations), file,
                                            options);
}

} // namespace

Result<Workspace> Workspace::open(const std::filesystem::path& file)
{
    WM_TRY([[maybe_unused]] const store::OpenedWorkspace opened, store::openWorkspaceFile(file));
    return Workspace(file);
}

Result<SnapshotPtr> Workspace::loadSnapshot(const TaskContext& context, const AssessmentOptions& options,
                                            std::int64_t mostHeld) const
{
    if (!options.profile.empty() && !assess::findProfile(options.profile))
        return fail(ErrorCode::InvalidArgument, "no method profile \"" + options.profile + "\"");
    WM_TRY(store::Connection connection, store::Connection::open(m_file, store::OpenMode::ReadOnly));
    WM_TRY(const std::int64_t count, store::observationCount(connection));
    return count > mostHeld ? loadFrame(m_file, std::move(connection), count, options, context)
                            : loadAll(m_file, std::move(connection), options, context);
}

Result<void> Workspace::setMethodProfile(domain::IndicatorId indicator, const std::string& profile) const
{
    if (!profile.empty() && !assess::findProfile(profile))
        return fail(ErrorCode::InvalidArgument, "no method profile \"" + profile + "\"");
    WM_TRY(store::Connection connection, store::Connection::open(m_file, store::OpenMode::ReadWrite));
    return store::setMethodProfile(connection, indicator, profile);
}

Result<domain::FacilityPosition> Workspace::moveFacility(domain::FacilityId facility, domain::LonLat position) const
{
    // In the file as all its sources are: in the language of the data, with the other one for who reads that.
    constexpr const char* kSource = "用户在地图上指定 (set by the user on the map)";
    return setFacilityPosition(facility, {position, domain::kUserPosition, kSource});
}

Result<domain::FacilityPosition> Workspace::setFacilityPosition(domain::FacilityId facility,
                                                                const domain::FacilityPosition& position) const
{
    WM_TRY(store::Connection connection, store::Connection::open(m_file, store::OpenMode::ReadWrite));
    return store::setFacilityPosition(connection, facility, position);
}

Result<void> Workspace::changeChartNote(const std::optional<domain::ChartNote>& before,
                                        const std::optional<domain::ChartNote>& after) const
{
    WM_TRY(store::Connection connection, store::Connection::open(m_file, store::OpenMode::ReadWrite));
    return store::changeChartNote(connection, before, after);
}

Result<void> Workspace::fillTarget(domain::TargetId target, const std::optional<domain::Filling>& before,
                                   const std::optional<domain::Filling>& after) const
{
    WM_TRY(store::Connection connection, store::Connection::open(m_file, store::OpenMode::ReadWrite));
    return store::changeFilling(connection, target, before, after);
}

Result<std::vector<domain::MapLayer>> Workspace::loadMapLayers() const
{
    WM_TRY(const std::filesystem::path folder, folderOf(m_file));
    WM_TRY(store::Connection connection, store::Connection::open(m_file, store::OpenMode::ReadOnly));
    return store::loadMapLayers(connection, folder);
}

Result<std::vector<domain::MapLayer>> Workspace::saveMapLayers(const std::vector<domain::MapLayer>& layers) const
{
    WM_TRY(const std::filesystem::path folder, folderOf(m_file));
    WM_TRY(store::Connection connection, store::Connection::open(m_file, store::OpenMode::ReadWrite));
    return store::replaceMapLayers(connection, folder, layers);
}

std::vector<std::string> methodProfiles()
{
    std::vector<std::string> names;
    for (const assess::Profile& profile : assess::allProfiles())
        names.emplace_back(profile.name);
    return names;
}

} // namespace wm::workspace
