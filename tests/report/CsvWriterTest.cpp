// SPDX-License-Identifier: GPL-3.0-or-later
#include "Tables.h"

#include "wm/base/Number.h"
#include "wm/report/TableWriters.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <limits>

namespace wm::report {
namespace {

using namespace test;

std::string csvOf(const TableSpec& table, CsvOptions options = {})
{
    return written([&](std::ostream& output) { writeCsv(table, output, options); });
}

using Rows = std::vector<std::vector<std::string>>;

/// RFC 4180, section 2, by the letter: the reader that the writer is measured against.
Rows parsed(const std::string& bytes)
{
    Rows rows{{""}};
    bool isQuoted = false;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const bool isQuote = bytes[i] == '"';
        const bool isDoubled = isQuoted && isQuote && i + 1 < bytes.size() && bytes[i + 1] == '"';
        if (isDoubled)
            rows.back().back() += bytes[i++];
        else if (isQuote)
            isQuoted = !isQuoted;
        else if (isQuoted || (bytes[i] != ',' && bytes[i] != '\n'))
            rows.back().back() += bytes[i];
        else if (bytes[i] == ',')
            rows.back().emplace_back();
        else
            rows.emplace_back(1, "");
    }
    rows.pop_back();
    return rows;
}

TEST(CsvWriterTest, WritesKeysCodesAndEveryDigit)
{
    EXPECT_EQ(csvOf(targetTable()), "region,value,verdict\n360700,16.123456789012344,needs_acceleration\n");
}

TEST(CsvWriterTest, WritesTheHeaderOnlyForATableWithoutRows)
{
    EXPECT_EQ(csvOf(textTable({}, 2)), "c0,c1\n");
}

TEST(CsvWriterTest, LeavesTheFieldOfAMissingNumberEmptyWhateverPeopleSee)
{
    TableSpec table = targetTable();
    table.rows[0].cells[1] = text("—");
    table.rows[0].cells[2] = text("—");
    EXPECT_EQ(csvOf(table), "region,value,verdict\n360700,,\n");
    table.rows[0].cells[1] = number("∞", std::numeric_limits<double>::infinity());
    EXPECT_EQ(csvOf(table), "region,value,verdict\n360700,,\n");
}

TEST(CsvWriterTest, KeepsZeroApartFromMissing)
{
    TableSpec table = targetTable();
    table.rows[0].cells[1] = number("0", 0.0);
    EXPECT_EQ(parsed(csvOf(table))[1][1], "0");
}

TEST(CsvWriterTest, QuotesOnlyWhatRfc4180MustQuote)
{
    EXPECT_EQ(csvOf(textTable({{"a,b", "say \"hi\"", "two\nlines", "cr\r", " plain "}}, 5)),
              "c0,c1,c2,c3,c4\n\"a,b\",\"say \"\"hi\"\"\",\"two\nlines\",\"cr\r\", plain \n");
}

TEST(CsvWriterTest, ShowsALoneEmptyFieldAsARow)
{
    EXPECT_EQ(csvOf(textTable({{""}}, 1)), "c0\n\"\"\n");
}

TEST(CsvWriterTest, BeginsWithTheMarkAndEndsLinesWithCrLfForSpreadsheets)
{
    EXPECT_EQ(csvOf(textTable({{"赣州"}}, 1), kSpreadsheetCsv), "\xEF\xBB\xBF"
                                                                "c0\r\n赣州\r\n");
}

TEST(CsvWriterTest, DisarmsFormulasForSpreadsheetsButNotNumbers)
{
    TableSpec table = targetTable();
    table.rows[0].cells = {text("=HYPERLINK(\"x\")"), number("-2", -2.0), text("-")};
    EXPECT_EQ(csvOf(table, {.guardFormulas = true}), "region,value,verdict\n\"'=HYPERLINK(\"\"x\"\")\",-2,\n");
    for (const char* start : {"+1", "-1", "@a", "\tb"})
        EXPECT_EQ(csvOf(textTable({{start}}, 1), {.guardFormulas = true}), "c0\n'" + std::string(start) + "\n");
}

TEST(CsvWriterTest, ReplacesBytesThatAreNotUtf8)
{
    EXPECT_EQ(csvOf(textTable({{"a\xFF"
                                "b",
                                "\xE8\xB5", "\xC0\x80", "\xED\xA0\x80"}},
                              4)),
              "c0,c1,c2,c3\na\uFFFDb,\uFFFD\uFFFD,\uFFFD\uFFFD,\uFFFD\uFFFD\uFFFD\n");
}

RC_GTEST_PROP(CsvWriterTest, ReadsBackWhatWasWritten, ())
{
    const auto piece =
        rc::gen::element<std::string>(",", "\"", "\n", "\r", " ", "'", "a", "7", "赣", "é", "😀", "\uFFFD");
    const auto cell = rc::gen::map(rc::gen::container<std::vector<std::string>>(piece), [](const auto& pieces) {
        std::string joined;
        for (const std::string& part : pieces)
            joined += part;
        return joined;
    });
    const auto width = *rc::gen::inRange<std::size_t>(1, 5);
    const Rows rows = *rc::gen::container<Rows>(rc::gen::container<std::vector<std::string>>(width, cell));
    Rows read = parsed(csvOf(textTable(rows, width)));
    read.erase(read.begin());
    RC_ASSERT(read == rows);
}

RC_GTEST_PROP(CsvWriterTest, KeepsEveryBitOfANumber, (double value))
{
    TableSpec table = targetTable();
    table.rows[0].cells[1] = number("", value);
    RC_ASSERT(parseNumber(parsed(csvOf(table))[1][1]) == std::optional(value));
}

} // namespace
} // namespace wm::report
