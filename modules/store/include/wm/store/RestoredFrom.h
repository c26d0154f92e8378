// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/Change.h"

#include <string>
#include <string_view>

namespace wm::store {

/// Heads the source of a change that put back the state after another one. Without it a change was taken back, or it is
/// from a file of before, which had the number for both.
inline constexpr std::string_view kStateAfter = "after ";

/// What was put back, as ChangeNote::source; "0" is the state before the first change.
[[nodiscard]] inline std::string restoredFrom(const domain::Restoration& what)
{
    if (!what.stateAfter)
        return std::to_string(what.takenBack.value_or(domain::ChangeId()).value);
    const std::string number = std::to_string(what.stateAfter->value);
    return what.stateAfter->isNone() ? number : std::string(kStateAfter) + number;
}

} // namespace wm::store
