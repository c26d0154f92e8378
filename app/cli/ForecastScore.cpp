// SPDX-License-Identifier: GPL-3.0-or-later
#include "ForecastScore.h"

#include "wm/projection/TargetOutlook.h"

#include <algorithm>
#include <cmath>
#include <ctime>

namespace wm::cli {

namespace {

using projection::IntervalForecast;
using projection::ProbabilityForecast;
using projection::Projection;
using projection::WantedDirection;

projection::Outcome<Projection> continued(const ForecastCase& each, const ForecastMethod& method)
{
    Projection projection;
    projection.lastYear = each.history.lastYear();
    projection.path = Eigen::VectorXd::Constant(each.future.size(), each.history.lastValue());
    if (each.history.size() < method.fewestValues)
        return projection;
    if (const auto path = method.path(each.history, static_cast<int>(each.future.size())))
        projection.path = *path;
    return projection;
}

std::vector<CaseForecast> projectAll(std::span<const ForecastCase> cases, const ForecastMethod* method)
{
    std::vector<CaseForecast> all;
    all.reserve(cases.size());
    for (const ForecastCase& each : cases) {
        const int horizonYear = each.history.lastYear() + static_cast<int>(each.future.size());
        auto projection = method ? continued(each, *method) : projection::project(each.history, each.kind, horizonYear);
        if (projection)
            all.push_back({&each, *std::move(projection)});
    }
    return all;
}

std::optional<IntervalForecast> intervalOf(const Projection& projection, double probability)
{
    const auto found = std::ranges::find(projection.intervals, probability, &projection::Interval::probability);
    if (found == projection.intervals.end())
        return std::nullopt;
    return IntervalForecast{probability, found->lower, found->upper};
}

std::vector<projection::SeriesAccuracy> accuracies(const std::vector<CaseForecast>& all, double probability)
{
    std::vector<projection::SeriesAccuracy> accuracies;
    for (const auto& [each, projection] : all) {
        const auto interval = intervalOf(projection, probability);
        const auto accuracy = projection::seriesAccuracy(each->history.values(), each->future, projection.path,
                                                         interval ? &*interval : nullptr);
        if (accuracy)
            accuracies.push_back(*accuracy);
    }
    return accuracies;
}

double cpuMsOfMembers(std::span<const ForecastCase> cases)
{
    const std::clock_t start = std::clock();
    for (const ForecastCase& each : cases) {
        const Eigen::VectorXd& values = each.history.values();
        const Eigen::Index used = std::min<Eigen::Index>(values.size(), projection::kLongestFit);
        projection::MemberPaths paths(each.future.size(), projection::kMemberCount);
        projection::projectMembers({values.data() + values.size() - used, static_cast<std::size_t>(used)}, each.kind,
                                   paths);
    }
    const double seconds = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
    return 1000.0 * seconds / static_cast<double>(cases.size());
}

/// Would the series meet targets that ask for none, half, ... twice of its own mean change?
void addTargets(const CaseForecast& projected, std::vector<ProbabilityForecast>& forecasts)
{
    const auto& [each, projection] = projected;
    const Eigen::VectorXd& history = each->history.values();
    const double drift = (each->history.lastValue() - history[0]) / static_cast<double>(history.size() - 1);
    const WantedDirection wanted = drift < 0.0 ? WantedDirection::Lower : WantedDirection::Higher;
    for (Eigen::Index h = 0; h < each->future.size(); ++h) {
        const int year = projection.lastYear + 1 + static_cast<int>(h);
        for (const double k : {0.0, 0.5, 1.0, 1.5, 2.0}) {
            const double target = each->history.lastValue() + k * drift * static_cast<double>(h + 1);
            const auto said = projection::targetOutlook(projection, year, target, wanted);
            if (said)
                forecasts.push_back({said->probability, projection::surplus(each->future[h], target, wanted) >= 0.0});
        }
    }
}

} // namespace

projection::Outcome<ScoredForecasts> scoreForecasts(std::span<const ForecastCase> cases, const ForecastMethod* method)
{
    ScoredForecasts result;
    ForecastScore& score = result.score;
    const std::clock_t start = std::clock();
    result.forecasts = projectAll(cases, method);
    const std::vector<CaseForecast>& all = result.forecasts;
    const double seconds = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
    score.refused = static_cast<int>(cases.size() - all.size());
    score.cpuMsPerSeries = all.empty() ? 0.0 : 1000.0 * seconds / static_cast<double>(all.size());
    score.cpuMsPoint = cases.empty() ? 0.0 : cpuMsOfMembers(cases);
    WM_TRY(score.accuracy, projection::overallAccuracy(accuracies(all, 0.95), projection::Capping::CapMase));
    WM_TRY(const auto with80, projection::overallAccuracy(accuracies(all, 0.80), projection::Capping::CapMase));
    score.coverage80 = with80.coverage;
    score.coverage95 = score.accuracy.coverage;
    std::vector<ProbabilityForecast> forecasts;
    for (const CaseForecast& each : all)
        addTargets(each, forecasts);
    if (const auto brier = projection::brierScore(forecasts))
        score.brier = *brier;
    return result;
}

} // namespace wm::cli
