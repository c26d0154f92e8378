// SPDX-License-Identifier: GPL-3.0-or-later
#include "QualityCollector.h"

#include "wm/quality/EndedCodes.h"

namespace wm::workspace {

namespace {

using domain::FindingKind;

Finding facilityFinding(FindingKind kind, const domain::Facility& facility)
{
    Finding finding;
    finding.kind = kind;
    finding.subject = FindingSubject::Facility;
    finding.region = facility.region;
    finding.facility = facility.id;
    finding.document = facility.document;
    return finding;
}

} // namespace

void checkFacilities(const Snapshot& snapshot, FindingCollector& findings)
{
    for (const domain::Facility& facility : snapshot.catalogue().facilities) {
        const Finding position =
            facilityFinding(facility.position ? FindingKind::SeatPosition : FindingKind::NoPosition, facility);
        if (!findings.scope().has(position))
            continue;
        ++findings.report.facilities;
        if (!facility.hasExactPosition())
            findings.add(position);
        if (const quality::EndedCode* ended = quality::findEndedCode(facility.region)) {
            Finding finding = facilityFinding(FindingKind::EndedCode, facility);
            finding.other = ended->now.text;
            findings.add(std::move(finding));
        }
    }
}

} // namespace wm::workspace
