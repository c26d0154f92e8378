// SPDX-License-Identifier: GPL-3.0-or-later
#include "QualityCollector.h"

#include "wm/store/AcceptedFindingTable.h"
#include "wm/store/RevisedValues.h"
#include "wm/workspace/Workspace.h"

#include <algorithm>
#include <cmath>

namespace wm::workspace {

namespace {

Finding revisedFinding(const store::RevisedValue& revised)
{
    const domain::Observation& observation = revised.observation;
    Finding finding;
    finding.kind = domain::FindingKind::Revised;
    finding.indicator = observation.indicator;
    finding.region = observation.region;
    finding.valueKind = observation.valueKind;
    finding.document = observation.document;
    finding.firstYear = observation.period.firstYear().value_or(0);
    finding.lastYear = observation.period.lastYear().value_or(0);
    finding.found = observation.value;
    finding.expected = revised.first;
    finding.weight = std::abs(observation.value - revised.first) / std::max(std::abs(revised.first), 1e-12);
    return finding;
}

/// Empty where they differ.
std::string commonReason(const std::vector<domain::AcceptedFinding>& findings)
{
    const bool isOne = std::ranges::all_of(
        findings, [&](const domain::AcceptedFinding& each) { return each.reason == findings.front().reason; });
    return isOne && !findings.empty() ? findings.front().reason : std::string();
}

} // namespace

Result<QualityReport> Workspace::checkQuality(const Snapshot& now, const QualityOptions& options,
                                              const TaskContext& context) const
{
    FindingCollector findings(now, options);
    WM_CHECK(checkAll(now, findings, context));
    WM_TRY(store::Connection connection, store::Connection::open(m_file, store::OpenMode::ReadOnly));
    const auto take = [&](const store::RevisedValue& revised) -> Result<void> {
        if (context.stop.stop_requested())
            return fail(ErrorCode::Cancelled, "cancelled by the user");
        findings.add(revisedFinding(revised));
        return {};
    };
    WM_CHECK(store::forEachRevisedValue(connection, take));
    return std::move(findings).finish();
}

Result<void> Workspace::changeAcceptedFindings(const std::vector<domain::AcceptedFinding>& before,
                                               const std::vector<domain::AcceptedFinding>& after) const
{
    WM_TRY(store::Connection connection, store::Connection::open(m_file, store::OpenMode::ReadWrite));
    return store::changeAcceptedFindings(connection, before, after, byHand(commonReason(after)));
}

} // namespace wm::workspace
