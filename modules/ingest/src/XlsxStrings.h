// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "XmlReading.h"

#include <vector>

namespace wm::ingest {

/// The texts of a workbook, which cells refer to by number. There may be millions: all stand in one piece of memory.
class XlsxStrings {
public:
    /// Errors: ParseFailed, Cancelled.
    [[nodiscard]] static Result<XlsxStrings> read(ZipMember& member, ReadingProgress& progress);

    [[nodiscard]] std::size_t count() const { return m_ends.size(); }
    /// `index` below count(); valid as long as this is.
    [[nodiscard]] std::string_view at(std::size_t index) const
    {
        const std::size_t start = index == 0 ? 0 : m_ends[index - 1];
        return std::string_view(m_text).substr(start, m_ends[index] - start);
    }
    void add(std::string_view text);

private:
    std::string m_text;
    std::vector<std::uint32_t> m_ends; ///< a member unpacks to 2 GiB at most
};

} // namespace wm::ingest
