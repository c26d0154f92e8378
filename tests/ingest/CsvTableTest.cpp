// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/ingest/CsvTable.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace wm::ingest {

namespace {

using Fields = std::vector<std::string>;

std::string quoted(const std::string& field)
{
    std::string text = "\"";
    for (const char c : field)
        text += c == '"' ? std::string("\"\"") : std::string(1, c);
    return text + "\"";
}

} // namespace

TEST(CsvTableTest, ReadsQuotedFieldsAndKeepsTheLineOfEachRow)
{
    const auto [table, issues] = readCsv("a,b\n1,\"x, \"\"y\"\"\nz\"\n2,w\n", "t.csv");
    EXPECT_TRUE(issues.empty());
    EXPECT_EQ(table.header, (Fields{"a", "b"}));
    ASSERT_EQ(table.rows.size(), 2U);
    EXPECT_EQ(table.rows[0].fields, (Fields{"1", "x, \"y\"\nz"}));
    EXPECT_EQ(table.rows[0].line, 2);
    EXPECT_EQ(table.rows[1].line, 4);
}

TEST(CsvTableTest, WindowsLineEndsAndByteOrderMarkAreTheSameTable)
{
    const auto unix = readCsv("名称,值\n甲,1\n\n乙,\n", "t.csv");
    const auto windows = readCsv("\xEF\xBB\xBF名称,值\r\n甲,1\r\n\r\n乙,\r\n", "t.csv");
    ASSERT_TRUE(windows.issues.empty());
    EXPECT_EQ(windows.table.header, unix.table.header);
    ASSERT_EQ(windows.table.rows.size(), 2U);
    for (std::size_t i = 0; i < 2; ++i)
        EXPECT_EQ(windows.table.rows[i].fields, unix.table.rows[i].fields);
    EXPECT_EQ(windows.table.rows[1].line, 4);
}

TEST(CsvTableTest, TheLastLineNeedsNoEnd)
{
    EXPECT_EQ(readCsv("a,b\n1,2", "t.csv").table.rows.at(0).fields, (Fields{"1", "2"}));
    EXPECT_EQ(readCsv("a,b\n1,", "t.csv").table.rows.at(0).fields, (Fields{"1", ""}));
    EXPECT_TRUE(readCsv("", "t.csv").table.header.empty());
}

TEST(CsvTableTest, ARowOfAnotherLengthIsAnIssueAndLeftOut)
{
    const auto [table, issues] = readCsv("a,b\n1,2\n1,2,3\n4\n5,6\n", "t.csv");
    ASSERT_EQ(issues.size(), 2U);
    EXPECT_EQ(issues[0], (Issue{IssueKind::WrongFieldCount, "t.csv", 3, "", "3", "2"}));
    EXPECT_EQ(issues[1].line, 4);
    EXPECT_EQ(table.rows.size(), 2U);
}

TEST(CsvTableTest, BrokenQuotingIsAnIssueWithItsLine)
{
    for (const char* row : {"\"1,2", "1\"2,3", "\"1\"2,3"}) {
        const auto [table, issues] = readCsv(std::string("a,b\n") + row, "t.csv");
        ASSERT_EQ(issues.size(), 1U) << row;
        EXPECT_EQ(issues[0].kind, IssueKind::BadQuoting);
        EXPECT_EQ(issues[0].line, 2);
        EXPECT_TRUE(table.rows.empty());
    }
}

TEST(CsvTableTest, ABadlyQuotedRowDoesNotTakeTheRowsBelowItAlong)
{
    const auto [table, issues] = readCsv("id,name\n1,\"甲\n2,乙\n3,\"丙\"x\n4,丁\n", "t.csv");
    ASSERT_EQ(issues.size(), 2U);
    EXPECT_EQ(issues[0].line, 2);
    EXPECT_EQ(issues[1].line, 4);
    ASSERT_EQ(table.rows.size(), 2U);
    EXPECT_EQ(table.rows[0].fields, (Fields{"2", "乙"}));
    EXPECT_EQ(table.rows[1].line, 5);
    ASSERT_EQ(table.brokenRows.size(), 2U);
    EXPECT_EQ(table.brokenRows[1].fields, (Fields{"3"}));
}

TEST(CsvTableTest, ABadlyQuotedHeaderIsTheOnlyIssue)
{
    const auto [table, issues] = readCsv("id,\"name\n1,甲\n2,乙\n", "t.csv");
    ASSERT_EQ(issues.size(), 1U);
    EXPECT_EQ(issues[0].line, 1);
    EXPECT_TRUE(table.header.empty());
    EXPECT_TRUE(table.rows.empty());
}

TEST(CsvTableTest, TextThatIsNotUtf8NamesLineColumnAndBytes)
{
    // GBK for 中国, an overlong slash, a surrogate, a byte that never occurs, and a cut-off character.
    for (const char* bytes : {"\xD6\xD0\xB9\xFA", "\xC0\xAF", "\xED\xA0\x80", "\xFF", "\xE4\xB8", "\xF4\x90\x80\x80"}) {
        const auto [table, issues] = readCsv(std::string("id,name\n1,甲\n2,x") + bytes + "\n", "t.csv");
        ASSERT_EQ(issues.size(), 1U);
        EXPECT_EQ(issues[0].kind, IssueKind::UnreadableText);
        EXPECT_EQ(issues[0].line, 3);
        EXPECT_EQ(issues[0].column, "name");
        EXPECT_EQ(issues[0].found.substr(0, 2), "0x");
        EXPECT_EQ(table.rows.size(), 1U);
    }
}

RC_GTEST_PROP(CsvTableTest, WhatIsWrittenIsReadBack, ())
{
    const auto text = rc::gen::container<std::string>(rc::gen::element('a', ',', '"', '\n', '\r', ' ', ';'));
    const auto rows = *rc::gen::container<std::vector<Fields>>(rc::gen::container<Fields>(3, text));
    std::string bytes = "a,b,c\n";
    for (const Fields& row : rows)
        bytes += quoted(row[0]) + "," + quoted(row[1]) + "," + quoted(row[2]) + "\n";
    const auto [table, issues] = readCsv(bytes, "t.csv");
    RC_ASSERT(issues.empty());
    RC_ASSERT(table.rows.size() == rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i)
        RC_ASSERT(table.rows[i].fields == rows[i]);
}

RC_GTEST_PROP(CsvTableTest, AnyBytesEndInRowsOrIssues, (const std::string& bytes))
{
    const auto [table, issues] = readCsv(bytes, "t.csv");
    for (const CsvRow& row : table.rows)
        RC_ASSERT(row.fields.size() == table.header.size());
}

} // namespace wm::ingest
