// SPDX-License-Identifier: GPL-3.0-or-later
#include "Cancellation.h"
#include "Command.h"
#include "Console.h"
#include "SelectionOptions.h"
#include "WorkspaceOption.h"

#include "wm/base/Path.h"
#include "wm/wording/Wording.h"
#include "wm/workspace/ExportData.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace wm::cli {

namespace {

using workspace::DataFormat;
using workspace::DataKind;
using workspace::DataRequest;

QString summary()
{
    return QCoreApplication::translate("Cli", "Write whole tables for other programs, to be imported again.");
}

void declareOptions(QCommandLineParser& parser)
{
    declareRegionOption(parser);
    declareThemeOption(parser);
    declareHorizonOption(parser);
    parser.addOptions({
        {QStringLiteral("indicator"),
         QCoreApplication::translate("Cli", "Of indicators, targets and observations only this one, by code or name. "
                                            "Default: all."),
         QStringLiteral("CODE|NAME")},
        {{QStringLiteral("o"), QStringLiteral("output")},
         QCoreApplication::translate("Cli",
                                     "Write to this file, by its extension as CSV, XLSX, GeoPackage or GeoJSON."),
         QStringLiteral("FILE.csv|xlsx|gpkg|geojson")},
        {QStringLiteral("excel"),
         QCoreApplication::translate("Cli", "CSV that Excel and WPS open rightly: with byte order mark and CRLF.")},
        {QStringLiteral("without-names"),
         QCoreApplication::translate("Cli", "Only codes, without columns of their names beside them.")},
    });
}

Outcome<std::vector<DataKind>> readKinds(const QStringList& words)
{
    std::vector<DataKind> kinds;
    for (const QString& word : words) {
        if (word == u"all" && words.size() == 1)
            return std::vector(workspace::kDataKinds.begin(), workspace::kDataKinds.end());
        const auto kind = workspace::dataKindFromText(word.toStdString());
        if (!kind)
            return failUsage(QCoreApplication::translate("Cli", "export: found \"%1\", expected regions, documents, "
                                                                "indicators, targets, observations, facilities, "
                                                                "corridors, tasks or, alone, all")
                                 .arg(word));
        if (std::ranges::find(kinds, *kind) == kinds.end())
            kinds.push_back(*kind);
    }
    if (kinds.empty())
        return failUsage(QCoreApplication::translate("Cli", "export: no table was named"));
    return kinds;
}

Outcome<DataFormat> readFormat(const std::filesystem::path& file)
{
    if (file.empty())
        return failUsage(QCoreApplication::translate("Cli", "export needs a file: -o FILE"));
    if (const auto format = workspace::dataFormatOf(file))
        return *format;
    return failUsage(QCoreApplication::translate("Cli",
                                                 "-o: found \"%1\", expected a file ending in .csv, .xlsx, .gpkg "
                                                 "or .geojson")
                         .arg(QString::fromStdString(utf8FromPath(file.filename()))));
}

QString numberOf(std::int64_t number)
{
    return QLocale(QLocale::English).toString(qlonglong{number});
}

/// None of the files may be the workspace that they are made of.
Outcome<void> checkFiles(const DataRequest& request, const std::filesystem::path& file,
                         const std::filesystem::path& workspace)
{
    for (const std::filesystem::path& each : workspace::dataFiles(request, file)) {
        std::error_code ignored;
        if (std::filesystem::equivalent(each, workspace, ignored))
            return failUsage(QCoreApplication::translate("Cli", "-o: %1 is the workspace itself")
                                 .arg(QString::fromStdString(utf8FromPath(each))));
    }
    return {};
}

Outcome<void> checkLength(const workspace::Snapshot& snapshot, const DataRequest& request)
{
    const auto table = workspace::tooLongTable(snapshot, request);
    if (!table)
        return {};
    //: %1: a number of rows, %2: the name of a table, %3: the most that there can be
    return failNothing(QCoreApplication::translate("Cli", "%1 rows of \"%2\" are too many for a workbook, which takes "
                                                          "%3: choose a region, theme or indicator, or write CSV")
                           .arg(numberOf(table->rows),
                                QString::fromStdString(workspace::dataTitle(table->kind, wording::words())),
                                numberOf(workspace::kMostSheetRows)));
}

void sayWhatIsWritten(const DataRequest& request, const workspace::DataReport& report,
                      const std::filesystem::path& file)
{
    const auto files = workspace::dataFiles(request, file);
    const presentation::Words words = wording::words();
    for (std::size_t i = 0; i < request.kinds.size(); ++i)
        //: %1: the name of a table, %2: a number of rows, %3: a file
        say(QCoreApplication::translate("Cli", "%1: %2 rows to %3")
                .arg(QString::fromStdString(workspace::dataTitle(request.kinds[i], words)), numberOf(report.rows[i]),
                     QString::fromStdString(utf8FromPath(files[i]))));
    if (report.formulaTexts > 0)
        say(QCoreApplication::translate("Cli", "Texts that a spreadsheet would calculate, written as they are: %1. "
                                               "In an .xlsx file they are texts.")
                .arg(numberOf(report.formulaTexts)));
}

Outcome<void> runExport(const QCommandLineParser& parser)
{
    DataRequest request;
    WM_TRY(request.kinds, readKinds(parser.positionalArguments().mid(1)));
    WM_TRY(const std::filesystem::path file, outputPath(parser));
    WM_TRY(request.format, readFormat(file));
    request.forSpreadsheets = parser.isSet(QStringLiteral("excel"));
    if (request.forSpreadsheets && request.format != DataFormat::Csv)
        return failUsage(QCoreApplication::translate("Cli", "--excel goes with a .csv file only"));
    request.scope.hasNames = !parser.isSet(QStringLiteral("without-names"));
    WM_TRY(const workspace::SnapshotPtr snapshot, loadWorkspace(parser));
    WM_TRY(request.scope.selection, readSelection(parser, *snapshot));
    WM_CHECK(checkFiles(request, file, snapshot->file()));
    WM_CHECK(checkLength(*snapshot, request));
    WM_TRY(const workspace::DataReport report,
           orFailure(workspace::exportData(*snapshot, request, file, wording::words(), cancelledBySignals())));
    sayWhatIsWritten(request, report, file);
    return {};
}

} // namespace

Command exportCommand()
{
    return {"export",       "all|regions|documents|indicators|targets|observations|facilities|corridors|tasks ...",
            false,          summary,
            declareOptions, runExport};
}

} // namespace wm::cli
