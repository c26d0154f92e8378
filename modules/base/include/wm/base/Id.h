// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <functional>

namespace wm {

/// A row of the workspace. Ids of different tags never mix. 0 is "none"; real ids start at 1.
template <class Tag>
struct Id {
    std::int64_t value = 0;

    [[nodiscard]] bool isNone() const { return value == 0; }
    auto operator<=>(const Id&) const = default;
};

} // namespace wm

template <class Tag>
struct std::hash<wm::Id<Tag>> {
    std::size_t operator()(wm::Id<Tag> id) const noexcept { return std::hash<std::int64_t>{}(id.value); }
};
