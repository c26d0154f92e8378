// SPDX-License-Identifier: GPL-3.0-or-later
#include "Judgement.h"

#include <algorithm>
#include <chrono>
#include <limits>

namespace wm::workspace {

namespace {

/// Which kinds compare with one; as domain::Series::fromObservations() has it.
class KindsMeant {
public:
    KindsMeant(const SeriesSizes& sizes, std::string_view kind)
    {
        for (const std::string& each : sizes.kinds()) {
            m_isVeryKind.push_back(each == kind);
            m_isComparable.push_back(domain::areComparable(each, kind));
        }
    }

    /// Of a year that has a value of the very kind, this one alone.
    [[nodiscard]] std::vector<domain::YearValue> valuesOf(std::span<const AnnualValue> own, int lastYear) const
    {
        std::vector<domain::YearValue> values;
        values.reserve(own.size());
        for (const bool isVeryKind : {true, false}) {
            const std::size_t ofVeryKind = values.size();
            for (const AnnualValue& row : own) {
                if (row.year > lastYear || !m_isComparable[row.kind] || m_isVeryKind[row.kind] != isVeryKind)
                    continue;
                const auto end = values.begin() + static_cast<std::ptrdiff_t>(ofVeryKind);
                if (std::ranges::find(values.begin(), end, row.year, &domain::YearValue::year) == end)
                    values.push_back({row.year, row.value, row.qualifier});
            }
        }
        return values;
    }

private:
    std::vector<bool> m_isVeryKind, m_isComparable; ///< parallel to SeriesSizes::kinds()
};

} // namespace

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
    const SharedValues rows = snapshot.observations().annualValues(indicator);
    const SeriesSizes& sizes = snapshot.observations().sizes();
    const KindsMeant kinds(sizes, valueKind);
    const int lastYear = snapshot.assessmentOptions().year.value_or(std::numeric_limits<int>::max());
    forEachRegion(*rows, [&](std::span<const AnnualValue> own) {
        auto series = domain::Series::create(kinds.valuesOf(own, lastYear)).value_or(domain::Series());
        if (!series.isEmpty())
            all.emplace_hint(all.end(), sizes.regions()[own.front().region], std::move(series));
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
