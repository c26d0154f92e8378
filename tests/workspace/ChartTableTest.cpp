// SPDX-License-Identifier: GPL-3.0-or-later
#include "SmallSnapshot.h"
#include "TestWords.h"

#include "wm/workspace/ChartData.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace wm::workspace {

using presentation::ChartSpec;
using presentation::TableCell;
using presentation::TableSpec;

namespace {

const ChartSubject kCostSubject{{1}, {"360700"}};

TableSpec costPoints()
{
    const Snapshot snapshot = smallSnapshot();
    const ChartSpec spec = chartOf(snapshot, kCostSubject, {}, testWords());
    return chartTable(snapshot, kCostSubject, {}, spec, testWords());
}

const TableCell& cellAt(const TableSpec& table, std::size_t row, const std::string& key)
{
    const auto column = std::ranges::find(table.columns, key, &presentation::TableColumn::key);
    return table.rows.at(row).cells.at(static_cast<std::size_t>(column - table.columns.begin()));
}

/// Row numbers of a series by its code.
std::vector<std::size_t> rowsOf(const TableSpec& table, const std::string& code)
{
    std::vector<std::size_t> rows;
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        if (cellAt(table, row, "series").machineText == code)
            rows.push_back(row);
    }
    return rows;
}

} // namespace

TEST(ChartTableTest, HasEachPointThatTheChartDrawsWithQualifierUnitAndSource)
{
    const TableSpec table = costPoints();
    for (const presentation::TableRow& row : table.rows)
        ASSERT_EQ(row.cells.size(), table.columns.size());
    const auto observed = rowsOf(table, "observed");
    ASSERT_EQ(observed.size(), 3U);
    EXPECT_EQ(cellAt(table, observed[1], "series").text, "<observed>");
    EXPECT_EQ(cellAt(table, observed[1], "period").text, "2016");
    EXPECT_EQ(cellAt(table, observed[1], "value").number, 16.5);
    EXPECT_EQ(cellAt(table, observed[1], "qualifier").text, "~");
    EXPECT_EQ(cellAt(table, observed[1], "unit").text, "%");
    EXPECT_FALSE(cellAt(table, observed[1], "document").text.empty());
    EXPECT_EQ(rowsOf(table, "part_year").size(), 2U) << "a part of a year, and a span of years";
    EXPECT_EQ(rowsOf(table, "target").size(), 2U);
    EXPECT_EQ(rowsOf(table, "path").size(), 4U) << "both ends of both";
}

TEST(ChartTableTest, LeavesOutWhatTheChartDoesNotDraw)
{
    const Snapshot snapshot = smallSnapshot();
    const TableSpec table = costPoints();
    std::size_t measured = rowsOf(table, "observed").size() + rowsOf(table, "part_year").size();
    EXPECT_LT(measured, snapshot.observationsOf({1}, {"360700"}).size()) << "another kind, and one without a period";
}

TEST(ChartTableTest, IntervalsAndRangesHaveBothLimitsAndNoValueOfTheirOwn)
{
    const Snapshot snapshot = smallSnapshot();
    ChartSpec spec;
    spec.bands.push_back({0.8, {{2021, 12.5, 15.5}}, {}});
    spec.lines.push_back({presentation::ChartLine::Kind::Scenario, "=required", {}, {{2022, 13.0, {}}}});
    presentation::ChartTarget range;
    range.id = {1};
    range.year = 2020;
    range.value = 10.0;
    range.upper = 12.0;
    spec.targets.push_back(range);
    const TableSpec table = chartTable(snapshot, {{1}, {"none"}}, {}, spec, testWords());
    const auto bands = rowsOf(table, "interval_80%");
    ASSERT_EQ(bands.size(), 1U);
    EXPECT_EQ(cellAt(table, bands[0], "series").text, "80% interval");
    EXPECT_FALSE(cellAt(table, bands[0], "value").number);
    EXPECT_EQ(cellAt(table, bands[0], "lower").number, 12.5);
    EXPECT_EQ(cellAt(table, bands[0], "upper").number, 15.5);
    const auto targets = rowsOf(table, "target");
    ASSERT_EQ(targets.size(), 1U);
    EXPECT_EQ(cellAt(table, targets[0], "upper").number, 12.0);
    EXPECT_FALSE(cellAt(table, targets[0], "document").text.empty());
    EXPECT_EQ(rowsOf(table, "scenario").size(), 1U);
}

TEST(ChartTableTest, ValuesAreTheIndicatorsWhateverTheAxisOfTheChart)
{
    const Snapshot snapshot = smallSnapshot();
    presentation::ChartOptions options;
    options.scale = presentation::ChartScaleKind::Index;
    const ChartSpec index = chartOf(snapshot, kCostSubject, {}, testWords(), options);
    ASSERT_NE(index.scale.unitSize, 1.0);
    const TableSpec table = chartTable(snapshot, kCostSubject, {}, index, testWords());
    const TableSpec plain = costPoints();
    ASSERT_EQ(table.rows.size(), plain.rows.size());
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        const auto value = cellAt(table, row, "value").number;
        const auto wanted = cellAt(plain, row, "value").number;
        ASSERT_EQ(value.has_value(), wanted.has_value());
        if (value) {
            EXPECT_NEAR(*value, *wanted, 1e-9);
        }
    }
}

TEST(ChartTableTest, SaysWhyItIsEmpty)
{
    const TableSpec table = chartTable(smallSnapshot(), {{99}, {"360700"}}, {}, {}, testWords());
    EXPECT_TRUE(table.rows.empty());
    EXPECT_EQ(table.emptyText, "<no observations>");
}

TEST(ChartTableTest, TellsTitleUnitSourceAndMethodApart)
{
    const Snapshot snapshot = smallSnapshot();
    const ChartSpec spec = chartOf(snapshot, kCostSubject, {}, testWords());
    const presentation::FigureFacts facts = chartFacts(snapshot, kCostSubject, spec, testWords());
    EXPECT_EQ(facts.title, "赣州市物流费用率");
    EXPECT_EQ(facts.unit, "%");
    EXPECT_EQ(facts.source, "赣州市规划; 江西统计年鉴");
    EXPECT_EQ(facts.method, "profile.time-proportional/1 (time-proportional/1)");
    EXPECT_TRUE(std::ranges::find(facts.remarks, "1 without period") != facts.remarks.end());
    EXPECT_EQ(facts.remarks.size() + 2, spec.notes.size()) << "nothing is lost";
}

} // namespace wm::workspace
