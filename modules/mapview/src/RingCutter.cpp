// SPDX-License-Identifier: GPL-3.0-or-later
#include "RingCutter.h"

#include <algorithm>
#include <bit>

namespace wm::mapview {

namespace {

std::uint64_t mixed(std::uint64_t value)
{
    // Source: the finaliser of SplitMix64 (Steele, Lea and Flood, OOPSLA 2014).
    value = (value ^ (value >> 30U)) * 0xBF58476D1CE4E5B9U;
    value = (value ^ (value >> 27U)) * 0x94D049BB133111EBU;
    return value ^ (value >> 31U);
}

std::uint64_t hashOf(QPointF point)
{
    // Adding 0.0 makes the two zeros one.
    return mixed(std::bit_cast<std::uint64_t>(point.x() + 0.0)) ^ std::bit_cast<std::uint64_t>(point.y() + 0.0) * 31U;
}

bool areSame(QPointF a, QPointF b)
{
    return a.x() == b.x() && a.y() == b.y(); // QPointF's == calls neighbouring points equal
}

/// A closed piece begins with its lowest number and goes on with the lower of that one's neighbours, an open one begins
/// with its lower end: so both sides of a border write it alike. True when the direction had to be changed.
bool makeCanonical(std::vector<std::uint32_t>& piece)
{
    const bool isClosed = piece.front() == piece.back();
    const bool isTurned = isClosed ? piece[1] > piece[piece.size() - 2] : piece.front() > piece.back();
    if (isTurned)
        std::ranges::reverse(piece);
    return isTurned;
}

std::uint64_t endsOf(const std::vector<std::uint32_t>& piece)
{
    return mixed(std::uint64_t{piece.front()} << 32U | piece.back()) ^
           mixed(std::uint64_t{piece[1]} << 32U | piece.size());
}

} // namespace

std::uint32_t PointNumbers::numberOf(QPointF point)
{
    if (2 * (m_points.size() + 1) > m_slots.size())
        grow();
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = mixed(hashOf(point)) & mask;
    while (m_slots[slot] != 0 && !areSame(m_points[m_slots[slot] - 1], point))
        slot = (slot + 1) & mask;
    if (m_slots[slot] == 0) {
        m_points.push_back(point);
        m_slots[slot] = static_cast<std::uint32_t>(m_points.size());
    }
    return m_slots[slot] - 1;
}

void PointNumbers::grow()
{
    m_slots.assign(std::max<std::size_t>(64, m_slots.size() * 2), 0);
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        std::size_t slot = mixed(hashOf(m_points[i])) & mask;
        while (m_slots[slot] != 0)
            slot = (slot + 1) & mask;
        m_slots[slot] = static_cast<std::uint32_t>(i + 1);
    }
}

void RingCutter::add(const NumberedRing& ring, std::size_t pointCount)
{
    m_neighbours.resize(std::max(m_neighbours.size(), pointCount));
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const std::uint32_t before = ring[(i + ring.size() - 1) % ring.size()];
        const std::uint32_t after = ring[(i + 1) % ring.size()];
        const auto [low, high] = std::minmax({before, after});
        Neighbours& known = m_neighbours[ring[i]];
        if (!known.isKnown)
            known = {low, high, true, false};
        else if (known.low != low || known.high != high)
            known.isJunction = true;
    }
}

std::vector<ArcReference> RingCutter::cut(const NumberedRing& ring)
{
    const auto isJunction = [&](std::uint32_t number) {
        return m_neighbours[number].isJunction;
    };
    auto begin = std::ranges::find_if(ring, isJunction);
    if (begin == ring.end())
        begin = std::ranges::min_element(ring);
    const auto start = static_cast<std::size_t>(begin - ring.begin());
    std::vector<ArcReference> references;
    std::vector<std::uint32_t> piece{ring[start]};
    for (std::size_t i = 1; i <= ring.size(); ++i) {
        piece.push_back(ring[(start + i) % ring.size()]);
        if (i == ring.size() || isJunction(piece.back())) {
            const std::uint32_t end = piece.back();
            references.push_back(find(std::move(piece)));
            piece = {end};
        }
    }
    return references;
}

ArcReference RingCutter::find(std::vector<std::uint32_t> piece)
{
    const bool isReversed = makeCanonical(piece);
    const std::uint64_t ends = endsOf(piece);
    const auto [first, last] = m_arcsByEnds.equal_range(ends);
    for (auto known = first; known != last; ++known) {
        if (m_arcs[known->second] == piece)
            return {known->second, isReversed};
    }
    const auto index = static_cast<std::uint32_t>(m_arcs.size());
    m_arcsByEnds.emplace(ends, index);
    m_arcs.push_back(std::move(piece));
    return {index, isReversed};
}

} // namespace wm::mapview
