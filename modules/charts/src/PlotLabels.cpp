// SPDX-License-Identifier: GPL-3.0-or-later
#include "PlotLabels.h"

#include "Flags.h"
#include "Handle.h"
#include "LabelLayout.h"
#include "PlotMarks.h"
#include "Projections.h"
#include "Revisions.h"
#include "ValueAxis.h"
#include "WantedLabels.h"

#include <algorithm>
#include <iterator>
#include <span>

namespace wm::charts {

namespace {

constexpr std::size_t kLeastInColumn = 3; // fewer find their places one by one
constexpr double kCrowded = 1.4;          // label heights between marks, below which they are in a crowd

LabelRequest requestFor(const WantedLabel& wanted, const TypeSizes& type)
{
    LabelRequest request{wanted.label.mark, wanted.label.anchor, sizeOf(wanted.label, type), wanted.rank};
    request.mustBeNear = wanted.rank >= kFlagRank;
    return request;
}

std::vector<LabelRequest> requestsFor(std::span<const WantedLabel> wanted, const TypeSizes& type)
{
    std::vector<LabelRequest> requests;
    for (const WantedLabel& one : wanted)
        requests.push_back(requestFor(one, type));
    return requests;
}

void addDots(LabelObstacles& obstacles, const std::vector<presentation::ChartPoint>& points, const PlotFrame& frame)
{
    for (const auto& point : points)
        obstacles.dots.push_back(dotAround(frame.at(point.year, point.value)));
}

void addLines(LabelObstacles& obstacles, const presentation::ChartSpec& spec, const PlotFrame& frame)
{
    for (const auto& piece : unbrokenPieces(spec)) {
        for (std::size_t index = 1; index < piece.size(); ++index)
            obstacles.lines.emplace_back(frame.at(piece[index - 1].year, piece[index - 1].value),
                                         frame.at(piece[index].year, piece[index].value));
    }
    for (const auto& path : spec.paths) {
        const std::vector<presentation::ChartPoint> points = pathOnAxis(path, spec.scale);
        for (std::size_t index = 1; index < points.size(); ++index)
            obstacles.lines.emplace_back(frame.at(points[index - 1].year, points[index - 1].value),
                                         frame.at(points[index].year, points[index].value));
    }
    for (const auto& revision : spec.revisions) {
        for (const QPolygonF& piece : piecesInPlot(shapeOf(revision), frame)) {
            for (qsizetype index = 1; index < piece.size(); ++index)
                obstacles.lines.emplace_back(piece[index - 1], piece[index]);
        }
    }
    for (const auto& span : spec.spans)
        obstacles.lines.emplace_back(frame.at(span.firstYear, span.value), frame.at(span.lastYear, span.value));
    for (const auto& line : spec.lines) {
        for (const QPolygonF& piece : piecesInPlot(shapeOf(line), frame)) {
            for (qsizetype index = 1; index < piece.size(); ++index)
                obstacles.lines.emplace_back(piece[index - 1], piece[index]);
        }
    }
    for (const int year : spec.horizonYears) {
        const double x = frame.at(year, frame.values.lower).x();
        obstacles.guides.emplace_back(x, frame.rect.top(), x, frame.rect.bottom());
    }
}

LabelObstacles obstaclesIn(const presentation::ChartSpec& spec, const PlotFrame& frame,
                           const std::vector<WantedLabel>& wanted)
{
    LabelObstacles obstacles;
    for (const WantedLabel& one : wanted)
        obstacles.marks.push_back(one.label.mark);
    if (spec.handle)
        obstacles.marks.push_back(QRectF(frame.at(spec.handle->year, spec.handle->value), QSizeF())
                                      .adjusted(-kHandleReach, -kHandleReach, kHandleReach, kHandleReach));
    if (hasDiscs(spec, frame))
        addDots(obstacles, spec.observed, frame);
    addDots(obstacles, spec.partYear, frame);
    addDots(obstacles, spec.baselines, frame);
    addLines(obstacles, spec, frame);
    return obstacles;
}

/// Puts labels in their places as they are found; what is placed is an obstacle to what follows.
class Placing {
public:
    Placing(std::vector<WantedLabel> wanted, LabelObstacles obstacles, const TypeSizes& type, const QRectF& bounds)
        : m_wanted(std::move(wanted))
        , m_obstacles(std::move(obstacles))
        , m_type(type)
        , m_bounds(bounds)
    {
    }

    /// Targets of one year whose labels would be in each other's way get a column.
    void placeColumns()
    {
        std::vector<std::optional<QRectF>> places(m_wanted.size());
        std::size_t first = 0;
        while (first < m_wanted.size()) {
            const std::size_t end = endOfCrowd(first);
            if (end - first >= kLeastInColumn)
                placeCrowd(first, end, places);
            first = end;
        }
        take(places);
    }

    void placeEach() { take(placeLabels(requestsFor(m_wanted, m_type), m_obstacles, m_bounds)); }

    /// Without room for its words a target keeps at least the sign of its verdict.
    void shorten()
    {
        std::erase_if(m_wanted, [](const WantedLabel& one) { return !one.label.verdict; });
        for (WantedLabel& one : m_wanted)
            one.label.text.clear();
    }

    /// What of that rank has found no place gets none any more.
    void drop(LabelRank rank)
    {
        std::erase_if(m_wanted, [rank](const WantedLabel& one) { return one.rank == rank; });
    }

    /// All of the labels, each at the first of its places that is free, or none where one has none.
    void takeAll(std::vector<BandLabel> labels)
    {
        for (BandLabel& one : labels) {
            const auto place = std::ranges::find_if(one.places, [this](const QRectF& rect) { return isFree(rect); });
            if (place == one.places.end())
                return;
            one.label.rect = *place;
            one.label.mark = *place;
            one.label.anchor = place->center();
        }
        for (BandLabel& one : labels) {
            m_obstacles.marks.push_back(one.label.rect);
            m_placed.push_back(std::move(one.label));
        }
    }

    [[nodiscard]] bool isAnyWanted(LabelRank rank) const
    {
        return std::ranges::find(m_wanted, rank, &WantedLabel::rank) != m_wanted.end();
    }

    void add(WantedLabel wanted) { m_wanted.push_back(std::move(wanted)); }
    [[nodiscard]] std::vector<PlotLabel> placed() && { return std::move(m_placed); }

private:
    [[nodiscard]] bool isFree(const QRectF& rect) const
    {
        const auto touches = [&rect](const QRectF& mark) {
            return mark.intersects(rect);
        };
        const auto crosses = [&rect](const QLineF& line) {
            return lengthInside(line, rect) > 0.0;
        };
        return m_bounds.contains(rect) && std::ranges::none_of(m_obstacles.marks, touches) &&
               std::ranges::none_of(m_obstacles.lines, crosses);
    }

    [[nodiscard]] std::size_t endOfCrowd(std::size_t first) const
    {
        const double close = sizeOf(m_wanted[first].label, m_type).height() * kCrowded;
        std::size_t end = first + 1;
        while (end < m_wanted.size()) {
            const QPointF step = m_wanted[end].label.anchor - m_wanted[end - 1].label.anchor;
            if (step.x() > 0.5 || step.y() > close)
                break;
            ++end;
        }
        return end;
    }

    void placeCrowd(std::size_t first, std::size_t end, std::vector<std::optional<QRectF>>& places)
    {
        const std::vector<LabelRequest> requests = requestsFor(std::span(m_wanted).subspan(first, end - first), m_type);
        const std::vector<QRectF> column = placeColumn(requests, m_obstacles, m_bounds);
        for (std::size_t index = 0; index < column.size(); ++index) {
            places[first + index] = column[index];
            m_obstacles.marks.push_back(column[index]);
        }
    }

    /// Moves what has a place to the placed; what has none stays wanted.
    void take(const std::vector<std::optional<QRectF>>& places)
    {
        std::vector<WantedLabel> left;
        for (std::size_t index = 0; index < m_wanted.size(); ++index) {
            if (!places[index]) {
                left.push_back(std::move(m_wanted[index]));
                continue;
            }
            m_wanted[index].label.rect = *places[index];
            m_obstacles.marks.push_back(*places[index]);
            m_placed.push_back(std::move(m_wanted[index].label));
        }
        m_wanted = std::move(left);
    }

    std::vector<WantedLabel> m_wanted;
    LabelObstacles m_obstacles;
    TypeSizes m_type;
    QRectF m_bounds;
    std::vector<PlotLabel> m_placed;
};

} // namespace

std::vector<PlotLabel> layOutLabels(const presentation::ChartSpec& spec, const PlotFrame& frame, const TypeSizes& type,
                                    const QRectF& bounds)
{
    std::vector<WantedLabel> targets = wantedTargetLabels(spec, frame);
    const std::optional<WantedLabel> latest = wantedLatestLabel(spec, frame);
    std::vector<WantedLabel> all = targets;
    if (latest)
        all.push_back(*latest);
    std::vector<WantedLabel> flags = wantedFlagLabels(spec, frame, type);
    std::ranges::copy(flags, std::back_inserter(all));
    Placing placing(std::move(targets), obstaclesIn(spec, frame, all), type, bounds);
    placing.placeColumns();
    const std::optional<WantedLabel> named = withSeriesName(latest, spec);
    if (named)
        placing.add(*named);
    else if (latest)
        placing.add(*latest);
    placing.placeEach();
    if (named && placing.isAnyWanted(kLatestRank)) {
        placing.drop(kLatestRank);
        placing.add(*latest);
        placing.placeEach();
    }
    placing.shorten();
    placing.placeEach();
    for (WantedLabel& flag : flags)
        placing.add(std::move(flag));
    placing.placeEach();
    placing.drop(kFlagRank);
    // Last, for the legend tells the lines apart as well.
    for (WantedLabel& line : wantedLineLabels(spec, frame, type))
        placing.add(std::move(line));
    placing.placeEach();
    placing.takeAll(wantedBandLabels(spec, frame, type));
    return std::move(placing).placed();
}

std::vector<presentation::ChartLegendEntry> entriesWithoutLabel(const presentation::ChartSpec& spec,
                                                                const std::vector<PlotLabel>& labels)
{
    std::vector<presentation::ChartLegendEntry> entries;
    for (std::size_t index = 0; index < spec.legend.size(); ++index) {
        if (std::ranges::find(labels, std::optional(index), &PlotLabel::entry) == labels.end())
            entries.push_back(spec.legend[index]);
    }
    return entries;
}

} // namespace wm::charts
