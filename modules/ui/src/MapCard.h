// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CardContent.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QScrollArea;
class QToolButton;

namespace wm::mapview {
class MapCanvas;
}

namespace wm::ui {

/// What was clicked on the map, in a card at its right edge. Its texts can be selected and copied.
class MapCard : public QWidget {
    Q_OBJECT

public:
    /// `tools` are beside it or above it, never below it.
    MapCard(mapview::MapCanvas& canvas, const QWidget& tools);

    /// An empty title closes it.
    void display(const CardContent& content);
    [[nodiscard]] const CardContent& content() const { return m_content; }

Q_SIGNALS:
    /// The user wants to set where the facility is.
    void moveWanted(wm::domain::FacilityId facility);
    void closed();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fillRows();
    void place();
    void retranslate();

    mapview::MapCanvas& m_canvas;
    const QWidget& m_tools;
    CardContent m_content;
    QLabel* m_title = nullptr;
    QLabel* m_kind = nullptr;
    QScrollArea* m_scroll = nullptr;
    QWidget* m_rows = nullptr;
    QGridLayout* m_grid = nullptr;
    QToolButton* m_move = nullptr;
    QToolButton* m_close = nullptr;
};

} // namespace wm::ui
