// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/Observation.h"
#include "wm/store/Statement.h"

#include <string>
#include <string_view>

namespace wm::store {

/// "SELECT ... FROM observation ", with the columns that readObservation() expects; `from`: of another table or a join.
[[nodiscard]] std::string selectObservations(std::string_view from = "observation");

/// Errors: ParseFailed, naming table and id.
[[nodiscard]] Result<domain::Observation> readObservation(const Statement& row);

} // namespace wm::store
