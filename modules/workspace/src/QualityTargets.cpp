// SPDX-License-Identifier: GPL-3.0-or-later
#include "QualityCollector.h"

#include "wm/domain/Filling.h"
#include "wm/quality/Agreement.h"
#include "wm/quality/EndedCodes.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

namespace wm::workspace {

namespace {

using domain::FindingKind;

Finding targetFinding(FindingKind kind, const domain::Target& target)
{
    Finding finding;
    finding.kind = kind;
    finding.subject = FindingSubject::Target;
    finding.indicator = target.indicator;
    finding.region = target.region;
    finding.valueKind = target.valueKind;
    finding.target = target.id;
    finding.document = target.document;
    finding.firstYear = finding.lastYear = target.year.value_or(0);
    return finding;
}

void checkTargetBounds(const domain::Target& target, const domain::Indicator& indicator, FindingCollector& findings)
{
    for (const std::optional<double>& value : {target.value, target.upperValue, target.baselineValue}) {
        if (!value || indicator.isWithinBounds(*value, target.valueKind))
            continue;
        const bool isBelow = indicator.lowerBound && *value < *indicator.lowerBound;
        Finding finding = targetFinding(FindingKind::TargetOutOfBounds, target);
        finding.found = value;
        finding.expected = isBelow ? indicator.lowerBound : indicator.upperBound;
        finding.weight = std::abs(*finding.found - *finding.expected);
        return findings.add(std::move(finding));
    }
}

/// "More than 50" and "about 50" contradict nothing.
bool isExact(domain::Comparator qualifier)
{
    return qualifier == domain::Comparator::Unstated || qualifier == domain::Comparator::Equal;
}

void checkBaseline(const Snapshot& snapshot, const domain::Target& target, FindingCollector& findings)
{
    if (!target.baselineYear || !target.baselineValue)
        return;
    const auto series =
        domain::Series::fromObservations(snapshot.observationsOf(target.indicator, target.region), target.valueKind);
    const auto observed = series ? series->at(*target.baselineYear) : std::nullopt;
    if (!observed || !isExact(observed->qualifier) || quality::agree(*target.baselineValue, observed->value))
        return;
    Finding finding = targetFinding(FindingKind::BaselineConflict, target);
    finding.firstYear = finding.lastYear = *target.baselineYear;
    finding.found = target.baselineValue;
    finding.expected = observed->value;
    finding.weight = std::abs(*finding.found - observed->value) / std::max(std::abs(observed->value), 1e-12);
    findings.add(std::move(finding));
}

void checkTarget(const Snapshot& snapshot, const domain::Target& target, FindingCollector& findings)
{
    checkTargetBounds(target, *snapshot.findIndicator(target.indicator), findings);
    checkBaseline(snapshot, target, findings);
    if (target.status == domain::ValueStatus::LostInSource || target.yearStatus == domain::YearStatus::LostInSource)
        findings.add(targetFinding(FindingKind::LostValue, target));
    const quality::EndedCode* const ended = quality::findEndedCode(target.region);
    if (ended && target.year && *target.year >= ended->since) {
        Finding finding = targetFinding(FindingKind::EndedCode, target);
        finding.other = ended->now.text;
        findings.add(std::move(finding));
    }
}

/// Targets of one indicator and region that the same values would judge.
using Judged = std::tuple<domain::IndicatorId, domain::RegionCode, std::string>;

bool hasValues(const Snapshot& snapshot, const Judged& judged)
{
    const SeriesSizes& sizes = snapshot.observations().sizes();
    const std::string& kind = std::get<std::string>(judged);
    const auto series = sizes.of(std::get<domain::IndicatorId>(judged), std::get<domain::RegionCode>(judged));
    return std::ranges::any_of(series, [&](const SeriesSize& size) {
        return size.dated > 0 && domain::areComparable(sizes.kindOf(size), kind);
    });
}

/// One finding for all targets that lack the same values.
void checkWithoutValues(const Snapshot& snapshot, FindingCollector& findings)
{
    std::map<Judged, Finding> groups;
    for (const domain::Target& target : snapshot.catalogue().targets) {
        if (target.status != domain::ValueStatus::Stated)
            continue;
        const std::string kind(domain::comparableKind(target.valueKind));
        Finding& group = groups[{target.indicator, target.region, kind}];
        if (group.number == 0) {
            group = targetFinding(FindingKind::TargetWithoutValues, target);
            group.valueKind = kind;
        }
        ++group.number;
        if (target.year) {
            group.firstYear = group.firstYear == 0 ? *target.year : std::min(group.firstYear, *target.year);
            group.lastYear = std::max(group.lastYear, *target.year);
        }
    }
    for (auto& [judged, finding] : groups) {
        if (hasValues(snapshot, judged))
            continue;
        finding.weight = static_cast<double>(finding.number);
        findings.add(std::move(finding));
    }
}

} // namespace

void checkTargets(const Snapshot& snapshot, FindingCollector& findings)
{
    for (const domain::Target& target : snapshot.catalogue().targets) {
        if (!findings.scope().hasSeries(target.indicator, target.region))
            continue;
        ++findings.report.targets;
        checkTarget(snapshot, target, findings);
    }
    checkWithoutValues(snapshot, findings);
}

} // namespace wm::workspace
