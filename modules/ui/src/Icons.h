// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QPainter>

namespace wm::ui {

enum class Icon {
    NewFile,
    Open,
    Export,
    Search,
    ClearFilter,
    Map,
    Close,
    Float,
    Information,
    Warning,
    Play,
    Pause,
    ZoomIn,
    ZoomOut,
    Fit,
    Distance,
    Area,
    SelectBox,
    Layers,
    Remove,
    Up,
    Down,
    Left,
    Right,
    Sliders
};

/// Line icons on a 16 x 16 grid, drawn anew at every size, so that they are sharp at every scale. Disabled ones are
/// pale.
[[nodiscard]] QIcon icon(Icon which);
/// The icon straight into a painter.
void paintIcon(QPainter& painter, const QRectF& rect, Icon which, const QColor& colour);

} // namespace wm::ui
