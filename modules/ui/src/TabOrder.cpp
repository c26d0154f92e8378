// SPDX-License-Identifier: GPL-3.0-or-later
#include "TabOrder.h"

#include <QDockWidget>
#include <QList>
#include <QMainWindow>
#include <QToolBar>

#include <algorithm>
#include <tuple>

namespace wm::ui {

namespace {

bool takesTab(const QWidget& widget, const QMainWindow& window)
{
    // A part of a widget that stands for it has that widget as its proxy.
    return (widget.focusPolicy() & Qt::TabFocus) != 0 && !widget.focusProxy() && widget.isEnabled() &&
           widget.isVisibleTo(&window) && widget.window() == &window;
}

void addStops(QWidget& part, const QMainWindow& window, QList<QWidget*>& stops)
{
    if (takesTab(part, window))
        stops.append(&part);
    for (QObject* child : part.children()) {
        if (child->isWidgetType())
            addStops(*static_cast<QWidget*>(child), window, stops);
    }
}

/// Bars in sight from the top, then docks column by column. Docks behind tabs lie outside of the window.
QList<QWidget*> partsInSight(const QMainWindow& window)
{
    QList<QWidget*> parts;
    for (QWidget* part : window.findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
        const bool isPart = qobject_cast<const QDockWidget*>(part) || qobject_cast<const QToolBar*>(part);
        if (isPart && part->isVisible() && !part->isWindow() && window.rect().intersects(part->geometry()))
            parts.append(part);
    }
    std::ranges::stable_sort(parts, {}, [](const QWidget* part) {
        const bool isDock = qobject_cast<const QDockWidget*>(part) != nullptr;
        return std::tuple(isDock, isDock ? part->x() : part->y(), part->y());
    });
    return parts;
}

QList<QWidget*> stopsOf(const QMainWindow& window)
{
    QList<QWidget*> stops;
    for (QWidget* part : partsInSight(window)) {
        const auto* dock = qobject_cast<const QDockWidget*>(part);
        if (!dock) {
            addStops(*part, window, stops);
            continue;
        }
        for (QWidget* inside : {dock->titleBarWidget(), dock->widget()}) {
            if (inside)
                addStops(*inside, window, stops);
        }
    }
    return stops;
}

} // namespace

QWidget* tabNeighbour(const QMainWindow& window, const QWidget* from, bool isForward)
{
    const QList<QWidget*> stops = stopsOf(window);
    if (stops.isEmpty())
        return nullptr;
    const auto place = std::ranges::find_if(stops, [from](const QWidget* stop) { return stop == from; });
    if (place == stops.end())
        return isForward ? stops.front() : stops.back();
    const auto count = stops.size();
    const auto next = (place - stops.begin() + (isForward ? 1 : count - 1)) % count;
    return stops[next] == from ? nullptr : stops[next];
}

} // namespace wm::ui
