// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/workspace/Workspace.h"

#include "Judgement.h"
#include "WorkspaceFolder.h"

#include "wm/store/CatalogueTables.h"
#include "wm/store/MapLayerTable.h"
#include "wm/store/WorkspaceFile.h"

#include <map>

namespace wm::workspace {

namespace {

using SeriesKey = std::pair<domain::IndicatorId, domain::RegionCode>;
using ObservationsBySeries = std::map<SeriesKey, std::vector<domain::Observation>>;

Result<AssessedTarget> assessed(const domain::Target& target, const ObservationsBySeries& observations,
                                const domain::Indicator& indicator, const AssessmentOptions& options)
{
    domain::Series series;
    if (const auto found = observations.find({target.indicator, target.region}); found != observations.end()) {
        WM_TRY(series, knownSeries(found->second, target.valueKind, options));
    }
    const assess::Assessment result =
        assess::assess(target, series, indicator, assessmentYear(options), profileFor(indicator, options));
    return AssessedTarget{result.verdict,       std::string(result.profile), result.baseline, result.judged,
                          result.progressShare, result.completionShare,      result.score};
}

/// Errors: those of Series::create(), with the target's code.
Result<std::vector<AssessedTarget>> assessAll(const domain::Catalogue& catalogue, const AssessmentOptions& options)
{
    ObservationsBySeries observations;
    for (const domain::Observation& observation : catalogue.observations)
        observations[{observation.indicator, observation.region}].push_back(observation);
    std::map<domain::IndicatorId, const domain::Indicator*> indicators;
    for (const domain::Indicator& indicator : catalogue.indicators)
        indicators.emplace(indicator.id, &indicator);
    std::vector<AssessedTarget> assessments;
    assessments.reserve(catalogue.targets.size());
    for (const domain::Target& target : catalogue.targets) {
        auto assessment = assessed(target, observations, *indicators.at(target.indicator), options);
        if (!assessment)
            return tl::make_unexpected(withContext(std::move(assessment).error(), "target " + target.code));
        assessments.push_back(*std::move(assessment));
    }
    return assessments;
}

} // namespace

Result<Workspace> Workspace::open(const std::filesystem::path& file)
{
    WM_TRY([[maybe_unused]] const store::OpenedWorkspace opened, store::openWorkspaceFile(file));
    return Workspace(file);
}

Result<SnapshotPtr> Workspace::loadSnapshot(const TaskContext& context, const AssessmentOptions& options) const
{
    if (!options.profile.empty() && !assess::findProfile(options.profile))
        return fail(ErrorCode::InvalidArgument, "no method profile \"" + options.profile + "\"");
    WM_TRY(store::Connection connection, store::Connection::open(m_file, store::OpenMode::ReadOnly));
    WM_TRY(domain::Catalogue catalogue, store::loadCatalogue(connection, context));
    WM_TRY(std::vector<AssessedTarget> assessments, assessAll(catalogue, options));
    return std::make_shared<const Snapshot>(std::move(catalogue), std::move(assessments), m_file, options);
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
