// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ViewOutput.h"

namespace wm::ui {

/// A table or another text as a picture; `html` is escaped already. At most `width` wide. `title` stands above it,
/// unless the picture is bare. Thread: GUI.
[[nodiscard]] ViewPicture textPicture(const QString& title, const QString& html, int width);

} // namespace wm::ui
