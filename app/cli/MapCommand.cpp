// SPDX-License-Identifier: GPL-3.0-or-later
#include "Command.h"
#include "Console.h"
#include "FigureOutput.h"
#include "MapLayerOptions.h"
#include "MapLayoutOptions.h"
#include "MapThemeOptions.h"
#include "SelectionOptions.h"
#include "WorkspaceLayers.h"
#include "WorkspaceOption.h"

#include "wm/base/Path.h"
#include "wm/mapview/MapFigure.h"
#include "wm/wording/LayerText.h"
#include "wm/wording/Wording.h"
#include "wm/workspace/Views.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <array>

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
    declareMapLayerOptions(parser);
    declareMapLayoutOptions(parser);
    declareFigureOptions(parser, {1200, 800});
    declareFigureStyle(parser);
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
Outcome<void> checkShowsNumbers(const presentation::MapSpec& spec, const workspace::MapLayerSet* layers)
{
    if (!spec.classes.empty() || !spec.circles.empty() || !spec.bars.empty())
        return {};
    if (!workspace::isShown(layers, domain::MapLayerSubject::Regions))
        return failNothing(QCoreApplication::translate("Cli", "The workspace's list of layers hides the regions, which "
                                                              "would show the indicator; --no-layers draws them."));
    return failNothing(QCoreApplication::translate("Cli", "No area of the map has anything of \"%1\" to show.")
                           .arg(QString::fromStdString(spec.title)));
}

/// What was asked for, but lies in a row that the list of layers hides, is said to be missing.
void sayHidden(const QCommandLineParser& parser, const workspace::MapLayerSet& layers)
{
    using domain::MapLayerSubject;
    constexpr std::array kAskedFor{std::pair("basemap", MapLayerSubject::BaseMap),
                                   std::pair("facility", MapLayerSubject::Facilities)};
    for (const auto& [option, subject] : kAskedFor) {
        if (!parser.isSet(QLatin1String(option)) || workspace::isShown(&layers, subject))
            continue;
        const auto row = std::ranges::find(layers.layers, subject, &domain::MapLayer::subject);
        say(QCoreApplication::translate(
                "Cli", "--%1: the workspace's list of layers hides the row \"%2\"; --no-layers draws it")
                .arg(QLatin1String(option), wording::layerName(*row)));
    }
}

/// What the picture is made of, all of it from the command line but for the layers.
struct Drawing {
    FigureOutput output;
    mapview::MapFigure figure;
    workspace::MapLayerSetPtr layers;
};

Outcome<Drawing> readDrawing(const QCommandLineParser& parser)
{
    Drawing drawing;
    WM_TRY(drawing.output, readFigureOutput(parser));
    WM_TRY(drawing.figure.style, readFigureStyle(parser));
    WM_TRY(drawing.figure.layout, readMapLayout(parser));
    WM_TRY(const LayerChoice choice, readLayerChoice(parser));
    WM_TRY(const workspace::SnapshotPtr snapshot, loadWorkspace(parser));
    WM_TRY(const presentation::Selection selection, readSelection(parser, *snapshot));
    WM_TRY(presentation::MapOptions options, readMapOptions(parser, selection.indicator));
    options.showsService = parser.isSet(QStringLiteral("service"));
    WM_TRY(const workspace::BaseMapPtr baseMap, baseMapOf(parser));
    WM_TRY(drawing.layers, loadLayers(choice, *snapshot));
    drawing.figure.spec = std::make_shared<const presentation::MapSpec>(
        workspace::mapOf(*snapshot, selection, baseMap.get(), wording::words(), options, drawing.layers.get()));
    if (options.colouring != presentation::MapColouring::FacilityCount)
        WM_CHECK(checkShowsNumbers(*drawing.figure.spec, drawing.layers.get()));
    return drawing;
}

Outcome<void> runMap(const QCommandLineParser& parser)
{
    WM_TRY(const Drawing drawing, readDrawing(parser));
    const mapview::MapFigure& figure = drawing.figure;
    std::vector<mapview::OverlayFailure> failures;
    WM_CHECK(writeFigure(drawing.output, figure.title(), [&](QPainter& painter, const QSizeF& size) {
        failures = mapview::paintMapFigure(figure, painter, size);
    }));
    if (drawing.layers) {
        sayHidden(parser, *drawing.layers);
        sayNotPainted(*drawing.layers, failures);
    }
    return {};
}

} // namespace

Command mapCommand()
{
    return {"map", "", true, summary, declareOptions, runMap};
}

} // namespace wm::cli
