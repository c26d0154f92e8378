// SPDX-License-Identifier: GPL-3.0-or-later
#include "PlotLabels.h"

#include "LabelLayout.h"
#include "LineStyle.h"
#include "PlotMarks.h"
#include "Projections.h"

#include "wm/presentation/NumberText.h"

#include <algorithm>
#include <span>
#include <tuple>

namespace wm::charts {

namespace {

constexpr std::size_t kLeastInColumn = 3; // fewer find their places one by one

constexpr double kCrowded = 1.4; // label heights between marks, below which they are in a crowd

enum Rank { kSelectedRank, kLatestRank, kTargetRank, kProjectionRank, kScenarioRank, kReferenceRank };

struct Wanted {
    PlotLabel label;
    Rank rank = kTargetRank;
};

LabelRequest requestFor(const Wanted& wanted, const TypeSizes& type)
{
    LabelRequest request{wanted.label.mark, wanted.label.anchor, sizeOf(wanted.label, type), wanted.rank};
    request.mustBeNear = wanted.rank >= kProjectionRank;
    return request;
}

std::vector<LabelRequest> requestsFor(std::span<const Wanted> wanted, const TypeSizes& type)
{
    std::vector<LabelRequest> requests;
    for (const Wanted& one : wanted)
        requests.push_back(requestFor(one, type));
    return requests;
}

/// By year, from the top down within each.
std::vector<Wanted> wantedTargetLabels(const presentation::ChartSpec& spec, const PlotFrame& frame)
{
    std::vector<Wanted> wanted;
    for (const auto& target : spec.targets) {
        if (!isShown(target, frame))
            continue;
        const TargetMark mark = targetMark(target, frame);
        wanted.push_back({{QString::fromStdString(target.label),
                           mark.bounds(),
                           mark.centre(),
                           target.verdict,
                           target.isSelected,
                           {},
                           &presentation::Palette::target},
                          target.isSelected ? kSelectedRank : kTargetRank});
    }
    std::ranges::stable_sort(wanted, {},
                             [](const Wanted& one) { return std::tuple(one.label.anchor.x(), one.label.anchor.y()); });
    return wanted;
}

QRectF dotAround(const QPointF& centre)
{
    const QPointF half(kDiscRadius + 1.0, kDiscRadius + 1.0);
    return {centre - half, centre + half};
}

std::optional<Wanted> wantedLatestLabel(const presentation::ChartSpec& spec, const PlotFrame& frame)
{
    const auto& points = spec.observed.empty() ? spec.partYear : spec.observed;
    if (points.empty() || !frame.shows(points.back().year, points.back().value))
        return std::nullopt;
    const auto& latest = points.back();
    const std::string text = latest.label.empty() ? presentation::numberText(latest.value) : latest.label;
    const QPointF centre = frame.at(latest.year, latest.value);
    return Wanted{{QString::fromStdString(text), dotAround(centre), centre, std::nullopt, false, {}}, kLatestRank};
}

Rank rankOf(presentation::ChartLine::Kind kind)
{
    using Kind = presentation::ChartLine::Kind;
    return kind == Kind::Projection ? kProjectionRank : kind == Kind::Scenario ? kScenarioRank : kReferenceRank;
}

/// At the right end of what is seen of each line.
std::vector<Wanted> wantedLineLabels(const presentation::ChartSpec& spec, const PlotFrame& frame)
{
    std::vector<Wanted> wanted;
    for (const auto& line : spec.lines) {
        const std::vector<QPolygonF> pieces = piecesInPlot(shapeOf(line), frame);
        if (line.label.empty() || pieces.empty())
            continue;
        const QPointF end = pieces.back().back();
        wanted.push_back({{QString::fromStdString(line.label),
                           QRectF(end, end).adjusted(-1.0, -1.0, 1.0, 1.0),
                           end,
                           std::nullopt,
                           false,
                           {},
                           lineRole(line.kind)},
                          rankOf(line.kind)});
    }
    return wanted;
}

void addDots(LabelObstacles& obstacles, const std::vector<presentation::ChartPoint>& points, const PlotFrame& frame)
{
    for (const auto& point : points)
        obstacles.dots.push_back(dotAround(frame.at(point.year, point.value)));
}

void addLines(LabelObstacles& obstacles, const presentation::ChartSpec& spec, const PlotFrame& frame)
{
    for (std::size_t index = 1; index < spec.observed.size(); ++index) {
        const auto& from = spec.observed[index - 1];
        const auto& to = spec.observed[index];
        obstacles.lines.emplace_back(frame.at(from.year, from.value), frame.at(to.year, to.value));
    }
    for (const auto& path : spec.paths)
        obstacles.lines.emplace_back(frame.at(path.start.year, path.start.value),
                                     frame.at(path.end.year, path.end.value));
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
                           const std::vector<Wanted>& wanted)
{
    LabelObstacles obstacles;
    for (const Wanted& one : wanted)
        obstacles.marks.push_back(one.label.mark);
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
    Placing(std::vector<Wanted> wanted, LabelObstacles obstacles, const TypeSizes& type, const QRectF& bounds)
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
        std::erase_if(m_wanted, [](const Wanted& one) { return !one.label.verdict; });
        for (Wanted& one : m_wanted)
            one.label.text.clear();
    }

    void add(Wanted wanted) { m_wanted.push_back(std::move(wanted)); }
    [[nodiscard]] std::vector<PlotLabel> placed() && { return std::move(m_placed); }

private:
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
        std::vector<Wanted> left;
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

    std::vector<Wanted> m_wanted;
    LabelObstacles m_obstacles;
    TypeSizes m_type;
    QRectF m_bounds;
    std::vector<PlotLabel> m_placed;
};

} // namespace

std::vector<PlotLabel> layOutLabels(const presentation::ChartSpec& spec, const PlotFrame& frame, const TypeSizes& type,
                                    const QRectF& bounds)
{
    std::vector<Wanted> targets = wantedTargetLabels(spec, frame);
    const std::optional<Wanted> latest = wantedLatestLabel(spec, frame);
    std::vector<Wanted> all = targets;
    if (latest)
        all.push_back(*latest);
    Placing placing(std::move(targets), obstaclesIn(spec, frame, all), type, bounds);
    placing.placeColumns();
    if (latest)
        placing.add(*latest);
    placing.placeEach();
    placing.shorten();
    placing.placeEach();
    // Last, for the legend tells the lines apart as well.
    for (Wanted& line : wantedLineLabels(spec, frame))
        placing.add(std::move(line));
    placing.placeEach();
    return std::move(placing).placed();
}

} // namespace wm::charts
