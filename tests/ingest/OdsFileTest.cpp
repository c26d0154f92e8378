// SPDX-License-Identifier: GPL-3.0-or-later
#include "OdsFile.h"

#include "SheetBooks.h"

#include "wm/ingest/MergeFilling.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <ogrsf_frmts.h>

namespace wm::ingest {

namespace {

using namespace test;
using ::testing::HasSubstr;

const std::string kNamespaces =
    R"( xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0")"
    R"( xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0")"
    R"( xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/")"
    R"( xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0" office:version="1.3")";

/// content.xml as LibreOffice writes it, of what stands in the spreadsheet.
std::string content(const std::string& tables)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-content" + kNamespaces +
           R"(><office:scripts/><office:automatic-styles><style:style style:name="ta1" style:family="table" style:master-page-name="Default">)"
           R"(<style:table-properties table:display="true" style:writing-mode="lr-tb"/></style:style><style:style style:name="ta2")"
           R"( style:family="table"><style:table-properties table:display="false"/></style:style></office:automatic-styles>)"
           R"(<office:body><office:spreadsheet><table:calculation-settings table:automatic-find-labels="false"/>)" +
           tables + "</office:spreadsheet></office:body></office:document-content>";
}

std::string table(const std::string& rows, const std::string& name = "表1", const std::string& style = "ta1")
{
    return "<table:table table:name=\"" + name + "\" table:style-name=\"" + style +
           "\"><table:table-column table:style-name=\"co1\" table:number-columns-repeated=\"16384\"/>" + rows +
           "</table:table>";
}

std::string row(const std::string& cells, const std::string& repeated = "1")
{
    return "<table:table-row table:style-name=\"ro1\" table:number-rows-repeated=\"" + repeated + "\">" + cells +
           "</table:table-row>";
}

std::string textCellXml(const std::string& text, const std::string& attributes = {})
{
    return "<table:table-cell office:value-type=\"string\" calcext:value-type=\"string\" " + attributes + "><text:p>" +
           text + "</text:p></table:table-cell>";
}

std::string valueCellXml(const std::string& type, const std::string& attributes, const std::string& text = "shown")
{
    return "<table:table-cell office:value-type=\"" + type + "\" " + attributes + " calcext:value-type=\"" + type +
           "\"><text:p>" + text + "</text:p></table:table-cell>";
}

class OdsFileTest : public ::testing::Test {
protected:
    std::filesystem::path write(const std::string& contentXml, const std::string& manifest = {})
    {
        Parts parts{{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}, {"content.xml", contentXml}};
        if (!manifest.empty())
            parts.emplace_back("META-INF/manifest.xml", manifest);
        return writeArchive(m_folder.file(std::to_string(++m_count) + " 表 {1}.ods"), parts);
    }
    SheetFile& open(const std::string& tables)
    {
        auto file = openOds(write(content(tables)));
        EXPECT_TRUE(file) << file.error().message;
        m_file = file ? std::move(*file) : nullptr;
        return *m_file;
    }
    KeptRows rows(const std::string& rowsXml) { return rowsOf(open(table(rowsXml))); }

    /// Why neither the file nor the rows of its first sheet can be read; empty: they can.
    std::string refusal(const std::filesystem::path& path, const UnpackLimits& limits = {})
    {
        auto file = openOds(path, {}, limits);
        if (file) {
            const auto rows = tryRows(**file);
            return rows ? std::string() : message(rows.error());
        }
        return message(file.error());
    }
    static std::string message(const Error& error)
    {
        EXPECT_EQ(error.code, ErrorCode::ParseFailed) << error.message;
        return error.message;
    }
    std::string refusalOfRows(const std::string& rowsXml) { return refusal(write(content(table(rowsXml)))); }

    testing::TempFolder m_folder;
    std::unique_ptr<SheetFile> m_file;
    int m_count = 0;
};

} // namespace

TEST_F(OdsFileTest, CellsThatAreNotShownAreToldApart)
{
    const std::string columns =
        R"(<table:table-column/><table:table-column-group><table:table-column )"
        R"(table:visibility="collapse" table:number-columns-repeated="2"/>)"
        R"(</table:table-column-group><table:table-column table:number-columns-repeated="16381"/>)";
    const auto shown = [](const std::string& visibility, const std::string& cells) {
        return "<table:table-row table:visibility=\"" + visibility + "\">" + cells + "</table:table-row>";
    };
    const std::string tables =
        "<table:table table:name=\"表\">" + columns + row(textCellXml("a", R"(table:number-columns-repeated="4")")) +
        shown("filter", textCellXml("b")) + shown("visible", textCellXml("c")) + "</table:table>";
    EXPECT_EQ(hiddenTexts(open(tables)), "a a b ");
}

TEST_F(OdsFileTest, ADateThatIsShownWithoutItsDayHasNone)
{
    const KeptRows read = rows(row(valueCellXml("date", "office:date-value=\"2020-12-01\"", "2020年12月") +
                                   valueCellXml("date", "office:date-value=\"2017-01-01\"", "2017") +
                                   valueCellXml("date", "office:date-value=\"2017-01-01\"", "2017年1月1日") +
                                   valueCellXml("date", "office:date-value=\"2017-01-01\"", "2018年")));
    EXPECT_EQ(read, (KeptRows{{1,
                               {{CellKind::Date, "2020-12"},
                                {CellKind::Date, "2017"},
                                {CellKind::Date, "2017-01-01"},
                                {CellKind::Date, "2017-01-01"}}}}))
        << "another date than the one that is stored says nothing of it";
}

TEST_F(OdsFileTest, WhatAFormatWritesBehindANumberIsReadWithIt)
{
    EXPECT_EQ(rows(row(valueCellXml("float", "office:value=\"12.34\"", "12.3万元") +
                       valueCellXml("float", "office:value=\"123456\"", "12.3万") +
                       valueCellXml("currency", "office:currency=\"CNY\" office:value=\"5\"", "5.00 元"))),
              (KeptRows{{1, {textCell("12.34万元"), textCell("12.3456万"), textCell("5元")}}}));
}

TEST_F(OdsFileTest, WhatIsShownDividedIsDividedAndADollarIsShown)
{
    EXPECT_EQ(rows(row(valueCellXml("float", "office:value=\"6100000\"", "610.0万元") +
                       valueCellXml("float", "office:value=\"6154321\"", "6,154") +
                       valueCellXml("float", "office:value=\"202010\"", "2020.10") +
                       valueCellXml("currency", "office:currency=\"USD\" office:value=\"500\"", "-$500.00") +
                       valueCellXml("currency", "office:currency=\"JPY\" office:value=\"500\"", "￥500") +
                       valueCellXml("float", "office:value=\"500\"", "HK$500") +
                       valueCellXml("currency", "office:currency=\"CNY\" office:value=\"500\"", "￥500"))),
              (KeptRows{{1,
                         {textCell("610万元"), numberCell(6154.321, "6154.321"), numberCell(202010, "202010"),
                          textCell("-$500.00"), textCell("￥500"), textCell("HK$500"), numberCell(500, "500")}}}));
}

TEST_F(OdsFileTest, EveryKindOfCellIsRead)
{
    const KeptRows read = rows(
        row("<table:table-cell table:number-columns-repeated=\"16384\"/>", "2") +
        row(valueCellXml("float", "office:value=\"812.3\"", "812") +
            valueCellXml("float", "office:value=\"14.190000000000001\"") +
            valueCellXml("percentage", "office:value=\"0.125\"", "12.5%") +
            valueCellXml("currency", "office:currency=\"CNY\" office:value=\"5\"", "¥5.00") +
            valueCellXml("date", "office:date-value=\"2020-12-31\"", "31.12.20") +
            valueCellXml("date", "office:date-value=\"2020-12-31T08:30:00.123\"") +
            valueCellXml("time", "office:time-value=\"PT08H30M00S\"") +
            valueCellXml("time", "office:time-value=\"PT26H30M00S\"") +
            valueCellXml("boolean", "office:boolean-value=\"true\"", "真") +
            valueCellXml("boolean", "office:boolean-value=\"false\"", "假") + textCellXml("文") +
            "<table:table-cell table:formula=\"of:=[.A1]/0\" office:value-type=\"string\" office:string-value=\"\" "
            "calcext:value-type=\"error\"><text:p>#DIV/0!</text:p></table:table-cell>"
            "<table:table-cell table:formula=\"of:=[.A1]/0\" office:value-type=\"float\" "
            "office:value=\"0\"><text:p>Err:502</text:p></table:table-cell>"
            "<table:table-cell table:formula=\"of:=[.A1]+1\"/><table:table-cell/>" +
            valueCellXml("float", "table:formula=\"of:=[.A1]\" office:value=\"-3\"") +
            "<table:table-cell office:value-type=\"string\" office:string-value=\"值\"/>" +
            "<table:table-cell table:number-columns-repeated=\"16367\"/>"));
    EXPECT_EQ(read, (KeptRows{{3,
                               {numberCell(812.3, "812.3"),
                                numberCell(14.19, "14.19"),
                                {CellKind::Percent, "0.125", 0.125},
                                numberCell(5, "5"),
                                {CellKind::Date, "2020-12-31"},
                                {CellKind::Date, "2020-12-31T08:30:00"},
                                {CellKind::Date, "08:30:00"},
                                {CellKind::Date, "PT26H30M00S"},
                                {CellKind::Boolean, "TRUE"},
                                {CellKind::Boolean, "FALSE"},
                                textCell("文"),
                                {CellKind::Error, "#DIV/0!"},
                                {CellKind::Error, "Err:502"},
                                {CellKind::Error, "=[.A1]+1"},
                                {},
                                numberCell(-3, "-3"),
                                textCell("值")}}}));
}

TEST_F(OdsFileTest, TextHasItsLinesAndBlanksAndNotItsNotes)
{
    const KeptRows read =
        rows(row("<table:table-cell office:value-type=\"string\"><office:annotation "
                 "draw:style-name=\"gr1\"><dc:date>2020-01-01</dc:date>"
                 "<text:p>批注</text:p></office:annotation><text:p>  地  <text:span "
                 "text:style-name=\"T1\">区</text:span>\n</text:p>"
                 "<text:p><text:s text:c=\"2\"/>A<text:s/>区<text:tab/>x<text:line-break/>y</text:p></table:table-cell>"
                 "<table:table-cell "
                 "office:value-type=\"string\"><text:p><text:ruby><text:ruby-base>東</"
                 "text:ruby-base><text:ruby-text>とう</text:ruby-text>"
                 "</text:ruby><text:a>京</text:a><text:note><text:note-body><text:p>x</text:p></text:note-body></"
                 "text:note>&amp;</text:p>"
                 "<draw:frame><draw:text-box><text:p>框</text:p></draw:text-box></draw:frame></table:table-cell>"
                 "<table:table-cell><text:p/></table:table-cell>"));
    EXPECT_EQ(read, (KeptRows{{1, {textCell("地 区 \n  A 区\tx\ny"), textCell("東京&")}}}));
}

TEST_F(OdsFileTest, WhatIsRepeatedIsInAllItsPlaces)
{
    const KeptRows read =
        rows("<table:table-header-rows>" + row(textCellXml("头", "table:number-columns-repeated=\"3\"")) +
             "</table:table-header-rows><table:table-row-group>" +
             row("<table:table-cell table:number-columns-repeated=\"2\"/>" + textCellXml("甲"), "2") +
             row("<table:table-cell/>", "1000") + "</table:table-row-group>" + row(textCellXml("尾")) +
             row("<table:table-cell table:number-columns-repeated=\"16384\"/>", "1047572"));
    const std::vector<KeptCell> middle{{}, {}, textCell("甲")};
    EXPECT_EQ(read, (KeptRows{{1, {textCell("头"), textCell("头"), textCell("头")}},
                              {2, middle},
                              {3, middle},
                              {1004, {textCell("尾")}}}));
}

TEST_F(OdsFileTest, SpansAreMergedCells)
{
    SheetFile& file =
        open(table(row(textCellXml("题", "table:number-columns-spanned=\"3\" table:number-rows-spanned=\"1\"") +
                       "<table:covered-table-cell table:number-columns-repeated=\"2\"/>") +
                   row(textCellXml("地区", "table:number-columns-spanned=\"1\" table:number-rows-spanned=\"2\"") +
                       textCellXml("人口")) +
                   row("<table:covered-table-cell/>" + textCellXml("2020")) +
                   row("<table:table-cell/>" + textCellXml("并", "table:number-columns-spanned=\"2\"") +
                           "<table:covered-table-cell/>",
                       "2")));
    EXPECT_EQ(mergesOf(file), (std::vector<MergedCells>{{1, 1, 1, 3}, {2, 1, 3, 1}, {4, 2, 4, 3}, {5, 2, 5, 3}}));
    std::map<int, std::string> shown;
    const auto filled = forEachFilledRow(file, 0,
                                         [&](const FilledRow& each) -> Result<bool> {
                                             for (const FilledCell& cell : each.cells)
                                                 shown[each.number] +=
                                                     std::string(cell.cell.text) + (cell.isFilled ? "*|" : "|");
                                             return true;
                                         },
                                         {});
    EXPECT_TRUE(filled) << filled.error().message;
    EXPECT_EQ(shown, (std::map<int, std::string>{
                         {1, "题|题*|"}, {2, "地区|人口|"}, {3, "地区*|2020|"}, {4, "|并|"}, {5, "|并|"}}));
}

TEST_F(OdsFileTest, SheetsHaveTheirOrderNamesAndWhatIsInThem)
{
    const std::string nested = row("<table:table-cell><table:table table:name=\"内\">" + row(textCellXml("里")) +
                                   "</table:table><text:p>外</text:p></table:table-cell>");
    SheetFile& file = open(
        table(row(textCellXml("一")), "人口 &amp; 就业") +
        "<table:table table:name=\"'file:///x.ods'#$Sheet1\" table:style-name=\"ta_extref\"><table:table-source/>" +
        row(textCellXml("远")) + "</table:table>" + table(nested, "隐", "ta2") +
        table("<table:shapes><draw:frame><draw:image/></draw:frame></table:shapes>", "图") +
        "<table:dde-links><table:dde-link>" + table(row(textCellXml("链"))) + "</table:dde-link></table:dde-links>");
    EXPECT_EQ(file.sheets(),
              (std::vector<SheetInfo>{{"人口 & 就业", false, false}, {"隐", true, false}, {"图", false, true}}));
    EXPECT_EQ(rowsOf(file, 0), (KeptRows{{1, {textCell("一")}}}));
    EXPECT_EQ(rowsOf(file, 1), (KeptRows{{1, {textCell("外")}}}));
    EXPECT_TRUE(rowsOf(file, 2).empty());
}

TEST_F(OdsFileTest, WhatGdalWritesIsReadTheSame)
{
    GDALAllRegister();
    const std::filesystem::path path = m_folder.file("gdal.ods");
    {
        GDALDriver* const driver = GetGDALDriverManager()->GetDriverByName("ODS");
        ASSERT_NE(driver, nullptr);
        GDALDatasetUniquePtr book(driver->Create(utf8FromPath(path).c_str(), 0, 0, 0, GDT_Unknown, nullptr));
        for (const char* name : {"地区", "second"}) {
            OGRLayer* const layer = book->CreateLayer(name);
            const std::vector<std::pair<const char*, OGRFieldType>> fields{
                {"名称", OFTString}, {"值", OFTReal}, {"日期", OFTDate}, {"时刻", OFTDateTime}, {"时间", OFTTime}};
            for (const auto& [field, type] : fields) {
                OGRFieldDefn definition(field, type);
                layer->CreateField(&definition);
            }
            OGRFeature feature(layer->GetLayerDefn());
            feature.SetField(0, "赣州 <&>");
            feature.SetField(1, 0.1);
            feature.SetField(2, 2020, 12, 29);
            feature.SetField(3, 2020, 12, 29, 8, 30, 0.0F);
            feature.SetField(4, 0, 0, 0, 8, 30, 15.0F);
            ASSERT_EQ(layer->CreateFeature(&feature), OGRERR_NONE);
        }
    }
    auto file = openOds(path);
    ASSERT_TRUE(file) << file.error().message;
    EXPECT_EQ((*file)->sheets(), (std::vector<SheetInfo>{{"地区"}, {"second"}}));
    for (const std::size_t sheet : {0U, 1U}) {
        EXPECT_EQ(
            rowsOf(**file, sheet),
            (KeptRows{{1, {textCell("名称"), textCell("值"), textCell("日期"), textCell("时刻"), textCell("时间")}},
                      {2,
                       {textCell("赣州 <&>"),
                        numberCell(0.1, "0.1"),
                        {CellKind::Date, "2020-12-29"},
                        {CellKind::Date, "2020-12-29T08:30:00"},
                        {CellKind::Date, "08:30:15"}}}}));
    }
}

TEST_F(OdsFileTest, RepeatedWithoutEndIsRefusedOnlyWhereThereIsSomething)
{
    EXPECT_EQ(refusalOfRows(row("<table:table-cell table:number-columns-repeated=\"4000000000\"/>", "9000000000") +
                            row("<table:table-cell/>", "99999999999999999999999")),
              "");
    EXPECT_THAT(refusalOfRows(row(textCellXml("x"), "4000000000")), HasSubstr("cell A1: found cells outside"));
    EXPECT_THAT(refusalOfRows(row(textCellXml("x", "table:number-columns-repeated=\"4000000000\""))),
                HasSubstr("outside"));
    EXPECT_THAT(refusalOfRows(row("<table:table-cell table:number-columns-repeated=\"16384\"/>" + textCellXml("x"))),
                HasSubstr("outside"));
    EXPECT_THAT(refusalOfRows(row("", "1048576") + row(textCellXml("x"))), HasSubstr("outside"));
    for (const char* count : {"0", "-1", "x", "", "1.5", "-99999999999999999999999"})
        EXPECT_THAT(refusalOfRows(row("", count)),
                    HasSubstr("found \"" + std::string(count) + "\" as number-rows-repeated"));
    EXPECT_EQ(rows(row("<table:table-cell office:value-type=\"string\"><text:p>a<text:s "
                       "text:c=\"4000000000\"/></text:p></table:table-cell>"))
                  .at(1)
                  .at(0)
                  .text.size(),
              32'768U);
    SheetFile& file = open(table(
        row(textCellXml("x", "table:number-columns-spanned=\"4000000000\" table:number-rows-spanned=\"4000000000\""))));
    EXPECT_EQ(mergesOf(file), (std::vector<MergedCells>{{1, 1, 1'048'576, 16'384}}));
    const std::string merged = textCellXml("x", "table:number-columns-spanned=\"2\"");
    EXPECT_THAT(refusalOfRows(row(merged + merged, "1048576")), HasSubstr("more than 1048576 merged areas"));
}

TEST_F(OdsFileTest, CancellingAnswersWithinWhatIsRepeated)
{
    SheetFile& file = open(table(row(textCellXml("x", "table:number-columns-repeated=\"16384\""), "1048576")));
    std::stop_source source;
    int seen = 0;
    const auto stopped = file.forEachRow(0,
                                         [&](const SheetRow& each) -> Result<bool> {
                                             EXPECT_EQ(each.cells.size(), 16'384U);
                                             EXPECT_EQ(each.cells.back().text, "x");
                                             if (++seen == 5)
                                                 source.request_stop();
                                             return true;
                                         },
                                         {source.get_token(), {}});
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(seen, 5);
    EXPECT_EQ(openOds(write(content(table(""))), {source.get_token(), {}}).error().code, ErrorCode::Cancelled);
}

TEST_F(OdsFileTest, WhatIsNoWorkbookOrNeedsAPasswordIsRefused)
{
    const std::string manifest =
        "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"><manifest:file-entry "
        "manifest:full-path=\"content.xml\"><manifest:encryption-data "
        "manifest:checksum-type=\"SHA1/1K\"/></manifest:file-entry></manifest:manifest>";
    EXPECT_THAT(refusal(write("\x8A\xFE garbage", manifest)), HasSubstr("encrypted with a password"));
    EXPECT_THAT(refusal(write("<office:document-content><office:body><office:text>" + table(row(textCellXml("x"))) +
                              "</office:text></office:body></office:document-content>")),
                HasSubstr("expected a spreadsheet"));
    EXPECT_THAT(refusal(write(content(""))), HasSubstr("found no sheets"));
    EXPECT_THAT(refusal(writeArchive(m_folder.file("none.ods"), {{"mimetype", "x"}})),
                HasSubstr("it has no content.xml"));
    EXPECT_THAT(refusal(write("<!DOCTYPE x [<!ENTITY a \"b\">]>" + content(table("")))), HasSubstr("DOCTYPE"));
    const std::string whole = content(table(row(textCellXml("x"))));
    for (std::size_t length = 0; length < whole.size(); length += 41)
        EXPECT_THAT(refusal(write(whole.substr(0, length))), HasSubstr("line ")) << length;
    EXPECT_THAT(refusal(write(content("<!--" + std::string(70U << 20U, 'x') + "-->"))), HasSubstr("content.xml"));
    EXPECT_THAT(refusal(write(whole), {100, 100, 1}), HasSubstr("unpacks to too much"));
}

TEST_F(OdsFileTest, AValueThatIsNoNumberIsNamed)
{
    EXPECT_THAT(refusalOfRows(row("<table:table-cell/>" + valueCellXml("float", "office:value=\"NaN\""))),
                HasSubstr("sheet \"表1\": cell B1: found \"NaN\""));
    EXPECT_EQ(rows(row(valueCellXml("date", "office:date-value=\"soon\"", "某日"))),
              (KeptRows{{1, {textCell("某日")}}}));
}

TEST_F(OdsFileTest, RowsAndCellsThatStandWhereNoneCanAreLeftOut)
{
    EXPECT_EQ(rows(textCellXml("无行") + row(textCellXml("a") + row(textCellXml("b")) + textCellXml("c")) +
                   row(textCellXml("d"))),
              (KeptRows{{1, {textCell("a"), textCell("c")}}, {2, {textCell("d")}}}));
}

TEST_F(OdsFileTest, ThousandsOfSheetsAreAllThere)
{
    std::string tables;
    for (int i = 0; i < 5'000; ++i)
        tables += table(row(textCellXml(std::to_string(i))), std::to_string(i));
    SheetFile& file = open(tables);
    ASSERT_EQ(file.sheets().size(), 5'000U);
    EXPECT_EQ(rowsOf(file, 4'999), (KeptRows{{1, {textCell("4999")}}}));
}

} // namespace wm::ingest
