// SPDX-License-Identifier: GPL-3.0-or-later
#include "MapPage.h"

#include "Labels.h"
#include "LayerPanel.h"
#include "MapCard.h"
#include "MapOptionsBar.h"
#include "MapSearch.h"
#include "MapTools.h"

#include "wm/mapview/MapCanvas.h"
#include "wm/mapview/MapScene.h"
#include "wm/mapview/Projection.h"
#include "wm/ui/LayerSession.h"
#include "wm/ui/Preferences.h"
#include "wm/ui/Theme.h"
#include "wm/workspace/Views.h"

#include <QDate>
#include <QLabel>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace wm::ui {

namespace {

// Pixels per degree at which what was found is shown: a county, a town with its surroundings.
constexpr double kRegionScale = 300.0;
constexpr double kPlaceScale = 1500.0;
constexpr int kLayersWidth = 220;
constexpr int kMapWidth = 700; // only its share counts

struct Picture {
    std::shared_ptr<const presentation::MapSpec> spec;
    std::shared_ptr<const mapview::MapScene> scene;
};

Picture makePicture(const ViewInput& input, const presentation::MapOptions& options, const mapview::MapScene* before)
{
    auto spec = std::make_shared<const presentation::MapSpec>(workspace::mapOf(
        *input.snapshot, input.selection, input.baseMap.get(), input.words, options, input.layers.get()));
    return {spec, mapview::MapScene::create(*spec, before)};
}

} // namespace

MapPage::MapPage(SelectionModel& selection, LayerSession& layers, QWidget* parent)
    : QWidget(parent)
    , m_selection(selection)
    , m_session(layers)
{
    m_bar = new MapOptionsBar(Preferences::mapOptions());
    m_layers = new LayerPanel(layers);
    m_canvas = new mapview::MapCanvas;
    m_tools = new MapTools(*m_canvas);
    m_card = new MapCard(*m_canvas, *m_tools);
    m_search = new MapSearch(this);
    arrange();
    setFocusProxy(m_canvas);
    setLayersShown(Preferences::areLayersShown());
    connectParts();
    connectCard();
}

void MapPage::arrange()
{
    auto* splitter = new QSplitter;
    splitter->setObjectName(QStringLiteral("mapSplitter"));
    splitter->setHandleWidth(1);
    splitter->addWidget(m_layers);
    splitter->addWidget(m_canvas);
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    splitter->setCollapsible(1, false);
    splitter->setSizes({kLayersWidth, kMapWidth});
    m_empty = makeLabel("mapEmpty", kBaseFontSize, Ink::OnMap);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto* overMap = new QVBoxLayout(m_canvas);
    overMap->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(splitter, 1);
}

void MapPage::connectParts()
{
    connect(m_bar, &MapOptionsBar::optionsChanged, this, [this] {
        Preferences::setMapOptions(m_bar->options());
        Q_EMIT inputWanted();
    });
    connect(m_canvas, &mapview::MapCanvas::regionActivated, this, &MapPage::activateRegion);
    connect(m_canvas, &mapview::MapCanvas::facilityActivated, &m_selection, &SelectionModel::setFacility);
    connect(m_canvas, &mapview::MapCanvas::frameShown, this, [this] {
        m_isPending = m_isPending && m_tasks.isBusy();
        Q_EMIT painted();
    });
    connect(m_canvas, &mapview::MapCanvas::boxSelected, this, [this](domain::LonLat least, domain::LonLat most) {
        m_selection.setBox(presentation::SelectionBox{least, most});
    });
    connect(m_tools, &MapTools::layersWanted, this, &MapPage::setLayersShown);
    connect(m_tools, &MapTools::searchWanted, this, &MapPage::openSearch);
    connect(m_search, &MapSearch::chosen, this, &MapPage::showHit);
    connect(m_layers, &LayerPanel::closeWanted, this, [this] { setLayersShown(false); });
}

void MapPage::connectCard()
{
    connect(m_canvas, &mapview::MapCanvas::facilityActivated, this, [this](domain::FacilityId facility) {
        showCard(
            [facility](const auto& snapshot, auto language) { return facilityCard(snapshot, facility, language); });
    });
    connect(m_canvas, &mapview::MapCanvas::corridorActivated, this, [this](domain::CorridorId corridor) {
        showCard(
            [corridor](const auto& snapshot, auto language) { return corridorCard(snapshot, corridor, language); });
    });
    connect(m_canvas, &mapview::MapCanvas::regionActivated, this, [this](const domain::RegionCode& region) {
        showCard([region](const auto& snapshot, auto language) { return regionCard(snapshot, region, language); });
    });
    connect(m_canvas, &mapview::MapCanvas::overlayActivated, this, &MapPage::showFeature);
    connect(m_canvas, &mapview::MapCanvas::overlayFailed, this, [this](domain::MapLayerId id, const Error& error) {
        const auto& list = m_session.layers()->layers;
        const auto layer = std::ranges::find(list, id, &domain::MapLayer::id);
        if (layer != list.end())
            Q_EMIT layerFailed(*layer, error);
    });
    connect(m_card, &MapCard::closed, this, [this] { m_cardMaker = nullptr; });
    connect(m_card, &MapCard::moveWanted, this, &MapPage::startPlacing);
    connect(m_canvas, &mapview::MapCanvas::placed, this,
            [this](domain::LonLat position) { Q_EMIT facilityPlaced(m_placing, position); });
}

void MapPage::showCard(CardMaker maker)
{
    m_cardMaker = std::move(maker);
    renewCard();
}

void MapPage::renewCard()
{
    if (!m_cardMaker)
        return;
    const bool isThere = m_shown && m_shown->snapshot;
    m_card->display(isThere ? m_cardMaker(*m_shown->snapshot, m_shown->language) : CardContent());
}

void MapPage::showFeature(domain::MapLayerId id, std::int64_t feature)
{
    const auto& list = m_session.layers()->layers;
    const auto layer = std::ranges::find(list, id, &domain::MapLayer::id);
    if (layer == list.end())
        return;
    m_features.cancel();
    m_features.start(
        [layer = *layer, feature](const TaskContext&) { return workspace::layerAttributes(layer, feature); },
        [this, layer = *layer, feature](const Result<std::vector<workspace::LayerAttribute>>& attributes) {
            if (!attributes)
                return Q_EMIT layerFailed(layer, attributes.error());
            showCard([content = featureCard(layer, feature, *attributes)](const auto&, auto) { return content; });
        });
}

void MapPage::openSearch()
{
    m_search->setInput(m_input);
    m_search->openAt(m_tools->mapToGlobal(QPoint(-kHalfGap, 0)));
}

void MapPage::showHit(const workspace::SearchHit& hit)
{
    if (hit.position) {
        const QPointF world = mapview::toWorld(*hit.position);
        const double scale = hit.kind == workspace::SearchHitKind::Region ? kRegionScale : kPlaceScale;
        m_canvas->setViewport({world, std::max(scale, m_canvas->viewport().pixelsPerDegree()), m_canvas->size()});
    }
    if (hit.kind == workspace::SearchHitKind::Facility) {
        m_selection.setFacility(hit.facility);
        showCard([facility = hit.facility](const auto& snapshot, auto language) {
            return facilityCard(snapshot, facility, language);
        });
    } else if (!hit.region.isNone()) {
        if (hit.kind == workspace::SearchHitKind::Region)
            m_selection.setRegion(hit.region);
        showCard([region = hit.region](const auto& snapshot, auto language) {
            return regionCard(snapshot, region, language);
        });
    }
}

void MapPage::showBaseMapCard()
{
    if (m_input.baseMap)
        showCard([baseMap = m_input.baseMap](const auto&, auto) { return baseMapCard(*baseMap); });
}

void MapPage::startPlacing(domain::FacilityId facility)
{
    m_placing = facility;
    m_canvas->setPlacing(true);
    m_canvas->setFocus(); // for Escape
}

void MapPage::setLayersShown(bool areShown)
{
    m_layers->setVisible(areShown);
    m_tools->setLayersShown(areShown);
    Preferences::setLayersShown(areShown);
    Q_EMIT layersShown(areShown);
}

void MapPage::setServiceShown(bool isShown)
{
    m_bar->setServiceShown(isShown);
}

void MapPage::display(const ViewInput& input)
{
    m_input = input;
    const presentation::Selection& selection = input.selection;
    const bool isOther = !m_shown || m_shown->snapshot != input.snapshot || m_shown->baseMap != input.baseMap ||
                         m_shown->language != input.words.language;
    if (isOther)
        offerIndicators(input);
    Shown next{input.snapshot,        input.baseMap,        input.layers,    selection.region,
               selection.box,         selection.brush,      selection.theme, selection.facility,
               horizonFor(selection), input.words.language, m_bar->options()};
    if (m_shown == next)
        return;
    m_shown = std::move(next);
    renewCard();
    m_tasks.cancel();
    m_isPending = input.snapshot != nullptr;
    m_empty->setText(tr("No workspace is open."));
    m_empty->setVisible(!input.snapshot);
    if (!input.snapshot) {
        m_spec = nullptr;
        m_canvas->setScene(nullptr);
        Q_EMIT specChanged();
        return;
    }
    m_tasks.start([input, options = m_bar->options(), before = m_canvas->scene()](
                      const TaskContext&) { return makePicture(input, options, before.get()); },
                  [this](const Picture& picture) {
                      m_spec = picture.spec;
                      m_bar->setShown(*m_spec);
                      m_canvas->setScene(picture.scene);
                      if (const auto wanted = std::exchange(m_wantedPlace, {}))
                          showPlace(*wanted);
                      Q_EMIT specChanged();
                  });
}

presentation::MapOptions MapPage::options() const
{
    return m_bar->options();
}

MapSheetSubject MapPage::sheetSubject() const
{
    const mapview::WorldBox box = m_canvas->viewport().visibleBox();
    const presentation::SelectionBox window{mapview::toLonLat({box.minX, box.minY}),
                                            mapview::toLonLat({box.maxX, box.maxY})};
    const std::string today = QDate::currentDate().toString(Qt::ISODate).toStdString();
    return {m_spec, m_canvas->scene(), window, presentation::filledIn(m_input.words.drawnOn, today)};
}

void MapPage::setOptions(const presentation::MapOptions& options)
{
    m_bar->setOptions(options);
    Preferences::setMapOptions(m_bar->options());
    Q_EMIT serviceShown(options.showsService);
}

std::optional<MapPlace> MapPage::place() const
{
    if (m_canvas->isFitted())
        return std::nullopt;
    const mapview::MapViewport& shown = m_canvas->viewport();
    return MapPlace{mapview::toLonLat(shown.centre()), shown.pixelsPerDegree()};
}

void MapPage::setPlace(const std::optional<MapPlace>& place)
{
    // A figure of another selection brings a place of its own with it.
    m_wantedPlace.reset();
    if (m_tasks.isBusy())
        m_wantedPlace = place;
    showPlace(place);
}

void MapPage::showPlace(const std::optional<MapPlace>& place)
{
    if (place)
        m_canvas->setViewport({mapview::toWorld(place->centre), place->pixelsPerDegree, m_canvas->size()});
    else
        m_canvas->fit();
}

bool MapPage::areLayersShown() const
{
    return !m_layers->isHidden();
}

QWidget& MapPage::chooser() const
{
    return m_bar->chooser();
}

void MapPage::offerIndicators(const ViewInput& input)
{
    std::vector<MapIndicator> indicators;
    if (input.snapshot) {
        for (const domain::IndicatorId id : workspace::mapIndicators(*input.snapshot, input.baseMap.get())) {
            const domain::Indicator* indicator = input.snapshot->findIndicator(id);
            indicators.push_back({id, QString::fromStdString(indicator->name.in(input.words.language)),
                                  QString::fromStdString(indicator->code)});
        }
    }
    m_bar->setIndicators(indicators);
}

std::optional<int> MapPage::horizonFor(const presentation::Selection& selection) const
{
    using presentation::MapColouring;
    const presentation::MapOptions& options = m_bar->options();
    const bool hasTargets = options.colouring == MapColouring::Verdict || options.colouring == MapColouring::Target ||
                            (options.colouring == MapColouring::Value && options.isAnchored);
    return hasTargets ? selection.horizonYear : std::nullopt;
}

void MapPage::activateRegion(const domain::RegionCode& region)
{
    const bool isSelected = m_selection.selection().region == region;
    m_selection.setRegion(isSelected ? domain::RegionCode{} : region);
}

} // namespace wm::ui
