// SPDX-License-Identifier: GPL-3.0-or-later
#include "EditPlace.h"

#include "EditStep.h"

#include <algorithm>
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

} // namespace

std::optional<std::size_t> keptRowAt(const EditRows& rows, const workspace::RowPlace& place)
{
    const auto row = std::ranges::find_if(rows.kept(), [&](const EditRow& each) {
        if (each.fate() == RowFate::Dropped)
            return false;
        return place.kind == workspace::DataKind::Observations ? isValueAt(each.texts(), place)
                                                               : each.texts().front() == place.code;
    });
    if (row == rows.kept().end())
        return std::nullopt;
    return static_cast<std::size_t>(row - rows.kept().begin());
}

domain::RecordTexts valueBegunAt(const EditRows& rows, const workspace::RowPlace& place)
{
    domain::RecordTexts begun = freshRecord(rows);
    const auto set = [&](std::string_view field, const std::string& text) {
        begun[placeOfField(place.kind, field)] = text;
    };
    set("region_code", place.region.text);
    set("period", place.period);
    set("value_kind", place.valueKind);
    return begun;
}

} // namespace wm::ui
