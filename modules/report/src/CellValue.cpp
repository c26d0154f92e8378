// SPDX-License-Identifier: GPL-3.0-or-later
#include "CellValue.h"

#include "wm/base/Number.h"

#include <cmath>

namespace wm::report {

using presentation::TableCell;
using presentation::TableColumn;

namespace {

CellValue textValue(const std::string& text)
{
    return text.empty() ? CellValue{} : CellValue{CellValue::Kind::Text, text};
}

} // namespace

CellValue cellValue(const TableColumn& column, const TableCell& cell)
{
    if (column.kind == TableColumn::Kind::Verdict && cell.verdict)
        return {CellValue::Kind::Text, std::string(domain::toText(*cell.verdict))};
    if (column.kind == TableColumn::Kind::Number && cell.number && std::isfinite(*cell.number))
        return {CellValue::Kind::Number, plainNumberText(*cell.number)};
    if (!cell.machineText.empty())
        return textValue(cell.machineText);
    // The text of a number or verdict that is not there is a dash or a remark: nothing a machine could read.
    return column.kind == TableColumn::Kind::Text ? textValue(cell.text) : CellValue{};
}

} // namespace wm::report
