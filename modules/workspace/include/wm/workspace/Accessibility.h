// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/presentation/Selection.h"
#include "wm/presentation/TableSpec.h"
#include "wm/presentation/Words.h"
#include "wm/workspace/Snapshot.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace wm::workspace {

// How far counties are from logistics hubs: along geodesics of the WGS 84 ellipsoid, not along roads, from the seat of
// the county. Any thread.

/// Radii of service areas.
inline constexpr std::array kServiceRadiiKm{50, 100, 200};

/// Codes of vocabulary "facility_kind" that count as hubs: those that are so by name, and ports (dry ports are ports
/// too) and rail freight stations, where goods change from one mode to another as well. Parks and airports are none
/// until they are asked for.
[[nodiscard]] std::vector<std::string> hubKinds();
/// "Counted as hubs: ...", in the words of the vocabulary.
[[nodiscard]] std::string hubKindsText(const Snapshot& snapshot, const std::vector<std::string>& kinds,
                                       const presentation::Words& words);

/// Which facilities count as hubs; those that serve the selected theme, in any region: the nearest one may lie beyond
/// the border.
struct HubChoice {
    std::vector<std::string> kinds = hubKinds();
    bool hasPlanned = true; ///< with those that are only planned
};

struct CountyAccess {
    domain::RegionCode county;
    domain::LonLat seat;
    domain::FacilityId hub; ///< the nearest; of several, the first of the workspace
    double distanceKm = 0.0;
    std::array<int, kServiceRadiiKm.size()> hubsWithin{}; ///< how many, the nearest included
};

struct Accessibility {
    /// Of the selected region, in the order of the workspace; of none, all that have a schematic cell. Empty without
    /// hubs.
    std::vector<CountyAccess> counties;
    int hubs = 0;                ///< facilities at one exact position are one hub, the first of them
    int hubsWithoutPosition = 0; ///< not counted: a city's seat instead would make up distances
    int countiesWithoutSeat = 0;

    /// The share of the counties that have a hub within kServiceRadiiKm[radius]. Absent, as all figures, without
    /// counties.
    [[nodiscard]] std::optional<double> shareWithin(std::size_t radius) const;
    [[nodiscard]] std::optional<double> meanKm() const;
    [[nodiscard]] std::optional<double> medianKm() const;
};

[[nodiscard]] Accessibility accessibilityOf(const Snapshot& snapshot, const presentation::Selection& selection,
                                            const HubChoice& choice = {});

/// Columns: county, prefecture, nearest hub, its kind, status and quality of position, distance in km to a tenth,
/// number of hubs within each radius.
[[nodiscard]] presentation::TableSpec accessibilityTable(const Snapshot& snapshot,
                                                         const presentation::Selection& selection,
                                                         const presentation::Words& words,
                                                         const HubChoice& choice = {});
/// What a reader of that table must know, and the figures of all counties together.
[[nodiscard]] std::vector<std::string> accessibilityNotes(const Snapshot& snapshot,
                                                          const presentation::Selection& selection,
                                                          const presentation::Words& words,
                                                          const HubChoice& choice = {});

} // namespace wm::workspace
