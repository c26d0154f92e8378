// SPDX-License-Identifier: GPL-3.0-or-later
#include "ReadPoints.h"

#include <QStringList>

#include <algorithm>
#include <tuple>

namespace wm::charts {

namespace {

constexpr double kTargetAdvantage = 4.0; // pixels

double distanceTo(const QLineF& line, const QPointF& position)
{
    const QPointF along = line.p2() - line.p1();
    const double squaredLength = QPointF::dotProduct(along, along);
    const double share = squaredLength > 0.0
                             ? std::clamp(QPointF::dotProduct(position - line.p1(), along) / squaredLength, 0.0, 1.0)
                             : 0.0;
    return QLineF(line.p1() + along * share, position).length();
}

} // namespace

std::vector<ReadPoint> readPoints(const presentation::ChartSpec& spec)
{
    std::vector<ReadPoint> points;
    for (const auto* values : {&spec.observed, &spec.partYear, &spec.baselines}) {
        for (const auto& value : *values)
            points.push_back(
                {value.year, value.year, value.value, value.value, QString::fromStdString(value.label), {}});
    }
    for (const auto& span : spec.spans)
        points.push_back(
            {span.firstYear, span.lastYear, span.value, span.value, QString::fromStdString(span.label), {}});
    for (const auto& target : spec.targets) {
        const std::string& text = target.readOut.empty() ? target.label : target.readOut;
        const double year = target.year;
        points.push_back(
            {year, year, target.value, target.upper.value_or(target.value), QString::fromStdString(text), target.id});
    }
    std::ranges::stable_sort(points, {},
                             [](const ReadPoint& point) { return std::tuple(point.lastYear, point.lower); });
    return points;
}

QString descriptionOf(const presentation::ChartSpec& spec, const std::vector<ReadPoint>& points)
{
    QStringList parts{QString::fromStdString(spec.subtitle)};
    for (const ReadPoint& point : points)
        parts.append(point.text);
    for (const std::string& note : spec.notes)
        parts.append(QString::fromStdString(note));
    if (spec.isEmpty())
        parts.append(QString::fromStdString(spec.emptyText));
    parts.removeAll(QString());
    return parts.join(QChar::LineFeed);
}

bool isShown(const ReadPoint& point, const PlotFrame& frame)
{
    return frame.shows(point.firstYear, point.lower) && frame.shows(point.lastYear, point.upper);
}

std::optional<std::size_t> nearestTo(const QPointF& position, const std::vector<ReadPoint>& points,
                                     const PlotFrame& frame, double reach)
{
    std::optional<std::size_t> nearest;
    double least = reach;
    for (std::size_t index = 0; index < points.size(); ++index) {
        if (!isShown(points[index], frame))
            continue;
        const double distance = distanceTo(points[index].line(frame), position);
        const double weighed = points[index].isTarget() ? distance - kTargetAdvantage : distance;
        if (distance <= reach && weighed <= least) {
            least = weighed;
            nearest = index;
        }
    }
    return nearest;
}

} // namespace wm::charts
