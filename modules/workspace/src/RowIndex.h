// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <vector>

namespace wm::workspace {

/// Rows by one of their fields: thousands are edited at once. Of rows that say the same the first counts. The rows must
/// outlive it.
template <class Row, class Key>
class RowIndex {
public:
    RowIndex(const std::vector<Row>& rows, Key Row::*key)
    {
        for (const Row& row : rows)
            m_rows.emplace(std::cref(row.*key), &row);
    }

    /// Null: there is none.
    [[nodiscard]] const Row* find(const Key& key) const
    {
        const auto found = m_rows.find(std::cref(key));
        return found == m_rows.end() ? nullptr : found->second;
    }

private:
    std::map<std::reference_wrapper<const Key>, const Row*, std::less<Key>> m_rows;
};

} // namespace wm::workspace
