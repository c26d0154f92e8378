// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include <string>

namespace wm::wording {

/// "2026-11-22 14:30" in the user's time zone of "2026-11-22T06:30:00Z"; the text itself where it is no such time.
[[nodiscard]] std::string localTime(const std::string& utc);
/// When that day begins in the user's time zone, as UTC: "2026-11-21T16:00:00Z".
[[nodiscard]] std::string utcOfDay(const QDate& day);

} // namespace wm::wording
