// SPDX-License-Identifier: GPL-3.0-or-later
#include "MapPage.h"

#include "MapOptionsBar.h"
#include "MapTools.h"

#include "wm/mapview/MapCanvas.h"
#include "wm/mapview/MapScene.h"
#include "wm/ui/Preferences.h"
#include "wm/workspace/Views.h"

#include <QVBoxLayout>

namespace wm::ui {

namespace {

struct MapPicture {
    std::shared_ptr<const presentation::MapSpec> spec;
    std::shared_ptr<const mapview::MapScene> scene;
};

MapPicture makePicture(const ViewInput& input, const presentation::MapOptions& options, const mapview::MapScene* before)
{
    auto spec = std::make_shared<const presentation::MapSpec>(
        workspace::mapOf(*input.snapshot, input.selection, input.baseMap.get(), input.words, options));
    return {spec, mapview::MapScene::create(*spec, before)};
}

} // namespace

MapPage::MapPage(SelectionModel& selection, QWidget* parent)
    : QWidget(parent)
    , m_selection(selection)
{
    m_bar = new MapOptionsBar(Preferences::mapOptions());
    m_canvas = new mapview::MapCanvas;
    new MapTools(*m_canvas);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_canvas, 1);
    setFocusProxy(m_canvas);
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
}

void MapPage::display(const ViewInput& input)
{
    const presentation::Selection& selection = input.selection;
    const bool isOther = !m_shown || m_shown->snapshot != input.snapshot || m_shown->baseMap != input.baseMap ||
                         m_shown->language != input.words.language;
    if (isOther)
        offerIndicators(input);
    Shown next{input.snapshot,     input.baseMap,         selection.region,     selection.theme,
               selection.facility, horizonFor(selection), input.words.language, m_bar->options()};
    if (m_shown == next)
        return;
    m_shown = std::move(next);
    m_tasks.cancel();
    m_isPending = input.snapshot != nullptr;
    if (!input.snapshot) {
        m_spec = nullptr;
        m_canvas->setScene(nullptr);
        Q_EMIT specChanged();
        return;
    }
    m_tasks.start([input, options = m_bar->options(), before = m_canvas->scene()](
                      const TaskContext&) { return makePicture(input, options, before.get()); },
                  [this](const MapPicture& picture) {
                      m_spec = picture.spec;
                      m_bar->setShown(*m_spec);
                      m_canvas->setScene(picture.scene);
                      Q_EMIT specChanged();
                  });
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
            indicators.push_back({id, QString::fromStdString(indicator->name.in(input.words.language))});
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
