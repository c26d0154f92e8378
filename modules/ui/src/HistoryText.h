// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/Change.h"
#include "wm/workspace/History.h"

#include <QString>

namespace wm::ui {

/// "Last import (年鉴.xlsx, 2026-11-20 16:00)".
[[nodiscard]] QString markText(const workspace::HistoryMark& mark);
/// "3 rows were put back; 1 was changed since and left as it is."
[[nodiscard]] QString restorationText(const domain::RestorationReport& report);

} // namespace wm::ui
