// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

namespace wm::ui {

/// Columns as wide as what stands in them, none wider than `widest`; the last one takes what is left.
void fitColumns(QTableView& table, int widest);

} // namespace wm::ui
