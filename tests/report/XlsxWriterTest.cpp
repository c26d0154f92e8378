// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/report/XlsxWriter.h"

#include "Tables.h"

#include <QString>
#include <QXmlStreamReader>

#include <cpl_vsi.h>
#include <gtest/gtest.h>
#include <ogrsf_frmts.h>

#include <algorithm>

namespace wm::report {
namespace {

using namespace test;

const XlsxNotes kNotes{"数据", "说明", {{"标题", "赣州市物流费用率"}, {"来源", "=规划"}}};

/// A workbook in GDAL's memory, which GDAL reads with its own XLSX driver: nothing of ours takes part.
class Workbook {
public:
    explicit Workbook(std::string bytes)
        : m_bytes(std::move(bytes))
    {
        VSIFCloseL(
            VSIFileFromMemBuffer("/vsimem/book.xlsx", reinterpret_cast<GByte*>(m_bytes.data()), m_bytes.size(), FALSE));
        GDALAllRegister();
        m_dataset.reset(GDALDataset::Open("/vsimem/book.xlsx", GDAL_OF_VECTOR));
    }
    ~Workbook()
    {
        m_dataset.reset();
        VSIUnlink("/vsimem/book.xlsx");
    }
    Workbook(const Workbook&) = delete;
    Workbook& operator=(const Workbook&) = delete;

    [[nodiscard]] GDALDataset* dataset() const { return m_dataset.get(); }

    /// A file in the archive.
    [[nodiscard]] static QString part(const std::string& name)
    {
        GByte* bytes = nullptr;
        vsi_l_offset size = 0;
        if (!VSIIngestFile(nullptr, ("/vsizip//vsimem/book.xlsx/" + name).c_str(), &bytes, &size, -1))
            return {};
        const QString text = QString::fromUtf8(reinterpret_cast<const char*>(bytes), static_cast<qsizetype>(size));
        VSIFree(bytes);
        return text;
    }

private:
    std::string m_bytes;
    GDALDatasetUniquePtr m_dataset;
};

std::string bytesOf(const TableSpec& table, const XlsxNotes& notes = kNotes)
{
    const auto bytes = xlsxBytes(table, notes);
    EXPECT_TRUE(bytes) << bytes.error().message;
    return bytes.value_or(std::string());
}

std::string refusal(const TableSpec& table, const XlsxNotes& notes = kNotes)
{
    const auto bytes = xlsxBytes(table, notes);
    EXPECT_FALSE(bytes);
    if (bytes)
        return {};
    EXPECT_EQ(bytes.error().code, ErrorCode::InvalidArgument);
    return bytes.error().message;
}

TEST(XlsxWriterTest, AnotherReaderFindsTitlesNumbersAndWords)
{
    TableSpec table = targetTable();
    table.rows.push_back({8, {text("桂林市"), text("—"), judged("无数据", domain::Verdict::NoData)}});
    const Workbook book(bytesOf(table));
    ASSERT_NE(book.dataset(), nullptr);
    ASSERT_EQ(book.dataset()->GetLayerCount(), 2);
    OGRLayer& layer = *book.dataset()->GetLayer(0);
    EXPECT_STREQ(layer.GetName(), "数据");
    ASSERT_EQ(layer.GetFeatureCount(), 2);
    EXPECT_STREQ(layer.GetLayerDefn()->GetFieldDefn(1)->GetNameRef(), "目标值");
    EXPECT_EQ(layer.GetLayerDefn()->GetFieldDefn(1)->GetType(), OFTReal);
    const OGRFeatureUniquePtr first(layer.GetNextFeature());
    EXPECT_STREQ(first->GetFieldAsString(0), "赣州市");
    EXPECT_EQ(first->GetFieldAsDouble(1), 16.123456789012345) << "every digit, and percent as it is";
    EXPECT_STREQ(first->GetFieldAsString(2), "需加快");
    const OGRFeatureUniquePtr second(layer.GetNextFeature());
    EXPECT_FALSE(second->IsFieldSetAndNotNull(1)) << "missing is empty, whatever people see on screen";
}

TEST(XlsxWriterTest, SaysOnASecondSheetWhatTheTableIs)
{
    const Workbook book(bytesOf(targetTable()));
    const QString sheet = Workbook::part("xl/worksheets/sheet2.xml");
    EXPECT_TRUE(sheet.contains(QStringLiteral("赣州市物流费用率")));
    EXPECT_FALSE(sheet.contains(QStringLiteral("<f>"))) << "a text is never a formula";
    EXPECT_STREQ(book.dataset()->GetLayer(1)->GetName(), "说明");
    const Workbook plain(bytesOf(targetTable(), {"数据", "说明", {}}));
    EXPECT_EQ(plain.dataset()->GetLayerCount(), 1);
}

TEST(XlsxWriterTest, EveryPartIsWellFormedWhateverTheTextsAre)
{
    const std::string hostile = "<b>&\"'\n\x01 _x0041_ \xff \xef\xbf\xbf 表";
    const Workbook book(
        bytesOf(textTable({{hostile, "=1+1"}, {"@SUM(A1)", "a  b "}}, 2), {"<&>", "说明", {{"<", hostile}}}));
    for (const char* name : {"[Content_Types].xml", "_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels",
                             "xl/styles.xml", "xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml"}) {
        QXmlStreamReader reader(Workbook::part(name));
        while (!reader.atEnd())
            reader.readNext();
        EXPECT_FALSE(reader.hasError()) << name << ": " << reader.errorString().toStdString();
    }
    const QString sheet = Workbook::part("xl/worksheets/sheet1.xml");
    EXPECT_TRUE(sheet.contains(QStringLiteral("_x0001_"))) << "as Office writes what XML has no place for";
    EXPECT_TRUE(sheet.contains(QStringLiteral("_x005F_x0041_"))) << "and what only looks like it";
    const OGRFeatureUniquePtr second(book.dataset()->GetLayer(0)->GetFeature(3));
    EXPECT_STREQ(second->GetFieldAsString(0), "@SUM(A1)") << "texts are as they are, without an apostrophe";
    EXPECT_STREQ(second->GetFieldAsString(1), "a  b ");
}

TEST(XlsxWriterTest, TheHeadingStaysInSightAndColumnsFitTheirTexts)
{
    const std::string long_(400, 'x');
    const Workbook book(bytesOf(textTable({{"1", "物流费用率物流费用率", long_}}, 3)));
    const QString sheet = Workbook::part("xl/worksheets/sheet1.xml");
    EXPECT_TRUE(sheet.contains(QStringLiteral("state=\"frozen\"")));
    std::vector<double> widths;
    for (QXmlStreamReader reader(sheet); !reader.atEnd(); reader.readNext()) {
        if (reader.isStartElement() && reader.name() == QLatin1String("col"))
            widths.push_back(reader.attributes().value(QLatin1String("width")).toDouble());
    }
    ASSERT_EQ(widths.size(), 3U);
    EXPECT_GT(widths[1], 20.0) << "a Chinese character is as wide as two digits";
    EXPECT_LT(widths[0], widths[1]);
    EXPECT_LE(widths[2], 60.0) << "long texts are wrapped";
}

TEST(XlsxWriterTest, ATableWithoutRowsOrColumnsStillOpens)
{
    const Workbook empty(bytesOf(textTable({}, 2)));
    ASSERT_NE(empty.dataset(), nullptr);
    EXPECT_TRUE(Workbook::part("xl/worksheets/sheet1.xml").contains(QStringLiteral("Column 1")));
    const Workbook nothing(bytesOf({}));
    EXPECT_TRUE(Workbook::part("xl/worksheets/sheet1.xml").contains(QStringLiteral("<sheetData>")));
}

TEST(XlsxWriterTest, TenThousandRowsAreAllThere)
{
    TableSpec table = targetTable();
    table.rows.resize(10'000, table.rows.front());
    const Workbook book(bytesOf(table));
    EXPECT_EQ(book.dataset()->GetLayer(0)->GetFeatureCount(), 10'000);
}

TEST(XlsxWriterTest, ABookTakesOneTableAfterTheOther)
{
    auto book = XlsxBook::create({"目标", "空", "地区"});
    ASSERT_TRUE(book) << book.error().message;
    ASSERT_TRUE(book->beginTable({{"a", "甲", TableColumn::Kind::Text}, {"n", "数", TableColumn::Kind::Number}}));
    constexpr int kRows = 2'500; // more than wait for the widths of columns
    for (int row = 0; row < kRows; ++row)
        ASSERT_TRUE(book->add({row, {text("0" + std::to_string(row)), number("", row + 0.1)}}));
    ASSERT_TRUE(book->beginTable({{"a", "甲", TableColumn::Kind::Text}}));
    ASSERT_TRUE(book->beginTable({{"b", "乙", TableColumn::Kind::Text}}));
    ASSERT_TRUE(book->add({1, {text("赣州")}}));
    const auto bytes = book->finish();
    ASSERT_TRUE(bytes) << bytes.error().message;
    const Workbook read(*bytes);
    ASSERT_NE(read.dataset(), nullptr);
    ASSERT_EQ(read.dataset()->GetLayerCount(), 3);
    OGRLayer& first = *read.dataset()->GetLayer(0);
    EXPECT_EQ(first.GetFeatureCount(), kRows);
    const OGRFeatureUniquePtr last(first.GetFeature(kRows + 1));
    EXPECT_STREQ(last->GetFieldAsString(0), "02499");
    EXPECT_EQ(last->GetFieldAsDouble(1), 2499.1);
    EXPECT_STREQ(read.dataset()->GetLayer(1)->GetName(), "空");
    EXPECT_TRUE(Workbook::part("xl/worksheets/sheet3.xml").contains(QStringLiteral("赣州")));
}

TEST(XlsxWriterTest, ACodeOfDigitsStaysATextWhenItIsTypedAgain)
{
    const Workbook book(bytesOf(textTable({{"0360700"}, {"360700a"}}, 1)));
    const QString sheet = Workbook::part("xl/worksheets/sheet1.xml");
    EXPECT_TRUE(sheet.contains(QStringLiteral("<c r=\"A2\" t=\"inlineStr\" s=\"5\">"))) << sheet.toStdString();
    EXPECT_TRUE(sheet.contains(QStringLiteral("<c r=\"A3\" t=\"inlineStr\" s=\"0\">"))) << sheet.toStdString();
    QXmlStreamReader styles(Workbook::part("xl/styles.xml"));
    QStringList formats;
    while (!styles.atEnd()) {
        if (styles.readNext() == QXmlStreamReader::StartElement && styles.name() == u"xf")
            formats.append(styles.attributes().value(QStringLiteral("numFmtId")).toString());
    }
    ASSERT_EQ(formats.size(), 7) << "one of the named style, then six looks";
    EXPECT_EQ(formats.at(1 + 5), QStringLiteral("49")) << "built in: text";
}

TEST(XlsxWriterTest, RefusesWhatASpreadsheetCannotHold)
{
    TableSpec tall;
    tall.rows.resize(kMostXlsxRows); // the heading is one more
    EXPECT_NE(refusal(tall).find("1048577"), std::string::npos);
    tall.rows.pop_back();
    tall.rows.resize(10); // at the limit it would take a while; the count alone is the matter
    EXPECT_TRUE(xlsxBytes(tall, kNotes));
    EXPECT_NE(refusal(textTable({}, kMostXlsxColumns + 1)).find("16384"), std::string::npos);

    std::string most;
    for (std::size_t i = 0; i < kMostXlsxCellLength; ++i)
        most += "表"; // three bytes, one unit
    EXPECT_TRUE(xlsxBytes(textTable({{most}}, 1), kNotes));
    EXPECT_NE(refusal(textTable({{"a", most + "表"}}, 2)).find("B2"), std::string::npos) << "it says where";
}

TEST(XlsxWriterTest, RefusesNamesThatNoSheetMayHave)
{
    for (const char* name : {"", "a/b", "a[b]", "'quoted", "who?", "a name that is longer than thirty-one"})
        EXPECT_FALSE(refusal(targetTable(), {name, "说明", {}}).empty()) << name;
    EXPECT_TRUE(
        xlsxBytes(targetTable(), {"一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一", "说明", {}}));
}

} // namespace
} // namespace wm::report
