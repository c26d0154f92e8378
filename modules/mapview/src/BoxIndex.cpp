// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/mapview/BoxIndex.h"

#include <cmath>

namespace wm::mapview {

namespace {

constexpr double kMaxSide = 128.0;

std::size_t cellAt(double value, double low, double extent, std::size_t side)
{
    if (extent <= 0.0)
        return 0;
    const double share = std::clamp((value - low) / extent, 0.0, 1.0);
    return std::min(static_cast<std::size_t>(share * static_cast<double>(side)), side - 1);
}

} // namespace

BoxIndex::BoxIndex(std::span<const WorldBox> boxes)
    : m_boxes(boxes.begin(), boxes.end())
    , m_side(static_cast<std::size_t>(std::clamp(std::sqrt(static_cast<double>(boxes.size())), 1.0, kMaxSide)))
{
    for (const WorldBox& box : m_boxes)
        m_bounds.include(box);
    m_cells.resize(m_side * m_side);
    for (std::size_t i = 0; i < m_boxes.size(); ++i) {
        if (m_boxes[i].isEmpty())
            continue;
        const CellRange range = cellsOf(m_boxes[i]);
        for (std::size_t row = range.firstRow; row <= range.lastRow; ++row) {
            for (std::size_t column = range.firstColumn; column <= range.lastColumn; ++column)
                m_cells[row * m_side + column].push_back(static_cast<std::uint32_t>(i));
        }
    }
}

BoxIndex::CellRange BoxIndex::cellsOf(const WorldBox& box) const
{
    return {cellAt(box.minX, m_bounds.minX, m_bounds.width(), m_side),
            cellAt(box.maxX, m_bounds.minX, m_bounds.width(), m_side),
            cellAt(box.minY, m_bounds.minY, m_bounds.height(), m_side),
            cellAt(box.maxY, m_bounds.minY, m_bounds.height(), m_side)};
}

std::vector<std::size_t> BoxIndex::find(const WorldBox& box) const
{
    std::vector<std::size_t> found;
    if (!m_bounds.intersects(box))
        return found;
    const CellRange range = cellsOf(box);
    for (std::size_t row = range.firstRow; row <= range.lastRow; ++row) {
        for (std::size_t column = range.firstColumn; column <= range.lastColumn; ++column) {
            for (const std::uint32_t i : m_cells[row * m_side + column]) {
                if (m_boxes[i].intersects(box))
                    found.push_back(i);
            }
        }
    }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

} // namespace wm::mapview
