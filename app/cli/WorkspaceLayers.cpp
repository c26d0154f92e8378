// SPDX-License-Identifier: GPL-3.0-or-later
#include "WorkspaceLayers.h"

#include "Console.h"

#include "wm/base/Path.h"
#include "wm/wording/LayerText.h"
#include "wm/wording/Wording.h"
#include "wm/workspace/Workspace.h"

#include <QCoreApplication>

#include <algorithm>

namespace wm::cli {

namespace {

using domain::MapLayer;
using workspace::MapLayerSet;

/// Names of layers and files may be somebody else's: nothing of theirs starts a line or steers the terminal.
QString onOneLine(QString text)
{
    std::ranges::replace_if(
        text, [](QChar c) { return c.category() == QChar::Other_Control; }, QChar(u' '));
    return text;
}

void sayNotDrawn(const MapLayer& layer, const QString& why)
{
    say(onOneLine(
        QCoreApplication::translate("Cli", "Layer \"%1\" is not drawn: %2").arg(wording::layerName(layer), why)));
}

void sayNotTrusted(const MapLayer& layer)
{
    sayNotDrawn(layer, QCoreApplication::translate("Cli", "%1 lies outside of the workspace's folder and was not "
                                                          "touched; --trust-layers reads it")
                           .arg(QString::fromStdString(utf8FromPath(layer.file))));
}

void sayNotes(const MapLayer& layer, const workspace::LayerContent& content)
{
    for (const QString& note : wording::noteTexts(content.notes))
        say(onOneLine(QCoreApplication::translate("Cli", "Layer \"%1\": %2").arg(wording::layerName(layer), note)));
}

void load(const MapLayer& layer, const workspace::Snapshot& snapshot, MapLayerSet& layers)
{
    const Result<workspace::LayerContentPtr> content = workspace::loadLayerContent(layer, snapshot, TaskContext{});
    if (!content)
        return sayNotDrawn(layer, wording::errorText(content.error()));
    sayNotes(layer, **content);
    layers.contents.emplace(layer.id, *content);
}

Outcome<std::vector<MapLayer>> listOf(const workspace::Snapshot& snapshot)
{
    WM_TRY(const auto workspace, orFailure(workspace::Workspace::open(snapshot.file())));
    return orFailure(workspace.loadMapLayers());
}

} // namespace

Outcome<workspace::MapLayerSetPtr> loadLayers(LayerChoice choice, const workspace::Snapshot& snapshot)
{
    if (choice == LayerChoice::Nothing)
        return workspace::MapLayerSetPtr();
    auto layers = std::make_shared<MapLayerSet>();
    WM_TRY(layers->layers, listOf(snapshot));
    for (const MapLayer& layer : layers->layers) {
        if (layer.subject != domain::MapLayerSubject::File || !layer.isVisible)
            continue;
        if (choice == LayerChoice::All || workspace::isBesideWorkspace(layer, snapshot.file()))
            load(layer, snapshot, *layers);
        else
            sayNotTrusted(layer);
    }
    return layers;
}

void sayNotPainted(const MapLayerSet& layers, const std::vector<mapview::OverlayFailure>& failures)
{
    for (const mapview::OverlayFailure& failure : failures) {
        const auto layer = std::ranges::find(layers.layers, failure.layer, &MapLayer::id);
        if (layer != layers.layers.end())
            sayNotDrawn(*layer, wording::errorText(failure.error));
    }
}

} // namespace wm::cli
