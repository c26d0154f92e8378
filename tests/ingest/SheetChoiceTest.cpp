// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/ingest/SheetChoice.h"

#include "SheetBooks.h"
#include "XlsxFile.h"

#include <gtest/gtest.h>

namespace wm::ingest {

namespace {

using namespace test;

const std::string kSheetWithTable = worksheet(R"(<row r="1"><c r="A1" t="inlineStr"><is><t>地区</t></is></c>)"
                                              R"(<c r="B1" t="inlineStr"><is><t>地区生产总值</t></is></c></row>)"
                                              R"(<row r="2"><c r="A2" t="inlineStr"><is><t>章贡区</t></is></c>)"
                                              R"(<c r="B2"><v>500</v></c></row>)");
const std::string kSheetOfCover = worksheet(R"(<row r="3"><c r="B3" t="inlineStr"><is><t>统计年鉴</t></is></c></row>)");

class SheetChoiceTest : public ::testing::Test {
protected:
    std::unique_ptr<SheetFile> opened(const std::vector<std::string>& sheets, bool isFirstHidden = false)
    {
        Parts parts = xlsxParts(sheets);
        if (isFirstHidden)
            replaceIn(partOf(parts, "xl/workbook.xml"), "sheetId=\"1\"", "sheetId=\"1\" state=\"hidden\"");
        auto file = openXlsx(writeArchive(m_folder.file(std::to_string(++m_count) + ".xlsx"), parts));
        EXPECT_TRUE(file) << file.error().message;
        return *std::move(file);
    }

    testing::TempFolder m_folder;
    int m_count = 0;
};

} // namespace

TEST_F(SheetChoiceTest, CoversAndEmptySheetsArePassedOver)
{
    const auto file = opened({worksheet(""), kSheetOfCover, kSheetWithTable, kSheetWithTable});
    const auto choice = sheetWithTable(*file, 0, {});
    ASSERT_TRUE(choice);
    EXPECT_EQ(choice->sheet, 2U);
    EXPECT_FALSE(choice->failure);
    const auto none = sheetWithTable(*opened({kSheetOfCover, kSheetOfCover}), 0, {});
    EXPECT_EQ(none->sheet, 0U);
    EXPECT_FALSE(none->failure);
}

TEST_F(SheetChoiceTest, AnOldDraftBehindADamagedSheetIsNotTakenForIt)
{
    const std::string damaged = kSheetWithTable.substr(0, kSheetWithTable.size() - 60);
    const auto choice = sheetWithTable(*opened({kSheetOfCover, damaged, kSheetWithTable}), 0, {});
    ASSERT_TRUE(choice);
    EXPECT_EQ(choice->sheet, 1U);
    ASSERT_TRUE(choice->failure);
    EXPECT_EQ(choice->failure->code, ErrorCode::ParseFailed);
    EXPECT_NE(choice->failure->message.find("表2"), std::string::npos) << choice->failure->message;

    const auto readable = sheetWithTable(*opened({damaged, kSheetWithTable}), 1, {});
    EXPECT_EQ(readable->sheet, 1U) << "the one that is asked for";
    EXPECT_FALSE(readable->failure);
    const auto hidden = sheetWithTable(*opened({damaged, kSheetWithTable}, true), 0, {});
    EXPECT_EQ(hidden->sheet, 1U);
    EXPECT_FALSE(hidden->failure);
}

TEST_F(SheetChoiceTest, ItCanBeStopped)
{
    std::stop_source source;
    source.request_stop();
    const auto choice = sheetWithTable(*opened({kSheetWithTable}), 0, {source.get_token(), {}});
    ASSERT_FALSE(choice);
    EXPECT_EQ(choice.error().code, ErrorCode::Cancelled);
}

} // namespace wm::ingest
