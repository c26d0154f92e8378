// SPDX-License-Identifier: GPL-3.0-or-later
#include "XlsFile.h"

#include "XlsBooks.h"

#include "wm/base/Path.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace wm::ingest {

namespace {

using namespace test;

class XlsFileTest : public ::testing::Test {
protected:
    SheetFile& open(const std::string& stream, const char* streamName = "Workbook", const CompoundShape& shape = {})
    {
        m_file = {};
        const std::filesystem::path path = m_folder.file(std::to_string(++m_count) + "书.xls");
        EXPECT_TRUE(writeFile(path, compoundFile({{streamName, stream}}, shape)));
        auto file = openXls(path);
        EXPECT_TRUE(file) << file.error().message;
        if (file)
            m_file = std::move(*file);
        return *m_file;
    }

    /// The rows of a sheet of a workbook that has no other.
    KeptRows rows(const std::string& records, const std::string& globals = styleRecord(0))
    {
        return rowsOf(open(oneSheet(records, globals)));
    }

    testing::TempFolder m_folder;
    std::unique_ptr<SheetFile> m_file;
    int m_count = 0;
};

/// A number in hundredths or not, as an integer or as the upper part of a double.
std::uint32_t compactInteger(std::int32_t value, bool isHundredth = false)
{
    return (static_cast<std::uint32_t>(value) << 2U) | 2U | (isHundredth ? 1U : 0U);
}

std::uint32_t compactDouble(double value, bool isHundredth = false)
{
    return (static_cast<std::uint32_t>(std::bit_cast<std::uint64_t>(value) >> 32U) & ~3U) | (isHundredth ? 1U : 0U);
}

} // namespace

TEST_F(XlsFileTest, EveryKindOfCellIsRead)
{
    const std::string sheet =
        numberRecord({1, 0}, 812.3) + numberRecord({1, 1}, 14.190000000000001) + sharedRecord({1, 2}, 1) +
        labelRecord({1, 3}, wideText(u"旧文本")) +
        record(0x00D6, placeBytes({1, 4}) + wideText(u"富文本") + two(1) + two(0) + two(5)) +
        record(0x0205, placeBytes({1, 5}) + lowFirst(1, 2)) + record(0x0205, placeBytes({1, 6}) + lowFirst(0, 2)) +
        record(0x0205, placeBytes({1, 7}) + lowFirst(0x0107, 2)) + record(0x0201, placeBytes({1, 8})) +
        record(0x00BE, two(1) + two(9) + two(0) + two(0) + two(10)) + formulaRecord({1, 11}, eight(6.5)) +
        formulaRecord({1, 12}, calculated(1, 1)) + formulaRecord({1, 13}, calculated(2, 0x2A)) +
        formulaRecord({1, 14}, calculated(3)) + formulaRecord({1, 15}, calculated(0)) +
        record(0x0207, narrowText("calculated"));
    const KeptRows read = rows(sheet, styleRecord(0) + sharedTexts({narrowText("zero"), wideText(u"一")}));
    const std::vector<KeptCell> expected{numberCell(812.3, "812.3"),
                                         numberCell(14.19, "14.19"),
                                         textCell("一"),
                                         textCell("旧文本"),
                                         textCell("富文本"),
                                         {CellKind::Boolean, "TRUE"},
                                         {CellKind::Boolean, "FALSE"},
                                         {CellKind::Error, "#DIV/0!"},
                                         {},
                                         {},
                                         {},
                                         numberCell(6.5, "6.5"),
                                         {CellKind::Boolean, "TRUE"},
                                         {CellKind::Error, "#N/A"},
                                         {},
                                         textCell("calculated")};
    EXPECT_EQ(read, (KeptRows{{2, expected}}));
}

TEST_F(XlsFileTest, NumbersInFourBytesAreRead)
{
    const std::string many =
        record(0x00BD, two(0) + two(6) + two(0) + four(compactInteger(7)) + two(0) + four(compactInteger(-5)) + two(7));
    const KeptRows read =
        rows(rkRecord({0, 0}, compactInteger(1419, true)) + rkRecord({0, 1}, compactInteger(-3)) +
             rkRecord({0, 2}, compactDouble(0.5)) + rkRecord({0, 3}, compactDouble(150.0, true)) +
             rkRecord({0, 4}, compactInteger(-536870912)) + rkRecord({0, 5}, compactInteger(0)) + many);
    EXPECT_EQ(read, (KeptRows{{1,
                               {numberCell(14.19, "14.19"), numberCell(-3, "-3"), numberCell(0.5, "0.5"),
                                numberCell(1.5, "1.5"), numberCell(-536870912, "-536870912"), numberCell(0, "0"),
                                numberCell(7, "7"), numberCell(-5, "-5")}}}));
}

TEST_F(XlsFileTest, CellsThatAreNotShownAreToldApart)
{
    const auto rowLook = [](unsigned row, unsigned flags) {
        return record(0x0208, two(row) + two(0) + two(3) + two(0x0108) + four(0) + two(flags) + two(0));
    };
    const auto columnLook = [](unsigned first, unsigned last, unsigned flags) {
        return record(0x007D, two(first) + two(last) + two(2048) + two(15) + two(flags) + two(0));
    };
    const std::string looks =
        columnLook(0, 0, 0) + columnLook(1, 2, 1) + rowLook(0, 0x0100) + rowLook(1, 0x0120) + rowLook(2, 0x0100);
    const std::string first = numberRecord({0, 0}, 1) + numberRecord({0, 2}, 2);
    const std::string rest = numberRecord({1, 0}, 3) + numberRecord({2, 0}, 4) + numberRecord({2, 3}, 5);
    EXPECT_EQ(hiddenTexts(open(oneSheet(looks + first + rest))), "2 3 ");
    EXPECT_EQ(hiddenTexts(open(oneSheet(looks + rest + first))), "2 3 ") << "rows out of their order";
}

TEST_F(XlsFileTest, WhatIsRaisedIsNoDigitOfTheTextBeforeIt)
{
    std::string fonts;
    for (const bool isRaised : {false, false, false, false, true}) // the fifth has the number 5
        fonts += fontRecord(isRaised);
    const std::string texts = sharedTexts({richText("4169.371)", {{7, 5}}), richText("km2)", {{2, 5}, {3, 0}}),
                                           richText("1x", {{0, 5}, {1, 0}}), richText("12", {{1, 4}})});
    std::string cells;
    for (unsigned text = 0; text < 4; ++text)
        cells += sharedRecord({0, text}, text);
    EXPECT_EQ(rows(cells, fonts + styleRecord(0) + texts),
              (KeptRows{{1, {textCell("4169.37¹⁾"), textCell("km²)"), textCell("1x"), textCell("12")}}}));
}

TEST_F(XlsFileTest, ADateThatIsShownWithoutItsDayHasNone)
{
    const std::string sheet = numberRecord({0, 0, 0}, 44166) + numberRecord({0, 1, 1}, 42736);
    const std::string globals = formatRecord(164, wideText(u"yyyy\"年\"m\"月\"")) +
                                formatRecord(165, narrowText("yyyy")) + styleRecord(164) + styleRecord(165);
    EXPECT_EQ(rows(sheet, globals), (KeptRows{{1, {{CellKind::Date, "2020-12"}, {CellKind::Date, "2017"}}}}));
}

TEST_F(XlsFileTest, WhatIsShownDividedIsDividedAndADollarIsShown)
{
    const std::string sheet = numberRecord({0, 0, 0}, 6100000) + rkRecord({0, 1, 1}, compactInteger(61000, false)) +
                              numberRecord({0, 2, 2}, 500);
    const std::string globals = formatRecord(164, wideText(u"0!.0,\"万元\"")) +
                                formatRecord(165, narrowText("#,##0,")) + formatRecord(166, narrowText("\"$\"#,##0")) +
                                styleRecord(164) + styleRecord(165) + styleRecord(166);
    EXPECT_EQ(rows(sheet, globals), (KeptRows{{1, {textCell("610万元"), numberCell(61, "61"), textCell("$500")}}}));
}

TEST_F(XlsFileTest, AStyleTellsPercentagesAndDatesFromNumbers)
{
    const std::string sheet =
        numberRecord({0, 0, 1}, 0.125) + numberRecord({0, 1, 2}, 44196) + rkRecord({0, 2, 3}, compactInteger(7, true)) +
        formulaRecord({0, 3, 4}, eight(44196.354166666664)) + numberRecord({0, 4, 5}, 1.1041666666666667) +
        numberRecord({0, 5, 2}, -1) + numberRecord({0, 6, 6}, 5);
    const std::string globals =
        formatRecord(164, narrowText("0.0%")) + formatRecord(165, wideText(u"yyyy\"年\"m\"月\" h:mm")) +
        formatRecord(9, narrowText("0.00")) + styleRecord(0) + styleRecord(10) + styleRecord(14) + styleRecord(164) +
        styleRecord(165) + styleRecord(46) + styleRecord(9);
    EXPECT_EQ(rows(sheet, globals), (KeptRows{{1, cellsOfEveryLook()}}));
    EXPECT_EQ(rows(sheet, record(0x0022, two(1)) + globals).at(1).at(1), (KeptCell{CellKind::Date, "2025-01-01"}));
}

TEST_F(XlsFileTest, SheetsHaveTheirOrderNamesAndWhetherTheyAreHidden)
{
    const SheetFile& file = open(xlsStream({{wideText(u"人口 & 就业", 1), numberRecord({0, 0}, 1), 1},
                                            {narrowText("chart", 1), numberRecord({0, 0}, 2), 0, 2},
                                            {narrowText("macros", 1), numberRecord({0, 0}, 3), 0, 1},
                                            {narrowText("b", 1), numberRecord({0, 0}, 4), 2},
                                            {narrowText("c", 1), numberRecord({0, 0}, 5), 0x44}}));
    EXPECT_EQ(file.sheets(), (std::vector<SheetInfo>{{"人口 & 就业", true}, {"b", true}, {"c", false}}));
    EXPECT_EQ(rowsOf(*m_file, 1), (KeptRows{{1, {numberCell(4, "4")}}}));
    EXPECT_EQ(rowsOf(*m_file, 2), (KeptRows{{1, {numberCell(5, "5")}}}));
    EXPECT_EQ(rowsOf(*m_file, 0), (KeptRows{{1, {numberCell(1, "1")}}}));
}

TEST_F(XlsFileTest, PicturesAndChartsAreDrawingsNotesAndButtonsAreNot)
{
    std::vector<XlsSheetPart> sheets;
    for (const unsigned type : {0x08U, 0x05U, 0x1EU, 0x19U, 0x14U, 0x07U})
        sheets.push_back({narrowText("s", 1), objectRecord(type)});
    std::vector<bool> drawings;
    for (const SheetInfo& sheet : open(xlsStream(sheets)).sheets())
        drawings.push_back(sheet.hasDrawing);
    EXPECT_EQ(drawings, (std::vector<bool>{true, true, true, false, false, false}));
}

TEST_F(XlsFileTest, WhatAChartOnASheetHasIsNotOfTheSheet)
{
    const std::string chart = objectRecord(5) + beginRecord(0x20) + numberRecord({0, 0}, 99) + beginRecord(0x20) +
                              endRecord() + mergesRecord({{0, 9, 0, 9}}) + endRecord();
    SheetFile& file =
        open(oneSheet(numberRecord({0, 0}, 1) + chart + numberRecord({1, 1}, 2) + mergesRecord({{0, 0, 0, 1}})));
    EXPECT_EQ(rowsOf(file), (KeptRows{{1, {numberCell(1, "1")}}, {2, {{}, numberCell(2, "2")}}}));
    EXPECT_EQ(mergesOf(file), (std::vector<MergedCells>{{1, 1, 1, 2}}));
}

TEST_F(XlsFileTest, SharedTextsGoOnInFurtherRecords)
{
    const std::string fonts = two(2) + std::string(8, 'f');
    // Five texts: cut between two characters with another width behind the cut; cut within its fonts; cut before its
    // length; cut between the halves of a character; cut within the length.
    const std::string texts =
        record(0x00FC, four(9) + four(6) + two(4) + '\0' + "ab") +
        record(0x003C, '\1' + utf16(u"地区") + two(3) + '\x0C' + two(2) + four(5) + "xyz" + "ffff") +
        record(0x003C, "ffff12345") + record(0x003C, wideText(u"整") + two(2) + '\1' + utf16(u"\xD83D")) +
        record(0x003C, '\1' + utf16(u"\xDE00") + narrowText("") + '\x01') +
        record(0x003C, '\0' + std::string(1, '\0') + "z");
    std::string cells;
    for (unsigned i = 0; i < 6; ++i)
        cells += sharedRecord({0, i}, i);
    EXPECT_EQ(
        rows(cells, styleRecord(0) + texts),
        (KeptRows{{1, {textCell("ab地区"), textCell("xyz"), textCell("整"), textCell("😀"), {}, textCell("z")}}}));
}

TEST_F(XlsFileTest, TextsOfCellsAreOfUnicodeWhateverTheirWidth)
{
    const KeptRows read =
        rows(labelRecord({0, 0}, narrowText("caf\xE9")) + record(0x0204, placeBytes({0, 1}) + two(4) + '\0' + "ab") +
             record(0x003C, '\1' + utf16(u"地区")) + labelRecord({0, 2}, wideText(u"\xD83Dx\xDE00")) +
             formulaRecord({0, 3}, calculated(0)) + record(0x0207, two(3) + '\1' + utf16(u"计")) +
             record(0x003C, '\0' + std::string("ab")) + labelRecord({0, 4}, wideText(u"一\r\n二")));
    EXPECT_EQ(read, (KeptRows{{1,
                               {textCell("café"), textCell("ab地区"), textCell("\xEF\xBF\xBDx\xEF\xBF\xBD"),
                                textCell("计ab"), textCell("一\r\n二")}}}));
}

TEST_F(XlsFileTest, TheTextOfAFormulaStandsBehindWhatItSharesWithOthers)
{
    std::string sheet;
    unsigned column = 0;
    for (const unsigned between : {0x04BCU, 0x0221U, 0x0236U}) {
        sheet += formulaRecord({0, column}, calculated(0)) + record(between, std::string(12, '\0')) +
                 record(0x0207, narrowText("t" + std::to_string(column)));
        ++column;
    }
    EXPECT_EQ(rows(sheet), (KeptRows{{1, {textCell("t0"), textCell("t1"), textCell("t2")}}}));
    const std::string unordered = sheet + numberRecord({5, 0}, 1) + numberRecord({0, 3}, 2);
    EXPECT_EQ(rows(unordered).at(1),
              (std::vector<KeptCell>{textCell("t0"), textCell("t1"), textCell("t2"), numberCell(2, "2")}));
}

TEST_F(XlsFileTest, AFormulaWithoutAValueIsAnErrorAndNotZero)
{
    const KeptCell unknown{CellKind::Error, "=?"};
    const KeptRows read = rows(formulaRecord({0, 0}, calculated(0)) + numberRecord({0, 1}, 1) +
                               formulaRecord({0, 2}, eight(0), 2) + formulaRecord({0, 3}, eight(4), 2) +
                               formulaRecord({0, 4}, eight(0)) + formulaRecord({0, 5}, calculated(9)) +
                               formulaRecord({1, 0}, calculated(0)) + formulaRecord({2, 0}, calculated(0)));
    EXPECT_EQ(read,
              (KeptRows{{1, {unknown, numberCell(1, "1"), unknown, numberCell(4, "4"), numberCell(0, "0"), unknown}},
                        {2, {unknown}},
                        {3, {unknown}}}));
}

TEST_F(XlsFileTest, MergedCellsOfAllRecordsAreRead)
{
    SheetFile& file = open(oneSheet(numberRecord({0, 0}, 1) + mergesRecord({{4, 5, 0, 2}, {7, 7, 3, 3}}) +
                                    objectRecord(8) + mergesRecord({{3, 1, 2, 0}}) + mergesRecord({})));
    EXPECT_EQ(mergesOf(file), (std::vector<MergedCells>{{2, 1, 4, 3}, {5, 1, 6, 3}}));
    EXPECT_EQ(mergesOf(open(oneSheet(numberRecord({0, 0}, 1)))), (std::vector<MergedCells>()));
}

TEST_F(XlsFileTest, RowsAreInOrderEvenWhenTheirRecordsAreNot)
{
    const std::string sheet =
        numberRecord({5, 1}, 52) + numberRecord({2, 0}, 31) + labelRecord({5, 0}, narrowText("x")) + objectRecord(8) +
        record(0x003C, "of the object") + numberRecord({2, 2}, 33) + formulaRecord({0, 0}, calculated(0)) +
        record(0x0207, two(2) + '\0' + "a") + record(0x003C, '\0' + std::string("b")) + numberRecord({2, 0}, 99);
    EXPECT_EQ(rows(sheet), (KeptRows{{1, {textCell("ab")}},
                                     {3, {numberCell(31, "31"), {}, numberCell(33, "33")}},
                                     {6, {textCell("x"), numberCell(52, "52")}}}));
}

TEST_F(XlsFileTest, ColumnsOfASheetThatIsWrittenColumnByColumnAreSortedPartByPart)
{
    constexpr unsigned kRows = 65'536;
    constexpr unsigned kColumns = 24; // 28 MB of records: two parts
    std::string sheet;
    for (unsigned column = 0; column < kColumns; ++column) {
        for (unsigned row = 0; row < kRows; ++row)
            sheet += record(0x0205, placeBytes({row, column}) + lowFirst((row + column) % 2, 2));
    }
    SheetFile& file = open(oneSheet(sheet));
    int seen = 0;
    int wrong = 0;
    const auto read = file.forEachRow(
        0,
        [&](const SheetRow& row) -> Result<bool> {
            wrong += row.number == ++seen && row.cells.size() == kColumns ? 0 : 1;
            for (std::size_t i = 0; i < row.cells.size(); ++i)
                wrong += (row.cells[i].text == "TRUE") == ((static_cast<std::size_t>(seen) - 1 + i) % 2 == 1) ? 0 : 1;
            return true;
        },
        {});
    EXPECT_TRUE(read) << read.error().message;
    EXPECT_EQ(seen, static_cast<int>(kRows));
    EXPECT_EQ(wrong, 0);
}

TEST_F(XlsFileTest, WorkbooksOfExcel95AreReadInTheirEncoding)
{
    const auto bytesText = [](const std::string& text, std::size_t lengthBytes) {
        return lowFirst(text.size(), lengthBytes) + text;
    };
    const std::string globals = record(0x0042, two(936)) + formatRecord(164, bytesText("0.0%", 1)) +
                                record(0x00E0, two(0) + two(0) + std::string(12, '\0')) +
                                record(0x00E0, two(0) + two(164) + std::string(12, '\0'));
    const std::string sheet = labelRecord({0, 0}, bytesText("\xB5\xD8\xC7\xF8", 2)) + numberRecord({0, 1, 1}, 0.5) +
                              formulaRecord({0, 2}, calculated(0)) + record(0x0207, bytesText("\xC8\xCB", 2));
    SheetFile& file = open(xlsStream({{bytesText("\xB1\xED", 1), sheet}}, globals, {}, 0x0500), "Book");
    EXPECT_EQ(file.sheets(), (std::vector<SheetInfo>{{"表"}}));
    EXPECT_EQ(rowsOf(file), (KeptRows{{1, {textCell("地区"), {CellKind::Percent, "0.5", 0.5}, textCell("人")}}}));
}

TEST_F(XlsFileTest, TextsOfACodePageThatNobodyKnowsAreStillText)
{
    const std::string sheet = labelRecord({0, 0}, two(3) + "a\xFFz");
    SheetFile& file = open(xlsStream({{narrowText("a", 1).erase(1, 1), sheet}}, record(0x0042, two(9999)), {}, 0x0500));
    EXPECT_EQ(rowsOf(file), (KeptRows{{1, {textCell("a\xEF\xBF\xBDz")}}}));
}

TEST_F(XlsFileTest, StreamsAreReadFromEveryFormOfCompoundFile)
{
    for (const std::size_t length : {std::size_t{100}, std::size_t{5'000}, std::size_t{200'000}}) {
        std::string sheet;
        for (unsigned row = 0; sheet.size() < length; ++row)
            sheet += numberRecord({row, 0}, row);
        const KeptRows expected = rowsOf(open(oneSheet(sheet)));
        EXPECT_EQ(expected.size(), (length + 17) / 18);
        for (const CompoundShape& shape : {CompoundShape{9, true}, CompoundShape{12, false}, CompoundShape{12, true}})
            EXPECT_EQ(rowsOf(open(oneSheet(sheet), "WORKBOOK", shape)), expected) << length;
    }
}

TEST_F(XlsFileTest, CancellingAnswersAtTheNextBlockAndProgressIsInThousandths)
{
    std::string sheet;
    for (unsigned row = 0; row < 20'000; ++row) {
        for (unsigned column = 0; column < 6; ++column)
            sheet += numberRecord({row, column}, row);
    }
    for (const std::string& each : {sheet, sheet + numberRecord({0, 6}, 1)}) {
        expectToTellProgressAndToStop(open(oneSheet(each)));
        std::stop_source source;
        source.request_stop();
        EXPECT_EQ(openXls(m_folder.file(std::to_string(m_count) + "书.xls"), {source.get_token(), {}}).error().code,
                  ErrorCode::Cancelled);
    }
}

TEST_F(XlsFileTest, ReadingEndsWhenNoMoreIsWanted)
{
    for (const std::string& sheet :
         {numberRecord({0, 0}, 1) + numberRecord({1, 0}, 2), numberRecord({1, 0}, 2) + numberRecord({0, 0}, 1)}) {
        int rowsSeen = 0;
        EXPECT_TRUE(
            open(oneSheet(sheet)).forEachRow(0, [&](const SheetRow&) -> Result<bool> { return ++rowsSeen > 1; }, {}));
        EXPECT_EQ(rowsSeen, 1);
        const auto refused = m_file->forEachRow(
            0, [](const SheetRow&) -> Result<bool> { return fail(ErrorCode::Conflict, "not this one"); }, {});
        EXPECT_EQ(refused.error().message, "not this one");
    }
}

} // namespace wm::ingest
