// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace wm::ingest {

/// The texts of a workbook, which cells refer to by number. There may be millions: all stand in one piece of memory.
class SharedTexts {
public:
    [[nodiscard]] std::size_t count() const { return m_ends.size(); }
    /// `index` below count(); valid as long as this is.
    [[nodiscard]] std::string_view at(std::size_t index) const
    {
        const std::size_t start = index == 0 ? 0 : m_ends[index - 1];
        return std::string_view(m_text).substr(start, m_ends[index] - start);
    }
    /// How many bytes of UTF-8 all texts have.
    [[nodiscard]] std::size_t size() const { return m_text.size(); }
    /// size() stays below 4 GiB.
    void add(std::string_view text)
    {
        m_text += text;
        m_ends.push_back(static_cast<std::uint32_t>(m_text.size()));
    }

private:
    std::string m_text;
    std::vector<std::uint32_t> m_ends;
};

} // namespace wm::ingest
