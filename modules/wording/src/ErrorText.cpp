// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/wording/Wording.h"

#include <QCoreApplication>

#include <array>

namespace wm::wording {

namespace {

/// What errors say in English beside names and numbers, the longer ones first: modules below know no language. What is
/// not among them stays as it is, for whoever helps.
constexpr std::array kDetails{
    QT_TRANSLATE_NOOP("ErrorDetails", " rows or values, expected no more at once; the table can be imported in parts"),
    QT_TRANSLATE_NOOP("ErrorDetails", "something else stands where this would come back; change or remove it first: "),
    QT_TRANSLATE_NOOP("ErrorDetails", "expected a table of values or features: a workspace is merged as a whole"),
    QT_TRANSLATE_NOOP("ErrorDetails", "no permission to read it, or another program has it for itself alone"),
    QT_TRANSLATE_NOOP("ErrorDetails", "found a shapefile under a name that does not end in .shp; expected "),
    QT_TRANSLATE_NOOP("ErrorDetails", "not a zip archive, or one that is cut off: it has no directory"),
    QT_TRANSLATE_NOOP("ErrorDetails", "the workspace has changed since the file was compared with it"),
    QT_TRANSLATE_NOOP("ErrorDetails", "taken back, this change would leave nothing in the workspace"),
    QT_TRANSLATE_NOOP("ErrorDetails", "is not a longitude and latitude; is the declared CRS right?"),
    QT_TRANSLATE_NOOP("ErrorDetails", "found a part of a shapefile; expected its main file, "),
    QT_TRANSLATE_NOOP("ErrorDetails", "the zip archive's directory is not where its end says"),
    QT_TRANSLATE_NOOP("ErrorDetails", "the list of the allocation table comes back to itself"),
    QT_TRANSLATE_NOOP("ErrorDetails", "content.xml: found no sheets, expected a spreadsheet"),
    QT_TRANSLATE_NOOP("ErrorDetails", "encoding specified in XML declaration is incorrect"),
    QT_TRANSLATE_NOOP("ErrorDetails", "expected a shapefile, which it is not, or damaged"),
    QT_TRANSLATE_NOOP("ErrorDetails", "names another state already: that after change "),
    QT_TRANSLATE_NOOP("ErrorDetails", "not an XLSX workbook: it has no xl/workbook.xml"),
    QT_TRANSLATE_NOOP("ErrorDetails", "the workbook does not tell where its cells are"),
    QT_TRANSLATE_NOOP("ErrorDetails", "not an XLS workbook: it has no stream Workbook"),
    QT_TRANSLATE_NOOP("ErrorDetails", "found a shapefile without its index; expected "),
    QT_TRANSLATE_NOOP("ErrorDetails", "XML or text declaration not at start of entity"),
    QT_TRANSLATE_NOOP("ErrorDetails", "expected a name: numbers are those of changes"),
    QT_TRANSLATE_NOOP("ErrorDetails", "was written by a newer version of the program"),
    QT_TRANSLATE_NOOP("ErrorDetails", "found a cell outside of what a sheet can have"),
    QT_TRANSLATE_NOOP("ErrorDetails", "expected GeoJSON, which it is not, or damaged"),
    QT_TRANSLATE_NOOP("ErrorDetails", "a text file has a single sheet without a name"),
    QT_TRANSLATE_NOOP("ErrorDetails", "not a compound file: it does not start as one"),
    QT_TRANSLATE_NOOP("ErrorDetails", "the workbook has no sheet with cells: found "),
    QT_TRANSLATE_NOOP("ErrorDetails", "the zip archive's directory is broken after "),
    QT_TRANSLATE_NOOP("ErrorDetails", "has been changed by somebody else meanwhile"),
    QT_TRANSLATE_NOOP("ErrorDetails", " is not in the allocation table, which has "),
    QT_TRANSLATE_NOOP("ErrorDetails", "not an ODS workbook: it has no content.xml"),
    QT_TRANSLATE_NOOP("ErrorDetails", "the workbook is encrypted with a password"),
    QT_TRANSLATE_NOOP("ErrorDetails", "not recognized as a supported file format"),
    QT_TRANSLATE_NOOP("ErrorDetails", ") with a password, expected one without"),
    QT_TRANSLATE_NOOP("ErrorDetails", "is a database, but no Waymark workspace"),
    QT_TRANSLATE_NOOP("ErrorDetails", "the recipe names the unknown value kind"),
    QT_TRANSLATE_NOOP("ErrorDetails", "the recipe names the unknown indicator"),
    QT_TRANSLATE_NOOP("ErrorDetails", "the zip archive's directory is cut off"),
    QT_TRANSLATE_NOOP("ErrorDetails", "the folder of the VRT cannot be read: "),
    QT_TRANSLATE_NOOP("ErrorDetails", "the recipe names the unknown document"),
    QT_TRANSLATE_NOOP("ErrorDetails", "reference to invalid character number"),
    QT_TRANSLATE_NOOP("ErrorDetails", "what stays refers to what would go: "),
    QT_TRANSLATE_NOOP("ErrorDetails", "quoted object property name expected"),
    QT_TRANSLATE_NOOP("ErrorDetails", "the recipe names no kind of records"),
    QT_TRANSLATE_NOOP("ErrorDetails", "the recipe names the unknown region"),
    QT_TRANSLATE_NOOP("ErrorDetails", "the recipe names the unknown period"),
    QT_TRANSLATE_NOOP("ErrorDetails", " is outside of the file, which has "),
    QT_TRANSLATE_NOOP("ErrorDetails", "the recipe names the unknown field"),
    QT_TRANSLATE_NOOP("ErrorDetails", "Type is not double or integer for "),
    QT_TRANSLATE_NOOP("ErrorDetails", "the recipe names the unknown unit"),
    QT_TRANSLATE_NOOP("ErrorDetails", ", as the archive's directory says"),
    QT_TRANSLATE_NOOP("ErrorDetails", "the zip archive's directory has "),
    QT_TRANSLATE_NOOP("ErrorDetails", "the PROJ database cannot be read"),
    QT_TRANSLATE_NOOP("ErrorDetails", "the compound file has no stream "),
    QT_TRANSLATE_NOOP("ErrorDetails", "found a folder, expected a file"),
    QT_TRANSLATE_NOOP("ErrorDetails", "elements are nested too deeply"),
    QT_TRANSLATE_NOOP("ErrorDetails", " bytes, its small sectors have "),
    QT_TRANSLATE_NOOP("ErrorDetails", "not well-formed (invalid token)"),
    QT_TRANSLATE_NOOP("ErrorDetails", "not all of it could be written"),
    QT_TRANSLATE_NOOP("ErrorDetails", " of a column, expected one of "),
    QT_TRANSLATE_NOOP("ErrorDetails", " stands twice in the directory"),
    QT_TRANSLATE_NOOP("ErrorDetails", "is the workspace that is open"),
    QT_TRANSLATE_NOOP("ErrorDetails", "the recipe names the unknown "),
    QT_TRANSLATE_NOOP("ErrorDetails", " bytes and more, allowed are "),
    QT_TRANSLATE_NOOP("ErrorDetails", "not a GeoPackage, or damaged"),
    QT_TRANSLATE_NOOP("ErrorDetails", " of a column with the field "),
    QT_TRANSLATE_NOOP("ErrorDetails", "the compound file is damaged"),
    QT_TRANSLATE_NOOP("ErrorDetails", "is encrypted with a password"),
    QT_TRANSLATE_NOOP("ErrorDetails", "JSON parsing error: continue"),
    QT_TRANSLATE_NOOP("ErrorDetails", " bytes, expected 512 or 4096"),
    QT_TRANSLATE_NOOP("ErrorDetails", "the directory has more than "),
    QT_TRANSLATE_NOOP("ErrorDetails", "found a Waymark workspace, "),
    QT_TRANSLATE_NOOP("ErrorDetails", "the encrypted workbook has "),
    QT_TRANSLATE_NOOP("ErrorDetails", "unpacks to too much: found "),
    QT_TRANSLATE_NOOP("ErrorDetails", "junk after document element"),
    QT_TRANSLATE_NOOP("ErrorDetails", ", expected both or neither"),
    QT_TRANSLATE_NOOP("ErrorDetails", "found a recipe of version "),
    QT_TRANSLATE_NOOP("ErrorDetails", " starts within another one"),
    QT_TRANSLATE_NOOP("ErrorDetails", " stands twice in its chain"),
    QT_TRANSLATE_NOOP("ErrorDetails", "the raster cannot be read: "),
    QT_TRANSLATE_NOOP("ErrorDetails", "the bands cannot be read: "),
    QT_TRANSLATE_NOOP("ErrorDetails", "found small streams up to "),
    QT_TRANSLATE_NOOP("ErrorDetails", "no file can be made there"),
    QT_TRANSLATE_NOOP("ErrorDetails", "found the unknown member "),
    QT_TRANSLATE_NOOP("ErrorDetails", " bytes, its sectors have "),
    QT_TRANSLATE_NOOP("ErrorDetails", "a DOCTYPE is not allowed"),
    QT_TRANSLATE_NOOP("ErrorDetails", "the file exists already"),
    QT_TRANSLATE_NOOP("ErrorDetails", "No space left on device"),
    QT_TRANSLATE_NOOP("ErrorDetails", " bytes, its header has "),
    QT_TRANSLATE_NOOP("ErrorDetails", " bytes in sectors of 2^"),
    QT_TRANSLATE_NOOP("ErrorDetails", " entries, one leads to "),
    QT_TRANSLATE_NOOP("ErrorDetails", "the directory: sector "),
    QT_TRANSLATE_NOOP("ErrorDetails", "unclosed CDATA section"),
    QT_TRANSLATE_NOOP("ErrorDetails", ", this program knows "),
    QT_TRANSLATE_NOOP("ErrorDetails", "a folder, not a file"),
    QT_TRANSLATE_NOOP("ErrorDetails", " bytes, allowed are "),
    QT_TRANSLATE_NOOP("ErrorDetails", ", expected an object"),
    QT_TRANSLATE_NOOP("ErrorDetails", "unexpected character"),
    QT_TRANSLATE_NOOP("ErrorDetails", "the allocation table"),
    QT_TRANSLATE_NOOP("ErrorDetails", "a tag has more than "),
    QT_TRANSLATE_NOOP("ErrorDetails", "unpacks to too much"),
    QT_TRANSLATE_NOOP("ErrorDetails", ", expected one of: "),
    QT_TRANSLATE_NOOP("ErrorDetails", "Unterminated object"),
    QT_TRANSLATE_NOOP("ErrorDetails", " is cut off: found "),
    QT_TRANSLATE_NOOP("ErrorDetails", "; expected one of: "),
    QT_TRANSLATE_NOOP("ErrorDetails", "found sectors of 2^"),
    QT_TRANSLATE_NOOP("ErrorDetails", "duplicate attribute"),
    QT_TRANSLATE_NOOP("ErrorDetails", "; packed are only "),
    QT_TRANSLATE_NOOP("ErrorDetails", "Unterminated array"),
    QT_TRANSLATE_NOOP("ErrorDetails", "JSON parsing error"),
    QT_TRANSLATE_NOOP("ErrorDetails", ", expected one of "),
    QT_TRANSLATE_NOOP("ErrorDetails", "found the records "),
    QT_TRANSLATE_NOOP("ErrorDetails", " is damaged after "),
    QT_TRANSLATE_NOOP("ErrorDetails", "the directory has "),
    QT_TRANSLATE_NOOP("ErrorDetails", "the file has step "),
    QT_TRANSLATE_NOOP("ErrorDetails", "found the number "),
    QT_TRANSLATE_NOOP("ErrorDetails", "Permission denied"),
    QT_TRANSLATE_NOOP("ErrorDetails", "the workbook has "),
    QT_TRANSLATE_NOOP("ErrorDetails", " bytes, expected "),
    QT_TRANSLATE_NOOP("ErrorDetails", ": expected a list"),
    QT_TRANSLATE_NOOP("ErrorDetails", ", expected a text"),
    QT_TRANSLATE_NOOP("ErrorDetails", " bytes, the file "),
    QT_TRANSLATE_NOOP("ErrorDetails", "partial character"),
    QT_TRANSLATE_NOOP("ErrorDetails", "found no member "),
    QT_TRANSLATE_NOOP("ErrorDetails", "nesting too deep"),
    QT_TRANSLATE_NOOP("ErrorDetails", "not a GeoPackage"),
    QT_TRANSLATE_NOOP("ErrorDetails", "found more than "),
    QT_TRANSLATE_NOOP("ErrorDetails", "no element found"),
    QT_TRANSLATE_NOOP("ErrorDetails", "undefined entity"),
    QT_TRANSLATE_NOOP("ErrorDetails", "unknown encoding"),
    QT_TRANSLATE_NOOP("ErrorDetails", "found no sheet "),
    QT_TRANSLATE_NOOP("ErrorDetails", "found the role "),
    QT_TRANSLATE_NOOP("ErrorDetails", ", the file has "),
    QT_TRANSLATE_NOOP("ErrorDetails", "the disk is full"),
    QT_TRANSLATE_NOOP("ErrorDetails", ": small sector "),
    QT_TRANSLATE_NOOP("ErrorDetails", "no such folder"),
    QT_TRANSLATE_NOOP("ErrorDetails", "cannot unpack "),
    QT_TRANSLATE_NOOP("ErrorDetails", " is in sector "),
    QT_TRANSLATE_NOOP("ErrorDetails", "mismatched tag"),
    QT_TRANSLATE_NOOP("ErrorDetails", "unclosed token"),
    QT_TRANSLATE_NOOP("ErrorDetails", "unbound prefix"),
    QT_TRANSLATE_NOOP("ErrorDetails", "(indicators: "),
    QT_TRANSLATE_NOOP("ErrorDetails", "(facilities: "),
    QT_TRANSLATE_NOOP("ErrorDetails", "(other rows: "),
    QT_TRANSLATE_NOOP("ErrorDetails", "found no JSON"),
    QT_TRANSLATE_NOOP("ErrorDetails", "cannot write "),
    QT_TRANSLATE_NOOP("ErrorDetails", "the file has "),
    QT_TRANSLATE_NOOP("ErrorDetails", "out of memory"),
    QT_TRANSLATE_NOOP("ErrorDetails", "(corridors: "),
    QT_TRANSLATE_NOOP("ErrorDetails", "(documents: "),
    QT_TRANSLATE_NOOP("ErrorDetails", "no such file"),
    QT_TRANSLATE_NOOP("ErrorDetails", "cannot read "),
    QT_TRANSLATE_NOOP("ErrorDetails", "cannot open "),
    QT_TRANSLATE_NOOP("ErrorDetails", ", character "),
    QT_TRANSLATE_NOOP("ErrorDetails", ", expected "),
    QT_TRANSLATE_NOOP("ErrorDetails", "; expected "),
    QT_TRANSLATE_NOOP("ErrorDetails", "(at offset "),
    QT_TRANSLATE_NOOP("ErrorDetails", "(targets: "),
    QT_TRANSLATE_NOOP("ErrorDetails", "(regions: "),
    QT_TRANSLATE_NOOP("ErrorDetails", " beside it"),
    QT_TRANSLATE_NOOP("ErrorDetails", "\": found \""),
    QT_TRANSLATE_NOOP("ErrorDetails", "(values: "),
    QT_TRANSLATE_NOOP("ErrorDetails", ": sector "),
    QT_TRANSLATE_NOOP("ErrorDetails", "member \""),
    QT_TRANSLATE_NOOP("ErrorDetails", ", since "),
    QT_TRANSLATE_NOOP("ErrorDetails", "(tasks: "),
    QT_TRANSLATE_NOOP("ErrorDetails", "At line "),
    QT_TRANSLATE_NOOP("ErrorDetails", "sheet \""),
    QT_TRANSLATE_NOOP("ErrorDetails", ": line "),
    QT_TRANSLATE_NOOP("ErrorDetails", ", row "),
};

/// What SQLite says, which nobody else can make sense of in any language, and what it means here.
struct DatabaseDetail {
    const char* said;
    const char* meant;
};
constexpr std::array kDatabaseDetails{
    DatabaseDetail{"attempt to write a readonly database",
                   QT_TRANSLATE_NOOP("ErrorDetails", "the file may be read only, not written")},
    DatabaseDetail{"database disk image is malformed", QT_TRANSLATE_NOOP("ErrorDetails", "the file is damaged")},
    DatabaseDetail{"unable to open database file", QT_TRANSLATE_NOOP("ErrorDetails", "the file cannot be opened")},
    DatabaseDetail{"database table is locked",
                   QT_TRANSLATE_NOOP("ErrorDetails", "another program is using the file; try again in a moment")},
    DatabaseDetail{"database or disk is full", QT_TRANSLATE_NOOP("ErrorDetails", "the disk is full")},
    DatabaseDetail{"file is not a database",
                   QT_TRANSLATE_NOOP("ErrorDetails", "it is neither a workspace nor another database")},
    DatabaseDetail{"database is locked",
                   QT_TRANSLATE_NOOP("ErrorDetails", "another program is using the file; try again in a moment")},
    DatabaseDetail{"no such table: ", QT_TRANSLATE_NOOP("ErrorDetails", "the file lacks the table ")},
    DatabaseDetail{"disk I/O error",
                   QT_TRANSLATE_NOOP("ErrorDetails", "the disk, or the connection to it, does not answer")},
};

QString detailText(const std::string& message)
{
    QString text = QString::fromStdString(message);
    for (const auto& [said, meant] : kDatabaseDetails)
        text.replace(QLatin1String(said), QCoreApplication::translate("ErrorDetails", meant));
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
