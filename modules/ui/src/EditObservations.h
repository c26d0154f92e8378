// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/base/Issue.h"
#include "wm/domain/Record.h"
#include "wm/workspace/Snapshot.h"

#include <optional>

/// Values as rows of texts, whose fields are dataFields(DataKind::Observations).
namespace wm::ui {

[[nodiscard]] domain::RecordTexts observationTexts(const domain::Observation& observation,
                                                   const domain::RecordCodes& codes);
/// Absent where a text is no number, period or known word; `faults` gets why, with the place `line`.
[[nodiscard]] std::optional<domain::Observation>
observationOf(const domain::RecordTexts& texts, const workspace::Snapshot& snapshot, int line, Issues& faults);

} // namespace wm::ui
