// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/workspace/Snapshot.h"
#include "wm/workspace/Views.h"

#include <string>
#include <utility>
#include <vector>

namespace wm::workspace {

inline const ChartSubject kSeries{{1}, {"360700"}};

/// One indicator in one region with a value a year and nothing else; more is for the test to add.
[[nodiscard]] inline domain::Catalogue seriesCatalogue(int firstYear, const std::vector<double>& values)
{
    domain::Catalogue catalogue;
    catalogue.regions = {{{"360700"}, {"赣州市", "Ganzhou"}, "prefecture", {}, "", domain::RegionStanding::Catalogue}};
    catalogue.units = {{{"张", "beds"}, "count_beds", 1.0, "张"}};
    catalogue.documents = {{{1}, "plan", "规划", "", "市政府", "2021-03-01", {"360700"}, "policy", ""},
                           {{2}, "yearbook", "年鉴", "", "", "2020", {}, "statistics", ""}};
    catalogue.indicators = {{{1}, "beds", {"床位", "Beds"}, "张", "health", domain::Direction::Increase, {}, {}}};
    for (std::size_t index = 0; index < values.size(); ++index) {
        const int year = firstYear + static_cast<int>(index);
        catalogue.observations.push_back({{static_cast<std::int64_t>(index) + 1},
                                          {"360700"},
                                          {1},
                                          *domain::Period::parse(std::to_string(year)),
                                          values[index],
                                          domain::Comparator::Unstated,
                                          "level",
                                          {2},
                                          ""});
    }
    return catalogue;
}

/// Of the catalogue's one series, in document 1.
[[nodiscard]] inline domain::Target seriesTarget(std::int64_t id, int year, double value)
{
    domain::Target target;
    target.id = {id};
    target.code = "target " + std::to_string(id);
    target.document = {1};
    target.region = kSeries.region;
    target.indicator = kSeries.indicator;
    target.comparator = domain::Comparator::GreaterOrEqual;
    target.year = year;
    target.yearStatus = domain::YearStatus::Stated;
    target.value = value;
    target.valueKind = "level";
    return target;
}

[[nodiscard]] inline Snapshot seriesSnapshot(domain::Catalogue catalogue)
{
    std::vector<AssessedTarget> assessments(catalogue.targets.size());
    for (AssessedTarget& assessment : assessments)
        assessment.method = "time-proportional/1";
    return {std::move(catalogue), std::move(assessments), "series.gpkg",
            AssessmentOptions{.year = 2019, .profile = {}}};
}

} // namespace wm::workspace
