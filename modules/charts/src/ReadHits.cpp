// SPDX-License-Identifier: GPL-3.0-or-later
#include "ReadHits.h"

#include "Clipping.h"
#include "Projections.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace wm::charts {

namespace {

constexpr double kLineReachShare = 0.6; // of the reach of marks, which are smaller than lines

QPointF nearestOn(const QLineF& line, const QPointF& position)
{
    const QPointF along = line.p2() - line.p1();
    const double squaredLength = QPointF::dotProduct(along, along);
    const double share = squaredLength > 0.0
                             ? std::clamp(QPointF::dotProduct(position - line.p1(), along) / squaredLength, 0.0, 1.0)
                             : 0.0;
    return line.p1() + along * share;
}

double distance(const QPointF& one, const QPointF& other)
{
    return QLineF(one, other).length();
}

/// Pixels that a kind is taken to be farther away than it is.
double handicap(ReadKind kind)
{
    switch (kind) {
    case ReadKind::Handle:
        return -6.0;
    case ReadKind::Target:
        return -4.0;
    case ReadKind::Value:
        return 0.0;
    case ReadKind::RevisionStep:
        return 1.0;
    case ReadKind::Flag:
        return 1.5;
    case ReadKind::ProjectionPoint:
        return 2.0;
    case ReadKind::ProjectionLine:
        return 6.0;
    case ReadKind::Scenario:
        return 8.0;
    case ReadKind::Reference:
        return 10.0;
    case ReadKind::Band:
        break;
    }
    return 1000.0;
}

struct Candidate {
    QPointF position;
    double cost = 0.0;
};

std::optional<Candidate> markHit(const QPointF& position, const ReadPoint& point, const PlotFrame& frame, double reach)
{
    if (!isShown(point, frame))
        return std::nullopt;
    const QLineF line = point.line(frame);
    const double away = distance(nearestOn(line, position), position);
    return away <= reach ? std::optional(Candidate{line.center(), away + handicap(point.kind)}) : std::nullopt;
}

std::optional<Candidate> lineHit(const QPointF& position, const ReadPoint& point, const PlotFrame& frame, double reach)
{
    std::optional<Candidate> best;
    for (const QPolygonF& piece : piecesInPlot(point.shape, frame)) {
        for (qsizetype index = 1; index < piece.size(); ++index) {
            const QPointF place = nearestOn({piece[index - 1], piece[index]}, position);
            const double away = distance(place, position);
            const double cost = away + handicap(point.kind);
            if (away <= reach * kLineReachShare && (!best || cost < best->cost))
                best = Candidate{place, cost};
        }
    }
    return best;
}

std::optional<Candidate> bandHit(const QPointF& position, const ReadPoint& point, const PlotFrame& frame)
{
    if (!areaInPlot(point.shape, frame).containsPoint(position, Qt::OddEvenFill))
        return std::nullopt;
    return Candidate{position, handicap(point.kind) + point.probability};
}

std::optional<Candidate> hit(const QPointF& position, const ReadPoint& point, const PlotFrame& frame, double reach)
{
    if (point.shape.isEmpty())
        return markHit(position, point, frame, reach);
    return point.kind == ReadKind::Band ? bandHit(position, point, frame) : lineHit(position, point, frame, reach);
}

} // namespace

bool isShown(const ReadPoint& point, const PlotFrame& frame)
{
    if (point.isAtTop)
        return frame.years.contains(point.firstYear);
    return frame.shows(point.firstYear, point.lower) && frame.shows(point.lastYear, point.upper);
}

std::optional<ReadHit> nearestTo(const QPointF& position, const std::vector<ReadPoint>& points, const PlotFrame& frame,
                                 double reach)
{
    std::optional<ReadHit> nearest;
    double least = std::numeric_limits<double>::infinity();
    for (std::size_t index = 0; index < points.size(); ++index) {
        const auto candidate = hit(position, points[index], frame, reach);
        if (candidate && candidate->cost <= least) {
            least = candidate->cost;
            nearest = ReadHit{index, candidate->position};
        }
    }
    return nearest;
}

} // namespace wm::charts
