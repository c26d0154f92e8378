// SPDX-License-Identifier: GPL-3.0-or-later
#include "LayerPanel.h"

#include "Icons.h"
#include "Labels.h"
#include "LayerListModel.h"
#include "ToolButtons.h"

#include "wm/ui/Theme.h"
#include "wm/wording/LayerText.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QShortcut>
#include <QSignalBlocker>
#include <QSlider>
#include <QVBoxLayout>

#include <algorithm>

namespace wm::ui {

namespace {

using domain::MapLayer;

constexpr int kLeastListWidth = 190;
constexpr int kOpacityKey = 1'000'000; // plus the layer's id: away from other keys

QToolButton* makeButton(const char* name, Icon which)
{
    auto* button = new QToolButton;
    button->setObjectName(QLatin1String(name));
    button->setIcon(icon(which));
    button->setAutoRaise(true);
    return button;
}

} // namespace

LayerPanel::LayerPanel(LayerSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new LayerListModel(session, this))
{
    setObjectName(QStringLiteral("layerPanel"));
    setAttribute(Qt::WA_StyledBackground);
    m_title = makeLabel("layerTitle", kSmallFontSize, Ink::Normal, QFont::DemiBold);
    m_add = makeButton("layerAdd", Icon::ZoomIn);
    m_close = makeButton("layerClose", Icon::Close);
    m_view = new QListView;
    m_view->setObjectName(QStringLiteral("layerList"));
    m_view->setModel(m_model);
    m_view->setDragDropMode(QAbstractItemView::InternalMove);
    m_view->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::SelectedClicked);
    m_view->setTextElideMode(Qt::ElideMiddle);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_opacityLabel = makeLabel("layerOpacityLabel", kSmallFontSize, Ink::Muted);
    m_opacity = new QSlider(Qt::Horizontal);
    m_opacity->setObjectName(QStringLiteral("layerOpacity"));
    m_opacity->setRange(0, 100);
    m_opacity->setPageStep(10);
    m_opacityText = makeLabel("layerOpacityText", kSmallFontSize, Ink::Normal);
    m_opacityText->setMinimumWidth(QFontMetrics(fontOf(kSmallFontSize)).horizontalAdvance(QStringLiteral("100 %")));
    m_opacityText->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_opacityLabel->setBuddy(m_opacity);
    m_up = makeButton("layerUp", Icon::Up);
    m_down = makeButton("layerDown", Icon::Down);
    m_zoom = makeButton("layerZoom", Icon::Fit);
    m_properties = makeButton("layerProperties", Icon::Sliders);
    m_remove = makeButton("layerRemove", Icon::Remove);
    arrange();
    connectParts();
    retranslate();
    m_view->setCurrentIndex(m_model->index(0));
    showCurrent();
}

void LayerPanel::arrange()
{
    auto* head = new QHBoxLayout;
    head->setContentsMargins(kGap, 0, 0, 0);
    head->setSpacing(0);
    head->addWidget(m_title, 1);
    head->addWidget(m_add);
    head->addWidget(m_close);
    auto* opacity = new QHBoxLayout;
    opacity->setContentsMargins(kGap, 0, kGap, 0);
    opacity->addWidget(m_opacityLabel);
    opacity->addWidget(m_opacity, 1);
    opacity->addWidget(m_opacityText);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(0);
    for (QToolButton* button : {m_up, m_down, m_zoom, m_properties})
        buttons->addWidget(button);
    buttons->addStretch(1);
    buttons->addWidget(m_remove);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kHalfGap, kHalfGap, kHalfGap, kHalfGap);
    layout->setSpacing(kHalfGap);
    layout->addLayout(head);
    layout->addWidget(m_view, 1);
    layout->addLayout(opacity);
    layout->addLayout(buttons);
    setMinimumWidth(kLeastListWidth);
    setFocusProxy(m_view);
}

void LayerPanel::connectParts()
{
    connect(m_add, &QToolButton::clicked, this, &LayerPanel::addWanted);
    connect(m_close, &QToolButton::clicked, this, &LayerPanel::closeWanted);
    connect(m_model, &LayerListModel::listWanted, this,
            [this](const auto& list, const QString& action) { Q_EMIT listWanted(list, action, 0); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (const MapLayer* layer = current())
            m_current = layer->id;
        showCurrent();
    });
    connect(m_model, &QAbstractItemModel::dataChanged, this, &LayerPanel::showCurrent);
    connect(m_opacity, &QSlider::valueChanged, this, &LayerPanel::setOpacity);
    connect(m_up, &QToolButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { move(1); });
    connect(m_zoom, &QToolButton::clicked, this, [this] { Q_EMIT zoomWanted(current()->id); });
    connect(m_properties, &QToolButton::clicked, this, [this] { Q_EMIT propertiesWanted(current()->id); });
    connect(m_remove, &QToolButton::clicked, this, &LayerPanel::remove);
    connect(m_view, &QListView::customContextMenuRequested, this, &LayerPanel::openMenu);
    m_removeKey = new QShortcut(QKeySequence::Delete, m_view, nullptr, nullptr, Qt::WidgetShortcut);
    connect(m_removeKey, &QShortcut::activated, this, &LayerPanel::remove);
    // A list of other rows loses the current one: the one with the same id is to be it again.
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] { setCurrent(m_current); });
}

const MapLayer* LayerPanel::current() const
{
    const int row = m_view->currentIndex().row();
    const std::vector<MapLayer>& list = m_model->list();
    return row >= 0 && row < static_cast<int>(list.size()) ? &list[static_cast<std::size_t>(row)] : nullptr;
}

bool LayerPanel::isFile() const
{
    const MapLayer* layer = current();
    return layer && layer->subject == domain::MapLayerSubject::File;
}

void LayerPanel::setCurrent(domain::MapLayerId layer)
{
    const auto found = std::ranges::find(m_model->list(), layer, &MapLayer::id);
    const auto row = found == m_model->list().end() ? 0 : found - m_model->list().begin();
    m_view->setCurrentIndex(m_model->index(static_cast<int>(row)));
    showCurrent();
}

void LayerPanel::showCurrent()
{
    const MapLayer* layer = current();
    const int row = m_view->currentIndex().row();
    const bool hasOpacity = layer && (isFile() || layer->subject == domain::MapLayerSubject::Regions);
    const QSignalBlocker blocker(m_opacity);
    m_opacity->setEnabled(hasOpacity);
    m_opacityLabel->setEnabled(hasOpacity);
    m_opacity->setValue(hasOpacity ? qRound(layer->opacity * 100.0) : 100);
    m_opacityText->setText(hasOpacity ? QStringLiteral("%1 %").arg(m_opacity->value()) : QString());
    m_up->setEnabled(m_model->moved(row, row - 1) != m_model->list());
    m_down->setEnabled(m_model->moved(row, row + 1) != m_model->list());
    m_zoom->setEnabled(layer && m_session.layers()->contents.contains(layer->id));
    m_properties->setEnabled(isFile());
    m_remove->setEnabled(isFile());
}

void LayerPanel::setOpacity(int percent)
{
    const MapLayer* layer = current();
    if (!layer)
        return;
    std::vector<MapLayer> next = m_model->list();
    next[static_cast<std::size_t>(m_view->currentIndex().row())].opacity = percent / 100.0;
    Q_EMIT listWanted(next, tr("Opacity of %1").arg(wording::layerName(*layer)),
                      kOpacityKey + static_cast<int>(layer->id.value));
}

void LayerPanel::move(int step)
{
    const MapLayer* layer = current();
    const int row = m_view->currentIndex().row();
    if (layer)
        Q_EMIT listWanted(m_model->moved(row, row + step), tr("Move %1").arg(wording::layerName(*layer)), 0);
}

void LayerPanel::remove()
{
    if (!isFile())
        return;
    std::vector<MapLayer> next = m_model->list();
    const QString action = tr("Remove %1").arg(wording::layerName(*current()));
    next.erase(next.begin() + m_view->currentIndex().row());
    Q_EMIT listWanted(next, action, 0);
}

void LayerPanel::openMenu(const QPoint& position)
{
    if (!isFile())
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const domain::MapLayerId id = current()->id;
    QAction* zoom = menu->addAction(tr("Show all of it"), this, [this, id] { Q_EMIT zoomWanted(id); });
    zoom->setEnabled(m_zoom->isEnabled());
    menu->addAction(tr("Rename"), this, [this] { m_view->edit(m_view->currentIndex()); });
    const LayerSession::State state = m_session.stateOf(*current());
    if (state == LayerSession::State::Failed)
        menu->addAction(tr("Try to read it again"), this, [this, id] { m_session.retry(id); });
    if (state == LayerSession::State::Waiting)
        menu->addAction(tr("Read it"), this, [this, id] { m_session.retry(id); });
    menu->addAction(tr("Properties ..."), this, [this, id] { Q_EMIT propertiesWanted(id); });
    menu->addSeparator();
    menu->addAction(tr("Remove"), this, &LayerPanel::remove);
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

void LayerPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void LayerPanel::retranslate()
{
    m_title->setText(tr("Layers"));
    m_view->setAccessibleName(m_title->text());
    m_opacityLabel->setText(tr("Opacity"));
    describe(*m_add, tr("Add layers from files: GeoPackage, Shapefile, GeoJSON, KML, DXF, GeoTIFF, VRT"));
    describe(*m_close, tr("Close the list of layers"));
    describe(*m_up, tr("Move up"));
    describe(*m_down, tr("Move down"));
    describe(*m_zoom, tr("Show all of the layer"));
    describe(*m_properties, tr("Name, look, scales and positions of the layer"));
    m_removeKey->setWhatsThis(tr("In the list of layers: take the layer off the map"));
    describe(*m_remove, tr("Take the layer off the map; its file stays (Del)"));
}

} // namespace wm::ui
