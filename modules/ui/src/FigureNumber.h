// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace wm::ui {

/// The number of a figure `steps` after the first: its last digits are counted on, and keep their width ("3-1" gives
/// "3-2", "A09" gives "A10"). None for a first number that does not end in one of at
/// most nine digits.
[[nodiscard]] std::optional<QString> figureNumber(const QString& first, int steps);

} // namespace wm::ui
