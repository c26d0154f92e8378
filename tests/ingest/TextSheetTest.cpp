// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/ingest/TextSheet.h"

#include "support/TempFolder.h"

#include "wm/base/Path.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <map>

namespace wm::ingest {

namespace {

using Rows = std::map<int, std::vector<std::string>>;

/// What the file's cells show, by line; a broken cell as "!" and its excerpt.
Rows linesOf(SheetFile& sheet)
{
    Rows rows;
    const auto take = [&](const SheetRow& row) -> Result<bool> {
        for (const Cell& cell : row.cells)
            rows[row.number].push_back(
                (cell.kind == CellKind::Broken || cell.kind == CellKind::BadlyQuoted ? "!" : "") +
                std::string(cell.text));
        return true;
    };
    EXPECT_TRUE(sheet.forEachRow(0, take, {}));
    return rows;
}

class TextSheetTest : public ::testing::Test {
protected:
    [[nodiscard]] std::unique_ptr<SheetFile> sheetOf(std::string_view bytes, const TextFormWishes& wishes = {}) const
    {
        EXPECT_TRUE(writeFile(file, bytes));
        constexpr std::size_t kStart = 1U << 20U;
        const auto form = detectTextForm(bytes.substr(0, kStart), bytes.size() <= kStart, wishes);
        EXPECT_TRUE(form);
        return textSheet(file, form.value_or(TextForm()));
    }
    [[nodiscard]] Rows read(std::string_view bytes, const TextFormWishes& wishes = {}) const
    {
        return linesOf(*sheetOf(bytes, wishes));
    }

    testing::TempFolder folder;
    std::filesystem::path file = folder.path() / pathFromUtf8("年鉴 2020.csv");
};

constexpr std::string_view kGbkTable = "\xB5\xD8\xC7\xF8,2020\n\xB8\xD3\xD6\xDD,1\n"; // 地区,2020 / 赣州,1
const Rows kTable{{1, {"地区", "2020"}}, {2, {"赣州", "1"}}};

std::string utf16(std::u16string_view text, bool isBigEnd)
{
    std::string bytes;
    for (const char16_t unit : text) {
        const auto high = static_cast<char>(static_cast<unsigned char>(unit / 256));
        const auto low = static_cast<char>(static_cast<unsigned char>(unit % 256));
        bytes += isBigEnd ? high : low;
        bytes += isBigEnd ? low : high;
    }
    return bytes;
}

} // namespace

TEST_F(TextSheetTest, TheSameTableInEveryEncodingIsTheSame)
{
    EXPECT_EQ(read("地区,2020\n赣州,1\n"), kTable);
    EXPECT_EQ(read("\xEF\xBB\xBF地区,2020\r\n赣州,1\r\n"), kTable);
    EXPECT_EQ(read(kGbkTable), kTable);
    EXPECT_EQ(read("\x84\x31\x95\x33" + std::string(kGbkTable)), kTable);
    EXPECT_EQ(read("\xA6\x61\xB0\xCF,2020\n\xC6\x42\xA6\x7B,1\n", {.encoding = "BIG5"}),
              (Rows{{1, {"地區", "2020"}}, {2, {"贛州", "1"}}}));
    for (const bool isBigEnd : {false, true}) {
        EXPECT_EQ(read(utf16(u"\uFEFF地区\t2020\r\n赣州\t1\r\n", isBigEnd)), kTable) << isBigEnd;
        EXPECT_EQ(read(utf16(u"地区\t2020\r\n赣州\t1\r\n", isBigEnd)), kTable) << "no mark, " << isBigEnd;
    }
    EXPECT_EQ(read("地区,2020\r赣州,1\r"), kTable) << "an old Mac's";
}

TEST_F(TextSheetTest, EverySeparatorIsFoundThoughTitlesHaveOthers)
{
    EXPECT_EQ(read("地区\t2020\n赣州\t1\n"), kTable);
    EXPECT_EQ(read("地区;2020\n赣州;1\n"), kTable);
    EXPECT_EQ(read("地区|2020\n赣州|1\n"), kTable);
    EXPECT_EQ(read("sep=;\n地区;2020\n赣州;1\n"), kTable) << "the line of the separator is none of the table";
    EXPECT_EQ(read("1-1 人口, 收入\na;b\nc;d\n").at(2), (std::vector<std::string>{"a", "b"}));
    EXPECT_EQ(read("a;b,c\n1;2,3\n", {.separator = ','}).at(1), (std::vector<std::string>{"a;b", "c"}));
    EXPECT_EQ(read("地区\n赣州\n"), (Rows{{1, {"地区"}}, {2, {"赣州"}}})) << "one column";
}

TEST_F(TextSheetTest, SecondBytesOfCharactersAreNoSeparators)
{
    // 亅: 81 7C; its second byte is '|'.
    EXPECT_EQ(read("a|\x81\x7C|c\n1|2|3\n"), (Rows{{1, {"a", "亅", "c"}}, {2, {"1", "2", "3"}}}));
    // A line of UTF-8 in a text of GBK ends its field with the first byte of a character.
    EXPECT_EQ(read(std::string(kGbkTable) + "南康区,3\n", {.encoding = "GB18030"}).at(3).size(), 2U);
}

TEST_F(TextSheetTest, QuotedFieldsHoldSeparatorsQuotesAndLines)
{
    EXPECT_EQ(read("a,\"x,\"\"y\"\"\nz\"\n1,5\" pipe\n"), (Rows{{1, {"a", "x,\"y\"\nz"}}, {3, {"1", "5\" pipe"}}}));
}

TEST_F(TextSheetTest, ABadlyQuotedFieldIsBrokenAndTheNextLineIsNot)
{
    EXPECT_EQ(read("a,b\n1,\"x\n2,y\n"), (Rows{{1, {"a", "b"}}, {2, {"1", "!x\n2,y\n"}}, {3, {"2", "y"}}}));
}

TEST_F(TextSheetTest, AFileOfNumbersAloneShowsItsEncodingLater)
{
    std::string numbers = "a,b\n";
    while (numbers.size() < 1'200'000)
        numbers += "1,2\n";
    const int last = 2 + static_cast<int>((numbers.size() - 4) / 4);
    EXPECT_EQ(read(numbers + "\xB8\xD3\xD6\xDD,1\n").at(last), (std::vector<std::string>{"赣州", "1"}));
    EXPECT_EQ(read(numbers + "赣州,1\n").at(last), (std::vector<std::string>{"赣州", "1"}));
}

TEST_F(TextSheetTest, BytesThatAreNoTextAreNamedAndTheRestIsRead)
{
    std::string text = "地区,2020\n";
    while (text.size() < 1'200'000)
        text += "赣州,1\n";
    const Rows rows = read(text + "\xB8\xD3,1\n赣州,2\n");
    EXPECT_EQ(std::next(rows.rbegin())->second, (std::vector<std::string>{"!0xB8 0xD3", "1"}));
    EXPECT_EQ(rows.rbegin()->second, (std::vector<std::string>{"赣州", "2"}));
}

TEST_F(TextSheetTest, ALineOfAnotherEncodingDoesNotSpoilTheOthers)
{
    const std::string line(kGbkTable.substr(kGbkTable.find('\n') + 1));
    EXPECT_EQ(
        read("地区,2020\n赣州,1\n" + line + "南昌,2\n"),
        (Rows{{1, {"地区", "2020"}}, {2, {"赣州", "1"}}, {3, {"!0xB8 0xD3 0xD6 0xDD", "1"}}, {4, {"南昌", "2"}}}));
    EXPECT_EQ(read(std::string(kGbkTable) + line + "é,2\n").at(3), (std::vector<std::string>{"赣州", "1"}));
}

TEST_F(TextSheetTest, WhatIsNoTextIsNotTakenForOne)
{
    EXPECT_FALSE(detectTextForm(std::string_view("PK\3\4\0\0\0\0\0\0", 10), true));
    EXPECT_FALSE(detectTextForm(std::string_view("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16), true));
    EXPECT_TRUE(detectTextForm("", true));
    EXPECT_TRUE(detectTextForm("a", true));
}

TEST_F(TextSheetTest, StoppingStopsAndSaysSo)
{
    const auto sheet = sheetOf(kGbkTable);
    std::stop_source stop;
    stop.request_stop();
    const auto take = [](const SheetRow&) -> Result<bool> {
        return true;
    };
    const Result<void> stopped = sheet->forEachRow(0, take, {.stop = stop.get_token()});
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().code, ErrorCode::Cancelled);
    int rows = 0;
    EXPECT_TRUE(sheet->forEachRow(0, [&](const SheetRow&) -> Result<bool> { return ++rows < 1; }, {}));
    EXPECT_EQ(rows, 1) << "the reader of rows asks for no more";
}

TEST_F(TextSheetTest, AFileThatIsGoneIsToldByItsName)
{
    const auto sheet = sheetOf(kGbkTable);
    std::filesystem::remove(file);
    const Result<void> gone = sheet->forEachRow(0, [](const SheetRow&) -> Result<bool> { return true; }, {});
    ASSERT_FALSE(gone);
    EXPECT_EQ(gone.error().code, ErrorCode::NotFound);
    EXPECT_NE(gone.error().message.find("年鉴 2020.csv"), std::string::npos);
}

RC_GTEST_FIXTURE_PROP(TextSheetTest, WhatIsQuotedReadsBack, ())
{
    const auto cell = rc::gen::container<std::string>(rc::gen::element('a', ',', ';', '"', '\n', ' ', '\t', '1'));
    const auto width = *rc::gen::inRange<std::size_t>(1, 4);
    const auto table = *rc::gen::nonEmpty(rc::gen::container<std::vector<std::vector<std::string>>>(
        rc::gen::container<std::vector<std::string>>(width, cell)));
    std::string bytes;
    Rows expected;
    int line = 1;
    for (const auto& row : table) {
        const int start = line++;
        bool isEmpty = true;
        for (std::size_t i = 0; i < row.size(); ++i) {
            bytes += i == 0 ? "\"" : ",\"";
            for (const char c : row[i]) {
                bytes += c == '"' ? "\"\"" : std::string(1, c);
                line += c == '\n' ? 1 : 0;
            }
            bytes += '"';
            isEmpty = isEmpty && row[i].empty();
        }
        bytes += "\r\n";
        if (!isEmpty)
            expected[start] = row;
    }
    RC_ASSERT(read(bytes, {.separator = ','}) == expected);
}

} // namespace wm::ingest
