// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/base/TaskContext.h"
#include "wm/domain/Catalogue.h"
#include "wm/domain/Change.h"
#include "wm/store/Connection.h"

namespace wm::store {

/// Writes everything but notes of users into an empty, migrated file, in one transaction. Ids of the rows become ids of
/// the tables. Who writes is kept in the history; the same of the others.
/// Errors: Conflict when a row breaks a rule of the tables, DatabaseFailed, Cancelled; then nothing is written.
[[nodiscard]] Result<void> insertCatalogue(Connection& connection, const domain::Catalogue& catalogue,
                                           const TaskContext& context, const domain::ChangeNote& by = {});

enum class ObservationRows { All, None };

/// Reads everything back, in the order of ids; with None all but the observations, which are not looked at then.
/// Errors: DatabaseFailed, ParseFailed for a row this program cannot read or that refers to nothing (named by table and
/// id), Cancelled.
[[nodiscard]] Result<domain::Catalogue> loadCatalogue(Connection& connection, const TaskContext& context,
                                                      ObservationRows rows = ObservationRows::All);

/// Chooses the method profile that judges an indicator's targets; empty: the default.
/// Errors: NotFound, DatabaseFailed.
[[nodiscard]] Result<void> setMethodProfile(Connection& connection, domain::IndicatorId indicator,
                                            std::string_view profile, const domain::ChangeNote& by = {});

/// Puts a facility somewhere else, or nowhere, and gives back what was there before.
/// Errors: NotFound; InvalidArgument for a position off the Earth and for a quality that contradicts it;
/// DatabaseFailed; then nothing is written.
[[nodiscard]] Result<domain::FacilityPosition> setFacilityPosition(Connection& connection, domain::FacilityId facility,
                                                                   const domain::FacilityPosition& position,
                                                                   const domain::ChangeNote& by = {});

} // namespace wm::store
