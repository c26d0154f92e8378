// SPDX-License-Identifier: GPL-3.0-or-later
#include "ExplanationOutlook.h"

#include "Judgement.h"
#include "Outlook.h"
#include "Scope.h"
#include "TargetText.h"

#include "wm/assess/RequiredRate.h"
#include "wm/presentation/NumberText.h"

#include <algorithm>
#include <cmath>

namespace wm::workspace {

namespace {

using presentation::ExplanationSpec;
using presentation::filledIn;
using presentation::Words;

using RollingRates = std::vector<double> (*)(const domain::Series&, int);

/// Rates over as many years in every other region that has the indicator for long enough, region by region.
std::vector<std::vector<double>> peerRates(const Snapshot& snapshot, const domain::Target& target, int years,
                                           RollingRates ratesOf)
{
    std::vector<std::vector<double>> rates;
    for (const auto& [region, series] : seriesByRegion(snapshot, target.indicator, target.valueKind)) {
        auto own = region == target.region ? std::vector<double>() : ratesOf(series, years);
        if (!own.empty())
            rates.push_back(std::move(own));
    }
    return rates;
}

/// Of how many other regions the best stretch was as good as what is required: "3 of 12".
std::string peersThatManaged(const std::vector<std::vector<double>>& peers, double required, bool isLess,
                             const Words& words)
{
    const auto managed = std::ranges::count_if(peers, [&](const std::vector<double>& rates) {
        return isLess ? std::ranges::min(rates) <= required : std::ranges::max(rates) >= required;
    });
    return filledIn(words.phrase("rate.peers_of"), std::to_string(managed), std::to_string(peers.size()));
}

void addPercentiles(const Snapshot& snapshot, const domain::Target& target, const assess::Assessment& assessment,
                    const assess::Rate& required, PeerRates wanted, const Words& words, ExplanationSpec& spec)
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
    if (wanted == PeerRates::LeftOut)
        return;
    const auto peers = peerRates(snapshot, target, years, ratesOf);
    std::vector<double> all;
    for (const std::vector<double>& rates : peers)
        all.insert(all.end(), rates.begin(), rates.end());
    add("rate.percentile_peers", all);
    const domain::Direction direction = snapshot.findIndicator(target.indicator)->direction;
    if (!peers.empty() && direction != domain::Direction::Maintain)
        spec.outlook.push_back({words.phrase("rate.peers_managed"),
                                peersThatManaged(peers, *rate, direction == domain::Direction::Decrease, words)});
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
                           const std::vector<int>& acceptedShocks, PeerRates peers, const Words& words,
                           ExplanationSpec& spec)
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
    addPercentiles(snapshot, target, assessment, rates.fromLatest, peers, words, spec);
    addYear("rate.reached_compound", rates.yearReachedCompound, words, spec);
    addYear("rate.reached_linear", rates.yearReachedLinear, words, spec);
    addLikelihood(snapshot, target, acceptedShocks, words, spec);
}

} // namespace wm::workspace
