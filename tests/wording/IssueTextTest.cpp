// SPDX-License-Identifier: GPL-3.0-or-later
#include "LanguageScope.h"

#include <set>

namespace wm::wording {
namespace {

using domain::Language;
using IssueTextTest = test::WordingTest;

constexpr std::array kIssueKinds{IssueKind::MissingFile,       IssueKind::UnreadableText,   IssueKind::MissingColumn,
                                 IssueKind::UnexpectedColumn,  IssueKind::WrongFieldCount,  IssueKind::BadQuoting,
                                 IssueKind::EmptyField,        IssueKind::NotANumber,       IssueKind::OutOfBounds,
                                 IssueKind::UnknownCode,       IssueKind::DuplicateId,      IssueKind::UnitConflict,
                                 IssueKind::StatusConflict,    IssueKind::BadDate,          IssueKind::TooLong,
                                 IssueKind::PasswordProtected, IssueKind::WrongFormat,      IssueKind::IsWorkspace,
                                 IssueKind::NotAbove,          IssueKind::UnlikeRepetition, IssueKind::UnclearPlace};

Issue issueOf(IssueKind kind)
{
    return {kind, "targets.csv", 17, "value", "FOUND", "EXPECTED"};
}

TEST_F(IssueTextTest, NamesFileLineAndColumn)
{
    EXPECT_TRUE(
        issueText(issueOf(IssueKind::NotANumber)).startsWith(QStringLiteral("targets.csv:17, column value: found ")));
    useLanguage(Language::Chinese);
    EXPECT_TRUE(issueText(issueOf(IssueKind::NotANumber)).startsWith(QStringLiteral("targets.csv:17，value 列：")));
}

TEST_F(IssueTextTest, LeavesOutWhatIsNotKnownOfThePlace)
{
    EXPECT_TRUE(
        issueText({IssueKind::BadQuoting, "a.csv", 3, "", "", ""}).startsWith(QStringLiteral("a.csv:3: found ")));
    EXPECT_TRUE(
        issueText({IssueKind::MissingFile, "a.csv", 0, "", "", ""}).startsWith(QStringLiteral("a.csv: found ")));
}

TEST_F(IssueTextTest, NamesThePlaceByOtherWordsWhereThereAreSome)
{
    EXPECT_TRUE(issueText({IssueKind::NotANumber, "target t-1", 0, "value", "x", ""}, QStringLiteral("Targets t-1"),
                          QStringLiteral("Value"))
                    .startsWith(QStringLiteral("Targets t-1, column Value: found ")));
}

TEST_F(IssueTextTest, SaysADifferentThingForEachKind)
{
    for (const Language language : test::kLanguages) {
        useLanguage(language);
        std::set<QString> texts;
        for (const IssueKind kind : kIssueKinds)
            texts.insert(issueMessage(issueOf(kind)));
        EXPECT_EQ(texts.size(), kIssueKinds.size());
    }
}

TEST_F(IssueTextTest, OfAFileThatNobodyKnowsItSaysThatAndNotHowItsNameEnds)
{
    const Issue issue{IssueKind::WrongFormat, "a.xlsx", 0, {}, ".xlsx", "XLSX, CSV"};
    EXPECT_EQ(issueText(issue),
              QStringLiteral("a.xlsx: found bytes that are neither a workbook nor text, expected XLSX, CSV"));
    useLanguage(Language::Chinese);
    EXPECT_TRUE(issueText(issue).startsWith(QStringLiteral("a.xlsx：内容既不是工作簿也不是文本")))
        << issueText(issue).toStdString();
}

TEST_F(IssueTextTest, OfALevelThatIsTooLowItNamesWhatLiesInTheRegion)
{
    const Issue issue{IssueKind::NotAbove, "a.csv", 2, "level", "county", "above 361002"};
    EXPECT_EQ(issueMessage(issue),
              QStringLiteral("found the level \"county\", expected one above that of 361002, which "
                             "lies in this region"));
    useLanguage(Language::Chinese);
    EXPECT_EQ(issueMessage(issue), QStringLiteral("发现级别“county”，应高于该地区所辖的 361002"));
}

TEST_F(IssueTextTest, OfADayThatAWorkbookCountsItSaysWhichDayThatIs)
{
    const Issue issue{IssueKind::BadDate, "t.xlsx", 2, "A", "43830", "2015, 2015-10"};
    EXPECT_EQ(
        issueMessage(issue),
        QStringLiteral("found \"43830\", expected a date like 2015, 2015-10: as a number of days in a workbook it "
                       "is 2019-12-31; give the cells the format of a date"));
    useLanguage(Language::Chinese);
    EXPECT_TRUE(issueMessage(issue).contains(QStringLiteral("2019-12-31"))) << issueMessage(issue).toStdString();
    const Issue other{IssueKind::BadDate, "t.xlsx", 2, "A", "438300", "2015, 2015-10"};
    EXPECT_FALSE(issueMessage(other).contains(QStringLiteral("3099")));
}

TEST_F(IssueTextTest, OfAYearToComeItSaysWhatBelongsThere)
{
    const Issue issue{IssueKind::BadDate, "t.xlsx", 3, "D", "2035", "a year that has come"};
    useLanguage(Language::English);
    EXPECT_TRUE(issueMessage(issue).contains(QStringLiteral("targets")));
    EXPECT_FALSE(issueMessage(issue).contains(QStringLiteral("like"))) << "the words are no example of a date";
    useLanguage(Language::Chinese);
    EXPECT_TRUE(issueMessage(issue).contains(QStringLiteral("目标")));
}

TEST_F(IssueTextTest, QuotesWhatWasFoundAndWhatWasExpected)
{
    for (const Language language : test::kLanguages) {
        useLanguage(language);
        for (const IssueKind kind :
             {IssueKind::WrongFieldCount, IssueKind::NotANumber, IssueKind::OutOfBounds, IssueKind::UnknownCode,
              IssueKind::DuplicateId, IssueKind::UnitConflict, IssueKind::RegionConflict, IssueKind::NotAbove,
              IssueKind::UnlikeRepetition, IssueKind::StatusConflict, IssueKind::BadDate}) {
            const QString text = issueMessage(issueOf(kind));
            EXPECT_TRUE(text.contains(QStringLiteral("FOUND"))) << text.toStdString();
            EXPECT_TRUE(text.contains(QStringLiteral("EXPECTED"))) << text.toStdString();
        }
    }
}

TEST_F(IssueTextTest, NamesTheColumnThatIsMissingAndNotAnEmptyOne)
{
    const Issue missing{IssueKind::MissingColumn, "a.csv", 1, "", "", "unit"};
    EXPECT_TRUE(issueMessage(missing).contains(QStringLiteral("\"unit\""))) << issueMessage(missing).toStdString();
}

TEST_F(IssueTextTest, TranslatesWhatWasExpectedWhereThatIsWords)
{
    useLanguage(Language::Chinese);
    const Issue number{IssueKind::NotANumber, "a.csv", 1, "value", "abc", "a whole number"};
    EXPECT_EQ(issueMessage(number), QStringLiteral("发现“abc”，应为整数"));
    const Issue twice{IssueKind::DuplicateId, "a.csv", 9, "code", "360700", "line 5"};
    EXPECT_EQ(issueMessage(twice), QStringLiteral("“360700”重复出现，首次出现于第 5 行"));
}

TEST_F(IssueTextTest, SaysOfWhatIsEmptyThatItIsAndNotWhatStandsThere)
{
    const Issue empty{IssueKind::EmptyField, "a.csv", 1, "title", "", "a value"};
    const Issue page{IssueKind::EmptyField, "a.csv", 1, "page", "", "the page"};
    const Issue stated{IssueKind::StatusConflict, "a.csv", 1, "value", "", "a value (stated)"};
    EXPECT_EQ(issueMessage(empty), QStringLiteral("found nothing, expected a value"));
    EXPECT_EQ(issueMessage(stated),
              QStringLiteral("found nothing, which contradicts the row's status, expected a value (stated)"));
    useLanguage(Language::Chinese);
    EXPECT_EQ(issueMessage(empty), QStringLiteral("内容为空，需要填写"));
    EXPECT_EQ(issueMessage(page), QStringLiteral("内容为空，需要填写页码"));
    EXPECT_TRUE(issueMessage(stated).startsWith(QStringLiteral("内容为空，"))) << issueMessage(stated).toStdString();
}

TEST_F(IssueTextTest, SaysThatANumberIsTooSmallWithoutSigns)
{
    const Issue bound{IssueKind::OutOfBounds, "a.csv", 1, "upper_bound", "3", "> lower_bound"};
    const Issue upper{IssueKind::StatusConflict, "a.csv", 1, "value_upper", "3", "> value"};
    const Issue number{IssueKind::OutOfBounds, "a.csv", 1, "value_upper", "12", "> 14.6"};
    EXPECT_EQ(issueMessage(bound), QStringLiteral("found 3, expected more than the lower bound"));
    EXPECT_EQ(issueMessage(upper), QStringLiteral("found 3, expected more than the value"));
    EXPECT_EQ(issueMessage(number), QStringLiteral("found 12, expected more than 14.6"));
    const Issue broken{IssueKind::UnknownCode, "a.csv", 1, "unit", "#N/A", "a value"};
    EXPECT_EQ(issueMessage(broken), QStringLiteral("found \"#N/A\", expected a value"));
}

TEST_F(IssueTextTest, DoesNotReadPlacesOutOfTheUsersText)
{
    const Issue issue{IssueKind::UnitConflict, "a.csv", 1, "unit", "%2", "%1"};
    EXPECT_EQ(issueMessage(issue), QStringLiteral("found the unit \"%2\", expected \"%1\""));
}

TEST_F(IssueTextTest, SaysWhatToDoWithAFileThatIsReadOtherwise)
{
    useLanguage(Language::English);
    const auto textOf = [](const std::string& found) {
        return issueText({IssueKind::WrongFormat, "a.xls", 0, {}, found, "XLSX, CSV"});
    };
    for (const char* const page : {"HTML", "XML (Excel 2003)", "XLS (Excel 2.0-4.0)"})
        EXPECT_TRUE(textOf(page).endsWith(QStringLiteral("open it in Excel or WPS and save it as .xlsx"))) << page;
    for (const char* const other : {"PDF", "DOC", "ODS (flat XML)"})
        EXPECT_TRUE(textOf(other).endsWith(QStringLiteral("expected XLSX, CSV"))) << other;
    const QString workspace = issueText({IssueKind::IsWorkspace, "a.gpkg", 0, {}, {}, {}});
    EXPECT_TRUE(workspace.contains(QStringLiteral("File > Compare and merge"))) << workspace.toStdString();
    EXPECT_TRUE(workspace.contains(QStringLiteral("waymark-cli merge"))) << workspace.toStdString();
}

} // namespace
} // namespace wm::wording
