// SPDX-License-Identifier: GPL-3.0-or-later
#include "InsertSql.h"

#include "wm/base/Text.h"

namespace wm::store {

std::string insertSql(std::string_view insert, Existing existing)
{
    if (existing == Existing::Refused)
        return std::string(insert);
    // No UPSERT: its way with conflicts would be that of the triggers which keep the R-trees, too.
    constexpr std::string_view kInto = "INTO ";
    const std::size_t table = insert.find(kInto) + kInto.size();
    const std::size_t begin = insert.find('(', table);
    const std::string_view columns = insert.substr(begin + 1, insert.find(')') - begin - 1);
    std::string sql = "UPDATE " + std::string(insert.substr(table, begin - table)) + "SET ";
    std::string code, between;
    std::size_t place = 0;
    for (std::string column : split(columns, ',')) {
        column.erase(0, column.find_first_not_of(' '));
        const std::string value = "?" + std::to_string(++place);
        if (column == "code") {
            code = value;
        } else if (column != "id" && column != "fid") {
            sql.append(between).append(column).append(" = ").append(value);
            between = ", ";
        }
    }
    return sql + " WHERE code = " + code;
}

} // namespace wm::store
