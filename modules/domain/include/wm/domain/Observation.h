// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/Comparator.h"
#include "wm/domain/Document.h"
#include "wm/domain/Indicator.h"
#include "wm/domain/Period.h"
#include "wm/domain/Region.h"

#include <string>

namespace wm::domain {

using ObservationId = Id<struct ObservationTag>;

/// What was measured, in the indicator's unit.
struct Observation {
    ObservationId id;
    RegionCode region;
    IndicatorId indicator;
    Period period;
    double value = 0.0;
    Comparator qualifier = Comparator::Unstated; ///< "more than 50" is 50 with Greater
    std::string valueKind;                       ///< vocabulary "value_kind"
    DocumentId document;
    std::string note;
};

} // namespace wm::domain
