// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/workspace/FindingRow.h"

#include <algorithm>
#include <optional>

namespace wm::workspace {

namespace {

using domain::FindingKind;

const char* fieldOfTarget(const domain::Target& target, const Finding& finding)
{
    switch (finding.kind) {
    case FindingKind::EndedCode:
        return "region_code";
    case FindingKind::BaselineConflict:
        return "baseline_value";
    case FindingKind::TargetOutOfBounds:
        if (target.value == finding.found)
            return "value";
        return target.upperValue == finding.found ? "value_upper" : "baseline_value";
    case FindingKind::LostValue:
        return target.status == domain::ValueStatus::LostInSource ? "value" : "target_year";
    case FindingKind::TargetWithoutValues:
        return "indicator_id";
    default:
        return "value";
    }
}

const char* fieldOfFacility(FindingKind kind)
{
    if (kind == FindingKind::EndedCode)
        return "region_code";
    return kind == FindingKind::Duplicate ? "name_zh" : "lon";
}

/// Is it one of the values that the finding speaks of?
bool isOfFinding(const domain::Observation& observation, const Finding& finding)
{
    if (!finding.valueKind.empty() && observation.valueKind != finding.valueKind)
        return false;
    const std::optional<int> year = observation.period.lastYear();
    if (finding.kind == FindingKind::Undated)
        return !year;
    if (finding.kind == FindingKind::Stale)
        return year == finding.lastYear;
    return finding.firstYear == 0 || (year && finding.firstYear <= *year && *year <= finding.lastYear);
}

/// The year for which a value has to be added; absent: there is a value to be looked at.
std::optional<int> missingYear(const Finding& finding)
{
    if (finding.kind == FindingKind::Gap)
        return finding.firstYear;
    // Other regions have newer values, which says nothing of when this one will; a target says which year it wants.
    if (finding.kind == FindingKind::Stale && !finding.target.isNone() && finding.expected)
        return static_cast<int>(*finding.expected);
    return std::nullopt;
}

/// Of all kinds of values an ended code has; any other finding names its indicator.
domain::IndicatorId indicatorOf(const Snapshot& snapshot, const Finding& finding)
{
    if (!finding.indicator.isNone())
        return finding.indicator;
    const SeriesSizes& sizes = snapshot.observations().sizes();
    const auto region = sizes.placeOf(finding.region);
    if (!region)
        return {};
    for (const std::uint32_t series : sizes.ofRegion(*region)) {
        const domain::IndicatorId indicator = sizes.all()[series].indicator;
        if (std::ranges::any_of(snapshot.observationsOf(indicator, finding.region),
                                [&](const domain::Observation& each) { return isOfFinding(each, finding); }))
            return indicator;
    }
    return {};
}

RowPlace placeOfValue(const Snapshot& snapshot, const Finding& finding)
{
    RowPlace place;
    place.kind = DataKind::Observations;
    place.indicator = indicatorOf(snapshot, finding);
    place.region = finding.region;
    place.valueKind = finding.valueKind;
    place.field = finding.kind == FindingKind::EndedCode ? "region_code"
                  : finding.kind == FindingKind::Undated ? "period"
                                                         : "value";
    const std::vector<domain::Observation> values = snapshot.observationsOf(place.indicator, finding.region);
    if (const std::optional<int> missing = missingYear(finding)) {
        place.isThere = false;
        place.period = std::to_string(*missing);
        return place;
    }
    auto value = std::ranges::find_if(values, [&](const domain::Observation& each) {
        return isOfFinding(each, finding) && each.value == finding.found;
    });
    if (value == values.end())
        value =
            std::ranges::find_if(values, [&](const domain::Observation& each) { return isOfFinding(each, finding); });
    if (value != values.end()) {
        place.period = value->period.text();
        place.valueKind = value->valueKind;
    }
    return place;
}

RowPlace placeOfNewTarget(const Finding& finding)
{
    RowPlace place;
    place.kind = DataKind::Targets;
    place.indicator = finding.indicator;
    place.region = finding.region;
    place.valueKind = finding.valueKind;
    place.isThere = false;
    place.field = "value";
    return place;
}

} // namespace

RowPlace rowOf(const Snapshot& snapshot, const Finding& finding)
{
    if (finding.kind == FindingKind::ValuesWithoutTarget)
        return placeOfNewTarget(finding);
    if (missingYear(finding))
        return placeOfValue(snapshot, finding);
    RowPlace place;
    if (const domain::Target* const target = snapshot.findTarget(finding.target)) {
        place.kind = DataKind::Targets;
        place.code = target->code;
        place.field = fieldOfTarget(*target, finding);
        return place;
    }
    if (const domain::Facility* const facility = snapshot.findFacility(finding.facility)) {
        place.kind = DataKind::Facilities;
        place.code = facility->code;
        place.field = fieldOfFacility(finding.kind);
        return place;
    }
    const domain::Indicator* const indicator = snapshot.findIndicator(finding.indicator);
    if (finding.subject == FindingSubject::Indicator && indicator) {
        place.kind = DataKind::Indicators;
        place.code = indicator->code;
        place.field = "name_zh";
        return place;
    }
    return placeOfValue(snapshot, finding);
}

} // namespace wm::workspace
