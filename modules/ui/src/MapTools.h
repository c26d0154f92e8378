// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/mapview/MapRuler.h"

#include <QWidget>

#include <vector>

class QBoxLayout;
class QToolButton;

namespace wm::mapview {
class MapCanvas;
}

namespace wm::ui {

/// What a ruler says: four digits with the fitting unit; fewer than three points of an area are measured as a line.
[[nodiscard]] QString rulerText(mapview::RulerKind kind, std::span<const domain::LonLat> points);

/// Buttons on the map: the list of layers, closer, farther, everything, measure a distance or an area. It stays at the
/// map's right edge below the arrow, or on a low map beside it.
class MapTools : public QWidget {
    Q_OBJECT

public:
    explicit MapTools(mapview::MapCanvas& canvas);

    void setLayersShown(bool areShown); ///< emits nothing

Q_SIGNALS:
    void layersWanted(bool areWanted);
    void searchWanted();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QToolButton* addButton(const char* name);
    void connectRulers();
    void place();
    void retranslate();

    mapview::MapCanvas& m_canvas;
    QBoxLayout* m_layout = nullptr;
    QToolButton* m_layers = nullptr;
    QToolButton* m_search = nullptr;
    QToolButton* m_closer = nullptr;
    QToolButton* m_farther = nullptr;
    QToolButton* m_all = nullptr;
    QToolButton* m_select = nullptr;
    QToolButton* m_distance = nullptr;
    QToolButton* m_area = nullptr;
};

} // namespace wm::ui
