// SPDX-License-Identifier: GPL-3.0-or-later
#include "MapTools.h"

#include "Icons.h"
#include "ToolButtons.h"

#include "wm/mapview/MapCanvas.h"
#include "wm/presentation/NumberText.h"
#include "wm/ui/Theme.h"
#include "wm/workspace/Measure.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace wm::ui {

namespace {

using mapview::RulerKind;

constexpr double kZoom = 1.5;
constexpr int kBelowArrow = 64;
constexpr int kBesideArrow = 48;

/// Four digits: a hand cannot point at more.
QString number(double value)
{
    const double step = std::pow(10.0, std::floor(std::log10(std::max(value, 0.001))) - 3.0);
    return QString::fromStdString(presentation::numberText(std::round(value / step) * step));
}

QString lengthText(double km)
{
    return km < 1.0 ? MapTools::tr("%1 m").arg(number(km * 1000.0)) : MapTools::tr("%1 km").arg(number(km));
}

QString areaText(double km2)
{
    return km2 < 1.0 ? MapTools::tr("%1 ha").arg(number(km2 * 100.0)) : MapTools::tr("%1 km²").arg(number(km2));
}

} // namespace

QString rulerText(RulerKind kind, std::span<const domain::LonLat> points)
{
    if (kind == RulerKind::Distance || points.size() < 3)
        return lengthText(workspace::measuredLengthKm(points));
    return areaText(workspace::measuredAreaKm2(points));
}

MapTools::MapTools(mapview::MapCanvas& canvas)
    : QWidget(&canvas)
    , m_canvas(canvas)
{
    setObjectName(QStringLiteral("mapTools"));
    setAttribute(Qt::WA_StyledBackground);
    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins(1, 1, 1, 1);
    m_layout->setSpacing(0);
    m_layers = addButton("mapLayers");
    m_layers->setCheckable(true);
    m_search = addButton("mapSearchButton");
    m_closer = addButton("mapCloser");
    m_farther = addButton("mapFarther");
    m_all = addButton("mapAll");
    m_select = addButton("mapSelect");
    m_select->setCheckable(true);
    m_distance = addButton("mapDistance");
    m_area = addButton("mapArea");
    const std::pair<QToolButton*, Icon> icons[] = {
        {m_layers, Icon::Layers}, {m_search, Icon::Search},    {m_closer, Icon::ZoomIn},     {m_farther, Icon::ZoomOut},
        {m_all, Icon::Fit},       {m_select, Icon::SelectBox}, {m_distance, Icon::Distance}, {m_area, Icon::Area}};
    for (const auto& [button, which] : icons)
        button->setIcon(icon(which));
    connect(m_layers, &QToolButton::clicked, this, &MapTools::layersWanted);
    connect(m_select, &QToolButton::toggled, &m_canvas, &mapview::MapCanvas::setSelecting);
    connect(m_select, &QToolButton::clicked, this, [this] { // a ruler would take the clicks
        m_distance->setChecked(false);
        m_area->setChecked(false);
        m_canvas.setRuler(std::nullopt);
    });
    connect(m_search, &QToolButton::clicked, this, &MapTools::searchWanted);
    connect(m_closer, &QToolButton::clicked, &m_canvas, [this] { m_canvas.zoom(kZoom); });
    connect(m_farther, &QToolButton::clicked, &m_canvas, [this] { m_canvas.zoom(1.0 / kZoom); });
    connect(m_all, &QToolButton::clicked, &m_canvas, &mapview::MapCanvas::fit);
    connectRulers();
    m_canvas.installEventFilter(this);
    connect(&m_canvas, &mapview::MapCanvas::frameShown, this, &MapTools::place); // another scene has other notes
    retranslate();
    place();
}

void MapTools::setLayersShown(bool areShown)
{
    m_layers->setChecked(areShown);
}

QToolButton* MapTools::addButton(const char* name)
{
    auto* button = new QToolButton;
    button->setObjectName(QLatin1String(name));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus); // the map keeps the keyboard when a button is clicked
    m_layout->addWidget(button);
    return button;
}

void MapTools::connectRulers()
{
    const std::pair<QToolButton*, RulerKind> rulers[] = {{m_distance, RulerKind::Distance}, {m_area, RulerKind::Area}};
    for (const auto& [button, kind] : rulers) {
        QToolButton* const other = button == m_distance ? m_area : m_distance;
        button->setCheckable(true);
        connect(button, &QToolButton::clicked, this, [this, other, kind = kind](bool isChecked) {
            other->setChecked(false);
            m_select->setChecked(false);
            m_canvas.setRuler(isChecked ? std::optional(kind) : std::nullopt);
            m_canvas.setFocus(); // for Enter, Backspace and Escape
        });
    }
    m_canvas.setRulerText(rulerText);
    connect(&m_canvas, &mapview::MapCanvas::rulerPutAway, this, [this] {
        m_distance->setChecked(false);
        m_area->setChecked(false);
    });
}

void MapTools::place()
{
    const double bottom = m_canvas.freeArea().bottom();
    m_layout->setDirection(QBoxLayout::TopToBottom);
    adjustSize();
    move(m_canvas.width() - width() - kGap, kBelowArrow);
    if (geometry().bottom() > bottom) { // a low map: beside the arrow
        m_layout->setDirection(QBoxLayout::LeftToRight);
        adjustSize();
        move(m_canvas.width() - width() - kBesideArrow, kGap);
        const QRect legend = m_canvas.legendArea();
        if (geometry().intersects(legend.adjusted(
                0, 0, kHalfGap, 0))) // a narrow one as well: below the legend's button, as far right as it goes
            move(std::max(0, m_canvas.width() - width() - kGap), legend.bottom() + kGap);
    }
    // A map too low for that too still has its keys and wheel.
    setVisible(geometry().bottom() <= bottom);
}

bool MapTools::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        place();
    return QWidget::eventFilter(watched, event);
}

void MapTools::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MapTools::retranslate()
{
    describe(*m_layers, tr("Layers: what the map shows"));
    describe(*m_search, tr("Find a place or facility (Ctrl+G)"));
    describe(*m_closer, tr("Closer (+)"));
    describe(*m_farther, tr("Farther (-)"));
    describe(*m_all, tr("Show everything (Home)"));
    describe(*m_select, tr("Select with a rectangle: drag it on the map (Ctrl and drag)"));
    describe(*m_distance, tr("Measure a distance: click points, double click to end, Esc to put away"));
    describe(*m_area, tr("Measure an area: click corners, double click to end, Esc to put away"));
}

} // namespace wm::ui
