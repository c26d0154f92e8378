// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QSize>

#include <functional>

class QPainter;

namespace wm::charts {

/// A picture of size x scale pixels on light paper, device pixel ratio `scale`, resolution 96 x scale dots per inch.
/// Null for an empty size or a scale that is not above zero.
[[nodiscard]] QImage figureImage(QSize size, double scale, const std::function<void(QPainter&)>& paint);

} // namespace wm::charts
