// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/presentation/ChartSpec.h"
#include "wm/presentation/NumberText.h"

#include <QColor>
#include <QImage>
#include <QRectF>

#include <cmath>
#include <cstdlib>

namespace wm::charts::test {

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
