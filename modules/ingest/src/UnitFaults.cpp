// SPDX-License-Identifier: GPL-3.0-or-later
#include "UnitFaults.h"

#include "wm/ingest/ValueImport.h"

#include <algorithm>
#include <iterator>

namespace wm::ingest {

void UnitFaults::see(int column, const domain::Indicator& indicator)
{
    const std::pair place(column, &indicator);
    if (std::exchange(m_lastSeen, place) != place)
        m_faults[place].hasGood = true;
}

void UnitFaults::add(int column, const domain::Indicator& indicator, Issue issue)
{
    Faults& faults = m_faults[{column, &indicator}];
    if (!faults.issues.empty()) {
        const Issue& first = faults.issues.front();
        faults.differ = faults.differ || first.found != issue.found || first.expected != issue.expected;
    }
    if (faults.issues.size() < kMostIssues)
        faults.issues.push_back(std::move(issue));
}

void UnitFaults::settle(Issues& issues)
{
    Issues told;
    for (auto& [place, faults] : m_faults) {
        const bool isOfColumn = !faults.hasGood && !faults.differ && !faults.issues.empty();
        const auto end = isOfColumn ? std::next(faults.issues.begin()) : faults.issues.end();
        std::move(faults.issues.begin(), end, std::back_inserter(told));
    }
    m_faults.clear();
    m_lastSeen = {-1, nullptr};
    std::ranges::stable_sort(told, {}, &Issue::line);
    for (Issue& issue : told) {
        if (issues.size() < kMostIssues)
            issues.push_back(std::move(issue));
    }
}

} // namespace wm::ingest
