// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/Region.h"

#include <span>
#include <string>

namespace wm::quality {

/// A code of a county or district that no table has any more. Source: data/regions/former_codes.csv, of regions since
/// 2013 in the provinces of the catalogue.
struct EndedCode {
    domain::RegionCode code;
    std::string name;        ///< official, in Chinese
    domain::RegionCode now;  ///< the code of today
    int since = 0;           ///< tables of this year's end have the new code
    bool isSameArea = false; ///< the new code is for the same territory
};

/// Those whose code changed, by code; regions that only got another name are none.
[[nodiscard]] std::span<const EndedCode> endedCodes();
/// Null: the code is in use, as far as is known.
[[nodiscard]] const EndedCode* findEndedCode(const domain::RegionCode& code);

} // namespace wm::quality
