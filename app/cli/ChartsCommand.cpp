// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChartOptions.h"
#include "Command.h"
#include "Console.h"
#include "FigureOutput.h"
#include "SelectionOptions.h"
#include "TableOutput.h"
#include "WorkspaceOption.h"

#include "wm/base/Path.h"
#include "wm/charts/ChartPainting.h"
#include "wm/paper/FigureQueue.h"
#include "wm/paper/FileNames.h"
#include "wm/wording/Wording.h"
#include "wm/workspace/ChartData.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <system_error>

namespace wm::cli {

namespace {

QString summary()
{
    return QCoreApplication::translate(
        "Cli", "Draw all progress charts of a region or theme into a folder, or write what they draw.");
}

void declareOptions(QCommandLineParser& parser)
{
    declareRegionOption(parser);
    declareThemeOption(parser);
    declareChartOptions(parser);
    parser.addOptions({
        {{QStringLiteral("o"), QStringLiteral("output")},
         QCoreApplication::translate("Cli", "The folder to write to; files of the same names are replaced."),
         QStringLiteral("FOLDER")},
        {QStringLiteral("format"),
         QCoreApplication::translate("Cli",
                                     "Format of the files: pictures, or what they draw as tables. Default: png."),
         QStringLiteral("png|svg|pdf|csv|xlsx"), QStringLiteral("png")},
    });
    declareFigureSize(parser, {900, 520});
    declareFigureStyle(parser);
}

/// Made if only its last part is missing.
Outcome<std::filesystem::path> readFolder(const QCommandLineParser& parser)
{
    WM_TRY(const std::filesystem::path folder, outputPath(parser));
    if (folder.empty())
        return failUsage(QCoreApplication::translate("Cli", "Name the folder to write to with -o FOLDER"));
    std::error_code failure;
    std::filesystem::create_directory(folder, failure);
    if (!std::filesystem::is_directory(folder))
        return tl::make_unexpected(
            failureOf({ErrorCode::IoFailed, utf8FromPath(folder) + ": expected a folder, or a name for a new one" +
                                                (failure ? " (" + failure.message() + ")" : std::string())}));
    return folder;
}

Outcome<std::string> readExtension(const QCommandLineParser& parser)
{
    const QString format = parser.value(QStringLiteral("format")).toLower();
    const QStringList known{QStringLiteral("png"), QStringLiteral("svg"), QStringLiteral("pdf"), QStringLiteral("csv"),
                            QStringLiteral("xlsx")};
    if (!known.contains(format))
        return failUsage(
            QCoreApplication::translate("Cli", "--format: found \"%1\", expected png, svg, pdf, csv or xlsx")
                .arg(format));
    return format.toStdString();
}

/// Writes the charts one by one; stops at the first that cannot be written.
class ChartFiles {
public:
    ChartFiles(const workspace::Snapshot& snapshot, std::filesystem::path folder, std::string extension,
               paper::FigureOptions figure, presentation::FigureStyle style)
        : m_snapshot(snapshot)
        , m_folder(std::move(folder))
        , m_extension(std::move(extension))
        , m_figure(std::move(figure))
        , m_style(style)
    {
    }

    Outcome<void> write(const workspace::ChartSubject& subject, const presentation::ChartOptions& options)
    {
        const auto spec = workspace::chartOf(m_snapshot, subject, {}, m_words, options);
        WM_CHECK(checkReading());
        const auto facts = workspace::chartFacts(m_snapshot, subject, spec, m_words);
        m_figure.title = QString::fromStdString(facts.title);
        const std::filesystem::path file =
            m_folder / pathFromUtf8(m_names.unique(m_figure.title).toStdString() + "." + m_extension);
        const auto format = paper::formatFromFileName(file);
        if (!format) {
            const TableOutput output{m_extension == "csv" ? TableFormat::Csv : TableFormat::Xlsx, false, file};
            WM_CHECK(writeTable(workspace::chartTable(m_snapshot, subject, {}, spec, m_words), output, facts,
                                m_snapshot.file()));
            ++m_tables;
            return {};
        }
        m_queue.add(file, *format, m_figure, paper::withPainter([&](QPainter& painter, const QSizeF& size) {
                        charts::paintChart(spec, painter, size, m_style);
                    }));
        return failureSoFar();
    }

    Outcome<void> finish()
    {
        m_queue.finish();
        return failureSoFar();
    }

    [[nodiscard]] int written() const { return m_queue.written() + m_tables; }

private:
    [[nodiscard]] Outcome<void> failureSoFar() const
    {
        if (const auto failure = m_queue.failure())
            return tl::make_unexpected(failureOf(withContext(failure->error, utf8FromPath(failure->file.filename()))));
        return {};
    }

    const workspace::Snapshot& m_snapshot;
    std::filesystem::path m_folder;
    std::string m_extension;
    paper::FigureOptions m_figure;
    presentation::FigureStyle m_style;
    presentation::Words m_words = wording::words();
    paper::FileNames m_names;
    int m_tables = 0;
    paper::FigureQueue m_queue;
};

Outcome<void> runCharts(const QCommandLineParser& parser)
{
    WM_TRY(const std::string extension, readExtension(parser));
    WM_TRY(const paper::FigureOptions figure, readFigureSize(parser));
    WM_TRY(const presentation::FigureStyle style, readFigureStyle(parser));
    WM_TRY(const presentation::ChartOptions options, readChartOptions(parser));
    WM_TRY(const workspace::SnapshotPtr snapshot, loadWorkspace(parser));
    WM_TRY(const presentation::Selection selection, readSelection(parser, *snapshot));
    const auto subjects = workspace::chartSubjects(*snapshot, selection);
    if (subjects.empty())
        return failNothing(
            QCoreApplication::translate("Cli", "There are no observations or target values to draw for this choice."));
    WM_TRY(const std::filesystem::path folder, readFolder(parser));
    ChartFiles files(*snapshot, folder, extension, figure, style);
    Outcome<void> outcome;
    for (const workspace::ChartSubject& subject : subjects) {
        outcome = files.write(subject, options);
        if (!outcome)
            break;
    }
    const Outcome<void> finished = files.finish();
    say(QCoreApplication::translate("Cli", "Charts written to %1: %2 of %3")
            .arg(QString::fromStdString(utf8FromPath(folder)))
            .arg(files.written())
            .arg(subjects.size()));
    return outcome ? finished : outcome;
}

} // namespace

Command chartsCommand()
{
    return {"charts", "", true, summary, declareOptions, runCharts};
}

} // namespace wm::cli
