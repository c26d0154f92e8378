// SPDX-License-Identifier: GPL-3.0-or-later
#include "XlsxFile.h"

#include "SheetBooks.h"
#include "XlsxText.h"
#include "report/Tables.h"
#include "support/SharedFile.h"

#include "wm/base/Path.h"
#include "wm/report/XlsxWriter.h"

#include <gtest/gtest.h>
#include <ogrsf_frmts.h>

#include <algorithm>

namespace wm::ingest {

namespace {

using namespace test;

/// An open workbook with its file.
class XlsxFileTest : public ::testing::Test {
protected:
    SheetFile& open(const Parts& parts, const std::string& name = "书.xlsx")
    {
        m_file = {};
        auto file = openXlsx(writeArchive(m_folder.file(std::to_string(++m_count) + name), parts));
        EXPECT_TRUE(file) << file.error().message;
        if (file)
            m_file = std::move(*file);
        return *m_file;
    }

    /// The rows of a sheet of a workbook that has no other.
    KeptRows rows(const std::string& sheetData, const std::string& stylesXml = {}, const std::string& strings = {})
    {
        return rowsOf(open(xlsxParts({worksheet(sheetData)}, stylesXml, strings)));
    }

    testing::TempFolder m_folder;
    std::unique_ptr<SheetFile> m_file;
    int m_count = 0;
};

std::string strings(const std::string& items)
{
    return kXmlStart + R"(<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">)" + items + "</sst>";
}

} // namespace

TEST_F(XlsxFileTest, EveryKindOfCellIsRead)
{
    const KeptRows read = rows(
        R"(<row r="2"><c r="A2"><v>812.3</v></c><c r="B2" t="n"><v>14.190000000000001</v></c><c r="C2" t="s"><v>1</v></c>)"
        R"(<c r="D2" t="str"><f>A1&amp;"x"</f><v>算 x</v></c><c r="E2" t="inlineStr"><is><t>行内</t></is></c>)"
        R"(<c r="F2" t="b"><v>1</v></c><c r="G2" t="b"><v>0</v></c><c r="H2" t="e"><f>1/0</f><v>#DIV/0!</v></c>)"
        R"(<c r="I2" t="d"><v>2020-12-31T00:00:00.000Z</v></c><c r="K2"><f>A1/B1</f></c><c r="L2"><f>SUM(A1:A3)</f><v>6</v></c>)"
        R"(<c r="M2" t="str"><f>""</f><v></v></c><c r="N2"><f>B1</f><v></v></c><c r="O2" s="0"/></row>)",
        styles({0}), strings("<si><t>零</t></si><si><t>一</t></si>"));
    const std::vector<KeptCell> expected{
        numberCell(812.3, "812.3"),
        numberCell(14.19, "14.19"),
        textCell("一"),
        textCell("算 x"),
        textCell("行内"),
        {CellKind::Boolean, "TRUE"},
        {CellKind::Boolean, "FALSE"},
        {CellKind::Error, "#DIV/0!"},
        {CellKind::Date, "2020-12-31"},
        {},
        {CellKind::Error, "=A1/B1"},
        numberCell(6, "6"),
        {},
        {CellKind::Error, "=B1"},
    };
    EXPECT_EQ(read, (KeptRows{{2, expected}}));
}

TEST_F(XlsxFileTest, PlacesThatAreNotWrittenFollowTheOnesBefore)
{
    const KeptRows read =
        rows("<row><c><v>1</v></c><c><v>2</v></c></row><row r=\"5\"><c r=\"C5\"><v>3</v></c><c><v>4</v></c>"
             "<c r=\"B5\"><v>5</v></c></row><row/><row><c><v>6</v></c></row>");
    EXPECT_EQ(read, (KeptRows{{1, {numberCell(1, "1"), numberCell(2, "2")}},
                              {5, {{}, numberCell(5, "5"), numberCell(3, "3"), numberCell(4, "4")}},
                              {7, {numberCell(6, "6")}}}));
}

TEST_F(XlsxFileTest, ARunOfTextIsJoinedWithoutHowItIsPronounced)
{
    const KeptRows read = rows(
        R"(<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c>)"
        R"(<c r="D1" t="s"><v>3</v></c><c r="E1" t="s"><v>4</v></c><c r="F1" t="s"><v>5</v></c></row>)",
        {},
        strings(
            "<si><r><t>地区</t></r><r><rPr><b/></rPr><t xml:space=\"preserve\"> 生产</t></r>"
            "<rPh sb=\"0\" eb=\"2\"><t>ちく</t></rPh><phoneticPr fontId=\"1\"/></si>"
            "<si><t xml:space=\"preserve\">  A 区 </t></si><si><t>\n  缩进\n </t></si>"
            "<si><t>一_x000D_\n二_x005F_x000D__xD83D__xDE00_</t></si><si/><si><t>&lt;a&amp;b&gt;&#x4E2D;</t></si>"));
    EXPECT_EQ(read, (KeptRows{{1,
                               {textCell("地区 生产"),
                                textCell("  A 区 "),
                                textCell("缩进"),
                                textCell("一\r\n二_x000D_😀"),
                                {},
                                textCell("<a&b>中")}}}));
    EXPECT_EQ(withoutEscapes("_xD83D_x _xZZZZ_ _x12 _x0000_"), "\xEF\xBF\xBDx _xZZZZ_ _x12 _x0000_");
}

TEST_F(XlsxFileTest, WhatIsRaisedIsNoDigitOfTheTextBeforeIt)
{
    const auto raised = [](const std::string& text) {
        return "<r><rPr><sz val=\"8\"/><vertAlign val=\"superscript\"/></rPr><t>" + text + "</t></r>";
    };
    const KeptRows read = rows(
        R"(<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is>)"
        R"(<r><t>4169.37</t></r>)" +
            raised("1)") +
            R"(</is></c><c r="D1" t="s"><v>2</v></c><c r="E1" t="s"><v>3</v></c><c r="F1" t="s"><v>4</v></c></row>)",
        {},
        strings("<si><r><t>4169.37</t></r>" + raised("1") + "</si><si><r><t>面积(km</t></r>" + raised("2") +
                "<r><t>)</t></r></si><si>" + raised("1") + "<r><t>注</t></r></si><si>" + raised("2020") +
                "</si><si><r><t>CO</t></r><r><rPr><vertAlign val=\"subscript\"/></rPr><t>2</t></r></si>"));
    EXPECT_EQ(read, (KeptRows{{1,
                               {textCell("4169.37¹"), textCell("面积(km²)"), textCell("4169.37¹⁾"), textCell("1注"),
                                textCell("2020"), textCell("CO2")}}}));
}

TEST_F(XlsxFileTest, ADateThatIsShownWithoutItsDayHasNone)
{
    const std::string cells = R"(<row r="1"><c r="A1" s="0"><v>44166</v></c><c r="B1" s="1"><v>42736</v></c>)"
                              R"(<c r="C1" s="2"><v>44166</v></c></row>)";
    EXPECT_EQ(rows(cells, styles({164, 165, 17}, {{164, "yyyy&quot;年&quot;m&quot;月&quot;"}, {165, "yyyy"}})),
              (KeptRows{{1, {{CellKind::Date, "2020-12"}, {CellKind::Date, "2017"}, {CellKind::Date, "2020-12"}}}}));
}

TEST_F(XlsxFileTest, WhatIsShownDividedIsDividedAndADollarIsShown)
{
    const std::string cells =
        R"(<row r="1"><c r="A1" s="0"><v>6100000</v></c><c r="B1" s="1"><v>6154321</v></c><c r="C1" s="2"><v>500</v></c>)"
        R"(<c r="D1" s="3"><v>0.125</v></c><c r="E1" s="4"><v>-3</v></c></row>)";
    const std::string styleSheet =
        styles({164, 165, 166, 10, 167},
               {{164, "0\\.0,&quot;万元&quot;"}, {165, "#,##0,"}, {166, "[$$-409]#,##0"}, {167, "0.0,%"}});
    EXPECT_EQ(rows(cells, styleSheet), (KeptRows{{1,
                                                  {textCell("610万元"),
                                                   numberCell(6154.321, "6154.321"),
                                                   textCell("$500"),
                                                   {CellKind::Percent, "0.125", 0.125},
                                                   {CellKind::Percent, "-0.003", -0.003}}}}));
}

TEST_F(XlsxFileTest, WhatAFormatWritesBehindANumberIsReadWithIt)
{
    const std::string cells = R"(<row r="1"><c r="A1" s="1"><v>12.34</v></c><c r="B1" s="2"><v>2020</v></c>)"
                              R"(<c r="C1" s="3"><v>5234000</v></c><c r="D1" s="0"><v>7</v></c></row>)";
    const std::string styleSheet =
        styles({0, 164, 165, 166}, {{164, "0.0&quot;万元&quot;"}, {165, "0\\年"}, {166, "#,##0,&quot;千元&quot;"}});
    EXPECT_EQ(rows(cells, styleSheet), (KeptRows{{1,
                                                  {{CellKind::Text, "12.34万元"},
                                                   {CellKind::Text, "2020年"},
                                                   {CellKind::Text, "5234千元"},
                                                   {CellKind::Number, "7", 7.0}}}}));
}

TEST_F(XlsxFileTest, AStyleTellsPercentagesAndDatesFromNumbers)
{
    const std::string cells =
        R"(<row r="1"><c r="A1" s="1"><v>0.125</v></c><c r="B1" s="2"><v>44196</v></c><c r="C1" s="3"><v>0.07</v></c>)"
        R"(<c r="D1" s="4"><v>44196.354166666664</v></c><c r="E1" s="5"><v>1.1041666666666667</v></c>)"
        R"(<c r="F1" s="2"><v>-1</v></c><c r="G1" s="6"><v>5</v></c></row>)";
    const std::string styleSheet = styles(
        {0, 10, 14, 164, 165, 46, 9}, {{164, "0.0%"}, {165, "yyyy&quot;年&quot;m&quot;月&quot; h:mm"}, {9, "0.00"}});
    const KeptRows read = rows(cells, styleSheet);
    EXPECT_EQ(read, (KeptRows{{1, cellsOfEveryLook()}}));

    Parts parts = xlsxParts({worksheet(cells)}, styleSheet);
    replaceIn(partOf(parts, "xl/workbook.xml"), "<sheets>", "<workbookPr date1904=\"1\"/><sheets>");
    EXPECT_EQ(rowsOf(open(parts)).at(1).at(1), (KeptCell{CellKind::Date, "2025-01-01"}));
}

TEST_F(XlsxFileTest, SheetsHaveTheirOrderNamesAndWhetherTheyAreHidden)
{
    Parts parts = xlsxParts({worksheet("<row><c><v>1</v></c></row>"), worksheet("<row><c><v>2</v></c></row>"),
                             worksheet(""), worksheet("<row><c><v>4</v></c></row>")});
    std::string& workbook = partOf(parts, "xl/workbook.xml");
    replaceIn(workbook, "name=\"表1\"", "name=\"人口 &amp; 就业\" state=\"hidden\"");
    replaceIn(workbook, "name=\"表2\"", "name=\"表2\" state=\"veryHidden\"");
    std::string& links = partOf(parts, "xl/_rels/workbook.xml.rels");
    replaceIn(links, "worksheets/sheet1.xml", "/xl/worksheets/sheet2.xml");
    replaceIn(links, "\"worksheets/sheet2.xml", "\"./../xl/worksheets/Sheet1.XML");
    replaceIn(links, relation("rId4", "worksheet", "worksheets/sheet4.xml"),
              relation("rId4", "chartsheet", "chartsheets/sheet1.xml"));
    parts.emplace_back("xl/worksheets/_rels/sheet3.xml.rels",
                       relations(relation("rId1", "vmlDrawing", "../v.vml") +
                                 relation("rId2", "drawing", "../drawings/drawing1.xml")));
    parts.emplace_back("xl/worksheets/_rels/sheet1.xml.rels",
                       relations(relation("rId1", "comments", "../comments1.xml")));
    SheetFile& file = open(parts);
    EXPECT_EQ(file.sheets(),
              (std::vector<SheetInfo>{{"人口 & 就业", true, false}, {"表2", true, false}, {"表3", false, true}}));
    EXPECT_EQ(rowsOf(file, 0), (KeptRows{{1, {numberCell(2, "2")}}}));
    EXPECT_EQ(rowsOf(file, 1), (KeptRows{{1, {numberCell(1, "1")}}}));
    EXPECT_TRUE(rowsOf(file, 2).empty());
}

TEST_F(XlsxFileTest, CellsThatAreNotShownAreToldApart)
{
    std::string sheet =
        worksheet(R"(<row r="1"><c r="A1"><v>1</v></c><c r="C1"><v>2</v></c><c r="D1"><v>3</v></c></row>)"
                  R"(<row r="2" hidden="1"><c r="A2"><v>4</v></c></row>)"
                  R"(<row r="3" hidden="0"><c r="A3"><v>5</v></c><c r="E3"><v>6</v></c></row>)");
    replaceIn(sheet, "<sheetData>",
              R"(<cols><col min="1" max="2" width="9"/><col min="3" max="4" hidden="true"/>)"
              R"(<col min="5" max="99999999" hidden="0"/><col min="7" max="3" hidden="1"/></cols><sheetData>)");
    EXPECT_EQ(hiddenTexts(open(xlsxParts({sheet}))), "2 3 4 ");
}

TEST_F(XlsxFileTest, TheStrictEditionAndOtherPrefixesAreTheSame)
{
    Parts parts = xlsxParts(
        {kXmlStart +
         R"(<x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"><x:sheetData><x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v>)"
         R"(</x:c><x:c r="B1" s="0" t="d"><x:v>2020-12-31T08:30:00</x:v></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref="A1:A2"/>)"
         R"(</x:mergeCells></x:worksheet>)"},
        styles({14}),
        kXmlStart +
            R"(<s:sst xmlns:s="http://purl.oclc.org/ooxml/spreadsheetml/main"><s:si><s:t>文</s:t></s:si></s:sst>)");
    for (auto& [name, bytes] : parts) {
        for (std::size_t at = bytes.find(kRelationTypes); at != std::string::npos; at = bytes.find(kRelationTypes))
            bytes.replace(at, kRelationTypes.size(), "http://purl.oclc.org/ooxml/officeDocument/relationships/");
    }
    SheetFile& file = open(parts);
    EXPECT_EQ(rowsOf(file), (KeptRows{{1, {textCell("文"), {CellKind::Date, "2020-12-31T08:30:00"}}}}));
    EXPECT_EQ(mergesOf(file), (std::vector<MergedCells>{{1, 1, 2, 1}}));
}

TEST_F(XlsxFileTest, TheWorkbookMayStandElsewhereAndInUtf16)
{
    std::string wide = "\xFF\xFE";
    const std::string sheet = "<worksheet><sheetData><row><c><v>7</v></c></row></sheetData>"
                              "<mergeCells><mergeCell ref=\"A1:C1\"/></mergeCells></worksheet>";
    for (const char c : sheet)
        wide += {c, '\0'};
    Parts parts = xlsxParts({wide});
    for (auto& [name, bytes] : parts) {
        if (name.starts_with("xl/"))
            name.replace(0, 2, "office\\doc");
    }
    replaceIn(partOf(parts, "_rels/.rels"), "\"xl/workbook.xml", "\"/office/doc/workbook.xml");
    SheetFile& file = open(parts);
    EXPECT_EQ(rowsOf(file), (KeptRows{{1, {numberCell(7, "7")}}}));
    EXPECT_EQ(mergesOf(file), (std::vector<MergedCells>{{1, 1, 1, 3}}));
}

TEST_F(XlsxFileTest, MergedCellsAreFoundBehindWhateverStandsInTheRows)
{
    const std::string row =
        "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>mergeCells &lt;mergeCells></t></is></c>"
        "<c r=\"B1\" t=\"str\"><f>Sheet1!A1</f><v><![CDATA[<mergeCells><mergeCell ref=\"X1:Y2\"/>]]></v></c></row>"
        "<!-- <mergeCells><mergeCell ref=\"X1:Y2\"/></mergeCells> --><?pi <mergeCells ?>";
    // What is looked for must also be found where a block ends in the midst of it.
    for (const std::size_t padding : {std::size_t{0}, (std::size_t{1} << 18U) - 560, (std::size_t{1} << 18U) - 570}) {
        for (std::size_t shift = 0; shift < 12; ++shift) {
            SheetFile& file = open(xlsxParts({worksheet(
                row, "<!--" + std::string(padding + shift, 'x') +
                         "--><y:mergeCells count=\"3\"><y:mergeCell ref=\"D4:C2\"/><y:mergeCell ref=\"A3\"/>"
                         "<y:mergeCell ref=\"$A$1:XFD1048576\"></y:mergeCell></y:mergeCells><mergeCellsNot/>")}));
            ASSERT_EQ(mergesOf(file), (std::vector<MergedCells>{{1, 1, 1'048'576, 16'384}, {2, 3, 4, 4}})) << shift;
        }
    }
    EXPECT_TRUE(mergesOf(open(xlsxParts({worksheet(row)}))).empty());
}

TEST_F(XlsxFileTest, ReadingStopsWhenAsked)
{
    SheetFile& file = open(xlsxParts({worksheet("<row><c><v>1</v></c></row><row><c><v>2</v></c></row>")}));
    int seen = 0;
    const auto first = file.forEachRow(0, [&](const SheetRow&) -> Result<bool> { return ++seen < 1; }, {});
    EXPECT_TRUE(first) << first.error().message;
    EXPECT_EQ(seen, 1);
    const auto failed =
        file.forEachRow(0, [](const SheetRow&) -> Result<bool> { return fail(ErrorCode::Conflict, "no room"); }, {});
    ASSERT_FALSE(failed);
    EXPECT_EQ(failed.error().code, ErrorCode::Conflict);
    EXPECT_EQ(failed.error().message, "no room");
}

TEST_F(XlsxFileTest, CancellingAnswersAtTheNextBlockAndProgressIsInThousandths)
{
    std::string sheetData;
    for (int row = 1; row <= 20'000; ++row)
        sheetData +=
            "<row r=\"" + std::to_string(row) + "\"><c t=\"str\"><v>" + std::to_string(row * 7919) + "</v></c></row>";
    expectToTellProgressAndToStop(open(xlsxParts({worksheet(sheetData)})));
}

TEST_F(XlsxFileTest, FilesAreFoundUnderEveryName)
{
    const Parts parts = xlsxParts({worksheet("<row><c><v>1</v></c></row>")});
    for (const char* name :
         {"年鉴 {2020}.xlsx", "a.zip/内 层.xlsx/表.xlsx", "半 {.xlsx", "}{.xlsx", "'引号' %41 #.xlsx", "无后缀"}) {
        const std::filesystem::path path = m_folder.file(name);
        std::filesystem::create_directories(path.parent_path());
        std::filesystem::copy_file(writeArchive(m_folder.file("来源.xlsx"), parts), path);
        auto file = openXlsx(path);
        ASSERT_TRUE(file) << name << ": " << file.error().message;
        EXPECT_EQ(rowsOf(**file), (KeptRows{{1, {numberCell(1, "1")}}})) << name;
    }
}

TEST_F(XlsxFileTest, WhatGdalWritesIsReadTheSame)
{
    GDALAllRegister();
    const std::filesystem::path path = m_folder.file("gdal.xlsx");
    {
        GDALDriver* const driver = GetGDALDriverManager()->GetDriverByName("XLSX");
        ASSERT_NE(driver, nullptr);
        GDALDatasetUniquePtr book(driver->Create(utf8FromPath(path).c_str(), 0, 0, 0, GDT_Unknown, nullptr));
        OGRLayer* const layer = book->CreateLayer("地区");
        const std::vector<std::pair<const char*, OGRFieldType>> fields{{"名称", OFTString},   {"值", OFTReal},
                                                                       {"年份", OFTInteger},  {"日期", OFTDate},
                                                                       {"时刻", OFTDateTime}, {"时间", OFTTime}};
        for (const auto& [name, type] : fields) {
            OGRFieldDefn field(name, type);
            layer->CreateField(&field);
        }
        for (int i = 0; i < 3; ++i) {
            OGRFeature feature(layer->GetLayerDefn());
            feature.SetField(0, i == 1 ? "  赣州 <&> " : "桂林");
            feature.SetField(1, 0.1 + i);
            if (i != 1)
                feature.SetField(2, 2018 + i);
            feature.SetField(3, 2020, 12, 29 + i);
            feature.SetField(4, 2020, 12, 29 + i, 8, 30, 0.0F);
            feature.SetField(5, 0, 0, 0, 8, 30, 15.0F);
            ASSERT_EQ(layer->CreateFeature(&feature), OGRERR_NONE);
        }
    }
    auto file = openXlsx(path);
    ASSERT_TRUE(file) << file.error().message;
    EXPECT_EQ((*file)->sheets(), (std::vector<SheetInfo>{{"地区"}}));
    const KeptRows read = rowsOf(**file);
    ASSERT_EQ(read.size(), 4U);
    EXPECT_EQ(read.at(1), (std::vector<KeptCell>{textCell("名称"), textCell("值"), textCell("年份"), textCell("日期"),
                                                 textCell("时刻"), textCell("时间")}));
    EXPECT_EQ(read.at(2), (std::vector<KeptCell>{textCell("桂林"),
                                                 numberCell(0.1, "0.1"),
                                                 numberCell(2018, "2018"),
                                                 {CellKind::Date, "2020-12-29"},
                                                 {CellKind::Date, "2020-12-29T08:30:00"},
                                                 {CellKind::Date, "08:30:15"}}));
    EXPECT_EQ(read.at(3).at(2), KeptCell());
    EXPECT_EQ(read.at(3).at(1), numberCell(1.1, "1.1"));
}

TEST_F(XlsxFileTest, WhatWeWriteIsReadTheSame)
{
    const presentation::TableSpec table = report::test::targetTable();
    const auto bytes = report::xlsxBytes(table, {"数据", "说明", {{"来源", " =规划\n<&>"}}});
    ASSERT_TRUE(bytes) << bytes.error().message;
    const std::filesystem::path path = m_folder.file("ours.xlsx");
    ASSERT_TRUE(writeFile(path, *bytes));
    auto file = openXlsx(path);
    ASSERT_TRUE(file) << file.error().message;
    EXPECT_EQ((*file)->sheets(), (std::vector<SheetInfo>{{"数据"}, {"说明"}}));
    const KeptRows read = rowsOf(**file);
    EXPECT_EQ(
        read,
        (KeptRows{{1, {textCell("地区"), textCell("目标值"), textCell("评价")}},
                  {2, {textCell("赣州市"), numberCell(16.1234567890123, "16.1234567890123"), textCell("需加快")}}}));
    EXPECT_EQ(rowsOf(**file, 1).rbegin()->second, (std::vector<KeptCell>{textCell("来源"), textCell(" =规划\n<&>")}));
}

TEST_F(XlsxFileTest, TheYearbookIsReadWithItsMergedCells)
{
    const std::filesystem::path path = testing::sharedFile("vectors/yearbook_sample.xlsx");
    if (!std::filesystem::exists(path))
        GTEST_SKIP() << "the yearbook is not on this machine: " << utf8FromPath(path);
    auto file = openXlsx(path);
    ASSERT_TRUE(file) << file.error().message;
    EXPECT_EQ((*file)->sheets(), (std::vector<SheetInfo>{{"1-1 主要指标"}}));
    EXPECT_EQ(mergesOf(**file), (std::vector<MergedCells>{{1, 1, 1, 5}, {2, 1, 3, 1}, {2, 2, 2, 3}, {2, 4, 2, 5}}));
    const KeptRows read = rowsOf(**file);
    ASSERT_EQ(read.size(), 6U);
    EXPECT_EQ(read.at(5),
              (std::vector<KeptCell>{textCell("  A 区"), numberCell(120.5, "120.5"), numberCell(121.9, "121.9"),
                                     numberCell(2300, "2300"), numberCell(2410.5, "2410.5")}));
    EXPECT_EQ(read.at(4).at(2), textCell("…"));
    EXPECT_EQ(read.at(2).at(2), KeptCell());
}

} // namespace wm::ingest
