// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/Document.h"
#include "wm/domain/Geometry.h"

#include <optional>
#include <string>

namespace wm::domain {

using FacilityId = Id<struct FacilityTag>;
using CorridorId = Id<struct CorridorTag>;

// Values of position_quality.
inline constexpr const char* kUserPosition = "user"; ///< a user put it on the map
inline constexpr const char* kExactPosition = "exact_source";

/// Where a facility lies and who says so.
struct FacilityPosition {
    std::optional<LonLat> position;
    std::string quality; ///< vocabulary "position_quality"; "none" without position and only then
    std::string source;

    bool operator==(const FacilityPosition&) const = default;
};

/// A hub, park, port, hospital, ... named by a plan.
struct Facility {
    FacilityId id;
    std::string code;
    LocalText name;
    std::string kind;   ///< vocabulary "facility_kind"
    std::string layer;  ///< vocabulary "facility_layer"
    std::string place;  ///< where the plan says it is, in Chinese; may be empty
    RegionCode region;  ///< may be none
    std::string status; ///< vocabulary "facility_status"
    DocumentId document;
    std::string note;
    std::optional<LonLat> position;
    std::string positionQuality; ///< vocabulary "position_quality": exact_source, user, county_seat, none
    std::string positionSource;
    std::optional<LonLat> fallbackPosition; ///< a seat to list it under when the position is not known
    std::string fallbackBasis;

    /// Its own, and not the seat of its county.
    [[nodiscard]] bool hasExactPosition() const
    {
        return position && (positionQuality == kExactPosition || positionQuality == kUserPosition);
    }
};

/// A link between places. `path` is empty where an end is not one known place.
struct Corridor {
    CorridorId id;
    std::string code;
    DocumentId document;
    LocalText name;
    std::string from, to, via; ///< as the plan names them, in Chinese; may be empty
    std::string mode;          ///< vocabulary "corridor_mode"
    std::string status;        ///< vocabulary "corridor_status"
    std::string note;
    Line path; ///< straight between the known places, schematic: not an alignment
};

} // namespace wm::domain
