// SPDX-License-Identifier: GPL-3.0-or-later
#include "SmallWorkspace.h"

namespace wm::ui::test {

namespace {

using namespace domain;

Target makeTarget(TargetId id, const char* region, IndicatorId indicator, std::optional<int> year,
                  std::optional<double> value, ValueStatus status = ValueStatus::Stated)
{
    Target target;
    target.id = id;
    target.code = "t-" + std::to_string(id.value);
    target.document = DocumentId{1};
    target.region = {region};
    target.indicator = indicator;
    target.comparator = value ? Comparator::GreaterOrEqual : Comparator::Unstated;
    target.year = year;
    target.yearStatus = year ? YearStatus::Stated : YearStatus::None;
    target.value = value;
    target.valueKind = "level";
    target.status = status;
    target.role = "kpi";
    return target;
}

Observation makeObservation(std::int64_t id, const char* region, IndicatorId indicator, const char* year, double value)
{
    Observation observation;
    observation.id = ObservationId{id};
    observation.region = {region};
    observation.indicator = indicator;
    observation.period = *Period::parse(year);
    observation.value = value;
    observation.valueKind = "level";
    observation.document = DocumentId{1};
    return observation;
}

RegionCell makeCell(const char* region, double west)
{
    const Ring ring{{west, 25.0}, {west + 1.0, 25.0}, {west + 1.0, 26.0}, {west, 26.0}, {west, 25.0}};
    return {{region}, {Polygon{ring, {}}}};
}

} // namespace

Catalogue smallCatalogue()
{
    Catalogue all;
    all.terms = {{"theme", "logistics", {"物流", "Logistics"}, 1}, {"theme", "health", {"医疗", "Health"}, 2}};
    all.units = {{{"%", "%"}, "ratio_percent", 1.0, "%"}, {{"张", "beds"}, "bed", 1.0, "张"}};
    all.regions = {{{"100000"}, {"全国", "China"}, "country", {}, {}, RegionStanding::Catalogue},
                   {{"360700"}, {"赣州市", "Ganzhou"}, "prefecture", {"100000"}, {}, RegionStanding::Catalogue},
                   {{"450300"}, {"桂林市", "Guilin"}, "prefecture", {"100000"}, {}, RegionStanding::Catalogue}};
    all.documents = {{DocumentId{1}, "plan", "规划", "", "", "2016", {"360700"}, "plan", ""}};
    all.indicators = {
        {kCostRatio, "cost", {"物流费用率", "Logistics cost ratio"}, "%", "logistics", Direction::Decrease, {}, {}},
        {kBeds, "beds", {"千人床位数", "Beds per 1,000"}, "张", "health", Direction::Increase, {}, {}}};
    all.targets = {makeTarget(kGanzhouCost, "360700", kCostRatio, 2020, 14.0),
                   makeTarget(TargetId{12}, "360700", kBeds, 2025, 9.0),
                   makeTarget(kGuilinCost, "450300", kCostRatio, 2020, 100.0),
                   makeTarget(TargetId{14}, "360700", kBeds, 2020, std::nullopt, ValueStatus::LostInSource),
                   makeTarget(TargetId{15}, "450300", kBeds, std::nullopt, std::nullopt, ValueStatus::Qualitative)};
    all.observations = {makeObservation(1, "360700", kCostRatio, "2015", 16.0),
                        makeObservation(2, "360700", kCostRatio, "2018", 15.0),
                        makeObservation(3, "450300", kCostRatio, "2016", 18.0)};
    all.cells = {makeCell("360700", 114.0), makeCell("450300", 115.0)};
    return all;
}

workspace::SnapshotPtr smallSnapshot()
{
    std::vector<workspace::AssessedTarget> assessments(5);
    assessments[0].verdict = Verdict::OnTrack;
    assessments[0].judged = YearValue{2018, 15.0, Comparator::Unstated};
    assessments[0].completionShare = 0.5;
    assessments[1].verdict = Verdict::NoData;
    assessments[2].verdict = Verdict::OnTrack;
    assessments[2].judged = YearValue{2016, 18.0, Comparator::Unstated};
    assessments[3].verdict = Verdict::ToBeFilled;
    assessments[4].verdict = Verdict::Qualitative;
    return std::make_shared<const workspace::Snapshot>(smallCatalogue(), std::move(assessments), "small.gpkg");
}

} // namespace wm::ui::test
