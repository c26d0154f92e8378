// SPDX-License-Identifier: GPL-3.0-or-later
#include "AddUp.h"
#include "Scope.h"

#include "wm/presentation/ScoreboardSpec.h"
#include "wm/workspace/Views.h"

#include <algorithm>
#include <unordered_map>

namespace wm::workspace {

namespace {

using domain::Target;
using presentation::ScoreboardCell;
using presentation::ScoreboardHead;
using presentation::ScoreboardHorizon;
using presentation::ScoreboardSpec;
using presentation::Words;

using Places = std::unordered_map<std::string, std::size_t>;

/// All together, then each that has targets, the ones with the most first.
template <class KeyOf, class NameOf>
std::vector<ScoreboardHead> headsOf(const std::vector<const Target*>& targets, const KeyOf& keyOf,
                                    const std::string& all, const NameOf& nameOf)
{
    std::unordered_map<std::string, int> counts;
    std::vector<std::string> keys;
    for (const Target* const target : targets) {
        if (counts[keyOf(*target)]++ == 0)
            keys.push_back(keyOf(*target));
    }
    std::ranges::stable_sort(keys, std::ranges::greater{}, [&](const std::string& key) { return counts.at(key); });
    std::vector<ScoreboardHead> heads{{std::nullopt, all}};
    for (const std::string& key : keys)
        heads.push_back({key, nameOf(key)});
    return heads;
}

Places placesOf(const std::vector<ScoreboardHead>& heads)
{
    Places places;
    for (std::size_t place = 1; place < heads.size(); ++place)
        places.emplace(*heads[place].key, place);
    return places;
}

std::vector<ScoreboardHorizon> horizonsOf(const Words& words)
{
    std::vector<ScoreboardHorizon> horizons;
    for (const int year : domain::kMainHorizons)
        horizons.push_back({year, std::to_string(year)});
    horizons.push_back({std::nullopt, words.otherHorizons});
    return horizons;
}

std::size_t horizonOf(const Target& target)
{
    const auto* const found = std::ranges::find(domain::kMainHorizons, target.year.value_or(0));
    return static_cast<std::size_t>(found - domain::kMainHorizons.begin());
}

/// Without a status, what most of the targets are; of equally many the one that is nearer to an assessment.
std::optional<domain::Verdict> markOf(const ScoreboardCell& cell)
{
    if (cell.status || cell.total == 0)
        return cell.status;
    const auto* const most = std::ranges::max_element(cell.counts);
    return domain::kVerdicts[static_cast<std::size_t>(most - cell.counts.begin())];
}

} // namespace

ScoreboardSpec scoreboardOf(const Snapshot& snapshot, const presentation::Selection& selection, const Words& words)
{
    presentation::Selection scope;
    scope.box = selection.box;
    scope.brush = selection.brush;
    const std::vector<const Target*> targets = targetsInForce(snapshot, scope);
    ScoreboardSpec spec;
    if (targets.empty()) {
        spec.emptyText = words.noTargets;
        return spec;
    }
    const auto themeOf = [&](const Target& target) -> const std::string& {
        return snapshot.findIndicator(target.indicator)->theme;
    };
    const auto regionOf = [](const Target& target) -> const std::string& {
        return target.region.text;
    };
    spec.rows = headsOf(targets, themeOf, words.allThemes,
                        [&](const std::string& theme) { return snapshot.termName("theme", theme, words.language); });
    spec.columns = headsOf(targets, regionOf, words.allRegions,
                           [&](const std::string& region) { return regionName(snapshot, {region}, words.language); });
    spec.horizons = horizonsOf(words);

    const Places rows = placesOf(spec.rows), columns = placesOf(spec.columns);
    std::vector<std::vector<const Target*>> members(spec.rows.size() * spec.columns.size() * spec.horizons.size());
    for (const Target* const target : targets) {
        for (const std::size_t row : {std::size_t{0}, rows.at(themeOf(*target))}) {
            for (const std::size_t column : {std::size_t{0}, columns.at(regionOf(*target))})
                members[(row * spec.columns.size() + column) * spec.horizons.size() + horizonOf(*target)].push_back(
                    target);
        }
    }
    spec.cells.resize(members.size());
    for (std::size_t i = 0; i < members.size(); ++i) {
        addUp(snapshot, members[i], spec.cells[i]);
        spec.cells[i].mark = markOf(spec.cells[i]);
    }
    return spec;
}

} // namespace wm::workspace
