// SPDX-License-Identifier: GPL-3.0-or-later
#include "Outlook.h"

#include "Judgement.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace wm::workspace {

namespace {

using projection::IndicatorKind;
using projection::WantedDirection;

bool isAmountAdded(std::string_view valueKind)
{
    return valueKind == "count_added" || valueKind == "cumulative" || valueKind == "multiple";
}

std::string refusalCode(projection::Refusal refusal)
{
    return "refusal." + std::string(toText(refusal));
}

/// The open side of a condition: what its comparator asks for, else what the indicator wants.
WantedDirection wantedOf(const domain::Target& target, domain::Direction direction)
{
    switch (target.comparator) {
    case domain::Comparator::GreaterOrEqual:
    case domain::Comparator::Greater:
        return WantedDirection::Higher;
    case domain::Comparator::LessOrEqual:
    case domain::Comparator::Less:
        return WantedDirection::Lower;
    default:
        break;
    }
    return direction == domain::Direction::Decrease ? WantedDirection::Lower : WantedDirection::Higher;
}

/// The value that just meets the target, as the assessment has it: the nearer end of a range or of the band of "about".
double nearestMet(const domain::Target& target, WantedDirection wanted)
{
    const bool isLower = wanted == WantedDirection::Lower;
    const double end = isLower ? target.upperValue.value_or(*target.value) : *target.value;
    if (target.comparator != domain::Comparator::About)
        return end;
    const double band = assess::kTimeProportional.bandShare * std::abs(*target.value);
    return isLower ? end + band : end - band;
}

} // namespace

std::optional<IndicatorKind> projectedKind(const domain::Indicator& indicator, std::string_view valueKind)
{
    if (valueKind == "rank")
        return std::nullopt;
    if (isAmountAdded(valueKind))
        return IndicatorKind{IndicatorKind::Type::NonNegative};
    if (!domain::areComparable(valueKind, "level"))
        return IndicatorKind{IndicatorKind::Type::Real};
    if (indicator.lowerBound && indicator.upperBound)
        return IndicatorKind{IndicatorKind::Type::Share, *indicator.lowerBound, *indicator.upperBound};
    const bool isAmount = indicator.lowerBound && *indicator.lowerBound >= 0.0;
    return IndicatorKind{isAmount ? IndicatorKind::Type::NonNegative : IndicatorKind::Type::Real};
}

projection::Outcome<projection::AnnualSeries> annualSeries(const domain::Series& series)
{
    std::vector<int> years;
    std::vector<double> values;
    for (const domain::YearValue& value : series.values()) {
        years.push_back(value.year);
        values.push_back(value.value);
    }
    return projection::AnnualSeries::create(years, values);
}

SeriesOutlook seriesOutlook(const Snapshot& snapshot, domain::IndicatorId indicator, const domain::RegionCode& region,
                            std::string_view valueKind, int horizonYear, const std::vector<int>& acceptedShocks)
{
    SeriesOutlook outlook;
    outlook.kind = projectedKind(*snapshot.findIndicator(indicator), valueKind);
    if (!outlook.kind) {
        outlook.refusal = "refusal.kind_not_projected";
        return outlook;
    }
    const auto series = annualSeries(seriesOf(snapshot, indicator, region, valueKind));
    if (!series) {
        outlook.refusal = refusalCode(series.error());
        return outlook;
    }
    std::vector<projection::ShockSuggestion> shocks = projection::findShocks(*series);
    std::erase_if(shocks, [&](const projection::ShockSuggestion& shock) {
        return std::ranges::find(acceptedShocks, shock.year) == acceptedShocks.end();
    });
    auto projected = projection::project(*series, *outlook.kind, horizonYear, shocks);
    if (projected)
        outlook.projection = *std::move(projected);
    else
        outlook.refusal = refusalCode(projected.error());
    return outlook;
}

std::optional<projection::TargetOutlook> targetOutlook(const domain::Target& target, const domain::Indicator& indicator,
                                                       const SeriesOutlook& outlook)
{
    if (!outlook.projection || !target.year || !target.value || indicator.direction == domain::Direction::Maintain)
        return std::nullopt;
    const WantedDirection wanted = wantedOf(target, indicator.direction);
    const auto said = projection::targetOutlook(*outlook.projection, *target.year, nearestMet(target, wanted), wanted);
    return said ? std::optional(*said) : std::nullopt;
}

std::vector<std::string> notesOf(const projection::Projection& projection, const presentation::Words& words)
{
    const std::string method = words.phrase("method." + std::string(projection.method));
    std::vector<std::string> notes;
    if (projection.intervals.empty())
        notes.push_back(presentation::filledIn(words.phrase("projection.no_intervals"), method));
    else
        notes.push_back(
            presentation::filledIn(words.phrase("projection.method"), method, std::string(projection.tableVersion)));
    for (const projection::Note note : projection.notes)
        notes.push_back(words.phrase("note." + std::string(toText(note))));
    return notes;
}

std::string outlookText(projection::OutlookWord word, const presentation::Words& words)
{
    constexpr std::array kCodes{"outlook.unlikely", "outlook.rather_unlikely", "outlook.about_even",
                                "outlook.rather_likely", "outlook.likely"};
    return words.phrase(kCodes[static_cast<std::size_t>(word)]);
}

bool isOpen(const Snapshot& snapshot, const domain::Target& target)
{
    if (!target.value || !target.year || *target.year < assessmentYear(snapshot.assessmentOptions()))
        return false;
    const auto latest = seriesOf(snapshot, target.indicator, target.region, target.valueKind).latest();
    return latest && *target.year > latest->year;
}

std::string outlookLine(const Snapshot& snapshot, const domain::Target& target, const presentation::Words& words)
{
    if (!isOpen(snapshot, target))
        return {};
    const SeriesOutlook outlook =
        seriesOutlook(snapshot, target.indicator, target.region, target.valueKind, *target.year);
    const auto said = targetOutlook(target, *snapshot.findIndicator(target.indicator), outlook);
    if (!said)
        return {};
    return presentation::filledIn(words.phrase("outlook.card"), std::to_string(*target.year),
                                  outlookText(said->word, words));
}

} // namespace wm::workspace
