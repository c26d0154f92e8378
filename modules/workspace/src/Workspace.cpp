// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/workspace/Workspace.h"

#include "wm/assess/Assess.h"
#include "wm/store/CatalogueTables.h"
#include "wm/store/WorkspaceFile.h"

#include <chrono>
#include <map>

namespace wm::workspace {

namespace {

int currentYear()
{
    const auto today = std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
    return static_cast<int>(std::chrono::year_month_day(today).year());
}

using SeriesKey = std::pair<domain::IndicatorId, domain::RegionCode>;
using ObservationsBySeries = std::map<SeriesKey, std::vector<domain::Observation>>;

Result<AssessedTarget> assessed(const domain::Target& target, const ObservationsBySeries& observations,
                                const domain::Indicator& indicator, int year)
{
    domain::Series series;
    if (const auto found = observations.find({target.indicator, target.region}); found != observations.end()) {
        WM_TRY(series, domain::Series::fromObservations(found->second, target.valueKind));
    }
    const assess::Assessment result = assess::assess(target, series, indicator, year);
    return AssessedTarget{result.verdict, std::string(result.profile), result.baseline,
                          result.judged,  result.progressShare,        result.completionShare};
}

/// Errors: those of Series::create(), with the target's code.
Result<std::vector<AssessedTarget>> assessAll(const domain::Catalogue& catalogue)
{
    ObservationsBySeries observations;
    for (const domain::Observation& observation : catalogue.observations)
        observations[{observation.indicator, observation.region}].push_back(observation);
    std::map<domain::IndicatorId, const domain::Indicator*> indicators;
    for (const domain::Indicator& indicator : catalogue.indicators)
        indicators.emplace(indicator.id, &indicator);
    const int year = currentYear();
    std::vector<AssessedTarget> assessments;
    assessments.reserve(catalogue.targets.size());
    for (const domain::Target& target : catalogue.targets) {
        auto assessment = assessed(target, observations, *indicators.at(target.indicator), year);
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

Result<SnapshotPtr> Workspace::loadSnapshot(const TaskContext& context) const
{
    WM_TRY(store::Connection connection, store::Connection::open(m_file, store::OpenMode::ReadOnly));
    WM_TRY(domain::Catalogue catalogue, store::loadCatalogue(connection, context));
    WM_TRY(std::vector<AssessedTarget> assessments, assessAll(catalogue));
    return std::make_shared<const Snapshot>(std::move(catalogue), std::move(assessments), m_file);
}

} // namespace wm::workspace
