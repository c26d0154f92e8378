// SPDX-License-Identifier: GPL-3.0-or-later
#include "AddUp.h"
#include "Judgement.h"
#include "Outlook.h"
#include "Scope.h"
#include "TargetText.h"

#include "wm/base/Text.h"
#include "wm/presentation/NumberText.h"
#include "wm/workspace/Views.h"

#include <algorithm>
#include <map>

namespace wm::workspace {

namespace {

using domain::Target;
using domain::Verdict;
using presentation::OverviewCard;
using presentation::OverviewGroup;
using presentation::OverviewSpec;
using presentation::Words;

constexpr std::size_t kMostCards = 60;

/// What an official wants to see first: what is behind, then what runs, then what is done, then what is open.
int urgency(Verdict verdict)
{
    switch (verdict) {
    case Verdict::MovingAway:
        return 0;
    case Verdict::OffTrack:
        return 1;
    case Verdict::NotMet:
        return 2;
    case Verdict::NeedsAcceleration:
        return 3;
    case Verdict::OnTrack:
        return 4;
    case Verdict::Met:
        return 5;
    case Verdict::NotAssessable:
        return 6;
    case Verdict::NoData:
        return 7;
    case Verdict::ToBeFilled:
        return 8;
    case Verdict::Qualitative:
        break;
    }
    return 9;
}

std::vector<OverviewGroup> themeGroups(const Snapshot& snapshot, const std::vector<const Target*>& targets,
                                       const Words& words)
{
    std::map<std::string, std::vector<const Target*>> byTheme;
    for (const Target* target : targets)
        byTheme[snapshot.findIndicator(target->indicator)->theme].push_back(target);
    std::vector<OverviewGroup> sorted;
    for (const std::string& theme : themesInUse(snapshot)) {
        const auto found = byTheme.find(theme);
        if (found == byTheme.end())
            continue;
        OverviewGroup group;
        group.key = theme;
        group.name = snapshot.termName("theme", theme, words.language);
        addUp(snapshot, found->second, group);
        sorted.push_back(std::move(group));
    }
    std::ranges::stable_sort(sorted, std::ranges::greater{}, &OverviewGroup::total);
    return sorted;
}

std::vector<OverviewGroup> horizonGroups(const Snapshot& snapshot, const std::vector<const Target*>& targets,
                                         const Words& words)
{
    constexpr int kLast = 9999; // targets without a year come after all years
    std::map<int, std::vector<const Target*>> byYear;
    for (const Target* target : targets)
        byYear[target->year.value_or(kLast)].push_back(target);
    std::vector<OverviewGroup> sorted;
    sorted.reserve(byYear.size());
    for (const auto& [year, members] : byYear) {
        const std::optional<int> named = members.front()->year;
        OverviewGroup group;
        group.key = named ? std::to_string(*named) : std::string();
        group.name = yearText(named, words);
        addUp(snapshot, members, group);
        sorted.push_back(std::move(group));
    }
    return sorted;
}

std::vector<OverviewGroup> regionGroups(const Snapshot& snapshot, const std::vector<const Target*>& targets,
                                        const Words& words)
{
    std::map<domain::RegionCode, std::vector<const Target*>> byRegion;
    for (const Target* target : targets)
        byRegion[target->region].push_back(target);
    std::vector<OverviewGroup> groups;
    for (const domain::RegionCode& code : regionsWithContent(snapshot)) {
        const auto found = byRegion.find(code);
        if (found == byRegion.end())
            continue;
        OverviewGroup group;
        group.key = code.text;
        group.name = regionName(snapshot, code, words.language);
        addUp(snapshot, found->second, group);
        groups.push_back(std::move(group));
    }
    return groups;
}

std::vector<presentation::ChartPoint> sparkline(const Snapshot& snapshot, const Target& target)
{
    std::vector<presentation::ChartPoint> points;
    const domain::Series series = seriesOf(snapshot, target.indicator, target.region, target.valueKind);
    for (const domain::YearValue& value : series.values())
        points.push_back({static_cast<double>(value.year), value.value, {}});
    return points;
}

OverviewCard cardOf(const Snapshot& snapshot, const Target& target, const Words& words, CardOutlooks outlooks)
{
    const AssessedTarget& assessment = snapshot.assessment(target);
    const domain::Indicator& indicator = *snapshot.findIndicator(target.indicator);
    OverviewCard card;
    card.target = target.id;
    card.indicator = target.indicator;
    card.region = target.region;
    card.title = indicator.name.in(words.language);
    card.regionName = regionName(snapshot, target.region, words.language);
    card.value = "–";
    if (assessment.judged) {
        card.value = observedText(snapshot, indicator, assessment.judged->value, assessment.judged->qualifier, words);
        card.valueYear = std::to_string(assessment.judged->year);
    }
    card.targetText = targetLine(snapshot, target, words);
    card.verdict = assessment.verdict;
    if (outlooks == CardOutlooks::Said)
        card.outlook = outlookLine(snapshot, target, words);
    card.completionShare = assessment.completionShare;
    card.sparkline = sparkline(snapshot, target);
    return card;
}

std::vector<OverviewCard> cards(const Snapshot& snapshot, std::vector<const Target*> targets, const Words& words,
                                CardOutlooks outlooks)
{
    std::ranges::stable_sort(targets, {},
                             [&](const Target* target) { return urgency(snapshot.assessment(*target).verdict); });
    targets.resize(std::min(targets.size(), kMostCards));
    std::vector<OverviewCard> cards;
    cards.reserve(targets.size());
    for (const Target* target : targets)
        cards.push_back(cardOf(snapshot, *target, words, outlooks));
    return cards;
}

std::string noticeOf(const Snapshot& snapshot, const presentation::Selection& selection, std::size_t counted,
                     const Words& words)
{
    std::vector<std::string> notices;
    if (std::string standIn = standInNotice(snapshot, selection, words); !standIn.empty())
        notices.push_back(std::move(standIn));
    const std::size_t superseded = targetsInScope(snapshot, selection).size() - counted;
    if (superseded > 0)
        notices.push_back(presentation::filledIn(words.phrase("revision.not_counted"), std::to_string(superseded)));
    return join(notices, " · ");
}

} // namespace

OverviewSpec overviewOf(const Snapshot& snapshot, const presentation::Selection& selection, const Words& words,
                        CardOutlooks outlooks)
{
    const std::vector<const Target*> targets = targetsInForce(snapshot, selection);
    OverviewSpec spec;
    spec.title = scopeTitle(snapshot, selection, targetRegion(snapshot, selection), words);
    spec.notice = noticeOf(snapshot, selection, targets.size(), words);
    addUp(snapshot, targets, spec);
    spec.themes = themeGroups(snapshot, targets, words);
    spec.horizons = horizonGroups(snapshot, targets, words);
    spec.regions = regionGroups(snapshot, targets, words);
    spec.cards = cards(snapshot, targets, words, outlooks);
    if (targets.empty())
        spec.emptyText = words.noTargets;
    return spec;
}

std::string cardOutlook(const Snapshot& snapshot, domain::TargetId target, const Words& words)
{
    const Target* const found = snapshot.findTarget(target);
    return found ? outlookLine(snapshot, *found, words) : std::string();
}

} // namespace wm::workspace
