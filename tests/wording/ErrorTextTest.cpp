// SPDX-License-Identifier: GPL-3.0-or-later
#include "LanguageScope.h"

#include <set>

namespace wm::wording {
namespace {

using domain::Language;
using ErrorTextTest = test::WordingTest;

constexpr std::array kCodes{ErrorCode::InvalidArgument, ErrorCode::NotFound, ErrorCode::ParseFailed,
                            ErrorCode::Conflict,        ErrorCode::IoFailed, ErrorCode::DatabaseFailed,
                            ErrorCode::SchemaTooNew,    ErrorCode::Cancelled};

TEST_F(ErrorTextTest, SaysADifferentThingForEachCode)
{
    for (const Language language : test::kLanguages) {
        useLanguage(language);
        std::set<QString> texts;
        for (const ErrorCode code : kCodes)
            texts.insert(errorText({code, "detail"}));
        EXPECT_EQ(texts.size(), kCodes.size());
    }
}

TEST_F(ErrorTextTest, KeepsTheDetailBehindTheWords)
{
    useLanguage(Language::Chinese);
    EXPECT_EQ(errorText({ErrorCode::NotFound, "no such file: /tmp/计划.gpkg"}),
              QStringLiteral("未找到：没有此文件: /tmp/计划.gpkg"));
    EXPECT_EQ(errorText({ErrorCode::NotFound, "a.xlsx: found no sheet \"B\", the workbook has \"甲\""}),
              QStringLiteral("未找到：a.xlsx: 没有工作表 \"B\", 工作簿中有 \"甲\""));
    EXPECT_EQ(errorText({ErrorCode::NotFound, "a.xlsx: found no sheet \"B\", expected one of: 甲, 乙"}),
              QStringLiteral("未找到：a.xlsx: 没有工作表 \"B\"，应为以下之一：甲, 乙"));
    EXPECT_EQ(errorText({ErrorCode::ParseFailed, "the file has 3000000000 bytes, allowed are 2147483648"}),
              QStringLiteral("文件内容不符合要求：文件有 3000000000 字节，最多允许 2147483648"));
    EXPECT_EQ(
        errorText({ErrorCode::ParseFailed, "a.geojson: expected GeoJSON, which it is not, or damaged: At line 1, "
                                           "character 58: Unterminated object"}),
        QStringLiteral("文件内容不符合要求：a.geojson: 应为 GeoJSON，但不是或已损坏: 行 1，字符 58: 对象没有结束"));
    EXPECT_EQ(errorText({ErrorCode::ParseFailed, "r.json: member \"region\": found \"3\", expected a text"}),
              QStringLiteral("文件内容不符合要求：r.json: 成员 \"region\"：却是 \"3\"，应为文本"));
    EXPECT_EQ(errorText({ErrorCode::ParseFailed, "bytes 12 to 14"}),
              QStringLiteral("文件内容不符合要求：bytes 12 to 14"))
        << "what has no words of ours stays for whoever helps";
    useLanguage(Language::English);
    EXPECT_EQ(errorText({ErrorCode::NotFound, "no such file: a%1b"}), QStringLiteral("Not found: no such file: a%1b"));
}

TEST_F(ErrorTextTest, SaysWhatAMessageOfTheDatabaseMeansInEveryLanguage)
{
    for (const Language language : test::kLanguages) {
        useLanguage(language);
        for (const char* const said :
             {"database is locked", "attempt to write a readonly database", "database disk image is malformed",
              "database or disk is full", "file is not a database", "disk I/O error", "no such table: target"}) {
            const QString text = errorText({ErrorCode::DatabaseFailed, std::string("review.gpkg: ") + said});
            EXPECT_TRUE(text.contains(QLatin1String("review.gpkg: "))) << text.toStdString();
            EXPECT_FALSE(text.contains(QLatin1String("locked"))) << text.toStdString();
            EXPECT_FALSE(text.contains(QLatin1String("readonly"))) << text.toStdString();
            EXPECT_FALSE(text.contains(QLatin1String("I/O"))) << text.toStdString();
            EXPECT_FALSE(text.contains(QLatin1String("malformed"))) << text.toStdString();
            EXPECT_FALSE(text.contains(QLatin1String("no such"))) << text.toStdString();
        }
    }
    useLanguage(Language::English);
    EXPECT_EQ(errorText({ErrorCode::DatabaseFailed, "no such table: target"}),
              QStringLiteral("The workspace could not be read or written: the file lacks the table target"));
}

TEST_F(ErrorTextTest, EndsWithoutAColonWhenThereIsNoDetail)
{
    EXPECT_EQ(errorText({ErrorCode::NotFound, ""}), QStringLiteral("Not found"));
}

TEST_F(ErrorTextTest, DoesNotExplainWhatTheUserDid)
{
    EXPECT_EQ(errorText({ErrorCode::Cancelled, "cancelled by the user"}), QStringLiteral("Cancelled"));
}

} // namespace
} // namespace wm::wording
