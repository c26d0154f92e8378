// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/presentation/TableSpec.h"

class QItemSelectionModel;
class QSortFilterProxyModel;

namespace wm::ui {

class SpecTableModel;

/// The rows that a filter lets through, in the order that they are sorted in, with all columns; only those of a
/// selection, if one is given.
[[nodiscard]] presentation::TableSpec listedRows(const SpecTableModel& table, const QSortFilterProxyModel& rows,
                                                 const QItemSelectionModel* selection = nullptr);

} // namespace wm::ui
