// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "RecordKeys.h"

#include <string>

namespace wm::ingest {

/// The whole record: what the row says, else what is stored, else what follows from the rest. What follows: that a
/// value or year which is given is stated; the unit of a target's indicator; whether a facility has a position, from
/// `sourceName`; that nothing is said of a facility's status. Numbers that agree with what is stored in the 15 digits
/// of spreadsheets are as stored.
[[nodiscard]] domain::RecordTexts completedRecord(domain::RecordKind kind, const GivenTexts& given,
                                                  const domain::RecordTexts* stored, const std::string& indicatorUnit,
                                                  const std::string& sourceName);

} // namespace wm::ingest
