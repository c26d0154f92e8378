// SPDX-License-Identifier: GPL-3.0-or-later
#include "Md5.h"
#include "SheetBooks.h"
#include "XlsFile.h"

#include "wm/base/Number.h"
#include "wm/base/Path.h"
#include "wm/ingest/OpenSheets.h"

#include <cpl_conv.h>
#include <gtest/gtest.h>
#include <ogrsf_frmts.h>

#include <algorithm>

/// Workbooks of Excel 97-2003 that other programs wrote; tests/data/ingest tells how.
namespace wm::ingest {

namespace {

using namespace test;

std::filesystem::path bookOfOthers(const std::string& name)
{
    return std::filesystem::path(WM_SOURCE_DIR) / "tests" / "data" / "ingest" / name;
}

std::unique_ptr<SheetFile> opened(const std::string& name)
{
    auto file = openXls(bookOfOthers(name));
    EXPECT_TRUE(file) << file.error().message;
    return file ? std::move(*file) : nullptr;
}

KeptCell percentCell(double number, const std::string& text)
{
    return {CellKind::Percent, text, number};
}

/// Whether GDAL's text of a cell is what we read.
bool isSameCell(const KeptCell& cell, std::string gdal)
{
    switch (cell.kind) {
    case CellKind::Number:
    case CellKind::Percent:
        return roundedTo15Digits(parseNumber(gdal).value_or(-1e300)) == cell.number;
    case CellKind::Boolean:
        return (gdal == "1") == (cell.text == "TRUE");
    case CellKind::Date:
        std::ranges::replace(gdal, ' ', 'T');
        // GDAL leaves whole days of durations out, and has the day of a date that is shown as a month.
        return gdal == cell.text || cell.text.starts_with("PT") || gdal == cell.text + "-30";
    default:
        return gdal == cell.text;
    }
}

/// Goes through every cell that GDAL has a value of; it has none of formulas and errors. How many these were.
int compareWithGdal(const std::string& name, SheetFile& file)
{
    const CPLConfigOptionSetter noHeaders("OGR_XLS_HEADERS", "DISABLE", false);
    const CPLConfigOptionSetter asText("OGR_XLS_FIELD_TYPES", "STRING", false);
    const GDALDatasetUniquePtr book(
        GDALDataset::Open(utf8FromPath(bookOfOthers(name)).c_str(), GDAL_OF_VECTOR | GDAL_OF_READONLY));
    EXPECT_NE(book, nullptr);
    int compared = 0;
    for (std::size_t sheet = 0; book && sheet < file.sheets().size(); ++sheet) {
        OGRLayer* const layer = book->GetLayerByName(file.sheets()[sheet].name.c_str());
        EXPECT_NE(layer, nullptr) << file.sheets()[sheet].name;
        const KeptRows rows = rowsOf(file, sheet);
        for (const auto& feature : layer) {
            const auto row = rows.find(static_cast<int>(feature->GetFID()));
            for (int field = 0; field < feature->GetFieldCount(); ++field) {
                if (!feature->IsFieldSetAndNotNull(field))
                    continue;
                ++compared;
                const auto column = static_cast<std::size_t>(field);
                const bool isThere = row != rows.end() && column < row->second.size();
                EXPECT_TRUE(isThere && isSameCell(row->second[column], feature->GetFieldAsString(field)))
                    << name << ", sheet " << sheet << ", row " << feature->GetFID() << ", column " << field + 1 << ": "
                    << feature->GetFieldAsString(field);
            }
        }
    }
    return compared;
}

} // namespace

TEST(XlsOfOthersTest, WhatXlwtWritesIsRead)
{
    const auto file = opened("xlwt.xls");
    ASSERT_TRUE(file);
    EXPECT_EQ(file->sheets(), (std::vector<SheetInfo>{{"1-1 主要指标"}, {"隐藏", true}, {"深藏", true}, {"长文"}}));
    EXPECT_EQ(mergesOf(*file), (std::vector<MergedCells>{{1, 1, 1, 6}, {2, 1, 3, 1}, {2, 2, 2, 3}, {2, 4, 2, 5}}));
    const KeptRows read = rowsOf(*file);
    ASSERT_EQ(read.size(), 9U);
    EXPECT_EQ(read.at(4), (std::vector<KeptCell>{textCell("全市"), numberCell(812.3, "812.3"),
                                                 numberCell(14.19, "14.19"), percentCell(0.125, "0.125")}));
    EXPECT_EQ(read.at(7), (std::vector<KeptCell>{textCell("😀 Émile"), numberCell(1234567890123, "1234567890123"),
                                                 numberCell(0.3, "0.3"), percentCell(0, "0")}));
    EXPECT_EQ(read.at(8), (std::vector<KeptCell>{{CellKind::Date, "2020-12-31"},
                                                 {CellKind::Date, "2020-12-31T08:30:00"},
                                                 {CellKind::Date, "PT26H30M00S"},
                                                 {CellKind::Date, "08:30:00"}}));
    EXPECT_EQ(read.at(9),
              (std::vector<KeptCell>{
                  {CellKind::Boolean, "TRUE"}, {CellKind::Boolean, "FALSE"}, {}, textCell("生产总值（亿元）")}));
    const KeptRows texts = rowsOf(*file, 3);
    std::string chinese;
    for (int i = 0; i < 25; ++i)
        chinese += "汉字ab";
    EXPECT_EQ(texts.size(), 58U);
    EXPECT_EQ(texts.at(58), (std::vector<KeptCell>{textCell(chinese + "57")}));
}

TEST(XlsOfOthersTest, WhatLibreOfficeWritesIsRead)
{
    const auto file = opened("libreoffice.xls");
    ASSERT_TRUE(file);
    EXPECT_EQ(file->sheets(),
              (std::vector<SheetInfo>{{"2-3 产业", false, false}, {"图", false, true}, {"隐藏", true, false}}));
    EXPECT_EQ(mergesOf(*file), (std::vector<MergedCells>{{1, 1, 1, 4}, {2, 1, 3, 1}, {2, 2, 2, 3}}));
    const KeptRows read = rowsOf(*file);
    EXPECT_EQ(read.at(2),
              (std::vector<KeptCell>{textCell("地区"), textCell("增加值（亿元）"), {}, textCell("增速\n（%）")}));
    EXPECT_EQ(read.at(4).at(3), percentCell(-0.982531084574665, "-0.982531084574665"));
    EXPECT_EQ(read.at(5), (std::vector<KeptCell>{textCell("乙县 Ünïted 😀"),
                                                 numberCell(0.1, "0.1"),
                                                 numberCell(123456789.25, "123456789.25"),
                                                 {CellKind::Error, "#DIV/0!"}}));
    EXPECT_EQ(read.at(6), (std::vector<KeptCell>{textCell("合计甲区"),
                                                 numberCell(812.4, "812.4"),
                                                 {CellKind::Boolean, "TRUE"},
                                                 {CellKind::Date, "2021-06"}}))
        << "as it is shown";
    EXPECT_EQ(read.at(37), (std::vector<KeptCell>{{}, numberCell(7, "7")}));
}

TEST(XlsOfOthersTest, AWorkbookWithAProtectedStructureIsReadWithoutAPassword)
{
    const auto plain = opened("libreoffice.xls");
    const auto file = openSheets(bookOfOthers("protected.xls"));
    ASSERT_TRUE(file && file->file && plain);
    ASSERT_EQ(file->file->sheets(), plain->sheets());
    for (std::size_t sheet = 0; sheet < plain->sheets().size(); ++sheet) {
        EXPECT_EQ(rowsOf(*file->file, sheet), rowsOf(*plain, sheet)) << sheet;
        EXPECT_EQ(mergesOf(*file->file, sheet), mergesOf(*plain, sheet)) << sheet;
    }
}

TEST(XlsOfOthersTest, AWorkbookWithAPasswordIsToldAsSuch)
{
    const auto opening = openSheets(bookOfOthers("password.xls"));
    ASSERT_TRUE(opening && opening->issue);
    EXPECT_EQ(opening->issue->kind, IssueKind::PasswordProtected);
    const auto file = openXls(bookOfOthers("password.xls"));
    ASSERT_FALSE(file);
    EXPECT_EQ(file.error().message, "the workbook is encrypted with a password");
}

TEST(XlsOfOthersTest, GdalReadsTheSameWhereItReadsAnything)
{
    GDALAllRegister();
    if (!GetGDALDriverManager()->GetDriverByName("XLS"))
        GTEST_SKIP() << "this GDAL has no driver for XLS";
    EXPECT_GT(compareWithGdal("xlwt.xls", *opened("xlwt.xls")), 80);
    EXPECT_GT(compareWithGdal("libreoffice.xls", *opened("libreoffice.xls")), 15);
}

TEST(XlsOfOthersTest, DigestsAreThoseOfTheStandard)
{
    const auto hex = [](const std::string& bytes) {
        std::string text;
        for (const char c : bytes) {
            for (const unsigned digit : {static_cast<unsigned char>(c) / 16U, static_cast<unsigned char>(c) % 16U})
                text += "0123456789abcdef"[digit];
        }
        return text;
    };
    EXPECT_EQ(hex(md5("")), "d41d8cd98f00b204e9800998ecf8427e");
    EXPECT_EQ(hex(md5("message digest")), "f96b697d7cb7938d525a2f31aaf161d0");
    EXPECT_EQ(hex(md5("12345678901234567890123456789012345678901234567890123456789012345678901234567890")),
              "57edf4a22be3c955ac49da2e2107b67a");
}

} // namespace wm::ingest
