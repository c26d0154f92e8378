// SPDX-License-Identifier: GPL-3.0-or-later
#include "TableOutput.h"

#include "Console.h"
#include "WorkspaceOption.h"

#include "wm/base/Path.h"
#include "wm/report/TableWriters.h"

#include <QCommandLineParser>
#include <QCoreApplication>

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
    if (option.isEmpty() || option == u"table")
        return TableFormat::Text;
    return failUsage(
        QCoreApplication::translate("Cli", "--format: found \"%1\", expected table, csv or json").arg(option));
}

} // namespace

void declareTableOptions(QCommandLineParser& parser)
{
    parser.addOptions({
        {QStringLiteral("format"),
         QCoreApplication::translate("Cli",
                                     "table is for people; csv and json have codes and every digit. Default: by the "
                                     "extension of the output file, else table."),
         QStringLiteral("table|csv|json")},
        {QStringLiteral("excel"),
         QCoreApplication::translate("Cli",
                                     "CSV that Excel and WPS open rightly: with byte order mark and CRLF, formulas "
                                     "disarmed.")},
        {{QStringLiteral("o"), QStringLiteral("output")},
         QCoreApplication::translate("Cli", "Write to this file. Default: standard output."),
         QStringLiteral("FILE")},
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
    if (output.forSpreadsheets && output.format != TableFormat::Csv)
        return failUsage(QCoreApplication::translate("Cli", "--excel goes with --format csv only"));
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
        report::writeText(table, bytes);
        break;
    }
    return std::move(bytes).str();
}

Outcome<void> deliver(std::string_view bytes, const TableOutput& output)
{
    if (output.file.empty())
        return print(bytes);
    return orFailure(writeFile(output.file, bytes));
}

} // namespace wm::cli
