// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableWidget;

namespace wm::ui {

/// A table whose cells are read and whose widgets alone are changed. Tab leaves it.
[[nodiscard]] QTableWidget* makeReadTable(const char* objectName);

} // namespace wm::ui
