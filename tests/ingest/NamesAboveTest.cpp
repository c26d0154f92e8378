// SPDX-License-Identifier: GPL-3.0-or-later
#include "ValueTables.h"

namespace wm::ingest {

using namespace test;

TEST(NamesAboveTest, ANameWrittenOnceIsThatOfTheRowsBelow)
{
    const Read read =
        readAsProposed("地区|年份|年末常住人口（万人）|地区生产总值（亿元）\n赣州市|2018|890|3000\n|2019|897|3474\n"
                       " |2020|899|3645\n章贡区|2019|12|500\n　|2020|…|520");
    EXPECT_EQ(read.values, "360700 population 2018 890\n360700 gdp 2018 3000\n360700 population 2019 897\n"
                           "360700 gdp 2019 3474\n360700 population 2020 899\n360700 gdp 2020 3645\n"
                           "360702 population 2019 12\n360702 gdp 2019 500\n360702 gdp 2020 520\n");
    EXPECT_EQ(read.reading.namesFromAbove, 3);
    EXPECT_EQ(read.reading.faulty, 0) << issuesOf(read);
}

TEST(NamesAboveTest, OuterNamesAreFilledAndInnerOnesOnlyBelowTheSameOuterOne)
{
    const Read read =
        readAsProposed("地区|指标|单位|年份|数值\n赣州市|地区生产总值|万元|2019|34740000\n|||2020|36450000\n"
                       "|年末常住人口|万人|2019|897\n|||2020|899\n章贡区||万元|2019|5000000\n"
                       "|||2020|5200000\n|年末常住人口||2020|12");
    EXPECT_EQ(read.values, "360700 gdp 2019 3474\n360700 gdp 2020 3645\n360700 population 2019 897\n"
                           "360700 population 2020 899\n")
        << "the unit is written once with the indicator; 章贡区 may be about anything, and below it nothing is sure";
    EXPECT_EQ(read.reading.faulty, 3) << issuesOf(read);
    for (const Issue& issue : read.reading.issues)
        EXPECT_EQ(issue.kind, IssueKind::EmptyField) << issue.line;
}

TEST(NamesAboveTest, AUnitOfAnotherIndicatorIsNotTakenFromAbove)
{
    const Read read = readAsProposed("地区|指标|单位|年份|数值\n赣州市|地区生产总值|万元|2019|34740000\n"
                                     "|地区生产总值||2020|3645\n|||2021|3700");
    EXPECT_EQ(read.values, "360700 gdp 2019 3474\n360700 gdp 2020 3645\n360700 gdp 2021 3700\n");
}

TEST(NamesAboveTest, ANameIsNotTakenFromAboveWhereItMayHaveBeenLost)
{
    const char* const head = "地区|年份|年末常住人口（万人）\n";
    const auto emptyRows = [&](const std::string& rows) {
        test::GridSheet grid(head + rows);
        domain::ImportRecipe recipe = proposed(grid);
        recipe.region = "360700";
        const Read read = readAs(grid, recipe);
        std::string lines;
        for (const Issue& issue : read.reading.issues)
            lines += (issue.kind == IssueKind::EmptyField ? "" : "other ") + std::to_string(issue.line) + " ";
        return lines + "filled " + std::to_string(read.reading.namesFromAbove);
    };
    EXPECT_EQ(emptyRows("|2018|1\n章贡区|2018|2\n|2019|3"), "2 filled 1") << "there is nothing above the first row";
    EXPECT_EQ(emptyRows("章贡区|2018|1\n|2018|2\n|2019|3"), "3 4 filled 0") << "another region of the same year";
    EXPECT_EQ(emptyRows("章贡区|2018|1\n|2019|2\n|2018|3\n|2019|4"), "4 5 filled 1");
    EXPECT_EQ(emptyRows("章贡区|2018|1\n||2"), "3 filled 0") << "nothing says what differs";
    EXPECT_EQ(emptyRows("章贡区|2018|1\n全市|2018|9\n|2019|10"), "4 filled 0") << "not from a total";
    EXPECT_EQ(emptyRows("章贡区|2018|1\n二、其他||\n|2019|2"), "4 filled 0") << "not across a group";
    EXPECT_EQ(emptyRows("章贡区|2018|1\n||\n|2019|2"), "4 filled 0") << "not across blank rows";
    EXPECT_EQ(emptyRows("章贡区|2018|1\n赣县区|2018|\n|2019|2"), "4 filled 0") << "not from a row without values";
    EXPECT_EQ(emptyRows("章贡区|2018|1\n注：初步核算\n|2019|2"), "4 filled 0") << "not across a note";
    EXPECT_EQ(emptyRows("章贡区|2018|1\n赣县区|2018|2\n\n续表\n地区|年份|年末常住人口（万人）\n|2019|3\n|2020|4"),
              "7 8 filled 0")
        << "not across tables";
}

TEST(NamesAboveTest, ANameThatIsNotKnownWaitsWithAllItsRows)
{
    test::GridSheet grid("地区|年份|年末常住人口（万人）\n章贡区|2018|1\n新区|2018|2\n|2019|3\n|2020|4\n章贡区|2019|5");
    domain::ImportRecipe recipe = proposed(grid);
    const Read waiting = readAs(grid, recipe);
    EXPECT_EQ(waiting.reading.unknownRegions, (std::map<std::string, std::int64_t>{{"新区", 3}}));
    recipe.regions["新区"] = "360704";
    EXPECT_EQ(readAs(grid, recipe).values, "360702 population 2018 1\n360704 population 2018 2\n"
                                           "360704 population 2019 3\n360704 population 2020 4\n"
                                           "360702 population 2019 5\n");
    recipe.regions["新区"] = "";
    EXPECT_EQ(readAs(grid, recipe).values, "360702 population 2018 1\n360702 population 2019 5\n");
}

TEST(NamesAboveTest, LevelsAndSharesOfTheSameYearAreTwoRows)
{
    const Read read = readAsProposed("地区|年份|value_kind|年末常住人口（万人）\n章贡区|2018|level|1\n|2019|level|2\n"
                                     "|2019|share|3\n|2020|share|4");
    EXPECT_EQ(read.values, "360702 population 2018 1\n360702 population 2019 2\n360702 population 2019 3\n"
                           "360702 population 2020 4\n");
}

TEST(NamesAboveTest, TablesSideBySideAndLayersOfFeaturesHaveNoNamesWrittenOnce)
{
    EXPECT_EQ(readAsProposed("地区|2019年地区生产总值（亿元）|地区|2019年地区生产总值（亿元）\n章贡区|1|赣县区|2\n"
                             "龙南市|3||4")
                  .reading.namesFromAbove,
              0);
    test::GridSheet grid("地区|年份|年末常住人口（万人）\n章贡区|2018|1\n|2019|2");
    grid.makePlain();
    const Read read = readAs(grid, proposed(grid));
    EXPECT_EQ(read.values, "360702 population 2018 1\n");
    EXPECT_EQ(read.reading.faulty, 1);
}

} // namespace wm::ingest
