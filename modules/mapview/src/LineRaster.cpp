// SPDX-License-Identifier: GPL-3.0-or-later
#include "LineRaster.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace wm::mapview {

namespace {

constexpr double kHalfPixel = 0.5;
constexpr unsigned kBlocks = 64;

} // namespace

LineRaster::LineRaster(const RasterTarget& target, const MapViewport& viewport)
    : m_target(target)
    , m_origin(viewport.toWorld({0.0, target.firstRow / target.ratio}))
    , m_pixelsPerDegree(viewport.pixelsPerDegree() * target.ratio)
    , m_coverage(static_cast<std::size_t>(target.width) * static_cast<std::size_t>(target.height))
    , m_touched(static_cast<std::size_t>(target.height))
    , m_blockShift(static_cast<int>(std::bit_width(static_cast<unsigned>(std::max(target.width - 1, 1)) / kBlocks)))
{
}

LineRaster::Point LineRaster::toPixels(QPointF world) const
{
    return {(world.x() - m_origin.x()) * m_pixelsPerDegree, (m_origin.y() - world.y()) * m_pixelsPerDegree};
}

void LineRaster::add(std::span<const QPointF> path, double width)
{
    // A line thinner than a pixel is a pixel wide and pale: it keeps its course instead of breaking into dots.
    const double wide = width * m_target.ratio;
    const double radius = std::max(wide, 1.0) / 2.0;
    const double strength = std::min(wide, 1.0) * 255.0;
    for (std::size_t i = 0; i + 1 < path.size(); ++i)
        addSegment(toPixels(path[i]), toPixels(path[i + 1]), radius, strength);
}

void LineRaster::add(QPointF world, const DotStamp& stamp)
{
    const Point centre = toPixels(world);
    const double reach = stamp.side();
    if (centre.x < -reach || centre.y < -reach || centre.x > m_target.width + reach ||
        centre.y > m_target.height + reach)
        return;
    const DotStamp::Placed placed = stamp.at(centre.x, centre.y);
    const int first = std::max(placed.left, 0);
    const int end = std::min(placed.left + stamp.side(), m_target.width);
    if (first >= end)
        return;
    const int lastRow = std::min(placed.top + stamp.side(), m_target.height);
    for (int row = std::max(placed.top, 0); row < lastRow; ++row) {
        touch(row, first, end);
        std::uint8_t* const coverage =
            m_coverage.data() + static_cast<std::size_t>(row) * static_cast<std::size_t>(m_target.width);
        const std::uint8_t* const stamped = placed.coverage.data() + std::ptrdiff_t{row - placed.top} * stamp.side();
        for (int column = first; column < end; ++column)
            coverage[column] = std::max(coverage[column], stamped[column - placed.left]);
    }
}

void LineRaster::addSegment(Point from, Point to, double radius, double strength)
{
    const double reach = radius + kHalfPixel;
    const auto [low, high] = std::minmax(from.y, to.y);
    if (high + reach < 0.0 || low - reach > static_cast<double>(m_target.height) ||
        std::max(from.x, to.x) + reach < 0.0 || std::min(from.x, to.x) - reach > static_cast<double>(m_target.width))
        return;
    const Point along{to.x - from.x, to.y - from.y};
    const double length = std::hypot(along.x, along.y);
    const Point step = length > 0.0 ? Point{along.x / length, along.y / length} : Point{1.0, 0.0};
    const Segment segment{from,
                          step,
                          length,
                          reach,
                          strength,
                          std::min(0.0, along.x) - reach,
                          std::max(0.0, along.x) + reach,
                          step.x / step.y,
                          reach / std::abs(step.y)};
    const int first = static_cast<int>(std::max(0.0, std::floor(low - reach)));
    const int last = static_cast<int>(std::min(static_cast<double>(m_target.height - 1), std::ceil(high + reach)));
    for (int row = first; row <= last; ++row)
        addRow(row, segment);
}

void LineRaster::addRow(int row, const Segment& segment)
{
    const double down = static_cast<double>(row) + kHalfPixel - segment.from.y;
    double left = segment.left;
    double right = segment.right;
    if (std::abs(segment.step.y) > 1e-3) {
        left = std::max(left, down * segment.slant - segment.halfRow);
        right = std::min(right, down * segment.slant + segment.halfRow);
    }
    const int first = static_cast<int>(std::max(0.0, std::floor(segment.from.x + left)));
    const int end =
        static_cast<int>(std::min(static_cast<double>(m_target.width), std::ceil(segment.from.x + right) + 1.0));
    if (first >= end)
        return;
    touch(row, first, end);
    std::uint8_t* const coverage =
        m_coverage.data() + static_cast<std::size_t>(row) * static_cast<std::size_t>(m_target.width);
    for (int column = first; column < end; ++column) {
        const double across = static_cast<double>(column) + kHalfPixel - segment.from.x;
        const double forward = across * segment.step.x + down * segment.step.y;
        const double beyond = forward - std::clamp(forward, 0.0, segment.length);
        const double aside = across * segment.step.y - down * segment.step.x;
        const double distance = beyond == 0.0 ? std::abs(aside) : std::sqrt(aside * aside + beyond * beyond);
        const double share = std::clamp(segment.reach - distance, 0.0, 1.0) * segment.strength;
        coverage[column] = std::max(coverage[column], static_cast<std::uint8_t>(share));
    }
}

void LineRaster::touch(int row, int first, int end)
{
    const int low = first >> m_blockShift;
    const int high = (end - 1) >> m_blockShift;
    const std::uint64_t upTo = high == 63 ? ~std::uint64_t{0} : (std::uint64_t{1} << (high + 1)) - 1;
    m_touched[static_cast<std::size_t>(row)] |= upTo & ~((std::uint64_t{1} << low) - 1);
}

void LineRaster::paint(const QColor& colour)
{
    const std::uint32_t above = colour.rgb();
    const auto opacity = static_cast<std::uint32_t>(colour.alpha() + 1);
    for (int row = 0; row < m_target.height; ++row) {
        std::uint64_t& touched = m_touched[static_cast<std::size_t>(row)];
        std::uint8_t* const coverage =
            m_coverage.data() + static_cast<std::size_t>(row) * static_cast<std::size_t>(m_target.width);
        std::uint32_t* const pixels = m_target.pixels + row * m_target.stride;
        for (; touched != 0; touched &= touched - 1) {
            const int first = std::countr_zero(touched) << m_blockShift;
            const int end = std::min(first + (1 << m_blockShift), m_target.width);
            for (int column = first; column < end; ++column) {
                if (const std::uint32_t covered = coverage[column]; covered != 0) {
                    pixels[column] = blended(pixels[column], above, (covered * opacity + (covered >> 7U)) >> 8U);
                    coverage[column] = 0;
                }
            }
        }
    }
}

} // namespace wm::mapview
