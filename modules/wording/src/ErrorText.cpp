// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/wording/Wording.h"

#include <QCoreApplication>

#include <array>

namespace wm::wording {

namespace {

/// What errors say in English beside names and numbers, the longer ones first: modules below know no language. What is
/// not among them stays as it is, for whoever helps.
constexpr std::array kDetails{
    QT_TRANSLATE_NOOP("ErrorDetails", "not a zip archive, or one that is cut off: it has no directory"),
    QT_TRANSLATE_NOOP("ErrorDetails", "the workspace has changed since the file was compared with it"),
    QT_TRANSLATE_NOOP("ErrorDetails", "expected a table of values or features: a workspace is merged as a whole"),
    QT_TRANSLATE_NOOP("ErrorDetails", "content.xml: found no sheets, expected a spreadsheet"),
    QT_TRANSLATE_NOOP("ErrorDetails", "the workbook has no sheet with cells: found "),
    QT_TRANSLATE_NOOP("ErrorDetails", "another program may have it for itself alone"),
    QT_TRANSLATE_NOOP("ErrorDetails", "was written by a newer version of the program"),
    QT_TRANSLATE_NOOP("ErrorDetails", "has been changed by somebody else meanwhile"),
    QT_TRANSLATE_NOOP("ErrorDetails", "the workbook is encrypted with a password"),
    QT_TRANSLATE_NOOP("ErrorDetails", ") with a password, expected one without"),
    QT_TRANSLATE_NOOP("ErrorDetails", "is a database, but no Waymark workspace"),
    QT_TRANSLATE_NOOP("ErrorDetails", "found a Waymark workspace, "),
    QT_TRANSLATE_NOOP("ErrorDetails", "is the workspace that is open"),
    QT_TRANSLATE_NOOP("ErrorDetails", "not all of it could be written"),
    QT_TRANSLATE_NOOP("ErrorDetails", "the recipe names the unknown "),
    QT_TRANSLATE_NOOP("ErrorDetails", "found a folder, expected a file"),
    QT_TRANSLATE_NOOP("ErrorDetails", "no file can be made there"),
    QT_TRANSLATE_NOOP("ErrorDetails", "found the unknown member "),
    QT_TRANSLATE_NOOP("ErrorDetails", "the file exists already"),
    QT_TRANSLATE_NOOP("ErrorDetails", "a folder, not a file"),
    QT_TRANSLATE_NOOP("ErrorDetails", "file is not a database"),
    QT_TRANSLATE_NOOP("ErrorDetails", "No space left on device"),
    QT_TRANSLATE_NOOP("ErrorDetails", "database or disk is full"),
    QT_TRANSLATE_NOOP("ErrorDetails", "attempt to write a readonly database"),
    QT_TRANSLATE_NOOP("ErrorDetails", "database is locked"),
    QT_TRANSLATE_NOOP("ErrorDetails", "Permission denied"),
    QT_TRANSLATE_NOOP("ErrorDetails", "unpacks to too much"),
    QT_TRANSLATE_NOOP("ErrorDetails", "no such folder"),
    QT_TRANSLATE_NOOP("ErrorDetails", "no such file"),
    QT_TRANSLATE_NOOP("ErrorDetails", "found no sheet "),
    QT_TRANSLATE_NOOP("ErrorDetails", "the workbook has "),
    QT_TRANSLATE_NOOP("ErrorDetails", "found no JSON"),
    QT_TRANSLATE_NOOP("ErrorDetails", "cannot write "),
    QT_TRANSLATE_NOOP("ErrorDetails", "cannot read "),
    QT_TRANSLATE_NOOP("ErrorDetails", "cannot open "),
};

QString detailText(const std::string& message)
{
    QString text = QString::fromStdString(message);
    for (const char* const detail : kDetails)
        text.replace(QLatin1String(detail), QCoreApplication::translate("ErrorDetails", detail));
    return text;
}

QString whatHappened(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidArgument:
        return QCoreApplication::translate("Errors", "This value cannot be used");
    case ErrorCode::NotFound:
        return QCoreApplication::translate("Errors", "Not found");
    case ErrorCode::ParseFailed:
        return QCoreApplication::translate("Errors", "The file is not what was expected");
    case ErrorCode::Conflict:
        return QCoreApplication::translate("Errors", "In conflict with what is already there");
    case ErrorCode::IoFailed:
        return QCoreApplication::translate("Errors", "The file could not be read or written");
    case ErrorCode::DatabaseFailed:
        return QCoreApplication::translate("Errors", "The workspace could not be read or written");
    case ErrorCode::SchemaTooNew:
        return QCoreApplication::translate("Errors", "The workspace was made by a newer version of Waymark");
    case ErrorCode::Cancelled:
        break;
    }
    return QCoreApplication::translate("Errors", "Cancelled");
}

} // namespace

QString errorText(const Error& error)
{
    QString what = whatHappened(error.code);
    if (error.message.empty() || error.code == ErrorCode::Cancelled)
        return what;
    //: %1: what happened, %2: the technical detail
    return QCoreApplication::translate("Errors", "%1: %2").arg(what, detailText(error.message));
}

} // namespace wm::wording
