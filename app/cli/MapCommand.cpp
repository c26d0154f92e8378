// SPDX-License-Identifier: GPL-3.0-or-later
#include "Command.h"
#include "FigureOutput.h"
#include "MapLayoutOptions.h"
#include "MapThemeOptions.h"
#include "SelectionOptions.h"
#include "WorkspaceOption.h"

#include "wm/base/Path.h"
#include "wm/mapview/MapFigure.h"
#include "wm/wording/Wording.h"
#include "wm/workspace/Views.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace wm::cli {

namespace {

QString summary()
{
    return QCoreApplication::translate(
        "Cli", "Draw the map: facilities and corridors, an indicator or its targets by region.");
}

void declareOptions(QCommandLineParser& parser)
{
    declareRegionOption(parser);
    declareThemeOption(parser);
    declareIndicatorOption(parser);
    declareHorizonOption(parser);
    declareMapThemeOptions(parser);
    declareFacilityOption(parser);
    parser.addOption({QStringLiteral("service"),
                      QCoreApplication::translate("Cli", "Draw how far it is to hubs: lines from the county seats to "
                                                         "the nearest one, or rings around the facility given.")});
    parser.addOption(
        {QStringLiteral("basemap"),
         QCoreApplication::translate("Cli", "Base map to draw on. Default: schematic areas around county seats."),
         QStringLiteral("FILE.gpkg")});
    declareMapLayoutOptions(parser);
    declareFigureOptions(parser, {1200, 800});
}

/// Null when no base map is asked for.
Outcome<workspace::BaseMapPtr> baseMapOf(const QCommandLineParser& parser)
{
    if (!parser.isSet(QStringLiteral("basemap")))
        return workspace::BaseMapPtr();
    const auto file = pathFromUtf8(parser.value(QStringLiteral("basemap")).toStdString());
    return orFailure(workspace::loadBaseMap(file, TaskContext{}));
}

/// An indicator that was asked for is drawn or refused.
Outcome<void> checkShowsNumbers(const presentation::MapSpec& spec)
{
    if (!spec.classes.empty() || !spec.circles.empty() || !spec.bars.empty())
        return {};
    return failNothing(QCoreApplication::translate("Cli", "No area of the map has anything of \"%1\" to show.")
                           .arg(QString::fromStdString(spec.title)));
}

/// What the picture is made of.
struct Drawing {
    FigureOutput output;
    mapview::MapFigure figure;
};

Outcome<Drawing> readDrawing(const QCommandLineParser& parser)
{
    Drawing drawing;
    WM_TRY(drawing.output, readFigureOutput(parser));
    WM_TRY(drawing.figure.layout, readMapLayout(parser));
    WM_TRY(const workspace::SnapshotPtr snapshot, loadWorkspace(parser));
    WM_TRY(const presentation::Selection selection, readSelection(parser, *snapshot));
    WM_TRY(presentation::MapOptions options, readMapOptions(parser, selection.indicator));
    options.showsService = parser.isSet(QStringLiteral("service"));
    WM_TRY(const workspace::BaseMapPtr baseMap, baseMapOf(parser));
    drawing.figure.spec = std::make_shared<const presentation::MapSpec>(
        workspace::mapOf(*snapshot, selection, baseMap.get(), wording::words(), options));
    if (options.colouring != presentation::MapColouring::FacilityCount)
        WM_CHECK(checkShowsNumbers(*drawing.figure.spec));
    return drawing;
}

Outcome<void> runMap(const QCommandLineParser& parser)
{
    WM_TRY(const Drawing drawing, readDrawing(parser));
    const mapview::MapFigure& figure = drawing.figure;
    const std::string& title = figure.layout.title.empty() ? figure.spec->title : figure.layout.title;
    std::vector<mapview::OverlayFailure> failures;
    WM_CHECK(writeFigure(drawing.output, title, [&](QPainter& painter, const QSizeF& size) {
        failures = mapview::paintMapFigure(figure, painter, size);
    }));
    return {};
}

} // namespace

Command mapCommand()
{
    return {"map", "", true, summary, declareOptions, runMap};
}

} // namespace wm::cli
