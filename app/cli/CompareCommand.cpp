// SPDX-License-Identifier: GPL-3.0-or-later
#include "Command.h"
#include "CompareOptions.h"
#include "FigureOutput.h"
#include "SelectionOptions.h"
#include "TableOutput.h"
#include "WorkspaceOption.h"

#include "wm/charts/ComparePainting.h"
#include "wm/wording/Wording.h"
#include "wm/workspace/Compare.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>

namespace wm::cli {

using presentation::CompareSpec;

namespace {

constexpr QSize kUsualCompareSize(900, 520);
constexpr double kLeastHeight = 240.0;
constexpr double kMostHeight = 10'000.0; ///< as of --size

QString summary()
{
    return QCoreApplication::translate("Cli", "Compare regions on an indicator, as picture or table.");
}

void declareOptions(QCommandLineParser& parser)
{
    declareRegionOption(parser);
    declareThemeOption(parser);
    declareHorizonOption(parser);
    declareIndicatorOption(parser);
    declareCompareOptions(parser);
    declareFigureOptions(
        parser, kUsualCompareSize,
        QCoreApplication::translate("Cli", "%1 wide and as high as it needs").arg(kUsualCompareSize.width()));
    declareFigureStyle(parser);
    declareTableFormats(parser);
}

/// The numbers are wanted, not the picture; without a file they go to standard output, as those of `list`.
bool isTable(const QCommandLineParser& parser)
{
    const QString file = parser.value(QStringLiteral("output")).toLower();
    return file.isEmpty() || parser.isSet(QStringLiteral("format")) || parser.isSet(QStringLiteral("excel")) ||
           file.endsWith(u".csv") || file.endsWith(u".json");
}

Outcome<void> writePicture(const QCommandLineParser& parser, const CompareSpec& spec)
{
    WM_TRY(FigureOutput output, readFigureOutput(parser));
    WM_TRY(const presentation::FigureStyle style, readFigureStyle(parser));
    if (!parser.isSet(QStringLiteral("size"))) {
        const double height = charts::compareHeight(spec, kUsualCompareSize.width(), kLeastHeight, style);
        output.options.sizePx.setHeight(std::min(height, kMostHeight));
    }
    return writeFigure(output, spec.head.title, [&](QPainter& painter, const QSizeF& size) {
        charts::paintCompare(spec, painter, size, style);
    });
}

Outcome<void> runCompare(const QCommandLineParser& parser)
{
    // Before the workspace is read: a wrong command line does nothing.
    WM_TRY(const auto tableOutput, isTable(parser) ? readTableOutput(parser) : Outcome<TableOutput>(TableOutput{}));
    if (!isTable(parser)) {
        WM_CHECK(readFigureOutput(parser));
        WM_CHECK(readFigureStyle(parser));
    }
    WM_TRY(const workspace::SnapshotPtr snapshot, loadWorkspace(parser));
    WM_TRY(const presentation::Selection selection, readSelection(parser, *snapshot));
    WM_TRY(const auto options, readCompareOptions(parser, *snapshot, selection.indicator));
    const presentation::Words words = wording::words();
    const workspace::Comparison comparison = workspace::compareOf(*snapshot, selection, options, words);
    WM_CHECK(checkShown(options, comparison.choices));
    if (comparison.spec.isEmpty())
        return failNothing(QString::fromStdString(comparison.spec.head.emptyText));
    if (isTable(parser))
        return deliver(tableBytes(workspace::compareTable(*snapshot, comparison.spec, words), tableOutput),
                       tableOutput);
    return writePicture(parser, comparison.spec);
}

} // namespace

Command compareCommand()
{
    return {"compare", "", true, summary, declareOptions, runCompare};
}

} // namespace wm::cli
