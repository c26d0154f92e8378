// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

namespace wm::ingest {

/// A longitude or latitude as surveyors and lists of places write it: "114°56′12″", "114度56分12秒", "114.93°E",
/// "东经114.93", in degrees to the seventh decimal (a centimetre), negative to the west and south. Absent: it is none,
/// also of 60 minutes and more.
[[nodiscard]] std::optional<double> readDegrees(std::string_view text);

} // namespace wm::ingest
