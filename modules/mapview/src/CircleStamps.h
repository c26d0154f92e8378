// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "LineRaster.h"

#include "wm/presentation/SymbolScale.h"

#include <QImage>
#include <QPointF>

#include <map>
#include <tuple>

namespace wm::mapview {

/// Draws many value circles straight into a picture: each size is painted once, for all pictures, and then stamped.
/// Sizes are a quarter of a pixel apart and places half a pixel, which nobody sees among hundreds of circles; painting
/// each by itself takes many times as long, most of it for the outlines.
class CircleStamps {
public:
    /// The picture stays where it is and belongs to this object's thread.
    explicit CircleStamps(const RasterTarget& target);

    /// `centre` and the radius are in the view's pixels.
    void paint(QPointF centre, const presentation::ScaledSymbol& symbol);

    /// Pixels to one of the view's, look, radius in quarters of a pixel, and in which half of a pixel the centre lies,
    /// each way.
    using Key = std::tuple<double, presentation::SymbolLook, int, int, int>;

private:
    [[nodiscard]] const QImage& stampOf(const Key& key);
    void blend(const QImage& stamp, int left, int top);

    RasterTarget m_target;
    std::map<Key, QImage> m_stamps; ///< used before in this picture
};

} // namespace wm::mapview
