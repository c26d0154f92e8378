// SPDX-License-Identifier: GPL-3.0-or-later
#include "SmallSnapshot.h"
#include "TestWords.h"

#include "wm/workspace/Views.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace wm::workspace {

using presentation::TableCell;
using presentation::TableSpec;

namespace {

const TableCell& cell(const TableSpec& table, std::size_t row, const std::string& key)
{
    const auto column = std::ranges::find(table.columns, key, &presentation::TableColumn::key);
    return table.rows.at(row).cells.at(static_cast<std::size_t>(column - table.columns.begin()));
}

void expectRectangular(const TableSpec& table)
{
    for (const presentation::TableRow& row : table.rows)
        EXPECT_EQ(row.cells.size(), table.columns.size());
}

} // namespace

TEST(TablesTest, TargetsShowNamesToPeopleAndCodesToMachines)
{
    const TableSpec table = targetTable(smallSnapshot(), inRegion("360700"), testWords());
    expectRectangular(table);
    ASSERT_EQ(table.rows.size(), 4U);
    EXPECT_EQ(cell(table, 0, "indicator").text, "物流费用率");
    EXPECT_EQ(cell(table, 0, "indicator").machineText, "cost-share");
    EXPECT_EQ(cell(table, 0, "value").text, "≤ 16%");
    EXPECT_EQ(cell(table, 0, "value").number, 16.0);
    EXPECT_EQ(cell(table, 0, "latest_value").number, 14.6);
    EXPECT_EQ(cell(table, 0, "verdict").verdict, domain::Verdict::Met);
    EXPECT_EQ(cell(table, 0, "verdict").machineText, "met");
    EXPECT_EQ(cell(table, 0, "target_id").text, "t-met");
}

TEST(TablesTest, MissingIsEmptyAndNeverZero)
{
    const TableSpec table = targetTable(smallSnapshot(), inRegion("360700"), testWords());
    for (const char* key : {"value", "latest_value", "completion", "year"}) {
        EXPECT_FALSE(cell(table, 2, key).number) << key;
        EXPECT_TRUE(cell(table, 2, key).text.empty()) << key;
    }
}

TEST(TablesTest, ObservationsFilterByRegionThemeAndYear)
{
    const Snapshot snapshot = smallSnapshot();
    expectRectangular(*observationTable(snapshot, {}, testWords()));
    EXPECT_EQ(observationTable(snapshot, inRegion("360700"), testWords())->rows.size(), 7U);
    EXPECT_EQ(observationTable(snapshot, inRegion("360000"), testWords())->emptyText, "<no rows>");
    presentation::Selection selection;
    selection.horizonYear = 2020;
    EXPECT_EQ(observationTable(snapshot, selection, testWords())->rows.size(), 2U);
    selection = {};
    selection.theme = "finance";
    EXPECT_TRUE(observationTable(snapshot, selection, testWords())->rows.empty());
}

TEST(TablesTest, FacilitiesWithoutARegionBelongToTheRegionOfTheirPlan)
{
    const Snapshot snapshot = smallSnapshot();
    const TableSpec city = facilityTable(snapshot, inRegion("360700"), testWords());
    expectRectangular(city);
    EXPECT_EQ(city.rows.size(), 3U);
    EXPECT_EQ(facilityTable(snapshot, inRegion("360702"), testWords()).rows.size(), 1U);
    EXPECT_EQ(facilityTable(snapshot, inRegion("360000"), testWords()).rows.size(), 3U);
}

TEST(TablesTest, AScoreboardInLongFormHasARowForEachCellWithTargets)
{
    const Snapshot snapshot = smallSnapshot();
    const auto board = scoreboardOf(snapshot, {}, testWords());
    const TableSpec table = scoreboardTable(board, testWords());
    expectRectangular(table);
    const auto filled =
        std::ranges::count_if(board.cells, [](const presentation::ScoreboardCell& each) { return each.total > 0; });
    EXPECT_EQ(table.rows.size(), static_cast<std::size_t>(filled));
    EXPECT_EQ(cell(table, 0, "theme").machineText, "all");
    EXPECT_EQ(cell(table, 0, "region").machineText, "all");
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        double sum = 0.0;
        for (const domain::Verdict verdict : domain::kVerdicts)
            sum += cell(table, row, std::string(toText(verdict))).number.value_or(-1.0);
        EXPECT_EQ(cell(table, row, "total").number, sum);
    }
    EXPECT_EQ(scoreboardTable({}, testWords()).rows.size(), 0U);
}

TEST(TablesTest, AMapWithoutAThemeGivesItsFacilitiesAndOneWithAThemeItsAreas)
{
    const Snapshot snapshot = smallSnapshot();
    presentation::MapSpec map;
    EXPECT_EQ(mapTable(snapshot, map, testWords()).emptyText, "<no rows>");
    map.symbols.push_back({{1}, "hub", "hubs", "operating", {114.9, 25.8}, {}, "赣州枢纽", {}});
    const TableSpec facilities = mapTable(snapshot, map, testWords());
    expectRectangular(facilities);
    EXPECT_EQ(cell(facilities, 0, "name").text, "赣州枢纽");
    EXPECT_EQ(cell(facilities, 0, "lon").number, 114.9);
    map.isThematic = true;
    map.classes = {{"1-2", {}}, {"3-4", {}}};
    presentation::MapArea area;
    area.region = {"360700"};
    area.colourClass = 1;
    area.readOut = "赣州市\n3";
    map.areas.push_back(area);
    area.colourClass.reset();
    map.areas.push_back(area);
    const TableSpec areas = mapTable(snapshot, map, testWords());
    expectRectangular(areas);
    EXPECT_EQ(cell(areas, 0, "region").machineText, "360700");
    EXPECT_EQ(cell(areas, 0, "class").text, "3-4");
    EXPECT_EQ(cell(areas, 0, "value").text, "赣州市; 3");
    EXPECT_EQ(cell(areas, 1, "class").text, "") << "without a class, never the first one";
}

} // namespace wm::workspace
