// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "NumberFormat.h"

#include <map>
#include <string_view>
#include <vector>

namespace wm::ingest {

/// The styles of cells and the number formats that they refer to, as a workbook tells them one by one.
class StyleFormats {
public:
    void addFormat(int id, std::string_view code) { m_formats[id] = {formatKind(code), NumberSections(code)}; }
    void addStyle(int formatId) { m_styles.push_back(formatId); }

    /// Of each style, in the order that cells refer to. Formats may stand after the styles that use them.
    [[nodiscard]] std::vector<NumberFormat> formats() const
    {
        std::vector<NumberFormat> formats;
        formats.reserve(m_styles.size());
        for (const int id : m_styles) {
            const auto own = m_formats.find(id);
            formats.push_back(own == m_formats.end() ? NumberFormat{builtInFormatKind(id)} : own->second);
        }
        return formats;
    }

private:
    std::map<int, NumberFormat> m_formats;
    std::vector<int> m_styles;
};

} // namespace wm::ingest
