// SPDX-License-Identifier: GPL-3.0-or-later
#include "TableClip.h"

#include <gtest/gtest.h>

namespace wm::ui {

using presentation::TableColumn;
using presentation::TableSpec;

namespace {

TableSpec clipTable(std::vector<std::string> cells, TableColumn::Kind kind = TableColumn::Kind::Text)
{
    TableSpec table;
    table.rows.emplace_back();
    for (std::string& cell : cells) {
        table.columns.push_back({"c", "T", kind});
        table.rows.front().cells.push_back({std::move(cell), {}, {}, {}});
    }
    return table;
}

} // namespace

TEST(TableClipTest, WritesALineARowAndKeepsCellsApart)
{
    TableSpec table = clipTable({"one\ttwo\r\nthree", "x"});
    table.rows.push_back({2, {{"", {}, {}, {}}, {"y", {}, {}, {}}}});
    EXPECT_EQ(tableText(table), QStringLiteral("T\tT\none two  three\tx\n\ty\n"));
}

TEST(TableClipTest, NamesFromDataAreNoMarkup)
{
    const QString html = tableHtml(clipTable({"<img src=\"file:///etc/passwd\"> & <b>bold</b>"}));
    EXPECT_FALSE(html.contains(QStringLiteral("<img")));
    EXPECT_TRUE(html.contains(QStringLiteral("&lt;b&gt;bold&lt;/b&gt;")));
    EXPECT_TRUE(html.contains(QStringLiteral(" &amp; ")));
}

TEST(TableClipTest, WhatASpreadsheetWouldRunIsDisarmedInBothForms)
{
    for (const char* formula : {"=1+1", "+cmd|'/C calc'!A0", "-2+3+cmd|'/C calc'!A0", "@SUM(A1)", "\t=1"}) {
        EXPECT_TRUE(tableText(clipTable({formula})).contains(QStringLiteral("\n'"))) << formula;
        EXPECT_TRUE(tableHtml(clipTable({formula})).contains(QStringLiteral(">&#39;")) ||
                    tableHtml(clipTable({formula})).contains(QStringLiteral(">'")))
            << formula;
    }
    for (const char* number : {"-3.2%", "+5", "-1,234.5"})
        EXPECT_TRUE(tableText(clipTable({number})).endsWith(QString::fromUtf8(number) + u'\n')) << number;
}

TEST(TableClipTest, ANumberWithoutWordsIsWrittenWithAllItsDigitsAndAMissingOneNotAtAll)
{
    TableSpec table = clipTable({"", ""}, TableColumn::Kind::Number);
    table.rows.front().cells.front().number = 16.123456789012345;
    EXPECT_EQ(tableText(table), QStringLiteral("T\tT\n16.123456789012344\t\n"));
}

} // namespace wm::ui
