// SPDX-License-Identifier: GPL-3.0-or-later
#include "SheetBooks.h"
#include "XlsxFile.h"

#include "wm/base/Path.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

/// Workbooks that are broken, or made to do harm.
namespace wm::ingest {

namespace {

using namespace test;
using ::testing::AllOf;
using ::testing::HasSubstr;

class XlsxHarmTest : public ::testing::Test {
protected:
    std::filesystem::path write(const Parts& parts)
    {
        return writeArchive(m_folder.file(std::to_string(++m_count) + ".xlsx"), parts);
    }

    static std::string refusal(const std::filesystem::path& path, const UnpackLimits& limits = {})
    {
        return refusalOf(openXlsx(path, {}, limits));
    }
    std::string refusalOfRows(const std::string& sheetData)
    {
        return refusal(write(xlsxParts({worksheet(sheetData)})));
    }
    std::string refusalOfMerge(const std::string& area)
    {
        return refusal(write(xlsxParts({worksheet("", "<mergeCells><mergeCell ref=\"" + area + "\"/></mergeCells>")})));
    }

    testing::TempFolder m_folder;
    int m_count = 0;
};

/// Replaces a 32-bit number in every directory entry and local header of an archive of one member's name.
void setUnpackedSize(std::string& archive, const std::string& member, std::uint32_t size)
{
    for (const auto& [signature, sizeAt, nameAt] :
         {std::tuple(std::string("PK\x01\x02"), 24U, 46U), std::tuple(std::string("PK\x03\x04"), 22U, 30U)}) {
        for (std::size_t at = archive.find(signature); at != std::string::npos; at = archive.find(signature, at + 1)) {
            if (archive.compare(at + nameAt, member.size(), member) != 0)
                continue;
            for (unsigned i = 0; i < 4; ++i)
                archive[at + sizeAt + i] = static_cast<char>((size >> (8 * i)) & 0xFFU);
        }
    }
}

} // namespace

TEST_F(XlsxHarmTest, WhatUnpacksToTooMuchIsRefusedWithTheMemberAndBothNumbers)
{
    const std::filesystem::path bomb =
        write(xlsxParts({worksheet("<row><c t=\"str\"><v>" + std::string(80U << 20U, 'x') + "</v></c></row>")}));
    EXPECT_THAT(refusal(bomb), AllOf(HasSubstr("sheet \"表1\""), HasSubstr("xl/worksheets/sheet1.xml"),
                                     HasSubstr("67108864"), HasSubstr("found 67")));
    const std::filesystem::path ofStrings =
        write(xlsxParts({worksheet("")}, {}, "<sst>" + std::string(70U << 20U, ' ') + "</sst>"));
    EXPECT_THAT(refusal(ofStrings), HasSubstr("xl/sharedStrings.xml unpacks to too much"));

    const std::filesystem::path large = write(xlsxParts({worksheet("<!--" + std::string(100'000, 'x') + "-->")}));
    EXPECT_EQ(refusal(large), "");
    EXPECT_THAT(refusal(large, {50'000, 1'000'000, 200}), HasSubstr("allowed are 50000"));
    EXPECT_THAT(refusal(large, {1'000'000, 50'000, 2}), HasSubstr("allowed are 50000; packed are only "));
}

TEST_F(XlsxHarmTest, MoreThanTheDirectorySaysIsRefused)
{
    const std::string member = "xl/worksheets/sheet1.xml";
    const std::filesystem::path path = write(xlsxParts({worksheet("<!--" + std::string(1'000'000, 'x') + "-->")}));
    std::string archive = readFile(path).value();
    setUnpackedSize(archive, member, 1000);
    const std::filesystem::path lying = m_folder.file("lying.xlsx");
    ASSERT_TRUE(writeFile(lying, archive));
    EXPECT_THAT(refusal(lying), HasSubstr(member));
    setUnpackedSize(archive, member, 2'000'000);
    const std::filesystem::path other = m_folder.file("other.xlsx");
    ASSERT_TRUE(writeFile(other, archive));
    EXPECT_THAT(refusal(other), HasSubstr(member));
}

TEST_F(XlsxHarmTest, ADocumentTypeIsRefusedWhereverItStands)
{
    const std::string bomb = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>";
    for (const char* name : {"xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/_rels/workbook.xml.rels",
                             "xl/styles.xml", "xl/sharedStrings.xml", "_rels/.rels"}) {
        Parts parts = xlsxParts({worksheet("")}, styles({0}), "<sst/>");
        std::string& part = partOf(parts, name);
        part.insert(part.starts_with("<?xml") ? part.find("?>") + 2 : 0, bomb);
        EXPECT_THAT(refusal(write(parts)), AllOf(HasSubstr(name), HasSubstr("DOCTYPE"))) << name;
    }
    auto file = openXlsx(write(xlsxParts({bomb + "<worksheet/>"})));
    ASSERT_TRUE(file);
    EXPECT_THAT((*file)->mergedCells(0, {}).error().message, HasSubstr("DOCTYPE"));
}

TEST_F(XlsxHarmTest, CutOffArchivesAreRefusedAtEveryLength)
{
    const std::string archive = readFile(write(xlsxParts({worksheet("<row><c><v>1</v></c></row>")}))).value();
    for (std::size_t length = 0; length < archive.size(); length += length < archive.size() - 30 ? 37U : 1U) {
        const std::filesystem::path path = m_folder.file("cut" + std::to_string(length) + ".xlsx");
        ASSERT_TRUE(writeFile(path, archive.substr(0, length)));
        EXPECT_NE(refusal(path), "") << length;
    }
    EXPECT_EQ(openXlsx(m_folder.file("none.xlsx")).error().code, ErrorCode::NotFound);
    EXPECT_EQ(openXlsx(m_folder.path()).error().code, ErrorCode::NotFound);
}

TEST_F(XlsxHarmTest, DamagedBytesAreFoundByTheirChecksum)
{
    std::string rows;
    for (int i = 1; i < 2'000; ++i)
        rows += "<row><c><v>" + std::to_string(i * 7919) + "</v></c></row>";
    const std::filesystem::path path = write(xlsxParts({worksheet(rows)}));
    std::string archive = readFile(path).value();
    const std::size_t middle = archive.find("xl/worksheets/sheet1.xml") + 3'000;
    archive[middle] = static_cast<char>(archive[middle] ^ 0x10);
    const std::filesystem::path damaged = m_folder.file("damaged.xlsx");
    ASSERT_TRUE(writeFile(damaged, archive));
    EXPECT_THAT(refusal(damaged), HasSubstr("xl/worksheets/sheet1.xml"));
}

TEST_F(XlsxHarmTest, CutOffXmlIsRefusedWithItsLine)
{
    const std::string sheet =
        worksheet("\n<row><c><v>1</v></c></row>", "<mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells>");
    for (std::size_t length = 0; length < sheet.size(); length += 7)
        EXPECT_THAT(refusal(write(xlsxParts({sheet.substr(0, length)}))), HasSubstr("line ")) << length;
    for (const std::size_t length : {sheet.find("mergeCell ref"), sheet.find("</mergeCells")}) {
        auto file = openXlsx(write(xlsxParts({sheet.substr(0, length)})));
        ASSERT_TRUE(file);
        EXPECT_FALSE((*file)->mergedCells(0, {})) << length;
    }
}

TEST_F(XlsxHarmTest, NestingAndTagsThatNoWriterMakesAreRefused)
{
    std::string deep;
    for (int i = 0; i < 300; ++i)
        deep += "<a>";
    EXPECT_THAT(refusalOfRows(deep), HasSubstr("nested too deeply"));
    EXPECT_THAT(refusalOfRows("<row><c r=\"" + std::string(2U << 20U, 'A') + "\"/></row>"),
                HasSubstr("a tag has more than"));
}

TEST_F(XlsxHarmTest, PlacesOutsideOfASheetAreRefused)
{
    EXPECT_EQ(refusalOfRows("<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>"), "");
    EXPECT_THAT(refusalOfRows("<row r=\"1048577\"><c><v>1</v></c></row>"), HasSubstr("row 1048577"));
    EXPECT_THAT(refusalOfRows("<row r=\"1048576\"/><row/>"), HasSubstr("after row 1048576"));
    EXPECT_THAT(refusalOfRows("<row r=\"99999999999999999999\"/>"), HasSubstr("99999999999999999999"));
    for (const char* row : {"0", "-1", "x", "1.5", ""})
        EXPECT_THAT(refusalOfRows("<row r=\"" + std::string(row) + "\"/>"), HasSubstr("after row 0")) << row;
    EXPECT_THAT(refusalOfRows("<row r=\"5\"/><row r=\"5\"/>"), HasSubstr("found row 5"));
    for (const char* cell : {"XFE1", "AAAAAAAAAAAAAAAAAAAA1", "A2", "1", "A", "", "a1", "A1 ", "A0", "A-1"})
        EXPECT_THAT(refusalOfRows("<row r=\"1\"><c r=\"" + std::string(cell) + "\"/></row>"),
                    AllOf(HasSubstr("sheet \"表1\""), HasSubstr("found the address " + std::string(cell))));
    EXPECT_THAT(refusalOfRows("<row><c r=\"XFD1\"/><c/></row>"), HasSubstr("outside of what a sheet can have"));
    EXPECT_THAT(refusalOfRows("<c><v>1</v></c>"), HasSubstr("outside of what a sheet can have"));
}

TEST_F(XlsxHarmTest, ManyRowsWithOneCellFarToTheRightTakeNoLongerThanTheirCells)
{
    std::string rows;
    for (int row = 1; row <= 30'000; ++row)
        rows += "<row><c r=\"XFD" + std::to_string(row) + "\"><v>1</v></c></row>";
    auto file = openXlsx(write(xlsxParts({worksheet(rows)})));
    ASSERT_TRUE(file);
    int seen = 0;
    const auto read = (*file)->forEachRow(0,
                                          [&](const SheetRow& row) -> Result<bool> {
                                              EXPECT_EQ(row.cells.size(), 16'384U);
                                              EXPECT_EQ(row.cells[16'382].kind, CellKind::Empty);
                                              ++seen;
                                              return true;
                                          },
                                          {});
    EXPECT_TRUE(read) << read.error().message;
    EXPECT_EQ(seen, 30'000);
}

TEST_F(XlsxHarmTest, NumbersOfTextsAndStylesThatAreNotThereAreRefused)
{
    const auto cell = [&](const std::string& attributes, const std::string& value) {
        return refusal(
            write(xlsxParts({worksheet("<row><c r=\"A1\" " + attributes + "><v>" + value + "</v></c></row>")},
                            styles({0, 0}), "<sst><si><t>a</t></si></sst>")));
    };
    EXPECT_EQ(cell("t=\"s\"", "0"), "");
    for (const char* index : {"1", "-1", "x", "99999999999"})
        EXPECT_THAT(cell("t=\"s\"", index),
                    AllOf(HasSubstr("cell A1: found text number " + std::string(index)), HasSubstr("has 1")));
    EXPECT_EQ(cell("s=\"1\"", "0"), "");
    for (const char* index : {"2", "-1", "x"})
        EXPECT_THAT(cell("s=\"" + std::string(index) + "\"", "1"),
                    HasSubstr("cell A1: found style " + std::string(index)));
    EXPECT_THAT(cell("", "abc"), HasSubstr("cell A1: found \"abc\", expected a number"));
    EXPECT_EQ(refusalOfRows("<row><c s=\"5\"><v>1</v></c></row>"), "") << "a workbook without styles";
}

TEST_F(XlsxHarmTest, OfTwoCellsInOnePlaceTheFirstCounts)
{
    auto file = openXlsx(write(
        xlsxParts({worksheet("<row><c r=\"A1\" t=\"str\"><v>first</v></c><c r=\"A1\" t=\"s\"><v>0</v></c></row>")}, {},
                  "<sst><si><t>a longer one</t></si></sst>")));
    ASSERT_TRUE(file);
    EXPECT_EQ(rowsOf(**file), (KeptRows{{1, {textCell("first")}}}));
}

TEST_F(XlsxHarmTest, MergedCellsThatCannotBeReadAreRefused)
{
    EXPECT_EQ(refusalOfMerge("A1:XFD1048576"), "");
    EXPECT_EQ(refusalOfMerge("D4:A1"), "");
    for (const char* area : {"", "A", "A:B", "1:2", "A1:XFE1", "A1:A1048577", "A1:B2:C3", "#REF!", "A1;B2"})
        EXPECT_THAT(refusalOfMerge(area),
                    AllOf(HasSubstr("sheet \"表1\""), HasSubstr("merged cells \"" + std::string(area) + "\"")));
}

TEST_F(XlsxHarmTest, ASheetThatIsNotThereLeavesTheOthers)
{
    const std::string one = worksheet("<row><c><v>1</v></c></row>");
    Parts parts = xlsxParts({one, one, one});
    replaceIn(partOf(parts, "xl/_rels/workbook.xml.rels"), "\"rId1\"", "\"rId9\"");
    std::erase_if(parts, [](const auto& part) { return part.first == "xl/worksheets/sheet2.xml"; });
    auto file = openXlsx(write(parts));
    ASSERT_TRUE(file) << file.error().message;
    ASSERT_EQ((*file)->sheets().size(), 3U);
    EXPECT_THAT(tryRows(**file, 0).error().message, AllOf(HasSubstr("表1"), HasSubstr("does not tell")));
    EXPECT_THAT(tryRows(**file, 1).error().message,
                AllOf(HasSubstr("表2"), HasSubstr("has no xl/worksheets/sheet2.xml")));
    EXPECT_THAT((*file)->mergedCells(1, {}).error().message, HasSubstr("表2"));
    EXPECT_EQ(rowsOf(**file, 2).size(), 1U);
}

TEST_F(XlsxHarmTest, WorkbooksWithoutCellsAndOtherArchivesAreRefused)
{
    Parts charts = xlsxParts({worksheet(""), worksheet("")});
    std::string& links = partOf(charts, "xl/_rels/workbook.xml.rels");
    replaceIn(links, relation("rId1", "worksheet", "worksheets/sheet1.xml"),
              relation("rId1", "chartsheet", "chartsheets/sheet1.xml"));
    replaceIn(links, relation("rId2", "worksheet", "worksheets/sheet2.xml"),
              relation("rId2", "dialogsheet", "chartsheets/sheet2.xml"));
    EXPECT_THAT(refusal(write(charts)), HasSubstr("no sheet with cells: found 2"));
    EXPECT_THAT(refusal(write({{"mimetype", "text/plain"}})), HasSubstr("not an XLSX workbook"));
    EXPECT_THAT(refusal(write(xlsxParts({}))), HasSubstr("no sheet with cells: found 0"));
    const std::filesystem::path text = m_folder.file("text.xlsx");
    ASSERT_TRUE(writeFile(text, "a,b\n1,2\n"));
    EXPECT_THAT(refusal(text), HasSubstr("not a zip archive"));
}

TEST_F(XlsxHarmTest, ThousandsOfSheetsAreAllThere)
{
    const std::vector<std::string> sheets(3'000, worksheet("<row><c><v>1</v></c></row>"));
    auto file = openXlsx(write(xlsxParts(sheets)));
    ASSERT_TRUE(file) << file.error().message;
    ASSERT_EQ((*file)->sheets().size(), sheets.size());
    EXPECT_EQ(rowsOf(**file, 2'999).size(), 1U);
}

TEST_F(XlsxHarmTest, AnEncryptedMemberIsNamed)
{
    std::string archive = readFile(write(xlsxParts({worksheet("")}))).value();
    for (const auto& [signature, flagsAt] :
         {std::pair(std::string("PK\x01\x02"), 8U), std::pair(std::string("PK\x03\x04"), 6U)}) {
        for (std::size_t at = archive.find(signature); at != std::string::npos; at = archive.find(signature, at + 1))
            archive[at + flagsAt] = static_cast<char>(archive[at + flagsAt] | 1);
    }
    const std::filesystem::path path = m_folder.file("encrypted.xlsx");
    ASSERT_TRUE(writeFile(path, archive));
    EXPECT_THAT(refusal(path), HasSubstr("encrypted"));
}

} // namespace wm::ingest
