// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/Facility.h"
#include "wm/domain/Indicator.h"
#include "wm/domain/Region.h"
#include "wm/domain/Target.h"

#include <optional>
#include <string>

namespace wm::presentation {

/// The one selection that all views share. A member that is none or empty means "all".
struct Selection {
    domain::RegionCode region;
    std::string theme;
    std::optional<int> horizonYear; ///< 0: targets without a year
    domain::IndicatorId indicator;  ///< what the chart shows
    domain::TargetId target;        ///< highlighted
    domain::FacilityId facility;    ///< highlighted

    bool operator==(const Selection&) const = default;
};

} // namespace wm::presentation
