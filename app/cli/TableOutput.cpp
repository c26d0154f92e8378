// SPDX-License-Identifier: GPL-3.0-or-later
#include "TableOutput.h"

#include "Console.h"
#include "WorkspaceOption.h"

#include "wm/base/Path.h"
#include "wm/report/TableWriters.h"
#include "wm/report/XlsxWriter.h"
#include "wm/wording/Wording.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>

#include <sstream>

namespace wm::cli {

namespace {

/// Where no format is given the name of the output file tells it.
Outcome<TableFormat> formatOf(const QString& option, const std::filesystem::path& file)
{
    const std::string extension = utf8FromPath(file.extension());
    const QString name = option.isEmpty() ? QString::fromStdString(extension).toLower().mid(1) : option;
    if (name == u"csv")
        return TableFormat::Csv;
    if (name == u"json")
        return TableFormat::Json;
    if (name == u"xlsx")
        return TableFormat::Xlsx;
    if (option.isEmpty() || option == u"table")
        return TableFormat::Text;
    return failUsage(
        QCoreApplication::translate("Cli", "--format: found \"%1\", expected table, csv, json or xlsx").arg(option));
}

} // namespace

void declareTableOptions(QCommandLineParser& parser)
{
    declareTableFormats(parser);
    parser.addOption({{QStringLiteral("o"), QStringLiteral("output")},
                      QCoreApplication::translate("Cli", "Write to this file. Default: standard output."),
                      QStringLiteral("FILE")});
}

void declareTableFormats(QCommandLineParser& parser)
{
    parser.addOptions({
        {QStringLiteral("format"),
         QCoreApplication::translate("Cli", "table and xlsx are for people; csv and json have codes and every digit. "
                                            "Default: by the extension of the output file, else table."),
         QStringLiteral("table|csv|json|xlsx")},
        {QStringLiteral("excel"),
         QCoreApplication::translate("Cli",
                                     "CSV that Excel and WPS open rightly: with byte order mark and CRLF, formulas "
                                     "disarmed.")},
    });
}

Outcome<TableOutput> readTableOutput(const QCommandLineParser& parser)
{
    TableOutput output;
    output.forSpreadsheets = parser.isSet(QStringLiteral("excel"));
    WM_TRY(output.file, outputPath(parser));
    const bool isImplied = output.forSpreadsheets && !parser.isSet(QStringLiteral("format"));
    WM_TRY(output.format,
           formatOf(isImplied ? QStringLiteral("csv") : parser.value(QStringLiteral("format")), output.file));
    if (output.format == TableFormat::Xlsx && output.file.empty())
        return failUsage(QCoreApplication::translate("Cli", "--format xlsx needs a file: -o FILE.xlsx"));
    if (output.forSpreadsheets && output.format != TableFormat::Csv)
        return failUsage(QCoreApplication::translate("Cli", "--excel goes with --format csv only"));
    return output;
}

bool namesTable(const QCommandLineParser& parser)
{
    const auto format = formatOf({}, pathFromUtf8(parser.value(QStringLiteral("output")).toStdString()));
    return format && *format != TableFormat::Text;
}

Outcome<TableOutput> readTableFile(const QCommandLineParser& parser)
{
    TableOutput output;
    WM_TRY(output.file, outputPath(parser));
    WM_TRY(output.format, formatOf({}, output.file));
    return output;
}

std::string tableBytes(const presentation::TableSpec& table, const TableOutput& output)
{
    std::ostringstream bytes;
    switch (output.format) {
    case TableFormat::Csv:
        report::writeCsv(table, bytes, output.forSpreadsheets ? report::kSpreadsheetCsv : report::CsvOptions{});
        break;
    case TableFormat::Json:
        report::writeJson(table, bytes);
        break;
    case TableFormat::Text:
    case TableFormat::Xlsx: // of bytes that can be shown, the nearest
        report::writeText(table, bytes);
        break;
    }
    return std::move(bytes).str();
}

Outcome<void> deliver(std::string_view bytes, const TableOutput& output)
{
    WM_CHECK(checkReading());
    if (output.file.empty())
        return print(bytes);
    return orFailure(writeFile(output.file, bytes));
}

Outcome<void> writeTable(const presentation::TableSpec& table, const TableOutput& output,
                         const presentation::FigureFacts& facts, const std::filesystem::path& workspace)
{
    if (output.format != TableFormat::Xlsx)
        return deliver(tableBytes(table, output), output);
    presentation::FigureFacts known = facts;
    if (known.title.empty())
        known.title = table.title;
    const QFileInfo file(QString::fromStdString(utf8FromPath(workspace)));
    const std::string date =
        workspace.empty() ? std::string() : file.lastModified().date().toString(Qt::ISODate).toStdString();
    const presentation::Words words = wording::words();
    WM_TRY(const std::string bytes, orFailure(report::xlsxBytes(table, report::xlsxNotes(known, date, words))));
    return deliver(bytes, output);
}

} // namespace wm::cli
