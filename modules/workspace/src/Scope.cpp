// SPDX-License-Identifier: GPL-3.0-or-later
#include "Scope.h"

#include <algorithm>

namespace wm::workspace {

using presentation::Selection;
using presentation::Words;

namespace {

bool isPlanOf(const Snapshot& snapshot, domain::DocumentId plan, const domain::RegionCode& region)
{
    const domain::Document* const document = snapshot.findDocument(plan);
    return document && snapshot.isWithin(document->region, region);
}

} // namespace

domain::RegionCode targetRegion(const Snapshot& snapshot, const Selection& selection)
{
    return selection.region.isNone() ? selection.region : snapshot.regionWithTargets(selection.region);
}

std::string standInNotice(const Snapshot& snapshot, const Selection& selection, const Words& words)
{
    const domain::RegionCode shown = targetRegion(snapshot, selection);
    if (shown == selection.region)
        return {};
    return presentation::filledIn(words.standsIn, regionName(snapshot, selection.region, words.language),
                                  regionName(snapshot, shown, words.language));
}

bool isInTheme(const Snapshot& snapshot, domain::IndicatorId indicator, const std::string& theme)
{
    if (theme.empty())
        return true;
    const domain::Indicator* found = snapshot.findIndicator(indicator);
    return found && found->theme == theme;
}

bool isInHorizon(const domain::Target& target, std::optional<int> horizonYear)
{
    return !horizonYear || target.year.value_or(0) == *horizonYear;
}

TargetSelection::TargetSelection(const Snapshot& snapshot, const Selection& selection)
    : m_snapshot(snapshot)
    , m_selection(selection)
    , m_region(targetRegion(snapshot, selection))
    , m_rectangle(snapshot, selection)
{
}

bool TargetSelection::has(const domain::Target& target) const
{
    const bool isHere = (m_region.isNone() || target.region == m_region) && m_rectangle.has(target.region);
    return isHere && isInHorizon(target, m_selection.horizonYear) &&
           isInTheme(m_snapshot, target.indicator, m_selection.theme);
}

std::vector<const domain::Target*> targetsInScope(const Snapshot& snapshot, const Selection& selection)
{
    const TargetSelection scope(snapshot, selection);
    std::vector<const domain::Target*> targets;
    for (const domain::Target& target : snapshot.catalogue().targets) {
        if (scope.has(target))
            targets.push_back(&target);
    }
    return targets;
}

std::vector<const domain::Target*> targetsInForce(const Snapshot& snapshot, const Selection& selection)
{
    std::vector<const domain::Target*> targets = targetsInScope(snapshot, selection);
    std::erase_if(targets, [&](const domain::Target* target) { return snapshot.successorOf(*target) != nullptr; });
    return targets;
}

bool isInRegion(const Snapshot& snapshot, const domain::Facility& facility, const domain::RegionCode& region)
{
    if (region.isNone())
        return true;
    if (!facility.region.isNone())
        return snapshot.isWithin(facility.region, region);
    return isPlanOf(snapshot, facility.document, region);
}

bool isInRegion(const Snapshot& snapshot, const domain::Corridor& corridor, const domain::RegionCode& region)
{
    if (region.isNone())
        return true;
    if (corridor.path.empty())
        return isPlanOf(snapshot, corridor.document, region);
    // The points of a corridor are the positions of its places.
    return std::ranges::any_of(snapshot.catalogue().places, [&](const domain::Place& place) {
        return std::ranges::find(corridor.path, place.position) != corridor.path.end() &&
               snapshot.isWithin(place.region, region);
    });
}

std::string scopeName(const Snapshot& snapshot, const Selection& selection, const domain::RegionCode& region,
                      const Words& words)
{
    std::string name = region.isNone() ? words.allRegions : regionName(snapshot, region, words.language);
    if (!selection.brush.empty())
        return presentation::filledIn(words.phrase("scope.marked"), std::to_string(selection.brush.size()));
    if (!selection.box)
        return name;
    return region.isNone() ? words.insideRectangle : name + " · " + words.insideRectangle;
}

std::string scopeTitle(const Snapshot& snapshot, const Selection& selection, const domain::RegionCode& region,
                       const Words& words)
{
    std::string title = scopeName(snapshot, selection, region, words);
    if (selection.horizonYear)
        title += " · " + (*selection.horizonYear == 0 ? words.noYear : std::to_string(*selection.horizonYear));
    if (!selection.theme.empty())
        title += " · " + snapshot.termName("theme", selection.theme, words.language);
    return title;
}

std::string regionName(const Snapshot& snapshot, const domain::RegionCode& code, domain::Language language)
{
    const domain::Region* region = snapshot.findRegion(code);
    return region ? region->name.in(language) : code.text;
}

domain::LocalText unitOf(const Snapshot& snapshot, const domain::Indicator& indicator)
{
    const domain::Unit* unit = snapshot.findUnit(indicator.unit);
    return unit ? unit->name : domain::LocalText{indicator.unit, indicator.unit};
}

domain::LocalText changeUnitOf(const Snapshot& snapshot, const domain::Indicator& indicator)
{
    const domain::Unit* unit = snapshot.findUnit(indicator.unit);
    const bool isRatio = unit && unit->dimension == "ratio_percent";
    const domain::Unit* points = isRatio ? snapshot.findUnit(unit->factor == 1.0 ? "个百分点" : "个千分点") : nullptr;
    return points ? points->name : unitOf(snapshot, indicator);
}

std::string yearText(std::optional<int> year, const Words& words)
{
    return year ? std::to_string(*year) : words.noYear;
}

} // namespace wm::workspace
