// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/mapview/WorldBox.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace wm::mapview {

/// Finds the boxes that meet a box: a uniform grid, so that the cost of a frame follows what is in view.
class BoxIndex {
public:
    BoxIndex() = default; ///< empty
    explicit BoxIndex(std::span<const WorldBox> boxes);

    /// Indices of the boxes that meet `box`, ascending, each once. Empty boxes are never found.
    [[nodiscard]] std::vector<std::size_t> find(const WorldBox& box) const;

private:
    struct CellRange {
        std::size_t firstColumn, lastColumn, firstRow, lastRow;
    };
    [[nodiscard]] CellRange cellsOf(const WorldBox& box) const;

    std::vector<WorldBox> m_boxes;
    std::vector<std::vector<std::uint32_t>> m_cells; ///< row by row, m_side x m_side
    WorldBox m_bounds;
    std::size_t m_side = 0;
};

/// Things with a `box`, in painting order, with their index.
template <class Item>
class Indexed {
public:
    Indexed() = default;
    explicit Indexed(std::vector<Item> items)
        : m_items(std::move(items))
    {
        std::vector<WorldBox> boxes;
        boxes.reserve(m_items.size());
        for (const Item& item : m_items)
            boxes.push_back(item.box);
        m_index = BoxIndex(boxes);
    }

    [[nodiscard]] const std::vector<Item>& items() const { return m_items; }
    [[nodiscard]] std::vector<std::size_t> find(const WorldBox& box) const { return m_index.find(box); }

private:
    std::vector<Item> m_items;
    BoxIndex m_index;
};

} // namespace wm::mapview
