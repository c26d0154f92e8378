// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

namespace wm::domain {

/// How a value relates to the stated number: a target's condition, or an observation's qualifier.
enum class Comparator { Unstated, GreaterOrEqual, Greater, LessOrEqual, Less, Equal, About };

/// ">=", ">", "<=", "<", "=", "~" or "" - as in the catalogue and the workspace.
[[nodiscard]] std::string_view toText(Comparator comparator);
[[nodiscard]] std::optional<Comparator> comparatorFromText(std::string_view text);

} // namespace wm::domain
