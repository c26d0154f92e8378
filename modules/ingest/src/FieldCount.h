// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/ingest/TableRows.h"

#include <cstddef>
#include <optional>

namespace wm::ingest {

/// Whether rows of a text have as many fields as their headings: a separator within a number ("5,234") or a name makes
/// more of them and gives what follows to other columns. In workbooks cells beside a table are notes.
class FieldCount {
public:
    explicit FieldCount(bool isText)
        : m_isText(isText)
    {
    }

    void start(const TableHead& head) { m_width = head.width; }
    /// How many fields the row has where these are more than the headings; blank ones at its end are none.
    [[nodiscard]] std::optional<std::size_t> surplus(const FilledRow& row) const;
    [[nodiscard]] std::size_t width() const { return m_width; }

private:
    bool m_isText;
    std::size_t m_width = 0; ///< 0: the table has no headings
};

} // namespace wm::ingest
