// SPDX-License-Identifier: GPL-3.0-or-later
#include "CompareFigures.h"
#include "Scope.h"
#include "TargetText.h"

#include "wm/presentation/NumberText.h"

#include <algorithm>
#include <cmath>

namespace wm::workspace {

using presentation::filledIn;
using presentation::ScatterPoint;
using presentation::ScatterSpec;
using presentation::ScatterTrend;

namespace {

/// Fewer points have a line by chance too often.
constexpr std::size_t kLeastTrendPoints = 10;
/// From here on r differs from zero with a probability of some 95 % (Student's t, two-sided, for ten points and more it
/// is 2.31 to 1.96).
constexpr double kClearT = 2.31;

struct Moments {
    double meanX = 0.0, meanY = 0.0;
    double xx = 0.0, yy = 0.0, xy = 0.0; ///< sums of products of deviations
};

Moments momentsOf(const std::vector<ScatterPoint>& points)
{
    Moments moments;
    const auto count = static_cast<double>(points.size());
    for (const ScatterPoint& point : points) {
        moments.meanX += point.x / count;
        moments.meanY += point.y / count;
    }
    for (const ScatterPoint& point : points) {
        const double dx = point.x - moments.meanX;
        const double dy = point.y - moments.meanY;
        moments.xx += dx * dx;
        moments.yy += dy * dy;
        moments.xy += dx * dy;
    }
    return moments;
}

/// Pearson's r and the line of least squares, as far as the points bear them out.
void addTrend(ScatterSpec& scatter)
{
    if (scatter.points.size() < kLeastTrendPoints)
        return;
    const Moments moments = momentsOf(scatter.points);
    const double product = std::sqrt(moments.xx) * std::sqrt(moments.yy);
    if (!(product > 0.0) || !std::isfinite(product) || !std::isfinite(moments.xy))
        return;
    const double r = std::clamp(moments.xy / product, -1.0, 1.0);
    scatter.r = r;
    // Student's t of r; written without a division, for r may be 1.
    const auto freedom = static_cast<double>(scatter.points.size() - 2);
    if (r * r * freedom < kClearT * kClearT * (1.0 - r * r))
        return;
    const double slope = moments.xy / moments.xx;
    scatter.trend = ScatterTrend{slope, moments.meanY - slope * moments.meanX};
}

std::string correlationPart(const CompareScope& scope, const ScatterSpec& scatter)
{
    if (!scatter.r)
        return {};
    return filledIn(scope.words.phrase(scatter.trend ? "compare.trend" : "compare.no_trend"),
                    presentation::numberText(std::round(*scatter.r * 100.0) / 100.0),
                    std::to_string(scatter.points.size()));
}

std::string axisTitle(const CompareScope& scope, const domain::Indicator& indicator)
{
    const std::string unit = unitOf(scope.snapshot, indicator).in(scope.words.language);
    const std::string& name = indicator.name.in(scope.words.language);
    return unit.empty() ? name : name + " · " + filledIn(scope.words.unitLabel, unit);
}

std::string saidOf(const CompareScope& scope, const domain::Indicator& indicator, const domain::YearValue& value)
{
    return "\n" + filledIn(scope.words.pointLabel, indicator.name.in(scope.words.language),
                           observedText(scope.snapshot, indicator, value.value, value.qualifier, scope.words));
}

} // namespace

YearCounts commonYears(const CompareValues& one, const CompareValues& other)
{
    YearCounts years;
    for (const auto& [region, series] : one.comparable.series) {
        const domain::Series* second = other.seriesOf(region);
        for (const domain::YearValue& value : series.values()) {
            if (second && second->at(value.year))
                ++years[value.year];
        }
    }
    return years;
}

presentation::CompareSpec scatterOf(const CompareScope& scope, const CompareValues& values, const CompareValues& second)
{
    presentation::CompareSpec spec;
    ScatterSpec scatter;
    if (!second.indicator) {
        spec = emptyComparison(scope, "compare.empty.scatter");
        spec.figure = std::move(scatter);
        return spec;
    }
    bool hasQualified = false;
    const int year = scope.options.year.value_or(0);
    const auto valueIn = [&](const CompareValues& from, const domain::RegionCode& region) {
        const domain::Series* series = from.seriesOf(region);
        return series ? series->at(year) : std::nullopt;
    };
    for (const domain::RegionCode& region : values.regions) {
        const auto x = valueIn(values, region);
        const auto y = valueIn(second, region);
        if (!x || !y)
            continue;
        ScatterPoint point{markOf(scope, region, *values.indicator), x->value, y->value};
        point.mark.readOut =
            point.mark.label + saidOf(scope, *values.indicator, *x) + saidOf(scope, *second.indicator, *y);
        scatter.points.push_back(std::move(point));
        hasQualified = hasQualified || x->qualifier != domain::Comparator::Unstated ||
                       y->qualifier != domain::Comparator::Unstated;
    }
    scatter.xIndicator = values.indicator->id;
    scatter.yIndicator = second.indicator->id;
    scatter.year = year;
    scatter.xTitle = axisTitle(scope, *values.indicator);
    scatter.yTitle = axisTitle(scope, *second.indicator);
    addTrend(scatter);
    setTitle(values.indicator->name.in(scope.words.language) + " × " + second.indicator->name.in(scope.words.language),
             {scope.options.year ? std::to_string(year) : std::string(), correlationPart(scope, scatter)}, spec.head);
    addGaps(
        scope, values,
        [&](const domain::RegionCode& region) {
            const bool has = valueIn(values, region) && valueIn(second, region);
            return has ? std::nullopt : std::optional(scope.words.noData);
        },
        spec.head);
    addGapNote(scope, spec.head);
    if (scatter.trend)
        spec.head.notes.push_back(scope.words.phrase("compare.no_cause"));
    addValueNotes(scope, values, hasQualified, scope.options.year, spec.head);
    if (scatter.points.empty())
        spec.head.emptyText = scope.words.phrase("compare.empty.scatter");
    spec.figure = std::move(scatter);
    return spec;
}

} // namespace wm::workspace
