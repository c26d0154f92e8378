// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "NumberFormatKind.h"

#include <map>
#include <string_view>
#include <vector>

namespace wm::ingest {

/// The styles of cells and the number formats that they refer to, as a workbook tells them one by one.
class StyleFormats {
public:
    void addFormat(int id, std::string_view code) { m_formats[id] = formatKind(code); }
    void addStyle(int formatId) { m_styles.push_back(formatId); }

    /// Of each style, in the order that cells refer to. Formats may stand after the styles that use them.
    [[nodiscard]] std::vector<NumberFormatKind> kinds() const
    {
        std::vector<NumberFormatKind> kinds;
        kinds.reserve(m_styles.size());
        for (const int id : m_styles) {
            const auto own = m_formats.find(id);
            kinds.push_back(own == m_formats.end() ? builtInFormatKind(id) : own->second);
        }
        return kinds;
    }

private:
    std::map<int, NumberFormatKind> m_formats;
    std::vector<int> m_styles;
};

} // namespace wm::ingest
