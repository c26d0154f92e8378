// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChartOptions.h"
#include "ChartSubject.h"
#include "Command.h"
#include "FigureOutput.h"
#include "SelectionOptions.h"
#include "WorkspaceOption.h"

#include "wm/charts/ChartPainting.h"
#include "wm/wording/Wording.h"
#include "wm/workspace/Views.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace wm::cli {

using presentation::Selection;
using workspace::ChartSubject;

namespace {

QString summary()
{
    return QCoreApplication::translate("Cli", "Draw the progress chart of an indicator.");
}

void declareOptions(QCommandLineParser& parser)
{
    declareRegionOption(parser);
    declareThemeOption(parser);
    declareIndicatorOption(parser);
    declareTargetOption(parser);
    declareChartOptions(parser);
    declareFigureOptions(parser, {900, 520});
}

Outcome<void> runChart(const QCommandLineParser& parser)
{
    WM_TRY(const FigureOutput output, readFigureOutput(parser));
    WM_TRY(const workspace::SnapshotPtr snapshot, loadWorkspace(parser));
    WM_TRY(const Selection selection, readSelection(parser, *snapshot));
    WM_TRY(const ChartSubject subject, readChartSubject(*snapshot, selection));
    WM_TRY(const presentation::ChartOptions options, readChartOptions(parser));
    const auto spec = workspace::chartOf(*snapshot, subject, selection.target, wording::words(), options);
    if (spec.isEmpty())
        return failNothing(QString::fromStdString(spec.title + ": " + spec.emptyText));
    return writeFigure(output, spec.title,
                       [&spec](QPainter& painter, const QSizeF& size) { charts::paintChart(spec, painter, size); });
}

} // namespace

Command chartCommand()
{
    return {"chart", "", true, summary, declareOptions, runChart};
}

} // namespace wm::cli
