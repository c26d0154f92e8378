// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/base/Number.h"
#include "wm/wording/Wording.h"

#include <QCoreApplication>
#include <QDate>

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace wm::wording {

namespace {

/// What modules ingest and domain say was expected, where that is words and not a name or a range.
constexpr std::array kExpectations{
    QT_TRANSLATE_NOOP("Issues", "a value"),
    QT_TRANSLATE_NOOP("Issues", "a value or words"),
    QT_TRANSLATE_NOOP("Issues", "a value (stated)"),
    QT_TRANSLATE_NOOP("Issues", "a unit, which the indicator does not have"),
    QT_TRANSLATE_NOOP("Issues", "a year (stated)"),
    QT_TRANSLATE_NOOP("Issues", "a decimal number, e.g. 14.6"),
    QT_TRANSLATE_NOOP("Issues", "a whole number"),
    QT_TRANSLATE_NOOP("Issues", "a code of 6 digits"),
    QT_TRANSLATE_NOOP("Issues", "another region"),
    QT_TRANSLATE_NOOP("Issues", "a region that is not below this one"),
    QT_TRANSLATE_NOOP("Issues", "a region of a higher rank"),
    QT_TRANSLATE_NOOP("Issues", "empty (qualitative)"),
    QT_TRANSLATE_NOOP("Issues", "empty (lost_in_source)"),
    QT_TRANSLATE_NOOP("Issues", "empty (not lost)"),
    QT_TRANSLATE_NOOP("Issues", "empty (nothing is filled in)"),
    QT_TRANSLATE_NOOP("Issues", "a year"),
    QT_TRANSLATE_NOOP("Issues", "title or number of the document"),
    QT_TRANSLATE_NOOP("Issues", "the page"),
    QT_TRANSLATE_NOOP("Issues", "a target that lost its value or year in the source"),
    QT_TRANSLATE_NOOP("Issues", "longitude and latitude"),
    QT_TRANSLATE_NOOP("Issues", "regions"),
    QT_TRANSLATE_NOOP("Issues", "indicators"),
    QT_TRANSLATE_NOOP("Issues", "documents"),
    QT_TRANSLATE_NOOP("Issues", "units"),
    QT_TRANSLATE_NOOP("Issues", "targets"),
    QT_TRANSLATE_NOOP("Issues", "values"),
    QT_TRANSLATE_NOOP("Issues", "facilities"),
    QT_TRANSLATE_NOOP("Issues", "corridors"),
    QT_TRANSLATE_NOOP("Issues", "tasks"),
    QT_TRANSLATE_NOOP("Issues", "notes on years"),
    QT_TRANSLATE_NOOP("Issues", "theme"),
    QT_TRANSLATE_NOOP("Issues", "region_level"),
    QT_TRANSLATE_NOOP("Issues", "document_kind"),
    QT_TRANSLATE_NOOP("Issues", "facility_kind"),
    QT_TRANSLATE_NOOP("Issues", "facility_layer"),
    QT_TRANSLATE_NOOP("Issues", "a period in heading, column or title"),
    QT_TRANSLATE_NOOP("Issues", "a region in heading, column or title"),
    QT_TRANSLATE_NOOP("Issues", "an indicator in heading or column"),
    QT_TRANSLATE_NOOP("Issues", "targets, said by heading or title"),
    QT_TRANSLATE_NOOP("Issues", "a year in heading or title"),
    QT_TRANSLATE_NOOP("Issues", "a target for one year; this column is not of one year alone"),
    QT_TRANSLATE_NOOP("Issues", "a level; growth is a target for an indicator of growth"),
    QT_TRANSLATE_NOOP("Issues", "a title below a blank row"),
    QT_TRANSLATE_NOOP("Issues", "a value of its own; this cell is merged with others"),
    QT_TRANSLATE_NOOP("Issues", "a table of its own, not beside another one"),
    QT_TRANSLATE_NOOP("Issues", "facility_status"),
    QT_TRANSLATE_NOOP("Issues", "corridor_mode"),
    QT_TRANSLATE_NOOP("Issues", "corridor_status"),
    QT_TRANSLATE_NOOP("Issues", "position_quality"),
    QT_TRANSLATE_NOOP("Issues", "target_role"),
    QT_TRANSLATE_NOOP("Issues", "task_centre"),
    QT_TRANSLATE_NOOP("Issues", "value_kind"),
};

constexpr std::string_view kValueExpected = "a value";
constexpr std::string_view kPastExpected = "a year that has come";
constexpr std::string_view kAbove = "> ";
constexpr std::string_view kAboveRegion = "above ";
constexpr std::string_view kCodeOfToday = "now ";

/// A number that another one is the least of: what is expected is no range and no name.
bool isAboveExpected(const Issue& issue)
{
    const bool isOfNumber = issue.kind == IssueKind::OutOfBounds || issue.kind == IssueKind::StatusConflict;
    return isOfNumber && issue.expected.starts_with(kAbove);
}

QString leastOf(const Issue& issue)
{
    const std::string least = issue.expected.substr(kAbove.size());
    if (least == "value")
        return QCoreApplication::translate("Issues", "the value");
    if (least == "lower_bound")
        return QCoreApplication::translate("Issues", "the lower bound");
    return QString::fromStdString(least);
}

std::string expectationOf(const Issue& issue)
{
    if (isAboveExpected(issue))
        return leastOf(issue).toStdString();
    const std::string_view line = "line ";
    if (issue.kind == IssueKind::DuplicateId && issue.expected.starts_with(line)) {
        const auto number = QString::fromStdString(issue.expected.substr(line.size()));
        return QCoreApplication::translate("Issues", "line %1").arg(number).toStdString();
    }
    if (issue.kind == IssueKind::NotAbove && issue.expected.starts_with(kAboveRegion))
        return issue.expected.substr(kAboveRegion.size());
    if (issue.kind == IssueKind::UnknownCode && issue.expected.starts_with(kCodeOfToday))
        return issue.expected.substr(kCodeOfToday.size());
    const auto* const known = std::ranges::find(kExpectations, issue.expected);
    return known == kExpectations.end() ? issue.expected : QCoreApplication::translate("Issues", *known).toStdString();
}

/// What is no file of any format that is read, but opens in Excel and WPS like one, as module ingest calls it.
constexpr std::array<std::string_view, 3> kOpenInExcel{"HTML", "XML (Excel 2003)", "XLS (Excel 2.0-4.0)"};

/// What a workbook shows of a date whose cell has the format of a number: days since the end of 1899. Absent: it is
/// none of the last hundred years.
std::optional<QDate> dayOfWorkbook(const std::string& found)
{
    constexpr int kFirst = 14'000, kLast = 60'000;
    const std::optional<int> days = parseInteger(found);
    return days && *days >= kFirst && *days <= kLast ? std::optional(QDate(1899, 12, 30).addDays(*days)) : std::nullopt;
}

/// Texts with %1 for what was found and %2 for what was expected; either may be left out.
QString templateOf(const Issue& issue)
{
    if (isAboveExpected(issue))
        return QCoreApplication::translate("Issues", "found %1, expected more than %2");
    switch (issue.kind) {
    case IssueKind::MissingFile:
        return QCoreApplication::translate("Issues", "found no file \"%1\"");
    case IssueKind::UnreadableText:
        return QCoreApplication::translate("Issues", "found bytes that are not text (%1), expected UTF-8");
    case IssueKind::MissingColumn:
        return QCoreApplication::translate("Issues", "found no such column, expected \"%2\"");
    case IssueKind::UnexpectedColumn:
        return QCoreApplication::translate("Issues", "found the unknown column \"%1\"");
    case IssueKind::WrongFieldCount:
        return QCoreApplication::translate("Issues", "found a row of %1 fields, expected %2");
    case IssueKind::BadQuoting:
        return QCoreApplication::translate(
            "Issues", "found quotation marks that are not closed or stand in a wrong place, expected pairs of them");
    case IssueKind::EmptyField:
        if (issue.expected == kValueExpected)
            return QCoreApplication::translate("Issues", "found nothing, expected a value");
        return QCoreApplication::translate("Issues", "found nothing, expected %2");
    case IssueKind::UnclearPlace:
        return QCoreApplication::translate("Issues", "found \"%1\" where it may belong to several, expected %2");
    case IssueKind::NotANumber:
        return QCoreApplication::translate("Issues", "found \"%1\", expected %2");
    case IssueKind::OutOfBounds:
        return QCoreApplication::translate("Issues", "found %1, expected a value in the range %2");
    case IssueKind::UnknownCode:
        if (issue.expected.starts_with(kCodeOfToday))
            return QCoreApplication::translate("Issues", "found \"%1\", a code of before, expected that of today, %2");
        if (issue.expected == kValueExpected) // "#N/A": no code, and no list has others
            return QCoreApplication::translate("Issues", "found \"%1\", expected %2");
        return QCoreApplication::translate("Issues", "found \"%1\", which is not known, expected one that is in: %2");
    case IssueKind::DuplicateId:
        return QCoreApplication::translate("Issues", "found \"%1\" a second time, first at %2");
    case IssueKind::UnitConflict:
        return QCoreApplication::translate("Issues", "found the unit \"%1\", expected \"%2\"");
    case IssueKind::RegionConflict:
        //: %1, %2: a code and a name that stand beside each other
        return QCoreApplication::translate("Issues", "found \"%1\" beside \"%2\", which is another region, expected "
                                                     "a code and a name of the same");
    case IssueKind::NotAbove:
        if (issue.expected.starts_with(kAboveRegion))
            //: %1: the level of a region, %2: the code of another one that lies in it
            return QCoreApplication::translate("Issues", "found the level \"%1\", expected one above that of %2, which "
                                                         "lies in this region");
        //: %1: the code of a region that is named as the one above, %2: what it should be
        return QCoreApplication::translate("Issues", "found \"%1\" as the region above, expected %2");
    case IssueKind::StatusConflict:
        if (issue.found.empty())
            return QCoreApplication::translate("Issues",
                                               "found nothing, which contradicts the row's status, expected %2");
        return QCoreApplication::translate("Issues", "found \"%1\", which contradicts the row's status, expected %2");
    case IssueKind::TooLong:
        return QCoreApplication::translate("Issues", "found %1 characters, expected at most %2");
    case IssueKind::Contradiction:
        //: %1: a value, %2: another value and the cell where it stands
        return QCoreApplication::translate(
            "Issues", "found %1, expected one value only for the same indicator, region and period, and there is %2");
    case IssueKind::UnlikeRepetition:
        //: %1: what a row says, %2: what another row of the same record says, and its number
        return QCoreApplication::translate(
            "Issues", "found \"%1\", expected the same in all rows of one record, and there is %2");
    case IssueKind::PasswordProtected:
        return QCoreApplication::translate(
            "Issues", "found a file with a password, expected one without: open it and save it without the password");
    case IssueKind::WrongFormat:
        // Nothing is known of it but how its name ends.
        if (issue.found.empty() || issue.found.starts_with('.'))
            return QCoreApplication::translate("Issues",
                                               "found bytes that are neither a workbook nor text, expected %2");
        if (std::ranges::find(kOpenInExcel, issue.found) != kOpenInExcel.end())
            return QCoreApplication::translate("Issues", "found a file of another kind (%1), expected %2: open it in "
                                                         "Excel or WPS and save it as .xlsx");
        return QCoreApplication::translate("Issues", "found a file of another kind (%1), expected %2");
    case IssueKind::IsWorkspace:
        return QCoreApplication::translate("Issues", "found a Waymark workspace, expected a table of values or "
                                                     "features: a workspace is merged as a whole, with File > Compare "
                                                     "and merge with a workspace, or with waymark-cli merge");
    case IssueKind::CodeTaken:
        if (issue.column.starts_with("name_"))
            return QCoreApplication::translate("Issues", "found the name \"%1\", which another row has already");
        return QCoreApplication::translate("Issues", "found the code \"%1\", which another row has already");
    case IssueKind::StillNeeded:
        //: %1: a number, %2: "targets"
        return QCoreApplication::translate("Issues", "cannot be removed: %2 refer to it (%1)");
    case IssueKind::BadDate:
        if (const std::optional<QDate> day = dayOfWorkbook(issue.found))
            return QCoreApplication::translate("Issues",
                                               "found \"%1\", expected a date like %2: as a number of days in "
                                               "a workbook it is %3; give the cells the format of a date")
                .replace(QStringLiteral("%3"), day->toString(Qt::ISODate));
        if (issue.expected == kPastExpected)
            return QCoreApplication::translate("Issues", "found \"%1\", expected a year from 1900 on that has come: "
                                                         "what is aimed at in years to come are targets");
        break;
    }
    return QCoreApplication::translate("Issues", "found \"%1\", expected a date like %2");
}

QString placeOf(const QString& document, int line, const QString& column)
{
    const QString row = line > 0 ? document + QStringLiteral(":%1").arg(line) : document;
    //: %1: file and line, %2: name of the column
    return column.isEmpty() ? row : QCoreApplication::translate("Issues", "%1, column %2").arg(row, column);
}

} // namespace

QString issueMessage(const Issue& issue)
{
    // Not QString::arg(): it gives the first argument to the lowest number that is there, and some texts have only %2.
    const std::string text = templateOf(issue).toStdString();
    return QString::fromStdString(presentation::filledIn(text, issue.found, expectationOf(issue)));
}

QString issueText(const Issue& issue)
{
    return issueText(issue, QString::fromStdString(issue.document), QString::fromStdString(issue.column));
}

QString issueText(const Issue& issue, const QString& document, const QString& column)
{
    //: %1: file, line and column, %2: what is wrong there
    return QCoreApplication::translate("Issues", "%1: %2")
        .arg(placeOf(document, issue.line, column), issueMessage(issue));
}

} // namespace wm::wording
