// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace wm::ui {

/// The mark of the program: a way point on a rising line. Drawn anew at every size. Thread: GUI.
[[nodiscard]] QIcon applicationIcon();

} // namespace wm::ui
