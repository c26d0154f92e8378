// SPDX-License-Identifier: GPL-3.0-or-later
#include "EditFilling.h"

#include "wm/domain/Filling.h"
#include "wm/domain/Target.h"

namespace wm::ui {

namespace {

std::size_t targetField(std::string_view name)
{
    return domain::fieldPlace(domain::RecordKind::Target, name).value();
}

const std::string& targetText(const domain::RecordTexts& texts, std::string_view name)
{
    return texts[targetField(name)];
}

domain::FilledIn partsLost(const domain::RecordTexts& stored)
{
    domain::Target target;
    target.status = domain::valueStatusFromText(targetText(stored, "value_status")).value_or(target.status);
    target.yearStatus = domain::yearStatusFromText(targetText(stored, "year_status")).value_or(target.yearStatus);
    target.filledIn = domain::filledPartsFromText(targetText(stored, "filled_in"));
    domain::FilledIn lost;
    lost.isValue = domain::isValueLost(target);
    lost.isYear = domain::isYearLost(target);
    return lost;
}

/// As the source left the target, with which comparator.
const std::string& comparatorOfLost(const domain::RecordTexts& stored)
{
    const auto filled = domain::filledPartsFromText(targetText(stored, "filled_in"));
    return targetText(stored, filled && filled->isValue ? "lost_comparator" : "comparator");
}

} // namespace

bool isSaidOfFilling(std::string_view field)
{
    return field == "fill_source" || field == "fill_page" || field == "fill_note";
}

bool wasLostInSource(const domain::RecordTexts& stored)
{
    const domain::FilledIn lost = partsLost(stored);
    return lost.isValue || lost.isYear;
}

void completeFilling(const domain::RecordTexts& stored, const domain::RecordTexts& before, domain::RecordTexts& now)
{
    const auto isChanged = [&](std::string_view name) {
        return targetText(before, name) != targetText(now, name);
    };
    const auto conclude = [&](std::string_view name, std::string_view text) {
        if (!isChanged(name))
            now[targetField(name)] = text;
    };
    const domain::FilledIn lost = partsLost(stored);
    domain::FilledIn parts;
    parts.isValue = lost.isValue && !targetText(now, "value").empty();
    parts.isYear = lost.isYear && !targetText(now, "target_year").empty();
    if (lost.isValue && !parts.isValue && isChanged("value")) {
        conclude("value_status", toText(domain::ValueStatus::LostInSource));
        conclude("comparator", comparatorOfLost(stored));
    }
    if (lost.isYear && !parts.isYear && isChanged("target_year"))
        now[targetField("year_status")] = toText(domain::YearStatus::LostInSource);
    const bool isFilled = parts.isValue || parts.isYear;
    now[targetField("filled_in")] = filledPartsText(parts);
    now[targetField("lost_comparator")] = isFilled ? comparatorOfLost(stored) : std::string();
}

} // namespace wm::ui
