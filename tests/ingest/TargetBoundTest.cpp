// SPDX-License-Identifier: GPL-3.0-or-later
#include "RecordTables.h"

#include "wm/base/Number.h"

#include <gtest/gtest.h>

namespace wm::ingest {

namespace {

using test::plannedCatalogue;
using test::ReadRecords;

/// "year condition value-upper", a line each, of a table of the plan for 赣州, and what is complained of.
std::string boundsOf(const std::string& head, const std::string& row)
{
    const domain::Catalogue stored = plannedCatalogue();
    const std::string table = "赣州市“十四五”规划主要指标\n" + head + "\n" + row;
    test::GridSheet grid(table);
    if (proposeRecipe(grid, 0, ImportVocabulary(stored), {}, {})->records != domain::RecordKind::Target)
        return "no targets";
    const ReadRecords read =
        test::readTable(stored, table, [](domain::ImportRecipe& recipe) { recipe.document = "plan"; });
    std::string text;
    for (const domain::Target& each : read.reading.records.targets)
        text += std::to_string(each.year.value_or(0)) + " " + std::string(toText(each.comparator)) +
                plainNumberText(each.value.value_or(-1)) +
                (each.upperValue ? "-" + plainNumberText(*each.upperValue) : "") + "\n";
    return text + test::said(read.reading.issues);
}

} // namespace

TEST(TargetBoundTest, BothBoundsAreARange)
{
    for (const char* const heads :
         {"目标值下限|目标值上限", "目标下限|目标上限", "最低目标|最高目标", "2025年目标值下限|2025年目标值上限"}) {
        const std::string head = std::string("指标|单位|") + heads;
        EXPECT_EQ(boundsOf(head, "贷款余额|亿元|100|120\n"), "2025 100-120\n") << heads;
        EXPECT_EQ(boundsOf(head, "贷款余额|万元|1000000|1200000\n"), "2025 100-120\n") << heads;
        EXPECT_EQ(boundsOf(head, "贷款余额|亿元|100|\n"), "2025 >=100\n") << heads;
        EXPECT_EQ(boundsOf(head, "贷款余额|亿元||120\n"), "2025 <=120\n") << heads;
    }
}

TEST(TargetBoundTest, OneBoundAloneIsACondition)
{
    EXPECT_EQ(boundsOf("指标|单位|2025年目标值下限", "贷款余额|亿元|100\n"), "2025 >=100\n");
    EXPECT_EQ(boundsOf("指标|单位|目标上限", "贷款余额|亿元|100\n"), "2025 <=100\n");
    EXPECT_EQ(boundsOf("指标|单位|2025年目标（≥）", "贷款余额|亿元|100\n"), "2025 >=100\n");
    EXPECT_EQ(boundsOf("指标|单位|2025年目标（≤）", "贷款余额|亿元|100\n"), "2025 <=100\n");
    EXPECT_EQ(boundsOf("指标|单位|2025年目标（＞）", "贷款余额|亿元|100\n"), "2025 >100\n");
}

TEST(TargetBoundTest, WhatContradictsItsHeadingIsRefused)
{
    const std::string number = " / a decimal number, e.g. 14.6\n";
    EXPECT_EQ(boundsOf("指标|单位|2025年目标（≥）", "贷款余额|亿元|≤100\n"), "3 C 2025年目标（≥）: ≤100" + number);
    EXPECT_EQ(boundsOf("指标|单位|2025年目标（≥）", "贷款余额|亿元|≥100\n"), "2025 >=100\n");
    EXPECT_EQ(boundsOf("指标|单位|目标下限|目标上限", "贷款余额|亿元|100-110|120\n"), "3 C 目标下限: 100-110" + number);
    EXPECT_EQ(boundsOf("指标|单位|目标下限|目标上限", "贷款余额|亿元|120|100\n"), "3 D 目标上限: 100 / > value\n");
    // Which of both is meant is not clear.
    EXPECT_NE(boundsOf("指标|单位|2025年目标|2025年目标上限", "贷款余额|亿元|100|120\n").find(" / "),
              std::string::npos);
}

TEST(TargetBoundTest, LowestAndHighestOfAYearAreNoBoundsByThemselves)
{
    EXPECT_EQ(boundsOf("指标|单位|2025年最低值|2025年最高值", "贷款余额|亿元|100|120\n"), "no targets");
}

} // namespace wm::ingest
