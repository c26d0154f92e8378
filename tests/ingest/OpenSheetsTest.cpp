// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/ingest/OpenSheets.h"

#include "XlsBooks.h"
#include "support/TempFolder.h"

#include <gtest/gtest.h>

namespace wm::ingest {

namespace {

using namespace std::string_view_literals;

class OpenSheetsTest : public ::testing::Test {
protected:
    [[nodiscard]] std::filesystem::path written(const char* name, std::string_view bytes) const
    {
        const std::filesystem::path file = folder.path() / pathFromUtf8(name);
        EXPECT_TRUE(writeFile(file, bytes));
        return file;
    }
    /// The kind of issue and what was found, of a file that is not opened.
    [[nodiscard]] std::pair<IssueKind, std::string> refusal(const char* name, std::string_view bytes) const
    {
        const auto opening = openSheets(written(name, bytes));
        EXPECT_TRUE(opening) << name;
        EXPECT_TRUE(opening && !opening->file && opening->issue) << name;
        if (!opening || !opening->issue)
            return {};
        EXPECT_EQ(opening->issue->document, name);
        EXPECT_EQ(opening->issue->expected, "XLSX, XLS, ODS, CSV");
        return {opening->issue->kind, opening->issue->found};
    }

    testing::TempFolder folder;
};

std::string firstCell(const Result<SheetOpening>& opening)
{
    std::string text;
    if (!opening || !opening->file)
        return "not opened";
    EXPECT_TRUE(opening->file->forEachRow(0,
                                          [&](const SheetRow& row) -> Result<bool> {
                                              text = row.cells.front().text;
                                              return false;
                                          },
                                          {}));
    return text;
}

constexpr auto kRow = R"(<row r="1"><c r="A1" t="inlineStr"><is><t>地区</t></is></c></row>)";

} // namespace

TEST_F(OpenSheetsTest, AFileIsWhatIsInItWhateverItIsCalled)
{
    const auto book = test::writeArchive(folder.path() / "book.csv", test::xlsxParts({test::worksheet(kRow)}));
    EXPECT_EQ(firstCell(openSheets(book)), "地区");
    EXPECT_EQ(firstCell(openSheets(written("text.xlsx", "地区,2020\n"))), "地区");
    EXPECT_EQ(
        firstCell(openSheets(test::writeArchive(folder.path() / "new.xls", test::xlsxParts({test::worksheet(kRow)})))),
        "地区");
    const std::string cell = test::labelRecord({0, 0}, test::wideText(u"地区"));
    EXPECT_EQ(firstCell(openSheets(written("old.xlsx", test::compoundFile({{"Workbook", test::oneSheet(cell)}})))),
              "地区");
    EXPECT_EQ(firstCell(openSheets(written("gbk.xls", "\xB5\xD8\xC7\xF8\t2020\n"))), "地区");
}

TEST_F(OpenSheetsTest, RecordsOfAWorkbookNeedNothingAroundThem)
{
    const std::string cell = test::labelRecord({0, 0}, test::wideText(u"地区"));
    EXPECT_EQ(firstCell(openSheets(written("bare.xls", test::oneSheet(cell)))), "地区");
    // As scripts do it: a sheet of no version, with texts in the encoding of the system.
    const std::string script = test::record(0x0809, test::four(0x100000) + test::four(0)) +
                               test::labelRecord({0, 0}, test::two(4) + "\xB5\xD8\xC7\xF8") +
                               test::numberRecord({1, 0}, 2.5) + test::endRecord();
    const auto opening = openSheets(written("script.xls", script));
    EXPECT_EQ(firstCell(opening), "地区");
    EXPECT_EQ(opening->file->sheets(), (std::vector<SheetInfo>{{}}));
    EXPECT_EQ(test::rowsOf(*opening->file).at(2), (std::vector<test::KeptCell>{test::numberCell(2.5, "2.5")}));
    EXPECT_EQ(
        openSheets(written("cut.xls", script.substr(0, script.size() - 4)))->file->mergedCells(0, {}).error().code,
        ErrorCode::ParseFailed);
}

TEST_F(OpenSheetsTest, OfATextItTellsHowItWasUnderstood)
{
    const auto opening = openSheets(written("a.csv", "\xB5\xD8\xC7\xF8;2020\n"));
    ASSERT_TRUE(opening && opening->textForm);
    EXPECT_EQ(opening->textForm->encoding, "GB18030");
    EXPECT_EQ(opening->textForm->separator, ';');
    const auto wished = openSheets(written("b.csv", "a;b,c\n"), {.separator = ','});
    EXPECT_EQ(firstCell(wished), "a;b");
}

TEST_F(OpenSheetsTest, WhatIsNoTableIsRefusedByItsName)
{
    using Refusal = std::pair<IssueKind, std::string>;
    EXPECT_EQ(refusal("年报.xls", "\r\n<HTML><body><table><tr><td>1</td></tr></table>"),
              (Refusal{IssueKind::WrongFormat, "HTML"}));
    EXPECT_EQ(
        refusal("old.xls", "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">"),
        (Refusal{IssueKind::WrongFormat, "XML (Excel 2003)"}));
    EXPECT_EQ(refusal("a.fods",
                      "<?xml version=\"1.0\"?>\n<office:document xmlns:office=\"urn:oasis:names:tc:opendocument:"
                      "xmlns:office:1.0\"><office:body><table:table table:name=\"表\">"),
              (Refusal{IssueKind::WrongFormat, "ODS (flat XML)"}));
    EXPECT_EQ(refusal("a.csv", "%PDF-1.7\n"), (Refusal{IssueKind::WrongFormat, "PDF"}));
    EXPECT_EQ(refusal("a.xlsx", "\x89PNG\r\n\x1A\n"), (Refusal{IssueKind::WrongFormat, "PNG, JPEG, GIF"}));
    EXPECT_EQ(refusal("b.xlsx", "Rar!\x1A\7\0abc"sv), (Refusal{IssueKind::WrongFormat, "RAR, 7Z, GZIP"}));
    EXPECT_EQ(refusal("c.xlsx", "7z\xBC\xAF\x27\x1C"), (Refusal{IssueKind::WrongFormat, "RAR, 7Z, GZIP"}));
    EXPECT_EQ(refusal("a.dat", "\1\2\3\4\5\6\7\0\0\0\0\0\0\0"sv), (Refusal{IssueKind::WrongFormat, ".dat"}));
    EXPECT_EQ(refusal("a.xls", test::compoundFile({{"WordDocument", "a"}, {"1Table", "b"}})),
              (Refusal{IssueKind::WrongFormat, "DOC"}));
    EXPECT_EQ(refusal("b.xls", test::compoundFile({{"PowerPoint Document", "a"}})),
              (Refusal{IssueKind::WrongFormat, "PPT"}));
    for (const auto start :
         {"\x09\0\x04\0\x02\0\x10\0"sv, "\x09\x02\x06\0\0\0\x10\0\0\0"sv, "\x09\x04\x06\0\0\0\x10\0\0\0"sv})
        EXPECT_EQ(refusal("d.xls", start), (Refusal{IssueKind::WrongFormat, "XLS (Excel 2.0-4.0)"}));
    EXPECT_EQ(refusal("c.xls", test::compoundFile({{"Contents", "a"}})), (Refusal{IssueKind::WrongFormat, "OLE"}));
    test::writeArchive(folder.path() / "word.xlsx",
                       {{"[Content_Types].xml", "<Types/>"}, {"word/document.xml", "<a/>"}});
    EXPECT_EQ(openSheets(folder.path() / "word.xlsx")->issue->found, "DOCX");
    test::writeArchive(folder.path() / "some.xlsx", {{"readme.txt", "a"}});
    EXPECT_EQ(openSheets(folder.path() / "some.xlsx")->issue->found, "ZIP");
}

TEST_F(OpenSheetsTest, AWorkbookWithAPasswordIsToldAsSuch)
{
    using Refusal = std::pair<IssueKind, std::string>;
    const auto package = test::compoundFile({{"EncryptionInfo", "a"}, {"EncryptedPackage", std::string(9000, 'x')}});
    EXPECT_EQ(refusal("a.xlsx", package), (Refusal{IssueKind::PasswordProtected, "XLSX"}));
    const std::string passed = test::record(0x002F, test::two(1) + test::two(1) + test::two(1) + std::string(48, 'x'));
    const auto book = test::compoundFile({{"Workbook", test::beginRecord(5) + passed + std::string(5000, 'x')}});
    EXPECT_EQ(refusal("a.xls", book), (Refusal{IssueKind::PasswordProtected, "XLS"}));
}

TEST_F(OpenSheetsTest, AFileThatIsNotThereIsAnError)
{
    const auto gone = openSheets(folder.path() / "gone.xlsx");
    ASSERT_FALSE(gone);
    EXPECT_EQ(gone.error().code, ErrorCode::NotFound);
    const auto aFolder = openSheets(folder.path());
    ASSERT_FALSE(aFolder);
    EXPECT_EQ(aFolder.error().code, ErrorCode::InvalidArgument);
    const auto cut = openSheets(written("cut.xlsx", "PK\3\4abc"));
    ASSERT_FALSE(cut);
    EXPECT_EQ(cut.error().code, ErrorCode::ParseFailed);
    const auto oldCut = openSheets(written("cut.xls", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + std::string(5000, '\0')));
    ASSERT_FALSE(oldCut);
    EXPECT_EQ(oldCut.error().code, ErrorCode::ParseFailed);
}

TEST_F(OpenSheetsTest, AFileThatNobodyMayReadIsThereAllTheSame)
{
    const std::filesystem::path closed = folder.path() / "closed";
    std::filesystem::create_directory(closed);
    const std::filesystem::path file = closed / "a.csv";
    ASSERT_TRUE(writeFile(file, "a,b\n"));
    std::filesystem::permissions(closed, std::filesystem::perms::none);
    const auto opening = openSheets(file);
    std::filesystem::permissions(closed, std::filesystem::perms::owner_all);
    if (opening)
        GTEST_SKIP() << "permissions are nothing to this user or system";
    EXPECT_EQ(opening.error().code, ErrorCode::IoFailed);
    EXPECT_NE(opening.error().message.find("no permission to read it"), std::string::npos) << opening.error().message;
}

TEST_F(OpenSheetsTest, AnEmptyFileHasNoRows)
{
    const auto opening = openSheets(written("empty.csv", ""));
    EXPECT_EQ(firstCell(opening), "");
}

} // namespace wm::ingest
