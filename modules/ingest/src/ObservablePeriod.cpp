// SPDX-License-Identifier: GPL-3.0-or-later
#include "ObservablePeriod.h"

#include <chrono>

namespace wm::ingest {

int thisYear()
{
    const auto today = std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
    return static_cast<int>(std::chrono::year_month_day(today).year());
}

bool mayBeObserved(const domain::Period& period, int thisYear)
{
    constexpr int kFirstYear = 1900;
    return period.isUnnamed() || (*period.firstYear() >= kFirstYear && *period.lastYear() <= thisYear);
}

} // namespace wm::ingest
