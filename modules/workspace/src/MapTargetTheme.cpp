// SPDX-License-Identifier: GPL-3.0-or-later
#include "Judgement.h"
#include "MapThemes.h"
#include "Scope.h"
#include "SourceNote.h"
#include "TargetText.h"

#include "wm/workspace/Views.h"

#include <algorithm>
#include <tuple>

namespace wm::workspace {

using presentation::AreaLook;
using presentation::MapSpec;

namespace {

using Targets = std::vector<const domain::Target*>;

/// Those in force of the indicator, the selected horizon and regions of the map.
Targets targetsOf(const MapSubject& subject)
{
    Targets targets;
    for (const domain::Target& target : subject.snapshot.catalogue().targets) {
        if (target.indicator == subject.indicator.id && isInHorizon(target, subject.horizonYear) &&
            subject.regions.has(target.region) && !subject.snapshot.successorOf(target))
            targets.push_back(&target);
    }
    return targets;
}

/// The kind that most of them are of, of those with a number if there are any.
std::string kindOfMost(const Targets& targets)
{
    std::map<std::string, std::pair<int, int>> counts; // with a number, all
    for (const domain::Target* target : targets) {
        auto& [numbers, all] = counts[std::string(domain::comparableKind(target->valueKind))];
        numbers += target->value ? 1 : 0;
        ++all;
    }
    const auto most = std::ranges::max_element(counts, {}, [](const auto& entry) { return entry.second; });
    return most == counts.end() ? std::string() : most->first;
}

/// Where several plans name a target for one region and year: one with a number rather than one without, then the one
/// of the youngest document.
const domain::Target* better(const Snapshot& snapshot, const domain::Target* one, const domain::Target* other)
{
    if (!one)
        return other;
    const auto rank = [&](const domain::Target& target) {
        const domain::Document* document = snapshot.findDocument(target.document);
        return std::tuple(target.value.has_value(), document ? document->issuedOn : std::string());
    };
    return rank(*one) < rank(*other) ? other : one;
}

/// Of every year (kNoYear: no year) and region the target that stands.
using TargetsByYear = std::map<int, std::map<domain::RegionCode, const domain::Target*>>;

TargetsByYear byYear(const MapSubject& subject, const Targets& targets, std::string_view level)
{
    TargetsByYear years;
    for (const domain::Target* target : targets) {
        if (mapLevel(*subject.snapshot.findRegion(target->region)) != level)
            continue;
        const domain::Target*& standing = years[target->year.value_or(kNoYear)][target->region];
        standing = better(subject.snapshot, standing, target);
    }
    // Targets without a year are a frame of their own only where there is no other.
    if (years.size() > 1)
        years.erase(kNoYear);
    return years;
}

presentation::YearFrames framesOf(const TargetsByYear& years)
{
    std::vector<presentation::RegionYearValue> points;
    for (const auto& [year, targets] : years) {
        for (const auto& [region, target] : targets) {
            if (target->value)
                points.push_back({region, year, *target->value});
        }
    }
    // One for each region and year; a target's value is checked when it is read.
    return presentation::YearFrames::create(points).value_or(presentation::YearFrames());
}

/// The year wanted, else the next in which a target is due, else the last.
std::optional<int> yearToShow(const MapSubject& subject, const presentation::YearFrames& frames)
{
    if (frames.years().empty())
        return std::nullopt;
    if (subject.options.year)
        return frames.frameYearAt(*subject.options.year);
    const auto next = std::ranges::lower_bound(frames.years(), assessmentYear(subject.snapshot.assessmentOptions()));
    return next == frames.years().end() ? frames.years().back() : *next;
}

MapNumbers numbersOf(const MapSubject& subject, const TargetsByYear& years, std::string_view level, const MapSpec& spec)
{
    MapNumbers numbers;
    numbers.heading = presentation::filledIn(subject.words.pointLabel, subject.words.target,
                                             subject.indicator.name.in(subject.words.language));
    numbers.unit = unitOf(subject.snapshot, subject.indicator);
    numbers.speakers = speakersFor(subject.regions, level, spec);
    numbers.otherwise = {AreaLook::NotApplicable, subject.words.noTarget};
    numbers.frames = framesOf(years);
    numbers.year = yearToShow(subject, numbers.frames);
    if (!numbers.year)
        return numbers;
    for (const auto& [region, target] : years.at(*numbers.year)) {
        if (target->value)
            numbers.texts[region] = targetLine(subject.snapshot, *target, subject.words);
        else
            numbers.gaps[region] = gapOf(subject, *target);
    }
    return numbers;
}

/// Of each region the last value up to the target's year, and that value in the read-out.
std::map<domain::RegionCode, double> latestValues(const MapSubject& subject, std::string_view kind, MapNumbers& numbers)
{
    const auto all = seriesByRegion(subject.snapshot, subject.indicator.id, kind);
    std::map<domain::RegionCode, double> values;
    for (auto& [region, text] : numbers.texts) {
        const auto found = all.find(region);
        if (found == all.end())
            continue;
        const domain::Series& series = found->second;
        const auto value = numbers.shownYear() ? series.latestUpTo(*numbers.shownYear()) : series.latest();
        if (!value)
            continue;
        values.emplace(region, value->value);
        text += "\n" + std::to_string(value->year) + ": " +
                observedText(subject.snapshot, subject.indicator, value->value, value->qualifier, subject.words);
    }
    return values;
}

std::vector<domain::DocumentId> documentsOf(const TargetsByYear& years, int year)
{
    std::vector<domain::DocumentId> documents;
    for (const auto& [region, target] : years.at(year))
        documents.push_back(target->document);
    return documents;
}

} // namespace

const domain::Target* targetFor(const MapSubject& subject, const domain::RegionCode& region, std::string_view kind)
{
    const int now = assessmentYear(subject.snapshot.assessmentOptions());
    const auto rank = [&](const domain::Target& target) {
        const int year = target.year.value_or(0);
        const int nearness = year >= now ? -year : year - 1'000'000; // the next one due is the greatest
        return std::pair(!kind.empty() && target.value.has_value(), nearness);
    };
    const domain::Target* best = nullptr;
    for (const domain::Target* target : subject.snapshot.targetsOf(subject.indicator.id, region)) {
        const bool isMeant = isInHorizon(*target, subject.horizonYear) && !subject.snapshot.successorOf(*target) &&
                             (kind.empty() || domain::areComparable(target->valueKind, kind));
        if (isMeant && (!best || rank(*target) > rank(*best)))
            best = target;
    }
    return best;
}

NumberGap gapOf(const MapSubject& subject, const domain::Target& target)
{
    using domain::Verdict;
    const bool isLost = target.status == domain::ValueStatus::LostInSource;
    return {isLost ? AreaLook::NoData : AreaLook::NotApplicable,
            verdictWord(isLost ? Verdict::ToBeFilled : Verdict::Qualitative, subject.words)};
}

void showTargets(const MapSubject& subject, MapSpec& spec)
{
    Targets targets = targetsOf(subject);
    const std::string kind = kindOfMost(targets);
    std::erase_if(targets, [&](const auto* target) { return !domain::areComparable(target->valueKind, kind); });
    const std::string level = subject.regions.levelOfMost([&](const domain::RegionCode& region) {
        return std::ranges::find(targets, region, &domain::Target::region) != targets.end();
    });
    const TargetsByYear years = byYear(subject, targets, level);
    MapNumbers numbers = numbersOf(subject, years, level, spec);
    const auto sign = subject.options.sign.value_or(suitableSign(subject.snapshot, subject.indicator.id));
    std::map<domain::RegionCode, double> latest;
    if (sign == presentation::MapSign::Bars)
        latest = latestValues(subject, kind, numbers);
    describeAreas(subject.snapshot, numbers, subject.words, spec);
    if (!numbers.year)
        return;
    if (sign == presentation::MapSign::Circles)
        addCircles(subject.snapshot, numbers, subject.words, spec);
    else if (sign == presentation::MapSign::Bars)
        addTargetBars(subject.snapshot, numbers, latest, subject.words, spec);
    else
        fillByClasses(subject, numbers, classesOf(subject.options, numbers.frames.allValues()), spec);
    addNote(sourceNote(subject.snapshot, documentsOf(years, *numbers.year), subject.words), spec);
}

} // namespace wm::workspace
