// SPDX-License-Identifier: GPL-3.0-or-later
#include "UnitFaults.h"

#include "wm/ingest/ValueImport.h"

#include <algorithm>
#include <iterator>

namespace wm::ingest {

namespace {

/// A few megabytes: only one issue of most columns is told.
constexpr std::size_t kMostKept = 20 * kMostIssues;

} // namespace

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
    const bool isFirst = faults.issues.empty();
    if (!isFirst && (faults.issues.size() >= kMostIssues || m_kept >= kMostKept))
        return;
    faults.issues.push_back(std::move(issue));
    ++m_kept;
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
    m_kept = 0;
    m_lastSeen = {-1, nullptr};
    std::ranges::stable_sort(told, {}, &Issue::line);
    for (Issue& issue : told) {
        if (issues.size() < kMostIssues)
            issues.push_back(std::move(issue));
    }
}

} // namespace wm::ingest
