// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/ingest/MergeFilling.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <map>

namespace wm::ingest {

namespace {

using Place = std::pair<int, int>; ///< row and column from 1
using Grid = std::map<Place, std::string>;

/// A sheet in memory.
class GridFile : public SheetFile {
public:
    GridFile(Grid grid, std::vector<MergedCells> merges)
        : m_grid(std::move(grid))
        , m_merges(std::move(merges))
    {
        std::ranges::stable_sort(m_merges, {},
                                 [](const MergedCells& area) { return Place(area.firstRow, area.firstColumn); });
    }

    [[nodiscard]] const std::vector<SheetInfo>& sheets() const override { return m_sheets; }
    [[nodiscard]] Result<std::vector<MergedCells>> mergedCells(std::size_t /*sheet*/,
                                                               const TaskContext& /*context*/) override
    {
        return m_merges;
    }
    [[nodiscard]] Result<void> forEachRow(std::size_t /*sheet*/, const TakeRow& take,
                                          const TaskContext& context) override
    {
        for (auto cell = m_grid.begin(); cell != m_grid.end();) {
            const int number = cell->first.first;
            std::vector<std::string> texts; // gone with the row, as those of a file
            for (; cell != m_grid.end() && cell->first.first == number; ++cell) {
                texts.resize(static_cast<std::size_t>(cell->first.second));
                texts.back() = cell->second;
            }
            std::vector<Cell> cells;
            for (const std::string& text : texts)
                cells.push_back({text.empty() ? CellKind::Empty : CellKind::Text, text, 0.0});
            ++rowsTold;
            WM_CHECK(context.checkpoint(number, 0));
            WM_TRY(const bool goesOn, take({number, cells}));
            if (!goesOn)
                return {};
        }
        return {};
    }

    [[nodiscard]] const Grid& grid() const { return m_grid; }
    [[nodiscard]] const std::vector<MergedCells>& merges() const { return m_merges; }

    int rowsTold = 0;

private:
    std::vector<SheetInfo> m_sheets{{"", false}};
    Grid m_grid;
    std::vector<MergedCells> m_merges;
};

/// Text and whether it is filled, of every cell of every row that is told.
using Filled = std::map<int, std::vector<std::pair<std::string, bool>>>;

Filled filled(GridFile& file)
{
    Filled rows;
    const auto result = forEachFilledRow(file, 0,
                                         [&](const FilledRow& row) -> Result<bool> {
                                             auto& cells = rows[row.number];
                                             for (const FilledCell& cell : row.cells)
                                                 cells.emplace_back(cell.cell.text, cell.isFilled);
                                             return true;
                                         },
                                         {});
    EXPECT_TRUE(result) << result.error().message;
    return rows;
}

bool contains(const MergedCells& area, const Place& place)
{
    return place.first >= area.firstRow && place.first <= area.lastRow && place.second >= area.firstColumn &&
           place.second <= area.lastColumn;
}

bool overlap(const MergedCells& a, const MergedCells& b)
{
    return a.firstRow <= b.lastRow && b.firstRow <= a.lastRow && a.firstColumn <= b.lastColumn &&
           b.firstColumn <= a.lastColumn;
}

/// Cell by cell, each looked up in all areas.
Filled naivelyFilled(const GridFile& file)
{
    int lastRow = 0;
    int lastColumn = 0;
    for (const auto& [place, text] : file.grid()) {
        lastRow = std::max(lastRow, place.first);
        lastColumn = std::max(lastColumn, place.second);
    }
    std::vector<MergedCells> areas;
    for (const MergedCells& area : file.merges()) {
        const bool isHidden =
            std::ranges::any_of(areas, [&](const MergedCells& other) { return overlap(area, other); });
        if (area.firstColumn <= lastColumn && !isHidden)
            areas.push_back(area);
    }
    const auto textAt = [&](const Place& place) {
        const auto found = file.grid().find(place);
        return found == file.grid().end() ? std::string() : found->second;
    };
    Filled rows;
    for (int row = 1; row <= lastRow; ++row) {
        for (int column = 1; column <= lastColumn; ++column) {
            const Place place(row, column);
            const auto area =
                std::ranges::find_if(areas, [&](const MergedCells& each) { return contains(each, place); });
            const bool isInArea = area != areas.end();
            const Place first = isInArea ? Place(area->firstRow, area->firstColumn) : place;
            if (!isInArea && textAt(place).empty())
                continue;
            auto& cells = rows[row];
            cells.resize(static_cast<std::size_t>(column));
            cells.back() = {textAt(first), isInArea && first != place};
        }
    }
    return rows;
}

} // namespace

RC_GTEST_PROP(MergeFillingTest, EveryCellShowsWhatTheFirstOfItsAreaShows, ())
{
    const auto place = rc::gen::pair(rc::gen::inRange(1, 12), rc::gen::inRange(1, 9));
    const auto places = *rc::gen::container<std::vector<Place>>(place);
    Grid grid;
    for (const Place& each : places)
        grid[each] = "R" + std::to_string(each.first) + "C" + std::to_string(each.second);
    const auto corners = *rc::gen::container<std::vector<std::pair<Place, Place>>>(
        rc::gen::pair(rc::gen::pair(rc::gen::inRange(1, 14), rc::gen::inRange(1, 12)),
                      rc::gen::pair(rc::gen::inRange(0, 6), rc::gen::inRange(0, 5))));
    std::vector<MergedCells> merges;
    for (const auto& [first, size] : corners)
        merges.push_back({first.first, first.second, first.first + size.first, first.second + size.second});
    GridFile file(grid, merges);
    RC_ASSERT(filled(file) == naivelyFilled(file));
}

TEST(MergeFillingTest, AYearbooksHeadIsFilledInBothDirections)
{
    GridFile file(
        {{{1, 1}, "主要指标"}, {{2, 1}, "地区"}, {{2, 2}, "人口"}, {{3, 2}, "2019"}, {{3, 3}, "2020"}, {{4, 3}, "5"}},
        {{1, 1, 1, 3}, {2, 1, 3, 1}, {2, 2, 2, 3}});
    EXPECT_EQ(filled(file), (Filled{{1, {{"主要指标", false}, {"主要指标", true}, {"主要指标", true}}},
                                    {2, {{"地区", false}, {"人口", false}, {"人口", true}}},
                                    {3, {{"地区", true}, {"2019", false}, {"2020", false}}},
                                    {4, {{"", false}, {"", false}, {"5", false}}}}));
}

TEST(MergeFillingTest, RowsThatTheFileLeavesOutComeUpToItsLastRow)
{
    GridFile file({{{1, 1}, "a"}, {{2, 2}, "b"}, {{5, 3}, "c"}}, {{2, 2, 1'048'576, 16'384}});
    const Filled rows = filled(file);
    ASSERT_EQ(rows.size(), 5U);
    EXPECT_EQ(rows.at(4), (std::vector<std::pair<std::string, bool>>{{"", false}, {"b", true}, {"b", true}}));
    EXPECT_EQ(rows.at(5), rows.at(4)) << "what the file has under an area is not shown";
}

TEST(MergeFillingTest, OfOverlappingAreasTheFirstCounts)
{
    GridFile file({{{1, 1}, "a"}, {{2, 2}, "b"}, {{3, 3}, "c"}}, {{1, 1, 2, 2}, {2, 2, 3, 3}});
    EXPECT_EQ(filled(file), (Filled{{1, {{"a", false}, {"a", true}}},
                                    {2, {{"a", true}, {"a", true}}},
                                    {3, {{"", false}, {"", false}, {"c", false}}}}));
}

TEST(MergeFillingTest, AMillionAreasOverEachOtherAndGiantOnesTakeNoLongerThanOne)
{
    Grid grid{{{1, 1}, "a"}, {{1'048'576, 16'384}, "z"}};
    GridFile file(grid, std::vector<MergedCells>(1'000'000, {1, 1, 1'048'576, 16'384}));
    int rows = 0;
    const auto result = forEachFilledRow(file, 0,
                                         [&](const FilledRow& row) -> Result<bool> {
                                             ++rows;
                                             EXPECT_EQ(row.cells.size(), 16'384U);
                                             EXPECT_EQ(row.cells.back().cell.text, "a");
                                             return true;
                                         },
                                         {});
    EXPECT_TRUE(result) << result.error().message;
    EXPECT_EQ(rows, 1'048'576);
}

TEST(MergeFillingTest, TheSheetIsLookedThroughTwiceOnlyForAnAreaThatIsWiderThanAnyRow)
{
    Grid grid;
    for (int row = 1; row <= 100; ++row)
        grid[{row, 5}] = "x";
    GridFile narrow(grid, {{1, 1, 1, 5}});
    filled(narrow);
    EXPECT_EQ(narrow.rowsTold, 101);
    GridFile wide(grid, {{1, 1, 1, 6}});
    filled(wide);
    EXPECT_EQ(wide.rowsTold, 200);
}

TEST(MergeFillingTest, CancellingAndStoppingAnswerWithinAnAreaOfMissingRows)
{
    GridFile file({{{1, 1}, "a"}, {{1'000'000, 1}, "z"}}, {{1, 1, 1'048'576, 1}});
    std::stop_source source;
    int rows = 0;
    const auto stop = [&](bool requests) {
        rows = 0;
        return forEachFilledRow(file, 0,
                                [&, requests](const FilledRow& row) -> Result<bool> {
                                    ++rows;
                                    if (requests && row.number == 10)
                                        source.request_stop();
                                    return requests || row.number < 10;
                                },
                                {source.get_token(), {}});
    };
    EXPECT_TRUE(stop(false));
    EXPECT_EQ(rows, 10);
    EXPECT_EQ(stop(true).error().code, ErrorCode::Cancelled);
    EXPECT_EQ(rows, 10);
}

} // namespace wm::ingest
