// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/ingest/MergeFilling.h"

#include <queue>

#include <algorithm>
#include <map>

namespace wm::ingest {

namespace {

/// Goes down the rows. What areas show stays in its place from row to row; only what changes is touched.
class MergeFiller {
public:
    /// `areas` by their first rows; `width`: of the widest row.
    MergeFiller(std::vector<MergedCells> areas, std::size_t width, const TakeFilledRow& take,
                const TaskContext& context)
        : m_areas(std::move(areas))
        , m_width(width)
        , m_take(take)
        , m_context(context)
    {
        std::erase_if(m_areas, [&](const MergedCells& area) { return columnOf(area) >= m_width; });
    }

    /// A row of the file, and before it those that it leaves out.
    [[nodiscard]] Result<bool> takeRow(const SheetRow& row)
    {
        for (; m_nextRow < row.number; ++m_nextRow) {
            endAreas(m_nextRow);
            if (m_active.empty() && m_nextArea < m_areas.size())
                m_nextRow = std::max(m_nextRow, m_areas[m_nextArea].firstRow);
            if (m_nextRow >= row.number || (m_active.empty() && m_nextArea == m_areas.size()))
                break;
            WM_TRY(const bool goesOn, tell({m_nextRow, {}}));
            if (!goesOn)
                return false;
        }
        m_nextRow = row.number + 1;
        return tell(row);
    }

private:
    /// An area that the present row lies in; all of them lie side by side.
    struct Active {
        std::size_t end = 0; ///< the column after its last
        std::string text;    ///< of its first cell
    };
    using ActiveAreas = std::map<std::size_t, Active>; ///< by first column
    using Ending = std::pair<int, std::size_t>;        ///< last row and first column

    [[nodiscard]] static std::size_t columnOf(const MergedCells& area)
    {
        return static_cast<std::size_t>(area.firstColumn) - 1;
    }

    [[nodiscard]] Result<bool> tell(const SheetRow& row)
    {
        WM_CHECK(m_context.checkpoint(0, 0));
        endAreas(row.number);
        for (const std::size_t column : m_started)
            m_cells[column].isFilled = m_isCovered[column] != 0;
        m_started.clear();
        setOwnCells(row);
        startAreas(row);
        const std::size_t areasEnd = m_active.empty() ? 0 : std::prev(m_active.end())->second.end;
        return m_take({row.number, std::span<const FilledCell>(m_cells).first(std::max(row.cells.size(), areasEnd))});
    }

    void makeRoom(std::size_t width)
    {
        if (m_cells.size() >= width)
            return;
        m_cells.resize(width);
        m_isCovered.resize(width);
    }

    void endAreas(int row)
    {
        for (; !m_endings.empty() && m_endings.top().first < row; m_endings.pop()) {
            const auto area = m_active.find(m_endings.top().second);
            for (std::size_t column = area->first; column < area->second.end; ++column) {
                m_cells[column] = {};
                m_isCovered[column] = 0;
            }
            m_active.erase(area);
        }
    }

    /// Those of the file that no area covers.
    void setOwnCells(const SheetRow& row)
    {
        for (const std::size_t column : m_own) {
            if (m_isCovered[column] == 0)
                m_cells[column] = {};
        }
        m_own.clear();
        makeRoom(row.cells.size());
        for (std::size_t column = 0; column < row.cells.size(); ++column) {
            if (row.cells[column].kind == CellKind::Empty || m_isCovered[column] != 0)
                continue;
            m_cells[column].cell = row.cells[column];
            m_own.push_back(column);
        }
    }

    void startAreas(const SheetRow& row)
    {
        for (; m_nextArea < m_areas.size() && m_areas[m_nextArea].firstRow <= row.number; ++m_nextArea) {
            const MergedCells& area = m_areas[m_nextArea];
            const std::size_t first = columnOf(area);
            const std::size_t end = std::min(static_cast<std::size_t>(area.lastColumn), m_width);
            if (!isCovered(first, end))
                startArea(first, end, area);
        }
    }

    [[nodiscard]] bool isCovered(std::size_t first, std::size_t end) const
    {
        const auto after = m_active.lower_bound(first);
        if (after != m_active.end() && after->first < end)
            return true;
        return after != m_active.begin() && std::prev(after)->second.end > first;
    }

    void startArea(std::size_t first, std::size_t end, const MergedCells& area)
    {
        makeRoom(end);
        Cell shown = m_cells[first].cell;
        Active& active = m_active[first];
        active = {end, std::string(shown.text)};
        shown.text = active.text;
        for (std::size_t column = first; column < end; ++column) {
            m_cells[column] = {shown, column != first, area.lastRow > area.firstRow,
                               area.lastColumn > area.firstColumn};
            m_isCovered[column] = 1;
        }
        m_started.push_back(first);
        m_endings.emplace(area.lastRow, first);
    }

    std::vector<MergedCells> m_areas;
    std::size_t m_width;
    const TakeFilledRow& m_take;
    const TaskContext& m_context;

    std::vector<FilledCell> m_cells;
    std::vector<char> m_isCovered;      ///< by an active area, column by column
    std::vector<std::size_t> m_own;     ///< columns of cells of the present row
    std::vector<std::size_t> m_started; ///< first columns of areas that start in the present row
    ActiveAreas m_active;
    std::priority_queue<Ending, std::vector<Ending>, std::greater<>> m_endings;
    std::size_t m_nextArea = 0;
    int m_nextRow = 1;
};

/// The width that areas are to be filled to: that of the widest row, or of the widest area once a row is as wide.
Result<std::size_t> usedWidth(SheetFile& file, std::size_t sheet, const std::vector<MergedCells>& areas,
                              const TaskContext& silent)
{
    if (areas.empty())
        return std::size_t{0};
    const auto widest = static_cast<std::size_t>(std::ranges::max(areas, {}, &MergedCells::lastColumn).lastColumn);
    std::size_t width = 0;
    WM_CHECK(file.forEachRow(
        sheet,
        [&](const SheetRow& row) -> Result<bool> {
            width = std::max(width, row.cells.size());
            return width < widest;
        },
        silent));
    return std::min(width, widest);
}

} // namespace

Result<void> forEachFilledRow(SheetFile& file, std::size_t sheet, const TakeFilledRow& take, const TaskContext& context)
{
    // Who is told how far the rows are need not know that they were looked at before.
    const TaskContext silent{context.stop, {}};
    WM_TRY(std::vector<MergedCells> areas, file.mergedCells(sheet, silent));
    WM_TRY(const std::size_t width, usedWidth(file, sheet, areas, silent));
    MergeFiller filler(std::move(areas), width, take, silent);
    return file.forEachRow(
        sheet, [&](const SheetRow& row) { return filler.takeRow(row); }, context);
}

} // namespace wm::ingest
