// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/ui/LayerSession.h"

#include <QWidget>

class QLabel;
class QListView;
class QShortcut;
class QSlider;
class QToolButton;

namespace wm::ui {

class LayerListModel;

/// The list of the map's layers beside the map: shown or hidden, in order, with opacity; add, look at, set up, remove.
class LayerPanel : public QWidget {
    Q_OBJECT

public:
    explicit LayerPanel(LayerSession& session, QWidget* parent = nullptr);

    void setCurrent(domain::MapLayerId layer);

Q_SIGNALS:
    void addWanted();
    void closeWanted();
    /// The user wants another list; changes with one key that follow each other are one step for undo, 0 is none.
    void listWanted(const std::vector<wm::domain::MapLayer>& list, const QString& action, int mergeKey);
    void propertiesWanted(wm::domain::MapLayerId layer);
    /// The map is to show all of the layer.
    void zoomWanted(wm::domain::MapLayerId layer);

protected:
    void changeEvent(QEvent* event) override;

private:
    void arrange();
    void connectParts();
    void showCurrent();
    void setOpacity(int percent);
    void move(int step);
    void remove();
    void openMenu(const QPoint& position);
    void retranslate();
    [[nodiscard]] const domain::MapLayer* current() const;
    [[nodiscard]] bool isFile() const;

    LayerSession& m_session;
    LayerListModel* m_model = nullptr;
    domain::MapLayerId m_current; ///< of the current row; when the list changes, rows are known by their ids
    QLabel* m_title = nullptr;
    QToolButton* m_add = nullptr;
    QToolButton* m_close = nullptr;
    QListView* m_view = nullptr;
    QLabel* m_opacityLabel = nullptr;
    QSlider* m_opacity = nullptr;
    QLabel* m_opacityText = nullptr;
    QToolButton* m_up = nullptr;
    QToolButton* m_down = nullptr;
    QToolButton* m_zoom = nullptr;
    QToolButton* m_properties = nullptr;
    QToolButton* m_remove = nullptr;
    QShortcut* m_removeKey = nullptr;
};

} // namespace wm::ui
