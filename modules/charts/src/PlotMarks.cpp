// SPDX-License-Identifier: GPL-3.0-or-later
#include "PlotMarks.h"

#include "TextLines.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace wm::charts {

namespace {

constexpr double kLeastDiscSpacing = 9.0; // pixels
constexpr double kGuideLabelGap = 6.0;

/// Guides of the targets' years first: their labels matter most.
std::vector<int> guideYears(const presentation::ChartSpec& spec, const PlotFrame& frame)
{
    std::vector<int> years = spec.horizonYears;
    std::erase_if(years, [&](int year) { return !frame.years.contains(year); });
    std::ranges::sort(years);
    years.erase(std::unique(years.begin(), years.end()), years.end());
    std::ranges::stable_partition(years, [&](int year) {
        return std::ranges::any_of(spec.targets, [&](const auto& target) { return target.year == year; });
    });
    return years;
}

void paintGuideLabel(QPainter& painter, double x, int year, const FigureLayout& layout, std::vector<QRectF>& taken,
                     const presentation::Palette& colours)
{
    const QFont font = chartFont(layout.type.note, QFont::Medium);
    const QString text = QString::number(year);
    const double width = textWidth(text, font);
    const QRectF rect(x - width / 2.0 - kGuideLabelGap / 2.0, 0.0, width + kGuideLabelGap, 1.0);
    if (std::ranges::any_of(taken, [&](const QRectF& other) { return other.intersects(rect); }))
        return;
    taken.push_back(rect);
    painter.setFont(font);
    painter.setPen(toColor(colours.mutedInk));
    painter.drawText(QPointF(x - width / 2.0, layout.guideBaseline), text);
}

void paintPoints(QPainter& painter, const std::vector<presentation::ChartPoint>& points, const PlotFrame& frame,
                 void (*paint)(QPainter&, const QPointF&, const presentation::Palette&),
                 const presentation::Palette& colours)
{
    for (const auto& point : points) {
        if (frame.shows(point.year, point.value))
            paint(painter, frame.at(point.year, point.value), colours);
    }
}

void paintSpans(QPainter& painter, const presentation::ChartSpec& spec, const PlotFrame& frame,
                const presentation::Palette& colours)
{
    for (const auto& span : spec.spans) {
        const double first = std::max(span.firstYear, frame.years.lower);
        const double last = std::min(span.lastYear, frame.years.upper);
        if (first <= last && frame.values.contains(span.value))
            paintSpanMark(painter, frame.at(first, span.value), frame.at(last, span.value), colours);
    }
}

/// Where an index counts from.
void paintIndexGuide(QPainter& painter, const presentation::ChartSpec& spec, const PlotFrame& frame,
                     const presentation::Palette& colours)
{
    constexpr double kIndexOfBase = 100.0;
    if (spec.scale.kind != presentation::ChartScaleKind::Index || !frame.values.contains(kIndexOfBase))
        return;
    const double y = std::round(frame.at(frame.years.lower, kIndexOfBase).y());
    painter.setPen(QPen(toColor(colours.mutedInk), 1.0));
    painter.drawLine(QPointF(frame.rect.left(), y), QPointF(frame.rect.right(), y));
}

} // namespace

void paintGuides(QPainter& painter, const presentation::ChartSpec& spec, const PlotFrame& frame,
                 const FigureLayout& layout, const presentation::Palette& colours)
{
    paintIndexGuide(painter, spec, frame, colours);
    std::vector<QRectF> taken;
    taken.reserve(layout.unit.size());
    for (const PlacedText& unit : layout.unit)
        taken.emplace_back(unit.baseline.x(), 0.0, textWidth(unit.text, chartFont(layout.type.note)) + kGuideLabelGap,
                           1.0);
    for (const int year : guideYears(spec, frame)) {
        const double x = std::round(frame.at(year, 0.0).x());
        QPen pen(toColor(colours.baseline, 0.55), 1.0, Qt::CustomDashLine, Qt::FlatCap);
        pen.setDashPattern({1.0, 3.0});
        painter.setPen(pen);
        painter.drawLine(QPointF(x, frame.rect.top()), QPointF(x, frame.rect.bottom()));
        paintGuideLabel(painter, x, year, layout, taken, colours);
    }
}

void paintMarks(QPainter& painter, const presentation::ChartSpec& spec, const PlotFrame& frame,
                const presentation::Palette& colours)
{
    paintSpans(painter, spec, frame, colours);
    if (hasDiscs(spec, frame))
        paintPoints(painter, spec.observed, frame, paintObservedMark, colours);
    else if (!spec.observed.empty())
        paintPoints(painter, {spec.observed.back()}, frame, paintObservedMark, colours);
    paintPoints(painter, spec.partYear, frame, paintPartYearMark, colours);
    paintPoints(painter, spec.baselines, frame, paintBaselineMark, colours);
    for (const auto& target : spec.targets) {
        if (isShown(target, frame))
            paintTargetMark(painter, targetMark(target, frame), colours);
    }
}

TargetMark targetMark(const presentation::ChartTarget& target, const PlotFrame& frame)
{
    return {frame.at(target.year, target.value), frame.at(target.year, target.upper.value_or(target.value)),
            target.comparator, target.isSelected, target.isSuperseded};
}

bool isShown(const presentation::ChartTarget& target, const PlotFrame& frame)
{
    return frame.shows(target.year, target.value) && frame.values.contains(target.upper.value_or(target.value));
}

bool hasDiscs(const presentation::ChartSpec& spec, const PlotFrame& frame)
{
    if (spec.observed.size() < 2)
        return true;
    const double years = spec.observed.back().year - spec.observed.front().year;
    const double pixels = std::abs(years) / frame.years.span() * frame.rect.width();
    return pixels / static_cast<double>(spec.observed.size() - 1) >= kLeastDiscSpacing;
}

} // namespace wm::charts
