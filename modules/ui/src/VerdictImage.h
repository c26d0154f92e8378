// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/Verdict.h"

#include <QImage>

namespace wm::ui {

/// The mark of a verdict on a transparent ground, `size` device-independent pixels wide and high, sharp at `scale`.
[[nodiscard]] QImage verdictImage(domain::Verdict verdict, int size, double scale);

} // namespace wm::ui
