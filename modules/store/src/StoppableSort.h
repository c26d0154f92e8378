// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/base/TaskContext.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <limits>
#include <vector>

namespace wm::store {

/// Sorts by `key`, as std::ranges::sort() does and in the same memory, but can be stopped: it parts the rows in two as
/// that does, and looks for a stop between, until parts are small enough for it.
template <class Row, class Key>
class StoppableSort {
public:
    StoppableSort(std::vector<Row>& rows, Key key, const TaskContext& context)
        : m_rows(rows)
        , m_key(key)
        , m_context(context)
    {
    }

    /// Errors: Cancelled; then all rows are there in no certain order.
    [[nodiscard]] Result<void> run() { return sort(0, m_rows.size(), kMostPartings); }

private:
    static constexpr std::size_t kSmall = 200'000; ///< rows, some twenty milliseconds
    /// Deeper than twenty million rows need unless they are made to part badly: what is left then is sorted as a whole.
    static constexpr int kMostPartings = 40;

    Result<void> sort(std::size_t first, std::size_t last, int partings)
    {
        constexpr std::size_t kMost = std::numeric_limits<int>::max();
        WM_CHECK(m_context.checkpoint(static_cast<int>(std::min(first, kMost)),
                                      static_cast<int>(std::min(m_rows.size(), kMost))));
        const auto begin = m_rows.begin() + static_cast<std::ptrdiff_t>(first);
        const auto end = m_rows.begin() + static_cast<std::ptrdiff_t>(last);
        const auto middle = last - first > kSmall && partings > 0 ? part(begin, end) : end;
        if (middle == begin || middle == end) {
            std::ranges::sort(begin, end, {}, m_key);
            return {};
        }
        const auto half = static_cast<std::size_t>(middle - m_rows.begin());
        WM_CHECK(sort(first, half, partings - 1));
        return sort(half, last, partings - 1);
    }

    using Place = typename std::vector<Row>::iterator;

    /// Before the place it gives stands what is less than the middle one of some rows.
    Place part(Place begin, Place end)
    {
        std::array<Row, 63> some;
        const std::ptrdiff_t step = (end - begin) / static_cast<std::ptrdiff_t>(some.size());
        for (std::size_t i = 0; i < some.size(); ++i)
            some[i] = *(begin + step * static_cast<std::ptrdiff_t>(i));
        const auto middle = some.begin() + static_cast<std::ptrdiff_t>(some.size() / 2);
        std::ranges::nth_element(some, middle, {}, m_key);
        const auto limit = m_key(*middle);
        return std::partition(begin, end, [&](const Row& row) { return m_key(row) < limit; });
    }

    std::vector<Row>& m_rows;
    Key m_key;
    const TaskContext& m_context;
};

} // namespace wm::store
