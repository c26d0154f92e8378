// SPDX-License-Identifier: GPL-3.0-or-later
#include "QualityCollector.h"

#include <algorithm>
#include <utility>

namespace wm::workspace {

namespace {

std::size_t groupOf(domain::FindingKind kind)
{
    return static_cast<std::size_t>(kind);
}

} // namespace

FindingCollector::FindingCollector(const Snapshot& snapshot, const QualityOptions& options)
    : m_mostListed(std::max<std::size_t>(options.mostListed, 1))
    , m_scope(snapshot, options.selection)
    , m_acceptance(snapshot)
{
    for (const domain::FindingKind kind : domain::kFindingKinds)
        report.groups[groupOf(kind)].kind = kind;
}

void FindingCollector::add(Finding finding)
{
    if (!m_scope.has(finding))
        return;
    const std::size_t group = groupOf(finding.kind);
    ++report.groups[group].count;
    Kept& kept = m_kept[group];
    if (m_acceptance.find(finding)) {
        kept.accepted.push_back(std::move(finding));
        return;
    }
    kept.worst.push_back(std::move(finding));
    if (kept.worst.size() >= 2 * m_mostListed)
        trim(kept.worst);
}

/// By weight, and of equal ones as they came.
void FindingCollector::trim(std::vector<Finding>& findings) const
{
    std::ranges::stable_sort(findings, std::ranges::greater(), &Finding::weight);
    if (findings.size() > m_mostListed)
        findings.erase(findings.begin() + static_cast<std::ptrdiff_t>(m_mostListed), findings.end());
}

QualityReport FindingCollector::finish() &&
{
    for (std::size_t group = 0; group < m_kept.size(); ++group) {
        std::vector<Finding>& listed = report.groups[group].listed;
        trim(m_kept[group].worst);
        listed = std::move(m_kept[group].worst);
        std::ranges::move(m_kept[group].accepted, std::back_inserter(listed));
        std::ranges::stable_sort(listed, std::ranges::greater(), &Finding::weight);
    }
    return std::move(report);
}

} // namespace wm::workspace
