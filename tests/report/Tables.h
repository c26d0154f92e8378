// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/presentation/TableSpec.h"

#include <sstream>
#include <string>
#include <vector>

namespace wm::report::test {

using presentation::TableCell;
using presentation::TableColumn;
using presentation::TableSpec;

inline TableCell text(std::string words)
{
    return {.text = std::move(words), .number = {}, .verdict = {}, .machineText = {}};
}

inline TableCell coded(std::string words, std::string code)
{
    return {.text = std::move(words), .number = {}, .verdict = {}, .machineText = std::move(code)};
}

inline TableCell number(std::string words, double value)
{
    return {.text = std::move(words), .number = value, .verdict = {}, .machineText = {}};
}

inline TableCell judged(std::string words, domain::Verdict verdict)
{
    return {.text = std::move(words), .number = {}, .verdict = verdict, .machineText = {}};
}

/// Columns "c0", "c1", ... of text.
inline TableSpec textTable(const std::vector<std::vector<std::string>>& rows, std::size_t width)
{
    TableSpec table;
    for (std::size_t i = 0; i < width; ++i)
        table.columns.push_back({"c" + std::to_string(i), "Column " + std::to_string(i), TableColumn::Kind::Text});
    for (const auto& row : rows) {
        table.rows.emplace_back();
        for (const std::string& cell : row)
            table.rows.back().cells.push_back(text(cell));
    }
    return table;
}

/// One row: region, value and verdict, as the target table has them.
inline TableSpec targetTable()
{
    TableSpec table;
    table.columns = {{"region", "地区", TableColumn::Kind::Text},
                     {"value", "目标值", TableColumn::Kind::Number},
                     {"verdict", "评价", TableColumn::Kind::Verdict}};
    table.rows.push_back({7,
                          {coded("赣州市", "360700"), number("≥ 16%", 16.123456789012345),
                           judged("需加快", domain::Verdict::NeedsAcceleration)}});
    return table;
}

template <class Writer>
std::string written(Writer writer)
{
    std::ostringstream output;
    writer(output);
    return output.str();
}

} // namespace wm::report::test
