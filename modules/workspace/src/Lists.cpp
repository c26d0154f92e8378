// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/workspace/Views.h"

#include <algorithm>
#include <functional>
#include <set>
#include <unordered_map>
#include <unordered_set>

namespace wm::workspace {

std::vector<int> horizonYears(const Snapshot& snapshot)
{
    std::set<int> years;
    for (const domain::Target& target : snapshot.catalogue().targets)
        years.insert(target.year.value_or(0));
    return {years.begin(), years.end()};
}

std::vector<domain::RegionCode> regionsWithContent(const Snapshot& snapshot)
{
    const domain::Catalogue& catalogue = snapshot.catalogue();
    std::unordered_set<domain::RegionCode> used;
    for (const domain::Target& target : catalogue.targets)
        used.insert(target.region);
    const std::vector<domain::RegionCode>& observed = snapshot.observations().sizes().regions();
    used.insert(observed.begin(), observed.end());
    for (const domain::Facility& facility : catalogue.facilities)
        used.insert(facility.region);
    for (const domain::RegionCell& cell : catalogue.cells)
        used.insert(cell.region);

    std::unordered_map<domain::RegionCode, std::vector<domain::RegionCode>> children;
    for (const domain::Region& region : catalogue.regions)
        children[region.parent].push_back(region.code);

    std::vector<domain::RegionCode> ordered;
    std::unordered_set<domain::RegionCode> visited;
    const std::function<void(const domain::RegionCode&)> visit = [&](const domain::RegionCode& parent) {
        const auto found = children.find(parent);
        if (found == children.end())
            return;
        for (const domain::RegionCode& code : found->second) {
            if (!visited.insert(code).second)
                continue;
            if (used.contains(code))
                ordered.push_back(code);
            visit(code);
        }
    };
    visit(domain::RegionCode());
    return ordered;
}

std::vector<std::string> themesInUse(const Snapshot& snapshot)
{
    std::unordered_set<std::string> used;
    for (const domain::Indicator& indicator : snapshot.catalogue().indicators)
        used.insert(indicator.theme);
    std::vector<const domain::Term*> terms;
    for (const domain::Term& term : snapshot.catalogue().terms) {
        if (term.vocabulary == "theme" && used.contains(term.code))
            terms.push_back(&term);
    }
    std::ranges::stable_sort(terms, {}, [](const domain::Term* term) { return term->sort; });
    std::vector<std::string> themes;
    themes.reserve(terms.size());
    for (const domain::Term* term : terms)
        themes.push_back(term->code);
    return themes;
}

} // namespace wm::workspace
