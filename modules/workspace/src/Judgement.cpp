// SPDX-License-Identifier: GPL-3.0-or-later
#include "Judgement.h"

#include <chrono>

namespace wm::workspace {

Result<domain::Series> knownSeries(std::span<const domain::Observation> observations, std::string_view valueKind,
                                   const AssessmentOptions& options)
{
    if (!options.year)
        return domain::Series::fromObservations(observations, valueKind);
    std::vector<domain::Observation> known;
    for (const domain::Observation& observation : observations) {
        if (observation.period.lastYear().value_or(*options.year) <= *options.year)
            known.push_back(observation);
    }
    return domain::Series::fromObservations(known, valueKind);
}

domain::Series seriesOf(const Snapshot& snapshot, domain::IndicatorId indicator, const domain::RegionCode& region,
                        std::string_view valueKind)
{
    const auto observations = snapshot.observationsOf(indicator, region);
    return knownSeries(observations, valueKind, snapshot.assessmentOptions()).value_or(domain::Series());
}

std::map<domain::RegionCode, domain::Series> seriesByRegion(const Snapshot& snapshot, domain::IndicatorId indicator,
                                                            std::string_view valueKind)
{
    std::map<domain::RegionCode, domain::Series> all;
    const SharedObservations rows = snapshot.observations().ofIndicator(indicator);
    forEachRegion(*rows, [&](const domain::RegionCode& region, std::span<const domain::Observation> own) {
        auto series = knownSeries(own, valueKind, snapshot.assessmentOptions()).value_or(domain::Series());
        if (!series.isEmpty())
            all.emplace_hint(all.end(), region, std::move(series));
    });
    return all;
}

assess::Profile profileFor(const domain::Indicator& indicator, const AssessmentOptions& options)
{
    const std::string& name = options.profile.empty() ? indicator.methodProfile : options.profile;
    return assess::findProfile(name).value_or(assess::kTimeProportional);
}

int assessmentYear(const AssessmentOptions& options)
{
    if (options.year)
        return *options.year;
    const auto today = std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
    return static_cast<int>(std::chrono::year_month_day(today).year());
}

assess::Assessment judge(const Snapshot& snapshot, const domain::Target& target, const assess::Profile& profile)
{
    const domain::Series series = seriesOf(snapshot, target.indicator, target.region, target.valueKind);
    return assess::assess(target, series, *snapshot.findIndicator(target.indicator),
                          assessmentYear(snapshot.assessmentOptions()), profile);
}

} // namespace wm::workspace
