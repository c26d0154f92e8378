// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Legend.h"

#include "wm/mapview/MapScene.h"

#include <QAbstractButton>

namespace wm::mapview {

/// The legend on a map: a click folds it to its heading or opens it. Until the user has chosen, it is open where it
/// leaves most of the map free. GUI thread.
class LegendPanel : public QAbstractButton {
    Q_OBJECT

public:
    explicit LegendPanel(QWidget* parent);

    /// Lays the entries out within that part of the map and takes the size they need; hidden when there are none.
    void setLegend(const std::vector<SceneLegendEntry>& entries, QSizeF available);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QSizeF openSize() const;
    void resizeToContents();

    LegendLayout m_layout;
    bool m_isChosen = false; ///< the user folded or opened it
};

} // namespace wm::mapview
