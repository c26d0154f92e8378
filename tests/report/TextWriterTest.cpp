// SPDX-License-Identifier: GPL-3.0-or-later
#include "Tables.h"

#include "wm/report/TableWriters.h"

#include <gtest/gtest.h>

namespace wm::report {
namespace {

using namespace test;

std::string textOf(const TableSpec& table)
{
    return written([&](std::ostream& output) { writeText(table, output); });
}

TEST(TextWriterTest, CountsChineseCharactersAsTwoColumns)
{
    TableSpec table = targetTable();
    table.rows.push_back({8, {text("Xi'an"), number("7", 7), judged("已达成", domain::Verdict::Met)}});
    // Three Chinese characters are as wide as six Latin ones, a full stop and "≥" one.
    EXPECT_EQ(textOf(table), "地区    目标值  评价\n"
                             "------  ------  ------\n"
                             "赣州市   ≥ 16%  需加快\n"
                             "Xi'an        7  已达成\n");
}

TEST(TextWriterTest, KnowsFullwidthFormsAndCombiningMarks)
{
    const std::string lines = textOf(textTable({{"（％）", "x"}, {"e\u0301", "x"}, {"123456", "x"}}, 2));
    EXPECT_NE(lines.find("（％）    x\n"), std::string::npos) << lines;
    EXPECT_NE(lines.find("e\u0301         x\n"), std::string::npos) << lines;
    EXPECT_NE(lines.find("123456    x\n"), std::string::npos) << lines;
}

TEST(TextWriterTest, SaysTheEmptyTextInsteadOfAHeader)
{
    TableSpec table = textTable({}, 2);
    table.title = "Targets";
    table.emptyText = "没有目标";
    EXPECT_EQ(textOf(table), "Targets\n\n没有目标\n");
}

TEST(TextWriterTest, ShowsTheCodeOfAVerdictThatHasNoWord)
{
    TableSpec table = targetTable();
    table.rows[0].cells[2] = judged("", domain::Verdict::OffTrack);
    EXPECT_NE(textOf(table).find("off_track"), std::string::npos);
}

TEST(TextWriterTest, LetsNoTextSteerTheTerminal)
{
    const std::string lines = textOf(textTable({{"a\x1B[31mred\nb\u202Ec\u009Bd"}}, 1));
    EXPECT_NE(lines.find("a [31mred b c d\n"), std::string::npos) << lines;
}

TEST(TextWriterTest, EndsNoLineWithBlanks)
{
    EXPECT_EQ(textOf(textTable({{"a", ""}, {"bbb", "c"}}, 2)).find(" \n"), std::string::npos);
}

} // namespace
} // namespace wm::report
