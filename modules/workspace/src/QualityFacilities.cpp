// SPDX-License-Identifier: GPL-3.0-or-later
#include "QualityCollector.h"

#include "wm/geo/Measures.h"
#include "wm/quality/EndedCodes.h"
#include "wm/quality/FarPositions.h"

#include <cmath>
#include <unordered_map>

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

/// Where regions have their seats, as far as the gazetteer knows.
class RegionSeats {
public:
    explicit RegionSeats(const Snapshot& snapshot)
        : m_snapshot(snapshot)
    {
        for (const domain::Place& place : snapshot.catalogue().places) {
            if (!place.region.isNone() && place.kind.ends_with("_seat"))
                m_seats.emplace(place.region.text, place.position);
        }
    }

    struct Seat {
        const domain::Region* region = nullptr;
        domain::LonLat position;
        double mostKm = 0.0;
    };
    /// Of the region, else of the nearest one above that has one.
    [[nodiscard]] std::optional<Seat> find(const domain::RegionCode& code) const
    {
        constexpr int kMostLevels = 8; // old data may go round in a circle
        const domain::Region* region = m_snapshot.findRegion(code);
        for (int level = 0; region && level < kMostLevels; ++level) {
            const auto seat = m_seats.find(region->code.text);
            const std::optional<double> mostKm = quality::mostKmFromSeat(*region);
            if (seat != m_seats.end() && mostKm)
                return Seat{region, seat->second, *mostKm};
            region = m_snapshot.findRegion(region->parent);
        }
        return std::nullopt;
    }
    /// Areas are anywhere in the world.
    [[nodiscard]] bool isArea(const domain::RegionCode& code) const
    {
        const domain::Region* const region = m_snapshot.findRegion(code);
        return region && region->level == "area";
    }

private:
    const Snapshot& m_snapshot;
    std::unordered_map<std::string, domain::LonLat> m_seats; ///< by code
};

std::optional<Finding> farPosition(const domain::Facility& facility, const RegionSeats& seats)
{
    constexpr double kFarthestKm = 20'000.0; // nothing on Earth is farther apart
    if (!facility.position)
        return std::nullopt;
    Finding finding = facilityFinding(FindingKind::FarPosition, facility);
    finding.weight = kFarthestKm;
    if (quality::isAtZero(*facility.position))
        return finding;
    const std::optional<RegionSeats::Seat> seat = seats.find(facility.region);
    if (!seat)
        return quality::isAroundChina(*facility.position) || seats.isArea(facility.region) ? std::nullopt
                                                                                           : std::optional(finding);
    const double km = geo::distanceKm(seat->position, *facility.position);
    if (km <= seat->mostKm)
        return std::nullopt;
    finding.found = std::round(km);
    finding.expected = seat->mostKm;
    finding.other = seat->region->code.text;
    finding.weight = km;
    return finding;
}

} // namespace

void checkFacilities(const Snapshot& snapshot, FindingCollector& findings)
{
    const RegionSeats seats(snapshot);
    for (const domain::Facility& facility : snapshot.catalogue().facilities) {
        const Finding position =
            facilityFinding(facility.position ? FindingKind::SeatPosition : FindingKind::NoPosition, facility);
        if (!findings.scope().has(position))
            continue;
        ++findings.report.facilities;
        if (!facility.hasExactPosition())
            findings.add(position);
        if (std::optional<Finding> far = farPosition(facility, seats))
            findings.add(*std::move(far));
        if (const quality::EndedCode* ended = quality::findEndedCode(facility.region)) {
            Finding finding = facilityFinding(FindingKind::EndedCode, facility);
            finding.other = ended->now.text;
            findings.add(std::move(finding));
        }
    }
}

} // namespace wm::workspace
