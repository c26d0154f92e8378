// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/Catalogue.h"

namespace wm::testing {

/// One row of everything, related to each other: two regions, an indicator with four values and targets of every
/// status.
[[nodiscard]] inline domain::Catalogue smallCatalogue()
{
    using namespace domain;
    Catalogue c;
    c.terms = {{"theme", "logistics", {"物流", "Logistics"}, 10},
               {"facility_layer", "hubs", {"枢纽", "Hubs"}, 10},
               {"facility_kind", "port", {"港口", "Port"}, 10},
               {"facility_status", "operating", {"运营", "In operation"}, 10},
               {"corridor_mode", "rail", {"铁路", "Rail"}, 10},
               {"value_kind", "level", {"水平值", "Level"}, 10},
               {"value_kind", "rank", {"位次", "Rank"}, 20}};
    c.units = {{{"%", "%"}, "ratio_percent", 1.0, "%"}, {{"张", "beds"}, "count_beds", 1.0, "张"}};
    c.regions = {{{"360000"}, {"江西省", "Jiangxi"}, "province", {}, "", RegionStanding::Catalogue},
                 {{"360700"}, {"赣州市", "Ganzhou"}, "prefecture", {"360000"}, "", RegionStanding::Catalogue},
                 {{"360702"}, {"章贡区", "Zhanggong"}, "district", {"360700"}, "五区", RegionStanding::Catalogue}};
    c.documents = {
        {{1}, "plan", "赣州市规划", "赣府发〔2016〕1号", "赣州市人民政府", "2016-01-02", {"360700"}, "policy", ""},
        {{2}, "yearbook", "江西统计年鉴", "", "", "2021", {}, "statistics", "http://example.invalid/"}};
    c.indicators = {
        {{1}, "cost-share", {"物流费用率", "Logistics cost ratio"}, "%", "logistics", Direction::Decrease, 0.0, 100.0},
        {{2}, "beds", {"床位", "Beds"}, "张", "logistics", Direction::Increase, 0.0, {}}};
    Target met{{1},
               "t-met",
               {1},
               {"360700"},
               {1},
               Comparator::LessOrEqual,
               2013,
               18.0,
               Horizon::Near,
               2020,
               YearStatus::FromBrief,
               16.0,
               {},
               "share",
               ValueStatus::Stated,
               "kpi",
               "一",
               "note"};
    Target late = met;
    late.id = {2};
    late.code = "t-missed";
    late.value = 14.0;
    late.horizon = Horizon::None;
    late.yearStatus = YearStatus::Stated;
    Target lost{{3},
                "t-lost",
                {1},
                {"360700"},
                {2},
                Comparator::GreaterOrEqual,
                {},
                {},
                Horizon::None,
                {},
                YearStatus::LostInSource,
                {},
                {},
                "level",
                ValueStatus::LostInSource,
                "kpi",
                "",
                ""};
    Target words = lost;
    words.id = {4};
    words.code = "t-words";
    words.status = ValueStatus::Qualitative;
    words.yearStatus = YearStatus::Stated;
    words.year = 2035;
    Target range{{5},  "t-range",          {1},   {"360000"}, {2},     Comparator::Equal,   {},    {}, Horizon::None,
                 2025, YearStatus::Stated, 100.0, 120.0,      "level", ValueStatus::Stated, "kpi", "", ""};
    c.targets = {met, late, lost, words, range};
    const auto value = [](std::int64_t id, const char* period, double number, Comparator qualifier, const char* kind) {
        return Observation{{id}, {"360700"}, {1}, *Period::parse(period), number, qualifier, kind, {2}, ""};
    };
    c.observations = {value(1, "2013", 18.0, Comparator::Unstated, "level"),
                      value(2, "2016", 16.5, Comparator::About, "level"),
                      value(3, "2020", 14.6, Comparator::Unstated, "level"),
                      value(4, "2019-06", 15.0, Comparator::Unstated, "level"),
                      value(5, "2011/2015", 17.0, Comparator::Unstated, "level"),
                      value(6, "2020", 4.0, Comparator::Unstated, "rank"),
                      value(7, "", 15.5, Comparator::Unstated, "level")};
    c.facilities = {
        {{1},
         "port",
         {"赣州港", "Ganzhou Port"},
         "port",
         "hubs",
         "",
         {"360702"},
         "operating",
         {1},
         "",
         LonLat{114.9, 25.8},
         "exact_source",
         "OSM",
         {},
         ""},
        {{2},
         "park",
         {"园区", "Park"},
         "port",
         "hubs",
         "",
         {},
         "operating",
         {1},
         "",
         {},
         "none",
         "",
         LonLat{114.93, 25.84},
         "市驻地"},
        {{3}, "nowhere", {"某地", "Somewhere"}, "port", "hubs", "", {}, "operating", {1}, "", {}, "none", "", {}, ""}};
    c.corridors = {{{1},
                    "line",
                    {1},
                    {"赣州—南昌", "Ganzhou-Nanchang"},
                    "赣州",
                    "南昌",
                    "",
                    "rail",
                    "operating",
                    "",
                    {{114.9326, 25.84664}, {115.86, 28.68}}},
                   {{2}, "unknown", {1}, {"某通道", "A corridor"}, "", "", "", "rail", "operating", "", {}}};
    c.tasks = {{{1}, "task", {1}, "", "建设物流园", "市商务局;市工信委", "", "2017-12-31", "三"}};
    c.places = {{{"章贡区", "Zhanggong"},
                 {"章贡"},
                 "county_seat",
                 {"360702"},
                 {114.9326, 25.84664},
                 "geonames",
                 "GeoNames (CC BY 4.0)",
                 "CC BY 4.0"},
                {{"赣州市", "Ganzhou"},
                 {"赣州", "虔州"},
                 "prefecture_seat",
                 {"360700"},
                 {114.9326, 25.85},
                 "geonames",
                 "GeoNames (CC BY 4.0)",
                 "CC BY 4.0"}};
    c.cells = {{{"360702"}, {{{{114.5, 25.5}, {115.5, 25.5}, {115.5, 26.5}, {114.5, 26.5}, {114.5, 25.5}}, {}}}}};
    return c;
}

} // namespace wm::testing
