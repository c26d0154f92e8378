// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/presentation/CompareSpec.h"

#include <string>

namespace wm::charts::test {

[[nodiscard]] inline presentation::CompareMark markOf(int number)
{
    presentation::CompareMark mark;
    mark.region = {std::to_string(1000 + number)};
    mark.indicator = {1};
    mark.label = "Region " + std::to_string(number);
    mark.readOut = mark.label + "\nread out";
    return mark;
}

[[nodiscard]] inline presentation::CompareHead headOf(const char* title)
{
    presentation::CompareHead head;
    head.title = title;
    head.subtitle = "2020";
    head.notes = {"a source"};
    head.moreText = "%1 more";
    return head;
}

/// The first region has the greatest value.
[[nodiscard]] inline presentation::CompareSpec ranking(int rows)
{
    presentation::RankingSpec figure;
    for (int i = 0; i < rows; ++i) {
        presentation::RankingRow row;
        row.mark = markOf(i);
        row.rank = i + 1;
        row.rankText = std::to_string(row.rank);
        row.value = rows - i;
        row.valueText = std::to_string(rows - i);
        figure.rows.push_back(row);
    }
    return {headOf("A ranking"), figure};
}

/// Every region has ten years, a target in 2030, and another value each year.
[[nodiscard]] inline presentation::CompareSpec smallMultiples(int charts)
{
    presentation::SmallMultiplesSpec figure;
    figure.firstYear = 2010.0;
    figure.lastYear = 2030.0;
    for (int i = 0; i < charts; ++i) {
        presentation::SmallChart chart;
        chart.mark = markOf(i);
        for (int year = 2010; year < 2020; ++year)
            chart.observed.push_back({static_cast<double>(year), 10.0 * i + year - 2000.0, "point"});
        presentation::ChartTarget target;
        target.year = 2030;
        target.value = 10.0 * i + 40.0;
        target.verdict = domain::Verdict::OnTrack;
        chart.targets.push_back(target);
        chart.latestText = "last " + std::to_string(i);
        figure.charts.push_back(chart);
    }
    return {headOf("Small charts"), figure};
}

/// Lines that do not cross: the first region lies highest.
[[nodiscard]] inline presentation::CompareSpec slopes(int lines)
{
    presentation::SlopeSpec figure;
    figure.firstTitle = "2015";
    figure.lastTitle = "2020";
    figure.legend = {{presentation::SlopeLine::Course::Better, "better"}};
    for (int i = 0; i < lines; ++i) {
        presentation::SlopeLine line;
        line.mark = markOf(i);
        line.first = 100.0 - i;
        line.last = 110.0 - i;
        line.firstText = "from " + std::to_string(i);
        line.lastText = "to " + std::to_string(i);
        line.course = presentation::SlopeLine::Course::Better;
        figure.lines.push_back(line);
    }
    return {headOf("Slopes"), figure};
}

/// Ten years; the first year of the first region has no value.
[[nodiscard]] inline presentation::CompareSpec heatStrip(int rows)
{
    presentation::HeatStripSpec figure;
    figure.classes = {"low", "middle", "high"};
    figure.noData = "no data";
    figure.cellText = "%1: %2";
    for (int year = 2011; year <= 2020; ++year)
        figure.years.push_back(year);
    for (int i = 0; i < rows; ++i) {
        presentation::HeatRow row;
        row.mark = markOf(i);
        for (int year = 0; year < 10; ++year) {
            presentation::HeatCell cell;
            if (i > 0 || year > 0)
                cell = {year * 1.0, year % 3, "value " + std::to_string(year)};
            row.cells.push_back(cell);
        }
        figure.rows.push_back(row);
    }
    return {headOf("A heat strip"), figure};
}

/// Points on a diagonal.
[[nodiscard]] inline presentation::CompareSpec scatter(int points)
{
    presentation::ScatterSpec figure;
    figure.xTitle = "along";
    figure.yTitle = "up";
    for (int i = 0; i < points; ++i)
        figure.points.push_back({markOf(i), 10.0 + i, 20.0 + i});
    return {headOf("A scatter"), figure};
}

[[nodiscard]] inline presentation::CompareSpec bullets(int rows)
{
    presentation::BulletSpec figure;
    figure.valueTitle = "value";
    figure.targetTitle = "target";
    for (int i = 0; i < rows; ++i) {
        presentation::BulletRow row;
        row.mark = markOf(i);
        row.value = 50.0 + i;
        row.valueText = "is " + std::to_string(50 + i);
        row.target = 100.0;
        row.targetText = "wants 100";
        row.verdict = domain::Verdict::OffTrack;
        row.ranges = {{0.0, 60.0, domain::Verdict::OffTrack}, {60.0, 100.0, domain::Verdict::OnTrack}};
        figure.rows.push_back(row);
    }
    return {headOf("Bullets"), figure};
}

} // namespace wm::charts::test
