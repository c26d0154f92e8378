// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

namespace wm::ui {

/// Columns as wide as what stands in them, none wider than `widest` and none narrower than `narrowest`. What is left of
/// the table goes to what would be cut off, and then to the last one.
void fitColumns(QTableView& table, int widest, int narrowest = 0);

} // namespace wm::ui
