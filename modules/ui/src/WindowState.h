// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "TableColumns.h"

#include "wm/domain/Geometry.h"
#include "wm/presentation/ChartOptions.h"
#include "wm/presentation/CompareOptions.h"
#include "wm/presentation/MapOptions.h"
#include "wm/presentation/Selection.h"
#include "wm/ui/SelectionModel.h"

#include <QByteArray>

#include <optional>

namespace wm::ui {

/// The part of the world that the map shows.
struct MapPlace {
    domain::LonLat centre;
    double pixelsPerDegree = 0.0; ///< device-independent pixels

    bool operator==(const MapPlace&) const = default;
};

/// What the window shows of its workspace, and how.
struct WindowState {
    presentation::Selection selection;
    TableFilter filter;
    presentation::ChartOptions chart; ///< without what was assumed for a single target
    presentation::CompareOptions compare;
    presentation::MapOptions map;
    std::optional<MapPlace> place; ///< absent: everything, as large as there is room
    TableColumns columns;          ///< of the targets; empty: as they are
    QByteArray docks;              ///< QMainWindow::saveState(); empty: as they are
    bool isExplained = false;      ///< the explanation beside the chart is open
    bool areLayersShown = false;   ///< the list of the map's layers is open

    bool operator==(const WindowState&) const = default;
};

} // namespace wm::ui
