// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/ingest/TablePreview.h"

#include "GridSheet.h"

#include <gtest/gtest.h>

namespace wm::ingest {

namespace {

const domain::Catalogue& previewCatalogue()
{
    static const domain::Catalogue made = [] {
        domain::Catalogue all;
        all.units = {{{"万人", "10,000 persons"}, "count_persons", 1e4, "人"}};
        all.regions = {{{"360700"}, {"赣州市", ""}, {}, {""}, {}}, {{"360702"}, {"章贡区", ""}, {}, {"360700"}, {}}};
        domain::Indicator population;
        population.id = {1};
        population.code = "population";
        population.name = {"年末常住人口", "population"};
        population.unit = "万人";
        all.indicators = {population};
        return all;
    }();
    return made;
}

TablePreview preview(const char* text, std::size_t mostRows = 10, const ImportWish& wish = {})
{
    test::GridSheet grid(text);
    const ImportVocabulary vocabulary(previewCatalogue());
    const domain::ImportRecipe recipe = proposeRecipe(grid, 0, vocabulary, wish, {}).value();
    return previewTable(grid, 0, recipe, vocabulary, mostRows, {}).value();
}

} // namespace

TEST(TablePreviewTest, SaysWhatEachColumnIsUnderstoodAs)
{
    const TablePreview table = preview("表2-1 人口\n地区|年末常住人口(万人)|户数\n章贡区|50|12\n赣州市|900|250");
    EXPECT_EQ(table.lines, std::vector<std::string>{"表2-1人口"});
    ASSERT_EQ(table.columns.size(), 3U);
    EXPECT_EQ(table.columns[0].role, domain::ColumnRole::Region);
    EXPECT_EQ(table.columns[1].role, domain::ColumnRole::Value);
    ASSERT_TRUE(table.columns[1].indicator);
    EXPECT_EQ(table.columns[1].indicator->code, "population");
    ASSERT_TRUE(table.columns[1].unit);
    EXPECT_EQ(table.columns[1].unit->name.zh, "万人");
    EXPECT_EQ(table.columns[2].unknownIndicator, "户数");
    EXPECT_EQ(table.columns[2].letters, "C");
    ASSERT_EQ(table.rows.size(), 2U);
    EXPECT_EQ(table.rows[1].number, 4);
    EXPECT_EQ(table.rows[1].cells, (std::vector<std::string>{"赣州市", "900", "250"}));
    EXPECT_FALSE(table.hasMoreRows);
}

TEST(TablePreviewTest, SaysWhichYearAPlanStartsFrom)
{
    const TablePreview table = preview("“十四五”主要指标|||\n指标|2015年|2020年|2025年\n年末常住人口(万人)|860|900|950",
                                       10, ImportWish{domain::RecordKind::Target});
    ASSERT_EQ(table.columns.size(), 4U);
    EXPECT_EQ(table.columns[1].role, domain::ColumnRole::Ignored);
    EXPECT_EQ(table.columns[2].role, domain::ColumnRole::Field);
    EXPECT_EQ(table.columns[2].field, "baseline_value");
    EXPECT_EQ(table.columns[2].period->text(), "2020");
    EXPECT_EQ(table.columns[3].role, domain::ColumnRole::Value);
}

TEST(TablePreviewTest, GivesTheFirstRowsAndSaysThatThereAreMore)
{
    const TablePreview table = preview("地区|2019|2020\n章贡区|1|2\n赣州市|3|4\n章贡区|5|6", 2);
    EXPECT_EQ(table.rows.size(), 2U);
    EXPECT_TRUE(table.hasMoreRows);
    EXPECT_EQ(table.columns[1].period, domain::Period::parse("2019"));
}

TEST(TablePreviewTest, ASheetWithoutATableHasNoColumns)
{
    EXPECT_TRUE(preview("只有一句话").columns.empty());
    EXPECT_TRUE(preview("").columns.empty());
}

TEST(TablePreviewTest, HeadingsThatAreDaysAsNumbersAreToldWithTheirCell)
{
    const auto toldOf = [](const std::string& text) {
        const std::optional<Issue> issue = preview(text.c_str()).issue;
        return issue ? std::to_string(issue->line) + " " + issue->column + " " + issue->found : std::string();
    };
    EXPECT_EQ(toldOf("地区|45292|45658\n章贡区|61|62\n赣县区|7|8"), "1 B 45292");
    EXPECT_EQ(toldOf("主要指标\n指标|单位|45657|46022\n年末常住人口|万人|61|62"), "2 C 45657");
    EXPECT_EQ(toldOf("地区|45292\n章贡区|61\n赣县区|7"), "1 B 45292") << "the first of a year";
    EXPECT_EQ(toldOf("地区|45323\n章贡区|61\n赣县区|7"), "") << "one alone may be a value";
    EXPECT_EQ(toldOf("章贡区|45293|45658\n赣县区|7|8"), "") << "no edge of a period";
    EXPECT_EQ(toldOf("45292|45658\n7|8"), "") << "nothing stands beside them";
    EXPECT_EQ(toldOf("地区|2024|2025\n章贡区|61|62"), "");
}

} // namespace wm::ingest
