// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/mapview/MapViewport.h"

#include <QColor>
#include <QPointF>

#include <cstdint>
#include <span>
#include <vector>

namespace wm::mapview {

/// Rows of a picture in memory, 0xffRRGGBB.
struct RasterTarget {
    std::uint32_t* pixels = nullptr; ///< of the first row
    int width = 0;
    int height = 0;
    std::ptrdiff_t stride = 0; ///< pixels from one row to the next
    int firstRow = 0;          ///< of the whole picture
    double ratio = 1.0;        ///< pixels for one of the view's
};

/// Draws many solid lines of one colour and width at once, with round ends and joins, straight into a picture. Where
/// lines overlap they are blended once, as one shape. Many times as fast as stroking each by a general painter, which
/// makes an outline of every line first and then fills that.
class LineRaster {
public:
    /// The picture stays where it is and belongs to this object's thread.
    LineRaster(const RasterTarget& target, const MapViewport& viewport);

    /// A line in world coordinates; `width` in the view's pixels.
    void add(std::span<const QPointF> path, double width);
    /// Blends all that was added since the last call.
    void paint(const QColor& colour);

private:
    /// In double precision: a line may end millions of pixels away.
    struct Point {
        double x;
        double y;
    };

    struct Segment {
        Point from;
        Point step; ///< of length 1
        double length;
        double reach;    ///< half the width and half a pixel
        double strength; ///< 0 to 255
        double left;     ///< how far it reaches from `from`
        double right;
        double slant;   ///< columns for a row; not finite where it is all but level
        double halfRow; ///< half of what a row meets of its middle part
    };

    [[nodiscard]] Point toPixels(QPointF world) const;
    void addSegment(Point from, Point to, double radius, double strength);
    void touch(int row, int first, int end);
    void addRow(int row, const Segment& segment);

    RasterTarget m_target;
    QPointF m_origin;                     ///< world position of the picture's corner
    double m_pixelsPerDegree;             ///< of the picture
    std::vector<std::uint8_t> m_coverage; ///< row by row
    std::vector<std::uint64_t> m_touched; ///< a bit for each 64th of a row that may be covered
    int m_blockShift;                     ///< such a 64th has 2 to this power of pixels
};

} // namespace wm::mapview
