// SPDX-License-Identifier: GPL-3.0-or-later
#include "CompareFigure.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace wm::charts {

namespace {

constexpr double kSideways = 2.5; // how much farther a step aside is than one ahead

} // namespace

Emphasis CompareLook::emphasisOf(const presentation::CompareMark& mark) const
{
    if (facet == presentation::CompareFacet::Indicators)
        return !highlight.indicator.isNone() && mark.indicator == highlight.indicator ? Emphasis::Selected
                                                                                      : Emphasis::Plain;
    if (!highlight.brushed.empty() && !std::ranges::binary_search(highlight.brushed, mark.region))
        return Emphasis::Dimmed;
    return !highlight.region.isNone() && mark.region == highlight.region ? Emphasis::Selected : Emphasis::Plain;
}

void CompareFigure::paintHead(QPainter&, const CompareLook&) const
{
}

QString CompareFigure::readOut(const PlacedMark& mark) const
{
    return QString::fromStdString(mark.mark->readOut);
}

std::optional<std::size_t> CompareFigure::markAt(const QPointF& position) const
{
    const auto found =
        std::ranges::find_if(m_marks, [&](const PlacedMark& mark) { return mark.bounds.contains(position); });
    return found == m_marks.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - m_marks.begin()));
}

bool CompareFigure::touches(const PlacedMark& mark, const QRectF& area) const
{
    return mark.bounds.intersects(area);
}

std::size_t CompareFigure::neighbour(std::size_t index, int dx, int dy) const
{
    const QPointF from = anchor(m_marks[index]);
    std::size_t nearest = index;
    double least = std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < m_marks.size(); ++i) {
        const QPointF way = anchor(m_marks[i]) - from;
        const double ahead = way.x() * dx + way.y() * dy;
        const double aside = std::abs(way.x() * dy) + std::abs(way.y() * dx);
        if (i == index || ahead <= 0.5)
            continue;
        if (const double distance = ahead + kSideways * aside; distance < least) {
            least = distance;
            nearest = i;
        }
    }
    return nearest;
}

double CompareFigure::uncutHeight(double room) const
{
    if (m_height <= room)
        return m_height;
    double height = 0.0;
    for (const PlacedMark& mark : m_marks) {
        if (mark.bounds.bottom() <= room)
            height = std::max(height, mark.bounds.bottom());
    }
    return height;
}

std::size_t CompareFigure::leftOut(double height) const
{
    return static_cast<std::size_t>(
        std::ranges::count_if(m_marks, [&](const PlacedMark& mark) { return mark.bounds.bottom() > height; }));
}

std::unique_ptr<CompareFigure> makeCompareFigure(const presentation::CompareSpec& spec, const TypeSizes& type)
{
    return std::visit([&](const auto& figure) { return makeFigure(figure, spec.head, type); }, spec.figure);
}

} // namespace wm::charts
