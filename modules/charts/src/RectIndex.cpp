// SPDX-License-Identifier: GPL-3.0-or-later
#include "RectIndex.h"

#include <algorithm>

namespace wm::charts {

namespace {

constexpr std::size_t kCellsAcross = 32; // and down

std::size_t cellAt(double position, double from, double length)
{
    if (!(length > 0.0))
        return 0;
    const double cell = (position - from) / length * static_cast<double>(kCellsAcross);
    return static_cast<std::size_t>(std::clamp(cell, 0.0, static_cast<double>(kCellsAcross - 1)));
}

} // namespace

RectIndex::RectIndex(const QRectF& bounds)
    : m_bounds(bounds)
    , m_cells(kCellsAcross * kCellsAcross)
{
}

RectIndex::Cells RectIndex::cellsOf(const QRectF& rect) const
{
    return {cellAt(rect.left(), m_bounds.left(), m_bounds.width()),
            cellAt(rect.top(), m_bounds.top(), m_bounds.height()),
            cellAt(rect.right(), m_bounds.left(), m_bounds.width()),
            cellAt(rect.bottom(), m_bounds.top(), m_bounds.height())};
}

void RectIndex::add(const QRectF& rect)
{
    const bool isWithin = rect.left() <= m_bounds.right() && rect.right() >= m_bounds.left() &&
                          rect.top() <= m_bounds.bottom() && rect.bottom() >= m_bounds.top();
    if (!isWithin)
        return;
    const Cells cells = cellsOf(rect);
    for (std::size_t row = cells.top; row <= cells.bottom; ++row) {
        for (std::size_t column = cells.left; column <= cells.right; ++column) {
            std::vector<QRectF>& there = m_cells[row * kCellsAcross + column];
            // Marks on one spot are one obstacle.
            if (std::ranges::none_of(there, [&](const QRectF& other) { return other.contains(rect); }))
                there.push_back(rect);
        }
    }
}

bool RectIndex::isTouched(const QRectF& rect) const
{
    const Cells cells = cellsOf(rect);
    for (std::size_t row = cells.top; row <= cells.bottom; ++row) {
        for (std::size_t column = cells.left; column <= cells.right; ++column) {
            const std::vector<QRectF>& there = m_cells[row * kCellsAcross + column];
            if (std::ranges::any_of(there, [&](const QRectF& other) { return other.intersects(rect); }))
                return true;
        }
    }
    return false;
}

} // namespace wm::charts
