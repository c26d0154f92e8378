// SPDX-License-Identifier: GPL-3.0-or-later
#include "ExplanationOutlook.h"

#include "Judgement.h"
#include "Outlook.h"
#include "Scope.h"
#include "TargetText.h"

#include "wm/assess/RequiredRate.h"
#include "wm/presentation/NumberText.h"

#include <cmath>
#include <set>

namespace wm::workspace {

namespace {

using presentation::ExplanationSpec;
using presentation::filledIn;
using presentation::Words;

using RollingRates = std::vector<double> (*)(const domain::Series&, int);

/// Rates over as many years in every other region that has the indicator.
std::vector<double> peerRates(const Snapshot& snapshot, const domain::Target& target, int years, RollingRates ratesOf)
{
    std::set<domain::RegionCode> regions;
    for (const domain::Observation& observation : snapshot.catalogue().observations) {
        if (observation.indicator == target.indicator && observation.region != target.region)
            regions.insert(observation.region);
    }
    std::vector<double> rates;
    for (const domain::RegionCode& region : regions) {
        const auto own = ratesOf(seriesOf(snapshot, target.indicator, region, target.valueKind), years);
        rates.insert(rates.end(), own.begin(), own.end());
    }
    return rates;
}

void addPercentiles(const Snapshot& snapshot, const domain::Target& target, const assess::Assessment& assessment,
                    const assess::Rate& required, const Words& words, ExplanationSpec& spec)
{
    // Where no growth rate applies (zero, a change of sign) the change per year is compared.
    const RollingRates ratesOf = required.growth ? &assess::rollingGrowth : &assess::rollingChange;
    const std::optional<double> rate = required.growth ? required.growth : required.perYear;
    if (!rate)
        return;
    const int years = *assessment.targetYear - assessment.judged->year;
    const domain::Series series = seriesOf(snapshot, target.indicator, target.region, target.valueKind);
    const auto add = [&](const char* code, const std::vector<double>& rates) {
        if (const auto share = assess::percentileAmong(*rate, rates))
            spec.outlook.push_back({words.phrase(code), presentation::percentText(*share)});
    };
    add("rate.percentile_own", ratesOf(series, years));
    add("rate.percentile_peers", peerRates(snapshot, target, years, ratesOf));
}

/// Beyond this a year says no more than "never".
constexpr double kLatestYear = 2200.0;

void addYear(const char* code, std::optional<double> year, const Words& words, ExplanationSpec& spec)
{
    if (year && *year < kLatestYear)
        spec.outlook.push_back({words.phrase(code), std::to_string(static_cast<int>(std::ceil(*year - 1e-9)))});
}

void addLikelihood(const Snapshot& snapshot, const domain::Target& target, const std::vector<int>& acceptedShocks,
                   const Words& words, ExplanationSpec& spec)
{
    if (!isOpen(snapshot, target))
        return;
    const SeriesOutlook outlook =
        seriesOutlook(snapshot, target.indicator, target.region, target.valueKind, *target.year, acceptedShocks);
    const std::string label = filledIn(words.phrase("outlook.label"), std::to_string(*target.year));
    const domain::Indicator& indicator = *snapshot.findIndicator(target.indicator);
    if (const auto said = targetOutlook(target, indicator, outlook))
        spec.outlook.push_back({label, outlookText(said->word, words)});
    else if (indicator.direction != domain::Direction::Maintain)
        spec.outlook.push_back(
            {label, filledIn(words.phrase("outlook.none"),
                             words.phrase(outlook.refusal.empty() ? "refusal.no_scale" : outlook.refusal))});
}

} // namespace

void addExplanationOutlook(const Snapshot& snapshot, const domain::Target& target, const assess::Assessment& assessment,
                           const std::vector<int>& acceptedShocks, const Words& words, ExplanationSpec& spec)
{
    const assess::RequiredRates rates = assess::requiredRates(assessment);
    const auto addGrowth = [&](const char* code, std::optional<double> growth) {
        if (growth)
            spec.outlook.push_back({words.phrase(code), precisePercentText(*growth)});
    };
    addGrowth("rate.observed", rates.observed.growth);
    addGrowth("rate.from_latest", rates.fromLatest.growth);
    if (rates.fromLatest.perYear) {
        const domain::LocalText unit = changeUnitOf(snapshot, *snapshot.findIndicator(target.indicator));
        spec.outlook.push_back({words.phrase("rate.step_from_latest"),
                                presentation::withUnit(shortNumber(*rates.fromLatest.perYear), unit, words.language)});
    }
    addPercentiles(snapshot, target, assessment, rates.fromLatest, words, spec);
    addYear("rate.reached_compound", rates.yearReachedCompound, words, spec);
    addYear("rate.reached_linear", rates.yearReachedLinear, words, spec);
    addLikelihood(snapshot, target, acceptedShocks, words, spec);
}

} // namespace wm::workspace
