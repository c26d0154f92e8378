// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/ChartNote.h"
#include "wm/domain/Facility.h"
#include "wm/domain/Finding.h"
#include "wm/domain/Indicator.h"
#include "wm/domain/Observation.h"
#include "wm/domain/Place.h"
#include "wm/domain/Target.h"
#include "wm/domain/Task.h"
#include "wm/domain/Term.h"

#include <cstdint>
#include <vector>

namespace wm::domain {

/// The highest id that a record of each kind has or ever had. A new one gets a higher one: a history knows records by
/// their ids, also those that are gone. 0: no further than the rows beside it tell.
struct LastIds {
    std::int64_t document = 0;
    std::int64_t indicator = 0;
    std::int64_t target = 0;
    std::int64_t facility = 0;
    std::int64_t corridor = 0;
    std::int64_t task = 0;
};

/// Everything of a review at once. References are resolved: every id and region code named by a row is in its table.
struct Catalogue {
    std::vector<Term> terms;
    std::vector<Unit> units;
    std::vector<Region> regions;
    std::vector<Document> documents;
    std::vector<Indicator> indicators;
    std::vector<Target> targets;
    std::vector<Observation> observations;
    std::vector<Facility> facilities;
    std::vector<Corridor> corridors;
    std::vector<Task> tasks;
    std::vector<Place> places;
    std::vector<RegionCell> cells;
    std::vector<ChartNote> chartNotes;             ///< by year; the user's own, a new workspace has none
    std::vector<AcceptedFinding> acceptedFindings; ///< the same
    LastIds lastIds;                               ///< of the workspace it was loaded from
};

} // namespace wm::domain
