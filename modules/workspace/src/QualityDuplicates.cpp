// SPDX-License-Identifier: GPL-3.0-or-later
#include "QualityCollector.h"

#include "wm/base/Text.h"
#include "wm/quality/Agreement.h"

#include <cmath>
#include <map>
#include <tuple>

namespace wm::workspace {

namespace {

using domain::FindingKind;

/// Of two with the same key the later one is the finding, and names the first.
template <class Key, class Row>
class FirstOfEach {
public:
    /// Null: this is the first one.
    [[nodiscard]] const Row* firstOrAdd(Key key, const Row& row)
    {
        const auto [place, isNew] = m_first.emplace(std::move(key), &row);
        return isNew ? nullptr : place->second;
    }

private:
    std::map<Key, const Row*> m_first;
};

void checkIndicatorNames(const Snapshot& snapshot, FindingCollector& findings)
{
    using Key = std::tuple<std::string, std::string>;
    FirstOfEach<Key, domain::Indicator> seen;
    for (const domain::Indicator& each : snapshot.catalogue().indicators) {
        const auto* const first = seen.firstOrAdd({foldedName(each.name.zh), each.unit}, each);
        if (!first)
            continue;
        Finding finding;
        finding.kind = FindingKind::Duplicate;
        finding.subject = FindingSubject::Indicator;
        finding.indicator = each.id;
        finding.other = first->code;
        findings.add(std::move(finding));
    }
}

/// What one document wants of one thing in one year. Two conditions may well stand beside each other, as "at least 10"
/// and "at most 12".
void checkTargetPairs(const Snapshot& snapshot, FindingCollector& findings)
{
    using Key = std::tuple<domain::DocumentId, domain::IndicatorId, domain::RegionCode, int, std::string,
                           domain::Comparator, std::string>;
    FirstOfEach<Key, domain::Target> seen;
    for (const domain::Target& each : snapshot.catalogue().targets) {
        if (!each.value || !each.year)
            continue;
        const auto* const first = seen.firstOrAdd(
            {each.document, each.indicator, each.region, *each.year, each.valueKind, each.comparator, each.role}, each);
        if (!first || each.upperValue != first->upperValue)
            continue;
        Finding finding;
        finding.kind = FindingKind::Duplicate;
        finding.subject = FindingSubject::Target;
        finding.indicator = each.indicator;
        finding.region = each.region;
        finding.valueKind = each.valueKind;
        finding.target = each.id;
        finding.document = each.document;
        finding.firstYear = finding.lastYear = *each.year;
        finding.found = each.value;
        finding.expected = first->value;
        finding.other = first->code;
        finding.weight = quality::agree(*each.value, *first->value) ? 0.0 : 1.0;
        findings.add(std::move(finding));
    }
}

void checkFacilityNames(const Snapshot& snapshot, FindingCollector& findings)
{
    using Key = std::tuple<std::string, domain::RegionCode, std::string>;
    FirstOfEach<Key, domain::Facility> seen;
    for (const domain::Facility& each : snapshot.catalogue().facilities) {
        const auto* const first = seen.firstOrAdd({foldedName(each.name.zh), each.region, each.kind}, each);
        if (!first)
            continue;
        Finding finding;
        finding.kind = FindingKind::Duplicate;
        finding.subject = FindingSubject::Facility;
        finding.region = each.region;
        finding.facility = each.id;
        finding.document = each.document;
        finding.other = first->code;
        findings.add(std::move(finding));
    }
}

} // namespace

void checkDuplicates(const Snapshot& snapshot, FindingCollector& findings)
{
    checkIndicatorNames(snapshot, findings);
    checkTargetPairs(snapshot, findings);
    checkFacilityNames(snapshot, findings);
}

} // namespace wm::workspace
