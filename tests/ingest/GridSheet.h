// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/base/Number.h"
#include "wm/base/Text.h"
#include "wm/ingest/SheetFile.h"

#include <string>
#include <utility>
#include <vector>

namespace wm::ingest::test {

/// A sheet whose cells are given as text, row after row with '|' between them; numbers are cells of numbers.
class GridSheet : public SheetFile {
public:
    explicit GridSheet(const std::string& text, std::vector<MergedCells> merged = {})
        : m_merged(std::move(merged))
    {
        for (const std::string& line : split(text, '\n'))
            m_rows.push_back(split(line, '|'));
    }

    /// As a layer of features is.
    void makePlain() { m_sheets.front().isPlainTable = true; }
    [[nodiscard]] const std::vector<SheetInfo>& sheets() const override { return m_sheets; }
    [[nodiscard]] Result<std::vector<MergedCells>> mergedCells(std::size_t, const TaskContext&) override
    {
        return m_merged;
    }
    [[nodiscard]] Result<void> forEachRow(std::size_t, const TakeRow& take, const TaskContext&) override
    {
        int number = 0;
        for (const std::vector<std::string>& row : m_rows) {
            std::vector<Cell> cells;
            for (const std::string& text : row) {
                const auto value = parseNumber(text);
                const CellKind kind = text.empty() ? CellKind::Empty : value ? CellKind::Number : CellKind::Text;
                cells.push_back({kind, text, value.value_or(0.0)});
            }
            WM_TRY(const bool goesOn, take({++number, cells}));
            if (!goesOn)
                break;
        }
        return {};
    }

private:
    std::vector<SheetInfo> m_sheets{SheetInfo{}};
    std::vector<std::vector<std::string>> m_rows;
    std::vector<MergedCells> m_merged;
};

} // namespace wm::ingest::test
