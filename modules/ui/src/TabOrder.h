// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMainWindow;
class QWidget;

namespace wm::ui {

/// The widget that Tab leads to, or Shift+Tab without `isForward`: bars, then docks as they lie from the left, in each
/// its title bar first; only what can be seen. Null: there is none but `from`.
/// Qt's own order is that of making, leads into docks behind other tabs, and runs in a circle inside of a page that was
/// put together before it had a window.
[[nodiscard]] QWidget* tabNeighbour(const QMainWindow& window, const QWidget* from, bool isForward);

} // namespace wm::ui
