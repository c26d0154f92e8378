// SPDX-License-Identifier: GPL-3.0-or-later
#include "MapPage.h"

#include "wm/mapview/MapCanvas.h"
#include "wm/mapview/MapScene.h"
#include "wm/workspace/Views.h"

#include <QVBoxLayout>

namespace wm::ui {

namespace {

struct MapPicture {
    std::shared_ptr<const presentation::MapSpec> spec;
    std::shared_ptr<const mapview::MapScene> scene;
};

MapPicture makePicture(const ViewInput& input, const mapview::MapScene* before)
{
    auto spec = std::make_shared<const presentation::MapSpec>(
        workspace::mapOf(*input.snapshot, input.selection, input.baseMap.get(), input.words));
    return {spec, mapview::MapScene::create(*spec, before)};
}

} // namespace

MapPage::MapPage(SelectionModel& selection, QWidget* parent)
    : QWidget(parent)
    , m_selection(selection)
{
    m_canvas = new mapview::MapCanvas;
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_canvas);
    setFocusProxy(m_canvas);
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
    Shown next{input.snapshot,  input.baseMap,      selection.region,
               selection.theme, selection.facility, input.words.language};
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
    m_tasks.start([input, before = m_canvas->scene()](const TaskContext&) { return makePicture(input, before.get()); },
                  [this](const MapPicture& picture) {
                      m_spec = picture.spec;
                      m_canvas->setScene(picture.scene);
                      Q_EMIT specChanged();
                  });
}

void MapPage::activateRegion(const domain::RegionCode& region)
{
    const bool isSelected = m_selection.selection().region == region;
    m_selection.setRegion(isSelected ? domain::RegionCode{} : region);
}

} // namespace wm::ui
