// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChartFlags.h"
#include "ChartNotes.h"
#include "ChartProjection.h"
#include "ChartRevisions.h"
#include "ChartScales.h"
#include "Scope.h"
#include "TargetText.h"

#include "wm/base/Number.h"
#include "wm/presentation/NumberText.h"
#include "wm/workspace/Views.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <span>

namespace wm::workspace {

namespace {

using domain::Observation;
using domain::Target;
using presentation::ChartPoint;
using presentation::ChartSpec;
using presentation::filledIn;
using presentation::Words;

constexpr std::array kHorizons{2020, 2025, 2035};

void sortObservations(ChartContent& content, std::vector<Observation> observations)
{
    for (Observation& observation : observations) {
        if (observation.period.isUnnamed())
            ++content.unnamedPeriods;
        else if (domain::areComparable(observation.valueKind, content.valueKind))
            content.drawn.push_back(std::move(observation));
        else
            content.otherKinds.push_back(std::move(observation));
    }
}

void sortTargets(ChartContent& content, std::span<const Target* const> targets)
{
    for (const Target* target : targets) {
        if (target->status == domain::ValueStatus::LostInSource)
            ++content.lostTargets;
        else if (target->status == domain::ValueStatus::Qualitative)
            ++content.qualitativeTargets;
        else if (!domain::areComparable(target->valueKind, content.valueKind))
            continue;
        else if (target->year)
            content.targets.push_back(target);
        else
            content.withoutYear.push_back(target);
    }
    std::ranges::stable_sort(content.targets, {}, &Target::year);
}

ChartContent contentOf(const Snapshot& snapshot, const ChartSubject& subject, domain::TargetId selected)
{
    ChartContent content;
    content.indicator = snapshot.findIndicator(subject.indicator);
    content.region = subject.region;
    content.valueKind = valueKindOf(snapshot, subject, selected);
    sortObservations(content, snapshot.observationsOf(subject.indicator, subject.region));
    sortTargets(content, snapshot.targetsOf(subject.indicator, subject.region));
    return content;
}

/// A value from another document than the one before may be measured otherwise; the read-out says so.
void addSourceChanges(const Snapshot& snapshot, const ChartContent& content, const Words& words, ChartSpec& spec)
{
    std::map<int, domain::DocumentId> sources;
    for (const Observation& observation : content.drawn) {
        if (observation.period.isWholeYear())
            sources.emplace(*observation.period.lastYear(), observation.document);
    }
    std::optional<domain::DocumentId> before;
    for (ChartPoint& point : spec.observed) {
        const domain::DocumentId source = sources.at(static_cast<int>(point.year));
        const domain::Document* document = snapshot.findDocument(source);
        if (before && *before != source && document)
            point.remark +=
                (point.remark.empty() ? "" : "\n") + filledIn(words.phrase("value.other_source"), document->title);
        before = source;
    }
}

void addObservations(const Snapshot& snapshot, const ChartContent& content, const Words& words, ChartSpec& spec)
{
    for (const Observation& observation : content.drawn) {
        const std::string value =
            observedText(snapshot, *content.indicator, observation.value, observation.qualifier, words);
        const std::string label = presentation::filledIn(words.pointLabel, observation.period.text(), value);
        const double first = *observation.period.firstYear();
        const double last = *observation.period.lastYear();
        if (observation.period.isSpan() && first < last)
            spec.spans.push_back({first, last, observation.value, label});
        else if (observation.period.isWholeYear())
            spec.observed.push_back({last, observation.value, label, observation.note});
        else
            spec.partYear.push_back({last, observation.value, label, observation.note});
    }
    std::ranges::sort(spec.observed, {}, &ChartPoint::year);
    std::ranges::sort(spec.partYear, {}, &ChartPoint::year);
    addSourceChanges(snapshot, content, words, spec);
}

void addTarget(const Snapshot& snapshot, const Target& target, const Words& words, bool isSelected, ChartSpec& spec)
{
    const AssessedTarget& assessment = snapshot.assessment(target);
    const domain::Document* document = snapshot.findDocument(target.document);
    const std::string line = targetLine(snapshot, target, words);
    presentation::ChartTarget marker;
    marker.id = target.id;
    marker.year = *target.year;
    marker.value = *target.value;
    marker.upper = target.upperValue;
    marker.comparator = target.comparator;
    marker.verdict = assessment.verdict;
    marker.label = presentation::conditionText(target.comparator, *target.value, target.upperValue);
    // One that was set anew is judged no more; what took its place is said below.
    const std::string judged = snapshot.successorOf(target) ? "" : "\n" + verdictWord(assessment.verdict, words);
    marker.readOut = line + judged + (document ? "\n" + document->title : "");
    marker.isSelected = isSelected;
    spec.targets.push_back(std::move(marker));
    if (!assessment.baseline || assessment.baseline->year >= *target.year)
        return;
    const domain::YearValue& base = *assessment.baseline;
    const std::string baseText =
        filledIn(words.pointLabel, std::to_string(base.year),
                 observedText(snapshot, *snapshot.findIndicator(target.indicator), base.value, base.qualifier, words));
    const ChartPoint start{static_cast<double>(base.year), base.value, words.baseline + " · " + baseText};
    const ChartPoint end{static_cast<double>(*target.year), *target.value, line};
    spec.paths.push_back({target.id, start, end});
    if (target.baselineValue && target.baselineYear)
        spec.baselines.push_back(start);
}

void addYears(ChartSpec& spec)
{
    std::set<int> years;
    for (const presentation::ChartTarget& target : spec.targets)
        years.insert(target.year);
    double first = 9999.0, last = -9999.0;
    const auto include = [&](double year) {
        first = std::min(first, year);
        last = std::max(last, year);
    };
    for (const auto* points : {&spec.observed, &spec.partYear, &spec.baselines}) {
        for (const ChartPoint& point : *points)
            include(point.year);
    }
    for (const presentation::ChartSpan& span : spec.spans) {
        include(span.firstYear);
        include(span.lastYear);
    }
    for (const presentation::ChartRevision& revision : spec.revisions)
        include(revision.steps.front().year);
    for (const presentation::ChartLine& line : spec.lines)
        include(line.points.back().year);
    for (const int year : years)
        include(year);
    if (first > last)
        return; // nothing is drawn: the spec's own range stays
    // A single year needs neighbours to be read as a time axis.
    spec.firstYear = std::min(first, last - 4.0) - 0.7;
    spec.lastYear = last + 1.0;
    years.insert(kHorizons.begin(), kHorizons.end());
    for (const int year : years) {
        if (year > spec.firstYear && year < spec.lastYear)
            spec.horizonYears.push_back(year);
    }
}

void addLegend(const Words& words, ChartSpec& spec)
{
    using Mark = presentation::ChartLegendEntry::Mark;
    if (!spec.observed.empty())
        spec.legend.push_back({Mark::Observed, words.observed});
    if (!spec.partYear.empty() || !spec.spans.empty())
        spec.legend.push_back({Mark::PartYear, words.partYear});
    if (!spec.baselines.empty())
        spec.legend.push_back({Mark::Baseline, words.baseline});
    if (!spec.targets.empty())
        spec.legend.push_back({Mark::Target, words.target});
    if (!spec.paths.empty())
        spec.legend.push_back({Mark::Path, words.pathToTarget});
}

} // namespace

std::string valueKindOf(const Snapshot& snapshot, const ChartSubject& subject, domain::TargetId selectedTarget)
{
    std::map<std::string, int> counts;
    for (const Observation& observation : snapshot.observationsOf(subject.indicator, subject.region))
        counts[std::string(domain::comparableKind(observation.valueKind))] += 1;
    for (const Target* target : snapshot.targetsOf(subject.indicator, subject.region)) {
        if (target->id == selectedTarget)
            return target->valueKind;
        counts[std::string(domain::comparableKind(target->valueKind))] += 1;
    }
    const auto most = std::ranges::max_element(counts, {}, &std::pair<const std::string, int>::second);
    return most == counts.end() ? "level" : most->first;
}

ChartSpec chartOf(const Snapshot& snapshot, const ChartSubject& subject, domain::TargetId selectedTarget,
                  const Words& words, const presentation::ChartOptions& options)
{
    ChartSpec spec;
    const domain::Indicator* indicator = snapshot.findIndicator(subject.indicator);
    if (!indicator) {
        spec.emptyText = words.noObservations;
        return spec;
    }
    const ChartContent content = contentOf(snapshot, subject, selectedTarget);
    const std::string unit = unitOf(snapshot, *indicator).in(words.language);
    spec.title = indicator->name.in(words.language);
    spec.subtitle = regionName(snapshot, subject.region, words.language);
    if (!unit.empty())
        spec.subtitle += " · " + presentation::filledIn(words.unitLabel, unit);
    spec.yAxisTitle = unit;
    addObservations(snapshot, content, words, spec);
    for (const Target* target : content.targets)
        addTarget(snapshot, *target, words, target->id == selectedTarget, spec);
    addLegend(words, spec);
    spec.notes = chartNotes(snapshot, content, words);
    addRevisions(snapshot, content, words, spec);
    addFlags(snapshot, content, words, spec);
    addProjection(snapshot, content, selectedTarget, options, words, spec);
    addYears(spec);
    applyScale(options, words, spec);
    if (spec.isEmpty())
        spec.emptyText = words.noObservations;
    return spec;
}

} // namespace wm::workspace
