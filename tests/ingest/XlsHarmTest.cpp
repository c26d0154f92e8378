// SPDX-License-Identifier: GPL-3.0-or-later
#include "XlsBooks.h"
#include "XlsFile.h"

#include "wm/base/Path.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

/// Workbooks of Excel 97-2003 that are broken, or made to do harm.
namespace wm::ingest {

namespace {

using namespace test;
using ::testing::AllOf;
using ::testing::HasSubstr;

class XlsHarmTest : public ::testing::Test {
protected:
    [[nodiscard]] std::string refusal(const std::string& bytes) const
    {
        const std::filesystem::path path = m_folder.file("a.xls");
        EXPECT_TRUE(writeFile(path, bytes));
        return refusalOf(openXls(path));
    }
    std::string refusalOfStream(const std::string& stream) { return refusal(compoundFile({{"Workbook", stream}})); }
    std::string refusalOfSheet(const std::string& records, const std::string& globals = styleRecord(0))
    {
        return refusalOfStream(oneSheet(records, globals));
    }

    testing::TempFolder m_folder;
};

/// Something of everything, small enough to stand among small sectors or large enough not to.
std::string usualStream(std::size_t rows)
{
    std::string sheet;
    for (unsigned row = 0; row < rows; ++row)
        sheet += numberRecord({row, 0}, row) + sharedRecord({row, 1}, row % 2) +
                 formulaRecord({row, 2}, calculated(0)) + record(0x0207, wideText(u"计算"));
    return oneSheet(sheet + objectRecord(8) + mergesRecord({{0, 1, 0, 1}}),
                    formatRecord(164, wideText(u"0.0\"年\"")) + styleRecord(164) +
                        sharedTexts({narrowText("a"), wideText(u"地区")}));
}

std::string withNumber(std::string bytes, std::size_t at, std::uint64_t value, std::size_t length = 4)
{
    return bytes.replace(at, length, lowFirst(value, length));
}

constexpr std::size_t kSectorSize = 512;
/// Where the header tells the sector of the first part of the table of chains.
constexpr std::size_t kFirstTableAt = 76;

/// The place of a sector's entry in the table of chains, of a file whose table has one sector.
std::size_t chainEntry(const std::string& file, std::size_t sector)
{
    std::size_t table = 0;
    for (std::size_t i = 4; i-- > 0;)
        table = (table << 8U) | static_cast<unsigned char>(file[kFirstTableAt + i]);
    return (table + 1) * kSectorSize + sector * 4;
}

} // namespace

TEST_F(XlsHarmTest, CutOffFilesAreRefusedAtEveryLength)
{
    for (const std::size_t rows : {std::size_t{3}, std::size_t{120}}) {
        const std::string whole = compoundFile({{"Workbook", usualStream(rows)}});
        EXPECT_EQ(refusal(whole), "");
        const std::size_t table = whole.size() - kSectorSize; // stands last, and its end is not used
        for (std::size_t length = 0; length < table; length += length < 600 ? 7 : 131)
            EXPECT_NE(refusal(whole.substr(0, length)), "") << length;
    }
    EXPECT_EQ(openXls(m_folder.file("none.xls")).error().code, ErrorCode::NotFound);
    EXPECT_EQ(openXls(m_folder.path()).error().code, ErrorCode::InvalidArgument);
}

TEST_F(XlsHarmTest, CutOffStreamsAreRefusedAtEveryLength)
{
    const std::string whole = usualStream(4);
    EXPECT_EQ(refusalOfStream(whole), "");
    for (std::size_t length = 0; length < whole.size(); ++length)
        EXPECT_NE(refusalOfStream(whole.substr(0, length)), "") << length;
}

TEST_F(XlsHarmTest, AnyByteMayBeAnything)
{
    const std::string file = compoundFile({{"Workbook", usualStream(3)}});
    int refused = 0;
    for (std::size_t at = 0; at < file.size(); ++at) {
        for (const unsigned change : {0x01U, 0x80U, 0xFFU}) {
            std::string changed = file;
            changed[at] = static_cast<char>(static_cast<unsigned char>(changed[at]) ^ change);
            refused += refusal(changed).empty() ? 0 : 1;
        }
    }
    EXPECT_GT(refused, 300);
    EXPECT_LT(refused, static_cast<int>(file.size() * 3));
}

TEST_F(XlsHarmTest, HeadersThatCannotBeAreRefusedWithWhatWasFound)
{
    const std::string file = compoundFile({{"Workbook", usualStream(3)}});
    EXPECT_THAT(refusal(withNumber(file, 30, 10, 2)), HasSubstr("sectors of 2^10 bytes"));
    EXPECT_THAT(refusal(withNumber(file, 32, 40, 2)), HasSubstr("in sectors of 2^40"));
    EXPECT_THAT(refusal(withNumber(file, 56, 0xFFFFFFFF)), HasSubstr("small streams up to 4294967295"));
    EXPECT_THAT(refusal(withNumber(file, 48, 5'000'000)), HasSubstr("the directory: sector 5000000 is outside"));
    EXPECT_THAT(refusal(withNumber(file, 48, 0xFFFFFFFE)), HasSubstr("the directory has 0 entries"));
    EXPECT_THAT(refusal(withNumber(file, 60, 5'000'000)), HasSubstr("the table of small sectors: sector 5000000"));
    EXPECT_THAT(refusal(withNumber(file, kFirstTableAt, 70'000)), HasSubstr("allocation table is in sector 70000"));
    EXPECT_THAT(refusal(withNumber(file, kFirstTableAt, 0xFFFFFFFF)), HasSubstr("is not in the allocation table"));
    EXPECT_THAT(refusal("PK\3\4" + file), HasSubstr("not a compound file"));
    EXPECT_THAT(refusal(compoundFile({{"Contents", "a"}})), HasSubstr("no stream Workbook"));
    EXPECT_THAT(refusal(compoundFile({})), HasSubstr("no stream Workbook"));
}

TEST_F(XlsHarmTest, ChainsThatLeaveTheFileOrComeBackAreRefusedWithTheirSector)
{
    const std::string file = compoundFile({{"Workbook", usualStream(120)}});
    EXPECT_EQ(refusal(file), "");
    EXPECT_THAT(refusal(withNumber(file, chainEntry(file, 3), 0)),
                HasSubstr("stream Workbook: sector 0 stands twice in its chain"));
    EXPECT_THAT(refusal(withNumber(file, chainEntry(file, 3), 3)), HasSubstr("sector 3 stands twice"));
    EXPECT_THAT(refusal(withNumber(file, chainEntry(file, 3), 90'000)), HasSubstr("sector 90000 is outside"));
    EXPECT_THAT(refusal(withNumber(file, chainEntry(file, 3), 0xFFFFFFFE)), HasSubstr("its sectors have 2048"));
    EXPECT_THAT(refusal(withNumber(file, chainEntry(file, 3), 0xFFFFFFFF)), HasSubstr("its sectors have 2048"));

    const std::string small = compoundFile({{"Workbook", usualStream(3)}});
    const std::size_t table = small.find(four(1) + four(2) + four(3));
    EXPECT_THAT(refusal(withNumber(small, table, 0)), HasSubstr("small sector 0 stands twice"));
    EXPECT_THAT(refusal(withNumber(small, table, 500)), HasSubstr("small sector 500"));
    EXPECT_THAT(refusal(withNumber(small, table, 0xFFFFFFFE)), HasSubstr("its small sectors have 64"));
}

TEST_F(XlsHarmTest, TheListOfALongTableIsFollowedAndMayNotComeBack)
{
    std::string sheet;
    for (unsigned row = 0; row < 60'000; ++row)
        sheet += numberRecord({row, 0}, row) + labelRecord({row, 1}, narrowText(std::string(110, 'x')));
    const std::string file = compoundFile({{"Workbook", oneSheet(sheet)}}); // 9 MB: more than the header can list
    EXPECT_EQ(refusal(file), "");
    EXPECT_THAT(refusal(withNumber(file, 68, 0xFFFFFFFE)), HasSubstr("is not in the allocation table"));
    EXPECT_THAT(refusal(withNumber(file, 68, 9'000'000)), HasSubstr("list of the allocation table is in sector"));
    // A list without any sector of the table, that follows on itself.
    std::string looping = file;
    std::size_t list = 0;
    for (std::size_t i = 4; i-- > 0;)
        list = (list << 8U) | static_cast<unsigned char>(looping[68 + i]);
    looping.replace((list + 1) * kSectorSize, kSectorSize, std::string(kSectorSize - 4, '\xFF') + four(list));
    EXPECT_THAT(refusal(looping), HasSubstr("comes back to itself"));
}

TEST_F(XlsHarmTest, DirectoriesThatAreNoTreeAreRefused)
{
    const std::string file = compoundFile({{"Other", "a"}, {"Workbook", usualStream(3)}});
    const std::size_t other = file.find(utf16(u"Other"));
    ASSERT_NE(other, std::string::npos);
    EXPECT_THAT(refusal(withNumber(file, other + 68, 1)), HasSubstr("entry 1 stands twice"));
    EXPECT_THAT(refusal(withNumber(file, other + 72, 77)), HasSubstr("one leads to 77"));
    const std::size_t book = file.find(utf16(u"Workbook"));
    EXPECT_THAT(refusal(withNumber(file, book + 120, 3'000'000'000)), HasSubstr("has 3000000000 bytes, the file"));
    EXPECT_EQ(refusal(withNumber(file, book + 124, 77)), "") << "some programs leave the upper half as it was";
    EXPECT_NE(refusal(withNumber(file, book + 64, 0xFFFF, 2)), "") << "a name that is too long";
    EXPECT_THAT(refusal(withNumber(file, book + 66, 1, 1)), HasSubstr("no stream Workbook")) << "a folder";
}

TEST_F(XlsHarmTest, RecordsBeyondTheStreamAreRefusedWithTheirPlace)
{
    const std::string number = numberRecord({0, 0}, 1);
    std::string stream = oneSheet(number);
    stream.replace(stream.find(number) + 2, 2, two(0xFFFF));
    EXPECT_THAT(refusalOfStream(stream),
                AllOf(HasSubstr("sheet \"表1\""), HasSubstr("record 0x0203 at byte"), HasSubstr("found 65535 bytes")));
    EXPECT_THAT(refusalOfStream(""), HasSubstr("expected a record"));
    EXPECT_THAT(refusalOfStream("abc"), HasSubstr("expected a record"));
    EXPECT_THAT(refusalOfStream(beginRecord(5)), HasSubstr("expected a record"));
    EXPECT_THAT(refusalOfStream(numberRecord({0, 0}, 1)), HasSubstr("record 0x0203 at byte 0"));
    EXPECT_THAT(refusalOfStream(beginRecord(5, 0x0300) + endRecord()), HasSubstr("found version 768"));
    EXPECT_THAT(refusalOfStream(beginRecord(5) + endRecord()), HasSubstr("no sheet with cells: found 0"));
    EXPECT_THAT(refusalOfStream(beginRecord(5) + record(0x0085, "abc") + endRecord()), HasSubstr("too short"));
    EXPECT_THAT(refusalOfStream(beginRecord(5) + record(0x041E, two(164) + two(9) + '\0' + "0") + endRecord()),
                HasSubstr("record 0x041E"));
    EXPECT_THAT(
        refusalOfStream(beginRecord(5) + record(0x0085, four(9'000'000) + two(0) + narrowText("a", 1)) + endRecord()),
        HasSubstr("sheet \"a\""));
    EXPECT_THAT(refusalOfStream(beginRecord(5) + record(0x0085, four(20) + two(0) + narrowText("a", 1)) + endRecord()),
                HasSubstr("expected a sheet, found record 0x0085"));
    for (const unsigned type : {0x0006U, 0x00BDU, 0x00D6U, 0x00FDU, 0x0203U, 0x0204U, 0x0205U, 0x027EU})
        EXPECT_THAT(refusalOfSheet(record(type, two(0) + two(0))), AllOf(HasSubstr("cell A1"), HasSubstr("4 bytes")));
}

TEST_F(XlsHarmTest, ADamagedSheetDoesNotHideTheOthers)
{
    const std::string bad = sharedRecord({0, 0}, 7);
    const std::filesystem::path path = m_folder.file("a.xls");
    std::string stream = xlsStream({{narrowText("good", 1), numberRecord({0, 0}, 1)}, {narrowText("bad", 1), bad}});
    ASSERT_TRUE(writeFile(path, compoundFile({{"Workbook", stream.substr(0, stream.size() - 4)}})));
    auto file = openXls(path);
    ASSERT_TRUE(file) << file.error().message;
    EXPECT_EQ((*file)->sheets().size(), 2U);
    EXPECT_EQ(rowsOf(**file, 0), (KeptRows{{1, {numberCell(1, "1")}}}));
    EXPECT_THAT(tryRows(**file, 1).error().message, HasSubstr("sheet \"bad\""));
    EXPECT_FALSE((*file)->mergedCells(1, {}));
}

TEST_F(XlsHarmTest, SheetsWithinOneAnotherAreRefused)
{
    std::string stream = beginRecord(5);
    constexpr std::size_t kSheets = 50;
    const std::string sheet = record(0x0085, four(0) + two(0) + narrowText("a", 1));
    const std::size_t offset = stream.size() + kSheets * sheet.size() + endRecord().size();
    for (std::size_t i = 0; i < kSheets; ++i)
        stream += record(0x0085, four(offset) + two(0) + narrowText("a", 1));
    stream += endRecord() + beginRecord(0x10) + numberRecord({0, 0}, 1) + endRecord();
    EXPECT_THAT(refusalOfStream(stream), HasSubstr("starts within another one"));
}

TEST_F(XlsHarmTest, NumbersOfTextsAndStylesThatAreNotThereAreRefused)
{
    const std::string globals = styleRecord(0) + styleRecord(0) + sharedTexts({narrowText("a")});
    EXPECT_EQ(refusalOfSheet(sharedRecord({0, 0, 1}, 0), globals), "");
    for (const std::uint32_t index : {1U, 0xFFFFFFFFU})
        EXPECT_THAT(refusalOfSheet(sharedRecord({0, 0}, index), globals),
                    AllOf(HasSubstr("cell A1: found text number " + std::to_string(index)), HasSubstr("has 1")));
    EXPECT_EQ(refusalOfSheet(numberRecord({0, 0, 1}, 1), globals), "");
    for (const unsigned style : {2U, 0xFFFFU})
        EXPECT_THAT(refusalOfSheet(numberRecord({7, 27, style}, 1), globals),
                    AllOf(HasSubstr("cell AB8: found style " + std::to_string(style)), HasSubstr("has 2")));
    EXPECT_EQ(refusalOfSheet(numberRecord({0, 0, 5}, 1), {}), "") << "a workbook without styles";
    EXPECT_THAT(refusalOfSheet(numberRecord({0, 0}, std::numeric_limits<double>::quiet_NaN())),
                HasSubstr("cell A1: found no number"));
    EXPECT_THAT(refusalOfSheet(formulaRecord({0, 0}, eight(std::numeric_limits<double>::infinity()))),
                HasSubstr("cell A1: found no number"));
}

TEST_F(XlsHarmTest, TextsThatGoOnInNothingAreRefused)
{
    const auto ofTexts = [&](const std::string& records) {
        return refusalOfSheet(sharedRecord({0, 0}, 0), styleRecord(0) + records);
    };
    EXPECT_EQ(ofTexts(record(0x00FC, four(9) + four(9) + narrowText("a"))), "") << "fewer than it says";
    EXPECT_THAT(ofTexts(record(0x00FC, four(9) + four(0xFFFFFFFF) + narrowText("a") + two(5) + '\0' + "abc")),
                HasSubstr("the workbook's texts: number 1"));
    EXPECT_THAT(ofTexts(record(0x00FC, four(9) + four(1) + two(5) + '\0')), HasSubstr("number 0"));
    EXPECT_THAT(ofTexts(record(0x00FC, four(9) + four(1) + two(5) + '\1' + "abc")), HasSubstr("character is cut"));
    EXPECT_THAT(ofTexts(record(0x00FC, four(9) + four(1) + two(1) + '\4' + four(0xFFFFFFFF) + "a") +
                        record(0x003C, std::string(8000, 'x'))),
                HasSubstr("number 0"));
    EXPECT_THAT(ofTexts(record(0x00FC, four(9))), HasSubstr("the workbook's texts"));
    EXPECT_THAT(ofTexts(record(0x00FC, four(9) + four(1) + two(5) + '\0' + "ab") + record(0x003C)),
                HasSubstr("number 0"));
    EXPECT_THAT(refusalOfSheet(labelRecord({0, 0}, two(500) + '\0' + "ab")), HasSubstr("cell A1: expected more"));
    EXPECT_THAT(refusalOfSheet(formulaRecord({0, 0}, calculated(0)) + record(0x0207, two(500) + '\0' + "ab")),
                HasSubstr("cell A1: expected more"));
    EXPECT_EQ(refusalOfSheet(record(0x0207, two(500) + '\0' + "ab")), "") << "a text of no formula";
}

TEST_F(XlsHarmTest, ASheetThatIsEncryptedIsNotReadAsIfItWereNot)
{
    EXPECT_THAT(refusalOfSheet(record(0x002F, four(0)) + numberRecord({0, 0}, 1)), HasSubstr("encrypted"));
}

TEST_F(XlsHarmTest, MergedCellsOutsideOfASheetAreRefused)
{
    EXPECT_EQ(refusalOfSheet(mergesRecord({{0, 65535, 0, 16383}})), "");
    EXPECT_THAT(refusalOfSheet(mergesRecord({{0, 0, 0, 16384}})),
                AllOf(HasSubstr("sheet \"表1\""), HasSubstr("up to column 16385")));
    EXPECT_THAT(refusalOfSheet(record(0x00E5, two(1000) + std::string(80, '\0'))), HasSubstr("expected 1000"));
    std::string many;
    for (int i = 0; i <= 1025; ++i)
        many += mergesRecord(std::vector<std::array<unsigned, 4>>(1023, {0, 1, 0, 1}));
    EXPECT_THAT(refusalOfSheet(many), HasSubstr("found more than 1048576 merged areas"));
}

TEST_F(XlsHarmTest, CellsOutsideOfASheetAreRefused)
{
    EXPECT_EQ(refusalOfSheet(numberRecord({65535, 16383}, 1)), "");
    EXPECT_THAT(refusalOfSheet(numberRecord({0, 16384}, 1)), HasSubstr("outside of what a sheet can have"));
    EXPECT_THAT(refusalOfSheet(record(0x00BD, two(0) + two(16383) + two(0) + four(2) + two(0) + four(2) + two(16384))),
                HasSubstr("outside of what a sheet can have"));
}

TEST_F(XlsHarmTest, ASheetOfAllRowsAndColumnsIsRead)
{
    std::string sheet;
    for (unsigned row = 0; row < 65'536; ++row) {
        sheet += record(0x00BD, two(row) + two(0) + two(0) + four(6) + two(0) + four(10) + two(1));
        sheet += sharedRecord({row, 255}, 0);
    }
    const std::filesystem::path path = m_folder.file("large.xls");
    const std::string globals = styleRecord(0) + sharedTexts({narrowText("a")});
    ASSERT_TRUE(writeFile(path, compoundFile({{"Workbook", oneSheet(sheet, globals)}})));
    auto file = openXls(path);
    ASSERT_TRUE(file) << file.error().message;
    int rows = 0;
    const auto read = (*file)->forEachRow(0,
                                          [&](const SheetRow& row) -> Result<bool> {
                                              rows += row.number == rows + 1 && row.cells.size() == 256 ? 1 : 0;
                                              return row.cells[1].text == "2" && row.cells[255].text == "a";
                                          },
                                          {});
    EXPECT_TRUE(read) << read.error().message;
    EXPECT_EQ(rows, 65'536);
}

TEST_F(XlsHarmTest, ARowOfMoreThanASheetCanHaveIsNotSorted)
{
    std::string row;
    const std::string text = narrowText(std::string(8'000, 'x'));
    while (row.size() < (33U << 20U))
        row += labelRecord({1, 0}, text);
    EXPECT_THAT(refusalOfSheet(row + numberRecord({0, 0}, 1)), HasSubstr("row 2: its cells have 3"));
}

} // namespace wm::ingest
