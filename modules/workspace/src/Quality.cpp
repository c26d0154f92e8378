// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/workspace/Quality.h"

#include "QualityCollector.h"
#include "Scope.h"

#include "wm/base/Number.h"

#include <algorithm>

namespace wm::workspace {

using domain::FindingKind;

struct FindingScope::Parts {
    const Snapshot& snapshot;
    presentation::Selection selection;
    Rectangle rectangle;
};

FindingScope::FindingScope(const Snapshot& snapshot, const presentation::Selection& selection)
    : m_parts(std::make_unique<const Parts>(snapshot, selection, Rectangle(snapshot, selection)))
{
}

FindingScope::FindingScope(FindingScope&&) noexcept = default;
FindingScope::~FindingScope() = default;

bool FindingScope::hasIndicator(domain::IndicatorId indicator) const
{
    return isInTheme(m_parts->snapshot, indicator, m_parts->selection.theme);
}

bool FindingScope::hasSeries(domain::IndicatorId indicator, const domain::RegionCode& region) const
{
    const auto& [snapshot, selection, rectangle] = *m_parts;
    return hasIndicator(indicator) && snapshot.isWithin(region, selection.region) && rectangle.has(region);
}

bool FindingScope::has(const Finding& finding) const
{
    const auto& [snapshot, selection, rectangle] = *m_parts;
    if (finding.subject == FindingSubject::Facility) {
        const domain::Facility* const facility = snapshot.findFacility(finding.facility);
        return selection.theme.empty() && facility && isInRegion(snapshot, *facility, selection.region) &&
               rectangle.has(*facility);
    }
    if (finding.subject == FindingSubject::Indicator) // it is of no region, so all have to do with it
        return hasIndicator(finding.indicator);
    if (finding.indicator.isNone())
        return selection.theme.empty() && snapshot.isWithin(finding.region, selection.region) &&
               rectangle.has(finding.region);
    return hasSeries(finding.indicator, finding.region);
}

std::string findingScopeName(const Snapshot& snapshot, const presentation::Selection& selection,
                             const presentation::Words& words)
{
    return scopeTitle(snapshot, selection, selection.region, words);
}

bool QualityReport::isWhole() const
{
    return std::ranges::all_of(groups, &FindingGroup::isWhole);
}

Result<QualityReport> findQuality(const Snapshot& snapshot, const QualityOptions& options, const TaskContext& context)
{
    FindingCollector findings(snapshot, options);
    WM_CHECK(checkAll(snapshot, findings, context));
    return std::move(findings).finish();
}

Result<void> checkAll(const Snapshot& snapshot, FindingCollector& findings, const TaskContext& context)
{
    checkTargets(snapshot, findings);
    checkFacilities(snapshot, findings);
    checkDuplicates(snapshot, findings);
    checkSeriesSizes(snapshot, findings);
    return checkSeries(snapshot, findings, context);
}

std::string yearsText(const Finding& finding)
{
    if (finding.firstYear == 0)
        return {};
    const std::string first = std::to_string(finding.firstYear);
    return finding.lastYear == finding.firstYear ? first : first + "–" + std::to_string(finding.lastYear);
}

domain::FindingKey keyOf(const Snapshot& snapshot, const Finding& finding)
{
    domain::FindingKey key;
    key.kind = finding.kind;
    key.region = finding.region.text;
    key.valueKind = finding.valueKind;
    if (const domain::Indicator* indicator = snapshot.findIndicator(finding.indicator))
        key.indicator = indicator->code;
    const domain::Target* const target = snapshot.findTarget(finding.target);
    if (target && finding.subject == FindingSubject::Target && finding.kind != FindingKind::TargetWithoutValues)
        key.item = target->code;
    if (const domain::Facility* facility = snapshot.findFacility(finding.facility))
        key.item = facility->code;
    if (finding.subject == FindingSubject::Indicator)
        key.item = finding.other;
    // Of a whole series, whatever years it has by now.
    const bool isOfSeries = finding.kind == FindingKind::Stale || finding.kind == FindingKind::TargetWithoutValues ||
                            finding.kind == FindingKind::EndedCode;
    if (isOfSeries || finding.firstYear == 0)
        return key;
    key.period = std::to_string(finding.firstYear);
    if (finding.lastYear != finding.firstYear)
        key.period += "/" + std::to_string(finding.lastYear);
    return key;
}

std::string fingerprintOf(const Snapshot& snapshot, const Finding& finding)
{
    const auto number = [](const std::optional<double>& value) {
        return value ? plainNumberText(*value) : std::string();
    };
    switch (finding.kind) {
    case FindingKind::Stale:
        // Until there is a newer value, however far the others or the targets get ahead.
        return std::to_string(finding.lastYear) + "|" + number(finding.found);
    case FindingKind::EndedCode:
        return std::to_string(finding.lastYear);
    case FindingKind::UnitConflict:
        return number(finding.found);
    case FindingKind::Undated:
        return std::to_string(finding.number);
    case FindingKind::FarPosition: {
        const domain::Facility* const facility = snapshot.findFacility(finding.facility);
        return facility && facility->position ? number(facility->position->lon) + "|" + number(facility->position->lat)
                                              : std::string();
    }
    case FindingKind::NoPosition:
    case FindingKind::SeatPosition: {
        const domain::Facility* const facility = snapshot.findFacility(finding.facility);
        return facility ? facility->positionQuality : std::string();
    }
    case FindingKind::Gap:
    case FindingKind::LostValue:
    case FindingKind::TargetWithoutValues:
    case FindingKind::ValuesWithoutTarget:
        return {}; // it is there or not
    default:
        return number(finding.found) + "|" + number(finding.expected);
    }
}

Acceptance::Acceptance(const Snapshot& snapshot)
    : m_snapshot(snapshot)
{
    for (const domain::AcceptedFinding& each : snapshot.catalogue().acceptedFindings)
        m_accepted.emplace(each.key, &each);
}

const domain::AcceptedFinding* Acceptance::find(const Finding& finding) const
{
    if (m_accepted.empty())
        return nullptr;
    const auto found = m_accepted.find(keyOf(m_snapshot, finding));
    const bool isSame = found != m_accepted.end() && found->second->fingerprint == fingerprintOf(m_snapshot, finding);
    return isSame ? found->second : nullptr;
}

Acceptance::Edit Acceptance::accepting(const std::vector<Finding>& findings, const std::string& reason) const
{
    Edit edit = takingBack(findings); // one that was accepted for other values, or another reason
    for (const Finding& finding : findings)
        edit.after.push_back({keyOf(m_snapshot, finding), fingerprintOf(m_snapshot, finding), reason});
    return edit;
}

Acceptance::Edit Acceptance::takingBack(const std::vector<Finding>& findings) const
{
    Edit edit;
    for (const Finding& finding : findings) {
        if (const auto found = m_accepted.find(keyOf(m_snapshot, finding)); found != m_accepted.end())
            edit.before.push_back(*found->second);
    }
    return edit;
}

std::vector<ShownFinding> shownFindings(const QualityReport& report, const Acceptance& acceptance,
                                        const FindingScope& scope, const FindingFilter& filter)
{
    std::vector<ShownFinding> shown;
    for (const FindingGroup& group : report.groups) {
        if (filter.kind && *filter.kind != group.kind)
            continue;
        for (const Finding& finding : group.listed) {
            const domain::AcceptedFinding* const accepted = acceptance.find(finding);
            if ((filter.withAccepted || !accepted) && scope.has(finding))
                shown.push_back({&finding, accepted});
        }
    }
    return shown;
}

std::array<FindingCount, domain::kFindingKinds.size()>
countFindings(const QualityReport& report, const Acceptance& acceptance, const FindingScope& scope, bool isAllInScope)
{
    std::array<FindingCount, domain::kFindingKinds.size()> counts;
    for (std::size_t place = 0; place < counts.size(); ++place) {
        const FindingGroup& group = report.groups[place];
        FindingCount& count = counts[place];
        for (const Finding& finding : group.listed) {
            if (scope.has(finding))
                ++(acceptance.find(finding) ? count.accepted : count.open);
        }
        if (isAllInScope)
            count.open = group.count - count.accepted;
        else
            count.isLeast = !group.isWhole();
    }
    return counts;
}

} // namespace wm::workspace
