// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/TempFolder.h"

#include "wm/ingest/SheetFile.h"

#include <cpl_conv.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <map>
#include <string>
#include <utility>
#include <vector>

/// Workbooks made in a test, part by part, and what is read of them.
namespace wm::ingest::test {

/// Members of an archive in their order: name and bytes.
using Parts = std::vector<std::pair<std::string, std::string>>;

/// Packed by GDAL, which is not what wrote the directory reader.
inline std::filesystem::path writeArchive(const std::filesystem::path& path, const Parts& parts)
{
    void* const archive = CPLCreateZip(utf8FromPath(path).c_str(), nullptr);
    EXPECT_NE(archive, nullptr) << utf8FromPath(path);
    for (const auto& [name, bytes] : parts) {
        EXPECT_EQ(CPLCreateFileInZip(archive, name.c_str(), nullptr), CE_None) << name;
        EXPECT_EQ(CPLWriteFileInZip(archive, bytes.data(), static_cast<int>(bytes.size())), CE_None) << name;
        EXPECT_EQ(CPLCloseFileInZip(archive), CE_None) << name;
    }
    EXPECT_EQ(CPLCloseZip(archive), CE_None);
    return path;
}

inline const std::string kXmlStart = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)";

/// A worksheet of what stands in its sheetData, and of what stands behind it.
inline std::string worksheet(const std::string& rows, const std::string& after = {})
{
    return kXmlStart + R"(<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>)" +
           rows + "</sheetData>" + after + "</worksheet>";
}

/// cellXfs with the number formats of these ids, and `codes` of own ids.
inline std::string styles(const std::vector<int>& ids, const std::map<int, std::string>& codes = {})
{
    std::string xml = kXmlStart + R"(<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">)";
    xml += "<numFmts>";
    for (const auto& [id, code] : codes)
        xml += "<numFmt numFmtId=\"" + std::to_string(id) + "\" formatCode=\"" + code + "\"/>";
    xml += R"(</numFmts><cellStyleXfs><xf numFmtId="9"/><xf numFmtId="9"/></cellStyleXfs><cellXfs>)";
    for (const int id : ids)
        xml += "<xf numFmtId=\"" + std::to_string(id) + "\" xfId=\"0\"/>";
    return xml + R"(</cellXfs><dxfs><dxf><numFmt numFmtId="164" formatCode="0%"/></dxf></dxfs></styleSheet>)";
}

inline const std::string kRelationTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

inline std::string relation(const std::string& id, const std::string& type, const std::string& target)
{
    return "<Relationship Id=\"" + id + "\" Type=\"" + kRelationTypes + type + "\" Target=\"" + target + "\"/>";
}

inline std::string relations(const std::string& inner)
{
    return kXmlStart + R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)" +
           inner + "</Relationships>";
}

/// The usual parts of a workbook with these sheets, named 表1, 表2 ...
inline Parts xlsxParts(const std::vector<std::string>& sheets, const std::string& stylesXml = {},
                       const std::string& stringsXml = {})
{
    std::string list;
    std::string links;
    Parts parts{{"_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml"))}};
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        const std::string number = std::to_string(i + 1);
        list += "<sheet name=\"表" + number + "\" sheetId=\"" + number + "\" r:id=\"rId" + number + "\"/>";
        links += relation("rId" + number, "worksheet", "worksheets/sheet" + number + ".xml");
        parts.emplace_back("xl/worksheets/sheet" + number + ".xml", sheets[i]);
    }
    if (!stylesXml.empty()) {
        links += relation("rIdStyles", "styles", "styles.xml");
        parts.emplace_back("xl/styles.xml", stylesXml);
    }
    if (!stringsXml.empty()) {
        links += relation("rIdStrings", "sharedStrings", "sharedStrings.xml");
        parts.emplace_back("xl/sharedStrings.xml", stringsXml);
    }
    parts.emplace_back("xl/workbook.xml",
                       kXmlStart + R"(<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" )" +
                           R"(xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>)" +
                           list + "</sheets></workbook>");
    parts.emplace_back("xl/_rels/workbook.xml.rels", relations(links));
    return parts;
}

/// The part of that name, to be changed.
inline std::string& partOf(Parts& parts, const std::string& name)
{
    for (auto& [partName, bytes] : parts) {
        if (partName == name)
            return bytes;
    }
    return parts.emplace_back(name, std::string()).second;
}

inline void replaceIn(std::string& text, const std::string& what, const std::string& by)
{
    const std::size_t at = text.find(what);
    ASSERT_NE(at, std::string::npos) << what;
    text.replace(at, what.size(), by);
}

/// A cell that outlives its row.
struct KeptCell {
    CellKind kind = CellKind::Empty;
    std::string text;
    double number = 0.0;

    bool operator==(const KeptCell&) const = default;
};

inline void PrintTo(const KeptCell& cell, std::ostream* out)
{
    *out << static_cast<int>(cell.kind) << " \"" << cell.text << "\" " << cell.number;
}

using KeptRows = std::map<int, std::vector<KeptCell>>;

inline KeptCell textCell(const std::string& text)
{
    return {CellKind::Text, text, 0.0};
}

inline KeptCell numberCell(double number, const std::string& text)
{
    return {CellKind::Number, text, number};
}

/// The rows of a sheet, or why they could not be read.
inline Result<KeptRows> tryRows(SheetFile& file, std::size_t sheet = 0, const TaskContext& context = {})
{
    KeptRows rows;
    int previous = 0;
    WM_CHECK(file.forEachRow(
        sheet,
        [&](const SheetRow& row) -> Result<bool> {
            EXPECT_GT(row.number, previous);
            previous = row.number;
            for (const Cell& cell : row.cells)
                rows[row.number].push_back({cell.kind, std::string(cell.text), cell.number});
            EXPECT_NE(rows[row.number].back().kind, CellKind::Empty) << "row " << row.number;
            return true;
        },
        context));
    return rows;
}

inline KeptRows rowsOf(SheetFile& file, std::size_t sheet = 0)
{
    const Result<KeptRows> rows = tryRows(file, sheet);
    EXPECT_TRUE(rows) << rows.error().message;
    return rows.value_or(KeptRows());
}

/// The texts of cells in rows and columns that are not shown.
inline std::string hiddenTexts(SheetFile& file)
{
    std::string texts;
    const auto take = [&](const SheetRow& row) -> Result<bool> {
        for (const Cell& cell : row.cells)
            texts += cell.isHidden ? std::string(cell.text) + " " : std::string();
        return true;
    };
    EXPECT_TRUE(file.forEachRow(0, take, {}));
    return texts;
}

inline std::vector<MergedCells> mergesOf(SheetFile& file, std::size_t sheet = 0)
{
    const Result<std::vector<MergedCells>> merges = file.mergedCells(sheet, {});
    EXPECT_TRUE(merges) << merges.error().message;
    return merges.value_or(std::vector<MergedCells>());
}

/// A percentage, a date, a percentage of an own format, a date with its time, hours beyond a day, a number that is no
/// date, and one whose format has the number of a percentage.
inline std::vector<KeptCell> cellsOfEveryLook()
{
    return {{CellKind::Percent, "0.125", 0.125},
            {CellKind::Date, "2020-12-31"},
            {CellKind::Percent, "0.07", 0.07},
            {CellKind::Date, "2020-12-31T08:30:00"},
            {CellKind::Date, "PT26H30M00S"},
            numberCell(-1, "-1"),
            numberCell(5, "5")};
}

/// The sheet has 20,000 rows: of cells that are told one by one, whatever the format.
inline void expectToTellProgressAndToStop(SheetFile& file)
{
    std::vector<int> told;
    const TaskContext telling{{}, [&](int done, int total) {
                                  EXPECT_EQ(total, 1000);
                                  told.push_back(done);
                              }};
    EXPECT_EQ(tryRows(file, 0, telling)->size(), 20'000U);
    EXPECT_TRUE(std::ranges::is_sorted(told));
    ASSERT_GT(told.size(), 10U);
    EXPECT_EQ(told.back(), 1000);

    std::stop_source source;
    int rows = 0;
    const auto stopped = file.forEachRow(0,
                                         [&](const SheetRow&) -> Result<bool> {
                                             source.request_stop();
                                             ++rows;
                                             return true;
                                         },
                                         {source.get_token(), {}});
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().code, ErrorCode::Cancelled);
    EXPECT_LT(rows, 5'000);
    EXPECT_EQ(file.mergedCells(0, {source.get_token(), {}}).error().code, ErrorCode::Cancelled);
}

inline std::string parseFailure(const Error& error)
{
    EXPECT_EQ(error.code, ErrorCode::ParseFailed) << error.message;
    return error.message;
}

/// Why rows and merged cells of the first sheet cannot be read; empty: they can.
inline std::string refusalOf(const Result<std::unique_ptr<SheetFile>>& file)
{
    if (!file)
        return parseFailure(file.error());
    if (const auto rows = tryRows(**file); !rows)
        return parseFailure(rows.error());
    const auto merges = (*file)->mergedCells(0, {});
    return merges ? std::string() : parseFailure(merges.error());
}

} // namespace wm::ingest::test
