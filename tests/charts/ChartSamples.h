// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/presentation/ChartSpec.h"
#include "wm/presentation/NumberText.h"
#include "wm/presentation/Palette.h"

#include <QColor>
#include <QImage>
#include <QRectF>
#include <QSize>

#include <cmath>
#include <cstdlib>

namespace wm::charts::test {

inline constexpr QSize kFigureSize{900, 520};

inline QColor colourOf(presentation::Rgb rgb)
{
    return {rgb.red, rgb.green, rgb.blue};
}

inline presentation::ChartTarget target(std::int64_t id, int year, double value, domain::Comparator comparator,
                                        domain::Verdict verdict)
{
    presentation::ChartTarget result;
    result.id = {id};
    result.year = year;
    result.value = value;
    result.comparator = comparator;
    result.verdict = verdict;
    result.label = presentation::conditionText(comparator, value, std::nullopt);
    result.readOut = "target " + std::to_string(id);
    return result;
}

/// A declining series from 2012 to 2024 with three targets, as China's logistics cost has it.
inline presentation::ChartSpec decliningShare()
{
    using domain::Comparator;
    using domain::Verdict;
    presentation::ChartSpec spec;
    spec.title = "社会物流总费用与国内生产总值的比率";
    spec.subtitle = "全国 · 单位：%";
    spec.yAxisTitle = "%";
    double value = 18.0;
    for (int year = 2012; year <= 2024; ++year, value -= 0.3)
        spec.observed.push_back({static_cast<double>(year), value, std::to_string(year) + ": value"});
    spec.partYear = {{2025.5, 14.0, "first half of 2025"}};
    spec.baselines = {{2015.0, 16.0, "baseline"}};
    spec.targets = {target(1, 2020, 16.0, Comparator::LessOrEqual, Verdict::Met),
                    target(2, 2025, 12.0, Comparator::About, Verdict::OffTrack),
                    target(3, 2027, 13.5, Comparator::LessOrEqual, Verdict::NeedsAcceleration)};
    spec.paths = {{{3}, {2015.0, 16.0, {}}, {2027.0, 13.5, {}}}};
    spec.horizonYears = {2020, 2025, 2027, 2035};
    spec.legend = {{presentation::ChartLegendEntry::Mark::Observed, "实际值"},
                   {presentation::ChartLegendEntry::Mark::Target, "目标"}};
    spec.notes = {"来源：国家发展改革委。"};
    return spec;
}

/// An interval around the sample's median, `slope` wide per year, from 2024 on.
inline presentation::ChartBand bandAround(double probability, double slope, const std::string& readOut)
{
    presentation::ChartBand band{probability, {}, readOut};
    for (int year = 0; year <= 12; ++year) {
        const double median = 14.4 - 0.15 * year;
        band.points.push_back({2024.0 + year, median - slope * year, median + slope * year});
    }
    return band;
}

inline presentation::ChartLine lineFrom(presentation::ChartLine::Kind kind, const std::string& label, double firstYear,
                                        double start, double perYear)
{
    presentation::ChartLine line{kind, label, label + " read out", {}};
    for (double year = firstYear; year <= 2036.0; ++year)
        line.points.push_back({year, start + perYear * (year - firstYear), {}});
    return line;
}

/// The declining series with a projection, two scenarios and a reference. 2024 is the last observed year, at 14.4.
inline presentation::ChartSpec projectedShare()
{
    using Kind = presentation::ChartLine::Kind;
    using Mark = presentation::ChartLegendEntry::Mark;
    presentation::ChartSpec spec = decliningShare();
    spec.bands = {bandAround(0.95, 0.16, "95% interval"), bandAround(0.80, 0.1, "80% interval"),
                  bandAround(0.50, 0.05, "50% interval")};
    spec.lines = {lineFrom(Kind::Projection, "Projection", 2024.0, 14.4, -0.15),
                  lineFrom(Kind::Scenario, "Required rate", 2024.0, 14.4, -0.32),
                  lineFrom(Kind::Scenario, "Policy effect", 2024.0, 14.4, -0.22),
                  lineFrom(Kind::Reference, "CAGR", 2013.0, 17.0, -0.05)};
    for (auto& point : spec.lines[0].points)
        point.label = point.year == 2024.0 ? "" : std::to_string(static_cast<int>(point.year)) + ": expected";
    spec.legend.push_back({Mark::Projection, "Projection", 0});
    spec.legend.push_back({Mark::Band, "Intervals", 0});
    spec.legend.push_back({Mark::Scenario, "Required rate", 1});
    spec.legend.push_back({Mark::Scenario, "Policy effect", 2});
    spec.legend.push_back({Mark::Reference, "CAGR", 3});
    return spec;
}

inline presentation::ChartSpec nothingToDraw()
{
    presentation::ChartSpec spec;
    spec.title = "平均受教育年限";
    spec.emptyText = "nothing to draw yet";
    return spec;
}

/// Whether a pixel of about that colour lies within the rectangle.
inline bool hasColour(const QImage& image, const QRect& where, const QColor& colour, int tolerance = 12)
{
    const QRect inside = where.intersected(image.rect());
    for (int y = inside.top(); y <= inside.bottom(); ++y) {
        for (int x = inside.left(); x <= inside.right(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            if (std::abs(pixel.red() - colour.red()) <= tolerance &&
                std::abs(pixel.green() - colour.green()) <= tolerance &&
                std::abs(pixel.blue() - colour.blue()) <= tolerance)
                return true;
        }
    }
    return false;
}

inline QRect around(const QPointF& point, int reach)
{
    const QPoint centre = point.toPoint();
    return {centre.x() - reach, centre.y() - reach, 2 * reach + 1, 2 * reach + 1};
}

} // namespace wm::charts::test
