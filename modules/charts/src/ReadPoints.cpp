// SPDX-License-Identifier: GPL-3.0-or-later
#include "ReadPoints.h"

#include "Clipping.h"
#include "Flags.h"
#include "Projections.h"

#include <QStringList>

#include <algorithm>
#include <tuple>

namespace wm::charts {

namespace {

using presentation::ChartLine;

ReadPoint valueAt(const presentation::ChartPoint& point, ReadKind kind = ReadKind::Value)
{
    const std::string text = point.remark.empty() ? point.label : point.label + "\n" + point.remark;
    return {point.year, point.year, point.value, point.value, QString::fromStdString(text), {}, kind, {}, 0.0};
}

ReadPoint flagAt(const presentation::ChartFlag& flag, const Extent& fullValues)
{
    ReadPoint point =
        valueAt({flagYear(flag), fullValues.upper, flag.readOut.empty() ? flag.label : flag.readOut}, ReadKind::Flag);
    point.isAtTop = true;
    return point;
}

ReadPoint targetAt(const presentation::ChartTarget& target)
{
    const std::string& text = target.readOut.empty() ? target.label : target.readOut;
    const double year = target.year;
    return {year,
            year,
            target.value,
            target.upper.value_or(target.value),
            QString::fromStdString(text),
            target.id,
            ReadKind::Target,
            {},
            0.0};
}

ReadKind kindOf(const ChartLine& line)
{
    if (line.kind == ChartLine::Kind::Projection)
        return ReadKind::ProjectionLine;
    return line.kind == ChartLine::Kind::Scenario ? ReadKind::Scenario : ReadKind::Reference;
}

/// A line or band, found where it is seen last; none when it is never seen or says nothing.
std::optional<ReadPoint> wholeAt(const std::vector<QPolygonF>& seen, const std::string& text, ReadKind kind,
                                 const QPolygonF& shape)
{
    if (seen.empty() || text.empty())
        return std::nullopt;
    const QPointF end = seen.back().back();
    return ReadPoint{end.x(), end.x(), end.y(), end.y(), QString::fromStdString(text), {}, kind, shape, 0.0};
}

void addLine(std::vector<ReadPoint>& points, const ChartLine& line, const QRectF& full)
{
    const bool isProjection = line.kind == ChartLine::Kind::Projection;
    for (const auto& point : line.points) {
        // The first is often the last observed value, which speaks for itself.
        if (isProjection && !point.label.empty() && full.contains(point.year, point.value))
            points.push_back(valueAt(point, ReadKind::ProjectionPoint));
    }
    const std::string& text = line.readOut.empty() && !isProjection ? line.label : line.readOut;
    const QPolygonF shape = shapeOf(line);
    if (const auto whole = wholeAt(clippedLine(shape, full), text, kindOf(line), shape))
        points.push_back(*whole);
}

void addBand(std::vector<ReadPoint>& points, const presentation::ChartBand& band, const QRectF& full)
{
    QPolygonF upper;
    for (const auto& point : band.points)
        upper.append({point.year, std::min(point.upper, full.bottom())});
    auto whole = wholeAt(clippedLine(upper, full), band.readOut, ReadKind::Band, shapeOf(band));
    if (!whole)
        return;
    whole->probability = band.probability;
    points.push_back(*whole);
}

} // namespace

std::vector<ReadPoint> readPoints(const presentation::ChartSpec& spec, const Extent& fullYears,
                                  const Extent& fullValues)
{
    std::vector<ReadPoint> points;
    for (const auto* values : {&spec.observed, &spec.partYear, &spec.baselines}) {
        for (const auto& value : *values)
            points.push_back(valueAt(value));
    }
    for (const auto& span : spec.spans) {
        points.push_back(valueAt({span.lastYear, span.value, span.label}));
        points.back().firstYear = span.firstYear;
    }
    for (const auto& revision : spec.revisions) {
        for (const auto& step : revision.steps)
            points.push_back(valueAt(step, ReadKind::RevisionStep));
    }
    for (const auto& target : spec.targets)
        points.push_back(targetAt(target));
    if (spec.handle)
        points.push_back(valueAt({static_cast<double>(spec.handle->year), spec.handle->value, spec.handle->readOut},
                                 ReadKind::Handle));
    for (const auto& flag : spec.flags) {
        if (fullYears.contains(flagYear(flag)))
            points.push_back(flagAt(flag, fullValues));
    }
    const QRectF full(fullYears.lower, fullValues.lower, fullYears.span(), fullValues.span());
    for (const auto& line : spec.lines)
        addLine(points, line, full);
    for (const auto& band : spec.bands)
        addBand(points, band, full);
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

} // namespace wm::charts
