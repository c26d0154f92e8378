// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "DotStamp.h"

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

/// `share` is 0 to 256.
[[nodiscard]] inline std::uint32_t blended(std::uint32_t below, std::uint32_t above, std::uint32_t share)
{
    // Two channels at a time: red and blue, green alone.
    const std::uint32_t redBlue = ((below & 0xFF00FFU) * (256U - share) + (above & 0xFF00FFU) * share) >> 8U;
    const std::uint32_t green = ((below & 0x00FF00U) * (256U - share) + (above & 0x00FF00U) * share) >> 8U;
    return 0xFF000000U | (redBlue & 0xFF00FFU) | (green & 0x00FF00U);
}

/// Draws many solid lines or discs of one colour at once, with round ends and joins, straight into a picture. Where
/// they overlap they are blended once, as one shape. Many times as fast as stroking each by a general painter, which
/// makes an outline of every line first and then fills that.
class LineRaster {
public:
    /// The picture stays where it is and belongs to this object's thread.
    LineRaster(const RasterTarget& target, const MapViewport& viewport);

    /// A line in world coordinates; `width` in the view's pixels.
    void add(std::span<const QPointF> path, double width);
    /// A disc around a point in world coordinates; the stamp is in the picture's pixels.
    void add(QPointF world, const DotStamp& stamp);
    /// Blends all that was added since the last call.
    void paint(const QColor& colour);
    [[nodiscard]] const RasterTarget& target() const { return m_target; }

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
