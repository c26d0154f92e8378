// SPDX-License-Identifier: GPL-3.0-or-later
#include "RowNames.h"

#include <array>

namespace wm::store {

std::string_view rowsOfTable(const std::string& table)
{
    constexpr std::array kTables{
        std::pair{"observation", "values"},   std::pair{"target", "targets"},     std::pair{"task", "tasks"},
        std::pair{"facility", "facilities"},  std::pair{"corridor", "corridors"}, std::pair{"region", "regions"},
        std::pair{"indicator", "indicators"}, std::pair{"document", "documents"},
    };
    for (const auto& [name, words] : kTables) {
        if (table == name)
            return words;
    }
    return "other rows";
}

Result<std::string> codeOfRow(RowReader& rows, const std::string& table, std::int64_t row)
{
    WM_TRY(const std::optional<domain::RowFields> fields, rows.read(table, row));
    const auto code = fields ? fields->find("code") : domain::RowFields::const_iterator();
    const bool hasCode = fields && code != fields->end() && std::holds_alternative<std::string>(code->second);
    return hasCode ? std::get<std::string>(code->second) : std::to_string(row);
}

} // namespace wm::store
