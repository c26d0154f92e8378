// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

namespace wm::ui {

/// Columns as wide as what stands in them, none wider than `widest` and none narrower than `narrowest`; the last one
/// takes what is left.
void fitColumns(QTableView& table, int widest, int narrowest = 0);

} // namespace wm::ui
