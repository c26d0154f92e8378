// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SvgStyle.h"

namespace wm::paper {

/// The id of a hatch (Qt::HorPattern to Qt::DiagCrossPattern) or of a texture as a <pattern>; empty when the transform
/// leaves nothing of it. As in Qt, a hatch is made of 8 x 8 pixels of the figure and neither scales nor rotates with
/// the painter: areas that touch share it.
[[nodiscard]] QByteArray definePattern(const QBrush& brush, const SvgPaintArea& area, SvgDefinitions& definitions);

/// The colour that stands for a brush where it is drawn solid: dense patterns get the share of ink as opacity, a
/// gradient that shows one colour its last one.
[[nodiscard]] QColor solidColorOf(const QBrush& brush);

} // namespace wm::paper
