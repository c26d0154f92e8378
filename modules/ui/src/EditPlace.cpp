// SPDX-License-Identifier: GPL-3.0-or-later
#include "EditPlace.h"

#include "EditFollowing.h"
#include "EditStep.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace wm::ui {

namespace {

bool isValueAt(const domain::RecordTexts& value, const workspace::RowPlace& place)
{
    const auto text = [&](std::string_view field) -> const std::string& {
        return value[placeOfField(place.kind, field)];
    };
    return text("region_code") == place.region.text && text("period") == place.period &&
           text("value_kind") == place.valueKind;
}

/// Of a target that is to be added: one that was begun for it, as `begun`, and has not been stored.
bool isNewTargetAt(const EditRow& row, const domain::RecordTexts& begun, const workspace::RowPlace& place)
{
    return !row.stored() && std::ranges::all_of(std::array{"indicator_id", "region_code"}, [&](const char* field) {
        const std::size_t at = placeOfField(place.kind, field);
        return row.texts()[at] == begun[at];
    });
}

} // namespace

EditKey tableOf(const workspace::RowPlace& place)
{
    const bool isOfIndicator = place.kind == workspace::DataKind::Observations;
    return {place.kind, isOfIndicator ? place.indicator : domain::IndicatorId()};
}

std::optional<std::size_t> keptRowAt(const EditRows& rows, const workspace::RowPlace& place)
{
    const bool isNewTarget = place.kind != workspace::DataKind::Observations && !place.isThere;
    const domain::RecordTexts begun = isNewTarget ? rowBegunAt(rows, place) : domain::RecordTexts();
    const auto row = std::ranges::find_if(rows.kept(), [&](const EditRow& each) {
        if (each.fate() == RowFate::Dropped)
            return false;
        if (place.kind == workspace::DataKind::Observations)
            return isValueAt(each.texts(), place);
        return place.isThere ? each.texts().front() == place.code : isNewTargetAt(each, begun, place);
    });
    if (row == rows.kept().end())
        return std::nullopt;
    return static_cast<std::size_t>(row - rows.kept().begin());
}

domain::RecordTexts rowBegunAt(const EditRows& rows, const workspace::RowPlace& place)
{
    domain::RecordTexts begun = freshRecord(rows);
    const domain::RecordTexts before = begun;
    const auto set = [&](std::string_view field, const std::string& text) {
        begun[placeOfField(place.kind, field)] = text;
    };
    set("region_code", place.region.text);
    set("value_kind", place.valueKind);
    if (place.kind == workspace::DataKind::Observations) {
        set("period", place.period);
        return begun;
    }
    const workspace::Snapshot& snapshot = *rows.context().snapshot;
    if (const domain::Indicator* const indicator = snapshot.findIndicator(place.indicator))
        set("indicator_id", indicator->code);
    completeFollowing(place.kind, before, begun, snapshot);
    return begun;
}

} // namespace wm::ui
