// SPDX-License-Identifier: GPL-3.0-or-later
#include "PartOfYear.h"

#include "wm/base/Text.h"
#include "wm/ingest/Heading.h"

#include <array>
#include <string>

namespace wm::ingest {

std::optional<domain::Period> withPartOfYear(const domain::Period& year, std::string_view part, bool isQuarter)
{
    if (!year.isWholeYear())
        return std::nullopt;
    const std::string folded = foldedName(part);
    if (folded == "全年" || folded == "年度")
        return year;
    const std::string inYear = std::to_string(*year.lastYear()) + "年" + folded;
    for (const std::string& reading : std::array{folded, inYear, inYear + (isQuarter ? "季度" : "月")}) {
        const std::optional<domain::Period> period = readPeriod(reading);
        if (period && !period->isWholeYear() && period->firstYear() == year.firstYear() &&
            period->lastYear() == year.lastYear())
            return period;
    }
    return std::nullopt;
}

} // namespace wm::ingest
