// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChartOptions.h"
#include "ChartSubject.h"
#include "Command.h"
#include "FigureOutput.h"
#include "SelectionOptions.h"
#include "TableOutput.h"
#include "WorkspaceOption.h"

#include "wm/charts/ChartPainting.h"
#include "wm/wording/Wording.h"
#include "wm/workspace/ChartData.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>

namespace wm::cli {

using presentation::Selection;
using workspace::ChartSubject;

namespace {

QString summary()
{
    return QCoreApplication::translate("Cli",
                                       "Draw the progress chart of an indicator, or write what it draws as a table.");
}

void declareOptions(QCommandLineParser& parser)
{
    declareRegionOption(parser);
    declareThemeOption(parser);
    declareIndicatorOption(parser);
    declareTargetOption(parser);
    declareChartOptions(parser);
    declareFigureOptions(parser, {900, 520});
    declareFigureStyle(parser);
}

/// The wanted scale, or why the figure cannot have it: a file with another one would pass for what was asked for.
Outcome<void> checkScale(const presentation::ChartSpec& spec, const presentation::ChartOptions& options)
{
    using presentation::ChartScaleKind;
    const presentation::ChartScaleChoices& choices = spec.scaleChoices;
    if (spec.scale.kind != options.scale)
        return failNothing(QString::fromStdString(options.scale == ChartScaleKind::Index ? choices.indexRefusal
                                                                                         : choices.logarithmicRefusal));
    if (options.scale != ChartScaleKind::Index || !options.baseYear || spec.scale.baseYear == *options.baseYear)
        return {};
    const auto base = std::ranges::find(choices.baseYears, *options.baseYear, &presentation::ChartBaseYear::year);
    if (base != choices.baseYears.end())
        return failNothing(QString::fromStdString(base->refusal));
    return failNothing(QCoreApplication::translate("Cli", "--base-year: no value of the whole year %1 was observed")
                           .arg(*options.baseYear));
}

/// The points instead of the picture.
Outcome<void> writePoints(const QCommandLineParser& parser, const workspace::Snapshot& snapshot,
                          const ChartSubject& subject, domain::TargetId target, const presentation::ChartSpec& spec)
{
    const presentation::Words words = wording::words();
    WM_TRY(const TableOutput output, readTableFile(parser));
    return writeTable(workspace::chartTable(snapshot, subject, target, spec, words), output,
                      workspace::chartFacts(snapshot, subject, spec, words), snapshot.file());
}

Outcome<void> runChart(const QCommandLineParser& parser)
{
    const bool isTable = namesTable(parser);
    WM_TRY(const FigureOutput output, isTable ? Outcome<FigureOutput>(FigureOutput()) : readFigureOutput(parser));
    WM_TRY(const presentation::FigureStyle style, readFigureStyle(parser));
    WM_TRY(const workspace::SnapshotPtr snapshot, loadWorkspace(parser));
    WM_TRY(const Selection selection, readSelection(parser, *snapshot));
    WM_TRY(const ChartSubject subject, readChartSubject(*snapshot, selection));
    WM_TRY(const presentation::ChartOptions options, readChartOptions(parser));
    const auto spec = workspace::chartOf(*snapshot, subject, selection.target, wording::words(), options);
    if (spec.isEmpty())
        return failNothing(QString::fromStdString(spec.title + ": " + spec.emptyText));
    WM_CHECK(checkScale(spec, options));
    if (isTable)
        return writePoints(parser, *snapshot, subject, selection.target, spec);
    return writeFigure(output, spec.title,
                       [&](QPainter& painter, const QSizeF& size) { charts::paintChart(spec, painter, size, style); });
}

} // namespace

Command chartCommand()
{
    return {"chart", "", true, summary, declareOptions, runChart};
}

} // namespace wm::cli
