// SPDX-License-Identifier: GPL-3.0-or-later
#include "LayerController.h"

#include "AddLayersDialog.h"
#include "FileDialogs.h"
#include "LayerCommands.h"
#include "LayerPanel.h"
#include "LayerPropertiesDialog.h"
#include "MapPage.h"
#include "MessageBar.h"
#include "Paths.h"

#include "wm/mapview/MapCanvas.h"
#include "wm/mapview/OverlayScale.h"
#include "wm/mapview/Projection.h"
#include "wm/wording/LayerText.h"

#include <QMessageBox>
#include <QPushButton>
#include <QUndoStack>

#include <algorithm>
#include <iterator>

namespace wm::ui {

namespace {

using domain::MapLayer;

constexpr double kMetresPerDegree = 111'319.490'793'273'58; // of the equator in EPSG:3857
constexpr double kFitMargin = 40.0;

mapview::WorldBox boundsOf(const workspace::LayerContent& content)
{
    mapview::WorldBox box;
    if (content.raster) {
        const presentation::MercatorBox& extent = content.raster->extent();
        box = {extent.minX / kMetresPerDegree, extent.minY / kMetresPerDegree, extent.maxX / kMetresPerDegree,
               extent.maxY / kMetresPerDegree};
    }
    for (const domain::LonLat& point : content.features->points)
        box.include(mapview::WorldBox::around(mapview::toWorld(point)));
    return box;
}

/// Over the regions and whatever is there already.
std::vector<MapLayer>::iterator topPlace(std::vector<MapLayer>& list)
{
    return std::ranges::find_if(list, [](const MapLayer& layer) {
        return layer.subject == domain::MapLayerSubject::File || layer.subject == domain::MapLayerSubject::Regions;
    });
}

/// Under the regions: a picture would hide them.
std::vector<MapLayer>::iterator lowPlace(std::vector<MapLayer>& list)
{
    const auto regions = std::ranges::find(list, domain::MapLayerSubject::Regions, &MapLayer::subject);
    return regions == list.end() ? regions : std::next(regions);
}

} // namespace

LayerController::LayerController(const LayerParts& parts, QWidget& window)
    : QObject(&window)
    , m_parts(parts)
    , m_window(window)
{
    LayerSession& session = m_parts.session;
    connect(&session, &LayerSession::offered, this, &LayerController::takeOffers);
    connect(&session, &LayerSession::contentRead, this, &LayerController::takeContent);
    connect(&session, &LayerSession::failed, this, &LayerController::failed);
    connect(&session, &LayerSession::trustWanted, this, &LayerController::askTrust);
    LayerPanel& panel = m_parts.page.layerPanel();
    connect(&panel, &LayerPanel::addWanted, this, &LayerController::askFiles);
    connect(&panel, &LayerPanel::listWanted, this, &LayerController::change);
    connect(&panel, &LayerPanel::propertiesWanted, this, &LayerController::openProperties);
    connect(&panel, &LayerPanel::zoomWanted, this, &LayerController::zoomTo);
}

void LayerController::askFiles()
{
    m_parts.dialogs.askLayers([this](const auto& files) { addFiles(files); });
}

void LayerController::addFiles(const std::vector<std::filesystem::path>& files)
{
    if (!m_parts.session.hasWorkspace()) {
        m_parts.messages.showMessage(MessageBar::Tone::Problem,
                                     tr("Layers are kept in a workspace, and none is open yet."));
        return;
    }
    const domain::LonLat centre = mapview::toLonLat(m_parts.page.canvas().viewport().centre());
    for (const std::filesystem::path& file : files)
        m_parts.session.inspect(std::filesystem::absolute(file), centre);
}

void LayerController::takeOffers(const workspace::LayerOffers& offers, const std::filesystem::path& file)
{
    const QStringList notes = wording::noteTexts(offers.notes);
    if (offers.layers.empty()) {
        m_parts.messages.showNotes(MessageBar::Tone::Problem,
                                   tr("%1 has nothing that can be drawn.").arg(toText(file.filename())), notes);
        return;
    }
    if (AddLayersDialog::isNeeded(offers)) {
        auto* dialog = new AddLayersDialog(offers, file, &m_window);
        connect(dialog, &AddLayersDialog::chosen, this, &LayerController::add);
        dialog->open();
        return;
    }
    add({offers.layers.front().layer});
    if (!notes.isEmpty())
        m_parts.messages.showNotes(MessageBar::Tone::Information, notes.front(), notes);
}

void LayerController::add(std::vector<MapLayer> layers)
{
    std::vector<MapLayer> list = m_parts.session.layers()->layers;
    for (MapLayer& layer : layers) {
        layer.id = m_parts.session.newId();
        m_added.push_back(layer.id);
        list.insert(layer.kind == domain::LayerKind::Raster ? lowPlace(list) : topPlace(list), layer);
    }
    change(list, tr("Add %1").arg(wording::layerName(layers.front())), 0);
    m_parts.page.setLayersShown(true);
    m_parts.page.layerPanel().setCurrent(layers.front().id);
}

void LayerController::change(const std::vector<MapLayer>& list, const QString& action, int mergeKey)
{
    if (list != m_parts.session.layers()->layers)
        m_parts.undo.push(new LayerListCommand(m_parts.session, list, action, mergeKey));
}

void LayerController::replace(const MapLayer& layer, const QString& action)
{
    std::vector<MapLayer> list = m_parts.session.layers()->layers;
    const auto found = std::ranges::find(list, layer.id, &MapLayer::id);
    if (found == list.end())
        return; // removed while its dialog was open
    // Where it stands and whether it is shown is not the dialog's business.
    const bool isVisible = found->isVisible;
    const double opacity = found->opacity;
    *found = layer;
    found->isVisible = isVisible;
    found->opacity = opacity;
    change(list, action, 0);
}

void LayerController::openProperties(domain::MapLayerId id)
{
    const std::vector<MapLayer>& list = m_parts.session.layers()->layers;
    const auto found = std::ranges::find(list, id, &MapLayer::id);
    if (found == list.end() || found->subject != domain::MapLayerSubject::File)
        return;
    auto* dialog =
        new LayerPropertiesDialog(*found, mapview::scaleDenominator(m_parts.page.canvas().viewport()), &m_window);
    connect(dialog, &LayerPropertiesDialog::applied, this,
            [this](const MapLayer& layer) { replace(layer, tr("Change %1").arg(wording::layerName(layer))); });
    dialog->open();
}

void LayerController::zoomTo(domain::MapLayerId layer)
{
    const auto& contents = m_parts.session.layers()->contents;
    const auto content = contents.find(layer);
    if (content == contents.end())
        return;
    const mapview::WorldBox bounds = boundsOf(*content->second);
    mapview::MapCanvas& canvas = m_parts.page.canvas();
    if (bounds.isEmpty())
        return;
    const QMarginsF margins(kFitMargin, kFitMargin, kFitMargin, kFitMargin);
    canvas.setViewport(mapview::MapViewport::fitting(bounds, canvas.size(), margins));
}

void LayerController::takeContent(const MapLayer& layer, const workspace::LayerContentPtr& content)
{
    const auto added = std::ranges::find(m_added, layer.id);
    if (added == m_added.end())
        return; // it was there when the workspace was opened: what was found was said then
    m_added.erase(added);
    // Who looks elsewhere would think that nothing has come.
    const mapview::WorldBox bounds = boundsOf(*content);
    if (!bounds.isEmpty() && !m_parts.page.canvas().viewport().visibleBox().intersects(bounds))
        zoomTo(layer.id);
    const QStringList notes = wording::noteTexts(content->notes);
    if (!notes.isEmpty())
        m_parts.messages.showNotes(MessageBar::Tone::Information,
                                   QStringLiteral("%1: %2").arg(wording::layerName(layer), notes.front()), notes);
    if (content->suspicion)
        askGcj02(layer, *content->suspicion);
}

void LayerController::askTrust(const std::vector<std::filesystem::path>& files)
{
    auto* box = new QMessageBox(QMessageBox::Question, tr("Layers from elsewhere"),
                                tr("The map of this workspace has layers from %n file(s) outside of its folder.",
                                   nullptr, static_cast<int>(files.size())),
                                QMessageBox::NoButton, &m_window);
    box->setObjectName(QStringLiteral("trustBox"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("Read them if you know who made the workspace; a file on another computer tells that "
                               "computer who you are. Until then the layers stay in the list and are not drawn."));
    QStringList names;
    for (const std::filesystem::path& file : files)
        names << toText(file);
    box->setDetailedText(names.join(u'\n'));
    QPushButton* read = box->addButton(tr("Read them"), QMessageBox::AcceptRole);
    box->setDefaultButton(box->addButton(tr("Do not read them"), QMessageBox::RejectRole));
    connect(box, &QMessageBox::buttonClicked, this, [this, read](const QAbstractButton* button) {
        if (button == read)
            m_parts.session.trustAll();
    });
    box->open();
}

void LayerController::askGcj02(const MapLayer& layer, const workspace::Gcj02Suspicion& suspicion)
{
    auto* box = new QMessageBox(QMessageBox::Question, tr("Positions of %1").arg(wording::layerName(layer)),
                                tr("%1 lies %2 m beside the places of the map.")
                                    .arg(wording::layerName(layer))
                                    .arg(qRound(suspicion.offsetMetres)),
                                QMessageBox::NoButton, &m_window);
    box->setObjectName(QStringLiteral("gcj02Box"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(
        tr("%n place(s) were compared. The offsets are those of GCJ-02, the shifted positions of Chinese web maps; "
           "taken back, %1 m are left. The file is not changed, and the layer's properties have the choice again.",
           nullptr, static_cast<int>(suspicion.comparedPlaces))
            .arg(qRound(suspicion.residualMetres)));
    QPushButton* take = box->addButton(tr("Take them back from GCJ-02"), QMessageBox::AcceptRole);
    box->addButton(tr("Leave as they are"), QMessageBox::RejectRole);
    connect(box, &QMessageBox::buttonClicked, this, [this, take, layer](const QAbstractButton* button) {
        if (button != take)
            return;
        MapLayer shifted = layer;
        shifted.isGcj02 = true;
        replace(shifted, tr("Take %1 back from GCJ-02").arg(wording::layerName(layer)));
    });
    box->open();
}

} // namespace wm::ui
