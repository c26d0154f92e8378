// SPDX-License-Identifier: GPL-3.0-or-later
#include "ScreenGeometry.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <optional>
#include <utility>

namespace wm::mapview {

namespace {

QPolygonF toScreen(std::span<const QPointF> path, const MapViewport& viewport)
{
    QPolygonF points(static_cast<qsizetype>(path.size()));
    std::ranges::transform(path, points.begin(), [&](QPointF point) { return viewport.toScreen(point); });
    return points;
}

/// Distance into the half plane behind one side of the clip; negative: outside.
struct ClipSide {
    bool isVertical;
    double limit;
    double sign;

    [[nodiscard]] double depth(QPointF point) const { return sign * ((isVertical ? point.x() : point.y()) - limit); }
};

/// Source: Sutherland and Hodgman, Reentrant Polygon Clipping, CACM 17(1), 1974.
QPolygonF clippedAt(const QPolygonF& ring, const ClipSide& side)
{
    QPolygonF inside;
    inside.reserve(ring.size());
    for (qsizetype i = 0; i < ring.size(); ++i) {
        const QPointF from = ring[i];
        const QPointF to = ring[(i + 1) % ring.size()];
        const double fromDepth = side.depth(from);
        const double toDepth = side.depth(to);
        if (fromDepth >= 0.0)
            inside.push_back(from);
        if ((fromDepth >= 0.0) != (toDepth >= 0.0))
            inside.push_back(from + (to - from) * (fromDepth / (fromDepth - toDepth)));
    }
    return inside;
}

/// The shares of a segment where it enters and leaves the clip. Source: Liang and Barsky, ACM TOG 3(1), 1984.
struct Shares {
    double enter = 0.0;
    double leave = 1.0;
};

std::optional<Shares> clippedSegment(QPointF from, QPointF to, const QRectF& clip)
{
    const QPointF step = to - from;
    const std::array<std::pair<double, double>, 4> sides{{{-step.x(), from.x() - clip.left()},
                                                          {step.x(), clip.right() - from.x()},
                                                          {-step.y(), from.y() - clip.top()},
                                                          {step.y(), clip.bottom() - from.y()}}};
    Shares shares;
    for (const auto& [speed, distance] : sides) {
        if (speed < 0.0)
            shares.enter = std::max(shares.enter, distance / speed);
        else if (speed > 0.0)
            shares.leave = std::min(shares.leave, distance / speed);
        else if (distance < 0.0)
            return std::nullopt;
    }
    return shares.enter <= shares.leave ? std::optional(shares) : std::nullopt;
}

using Crossings = std::map<int, std::vector<double>>; ///< number of the stroke or row; x of its crossings

/// Strokes are the lines x + y = phase + n * spacing.
void addCrossings(QPointF from, QPointF to, double spacing, double phase, Crossings& crossings)
{
    double low = (from.x() + from.y() - phase) / spacing;
    double high = (to.x() + to.y() - phase) / spacing;
    if (low > high) {
        std::swap(low, high);
        std::swap(from, to);
    }
    // Half open: a stroke through a corner crosses one of its two edges.
    for (int n = static_cast<int>(std::ceil(low)); n < high; ++n)
        crossings[n].push_back(from.x() + (to.x() - from.x()) * (n - low) / (high - low));
}

/// Rows are the lines y = phase + n * step; half open as above.
void addRowCrossings(QPointF from, QPointF to, double step, double phase, Crossings& crossings)
{
    double low = (from.y() - phase) / step;
    double high = (to.y() - phase) / step;
    if (low > high) {
        std::swap(low, high);
        std::swap(from, to);
    }
    for (int n = static_cast<int>(std::ceil(low)); n < high; ++n)
        crossings[n].push_back(from.x() + (to.x() - from.x()) * (n - low) / (high - low));
}

} // namespace

QPolygonF clippedRing(std::span<const QPointF> ring, const MapViewport& viewport, const QRectF& clip)
{
    QPolygonF points = toScreen(ring, viewport);
    if (clip.contains(points.boundingRect()))
        return points;
    for (const ClipSide& side : {ClipSide{true, clip.left(), 1.0}, ClipSide{true, clip.right(), -1.0},
                                 ClipSide{false, clip.top(), 1.0}, ClipSide{false, clip.bottom(), -1.0}})
        points = clippedAt(points, side);
    return points;
}

double signedArea(const QPolygonF& ring)
{
    double twice = 0.0;
    for (qsizetype i = 0; i < ring.size(); ++i) {
        const QPointF& a = ring[i];
        const QPointF& b = ring[(i + 1) % ring.size()];
        twice += a.x() * b.y() - b.x() * a.y();
    }
    return twice / 2.0;
}

std::vector<LineRun> clippedRuns(std::span<const QPointF> line, const MapViewport& viewport, const QRectF& clip)
{
    std::vector<LineRun> runs;
    QPolygonF points = toScreen(line, viewport);
    if (points.size() > 1 && clip.contains(points.boundingRect())) {
        runs.push_back({std::move(points), 0.0});
        return runs;
    }
    double travelled = 0.0;
    bool isContinuing = false;
    for (qsizetype i = 0; i + 1 < points.size(); ++i) {
        const QPointF step = points[i + 1] - points[i];
        const double length = std::hypot(step.x(), step.y());
        const std::optional<Shares> shares = clippedSegment(points[i], points[i + 1], clip);
        if (shares) {
            if (!isContinuing || shares->enter > 0.0)
                runs.push_back({{QPolygonF({points[i] + step * shares->enter})}, travelled + length * shares->enter});
            runs.back().points.push_back(points[i] + step * shares->leave);
        }
        isContinuing = shares && shares->leave >= 1.0;
        travelled += length;
    }
    return runs;
}

QList<QLineF> hatchStrokes(const std::vector<QPolygonF>& rings, double spacing, QPointF origin)
{
    const double phase = std::fmod(origin.x() + origin.y(), spacing);
    Crossings crossings;
    for (const QPolygonF& ring : rings) {
        for (qsizetype i = 0; i < ring.size(); ++i)
            addCrossings(ring[i], ring[(i + 1) % ring.size()], spacing, phase, crossings);
    }
    QList<QLineF> strokes;
    for (auto& [n, xs] : crossings) {
        std::sort(xs.begin(), xs.end());
        const double sum = phase + n * spacing;
        for (std::size_t i = 0; i + 1 < xs.size(); i += 2)
            strokes.push_back({xs[i], sum - xs[i], xs[i + 1], sum - xs[i + 1]});
    }
    return strokes;
}

QList<QPointF> dotCentres(const std::vector<QPolygonF>& rings, double spacing, double radius, QPointF origin)
{
    const double step = spacing / 2.0;
    // Whole squares of the pattern less, so that its rows stay even or odd.
    const QPointF phase(std::fmod(origin.x(), spacing), std::fmod(origin.y(), spacing));
    Crossings rows;
    for (const QPolygonF& ring : rings) {
        for (qsizetype i = 0; i < ring.size(); ++i)
            addRowCrossings(ring[i], ring[(i + 1) % ring.size()], step, phase.y(), rows);
    }
    QList<QPointF> dots;
    for (auto& [row, xs] : rows) {
        std::sort(xs.begin(), xs.end());
        const double shift = phase.x() + (row % 2 == 0 ? 0.0 : step);
        for (std::size_t i = 0; i + 1 < xs.size(); i += 2) {
            const auto first = static_cast<qint64>(std::ceil((xs[i] + radius - shift) / spacing));
            const auto last = static_cast<qint64>(std::floor((xs[i + 1] - radius - shift) / spacing));
            for (qint64 n = first; n <= last; ++n)
                dots.push_back({shift + static_cast<double>(n) * spacing, phase.y() + row * step});
        }
    }
    return dots;
}

} // namespace wm::mapview
