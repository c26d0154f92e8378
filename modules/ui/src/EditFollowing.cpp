// SPDX-License-Identifier: GPL-3.0-or-later
#include "EditFollowing.h"

#include "EditFilling.h"
#include "EditRows.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace wm::ui {

namespace {

using workspace::DataKind;

/// Two states of a record by the names of its fields.
class FollowingFields {
public:
    FollowingFields(DataKind kind, const domain::RecordTexts& before, domain::RecordTexts& now)
        : m_kind(kind)
        , m_before(before)
        , m_now(now)
    {
    }
    [[nodiscard]] std::string& at(std::string_view field) { return m_now[placeOf(field)]; }
    [[nodiscard]] bool isChanged(std::string_view field) const
    {
        return m_now[placeOf(field)] != m_before[placeOf(field)];
    }
    void conclude(std::string_view field, std::string text)
    {
        if (!isChanged(field))
            at(field) = std::move(text);
    }

private:
    [[nodiscard]] std::size_t placeOf(std::string_view field) const { return placeOfField(m_kind, field); }

    DataKind m_kind;
    const domain::RecordTexts& m_before;
    domain::RecordTexts& m_now;
};

void completeEditedTarget(FollowingFields& target)
{
    if (target.isChanged("value") && !target.at("value").empty())
        target.conclude("value_status", "stated");
    if (target.isChanged("target_year"))
        target.conclude("year_status", target.at("target_year").empty() ? "" : "stated");
}

void completeEditedFacility(FollowingFields& facility)
{
    if (!facility.isChanged("lon") && !facility.isChanged("lat"))
        return;
    const bool hasPosition = !facility.at("lon").empty() || !facility.at("lat").empty();
    facility.conclude("position_quality", hasPosition ? "user" : "none");
    facility.conclude("position_source", {});
}

struct UsualText {
    DataKind kind;
    std::string_view field, text;
};
constexpr std::array kUsualTexts{
    UsualText{DataKind::Regions, "standing", "catalogue"},
    UsualText{DataKind::Indicators, "direction", "increase"},
    UsualText{DataKind::Targets, "comparator", ">="},
    UsualText{DataKind::Targets, "value_kind", "level"},
    UsualText{DataKind::Targets, "value_status", "stated"},
    UsualText{DataKind::Targets, "role", "kpi"},
    UsualText{DataKind::Observations, "value_kind", "level"},
    UsualText{DataKind::Facilities, "status", "unknown"},
    UsualText{DataKind::Facilities, "position_quality", "none"},
    UsualText{DataKind::Corridors, "status", "unknown"},
};

bool isKnown(const domain::RecordField& field, std::string_view code, const workspace::Snapshot& snapshot)
{
    return field.type != domain::FieldType::Term ||
           std::ranges::any_of(snapshot.catalogue().terms, [&](const domain::Term& term) {
               return term.vocabulary == field.vocabulary && term.code == code;
           });
}

} // namespace

void completeFollowing(DataKind kind, const domain::RecordTexts& before, domain::RecordTexts& now,
                       const workspace::Snapshot& snapshot, const domain::RecordTexts* stored)
{
    FollowingFields fields(kind, before, now);
    if (kind == DataKind::Targets || kind == DataKind::Observations) {
        const auto& indicators = snapshot.catalogue().indicators;
        const auto indicator = std::ranges::find(indicators, fields.at("indicator_id"), &domain::Indicator::code);
        if (indicator != indicators.end())
            fields.at("unit") = indicator->unit;
    }
    if (kind == DataKind::Targets)
        completeEditedTarget(fields);
    if (kind == DataKind::Targets && stored && wasLostInSource(*stored))
        completeFilling(*stored, before, now);
    if (kind == DataKind::Facilities)
        completeEditedFacility(fields);
}

domain::RecordTexts newRecord(DataKind kind, const workspace::Snapshot& snapshot)
{
    const auto fields = workspace::dataFields(kind);
    domain::RecordTexts texts(fields.size());
    for (const UsualText& usual : kUsualTexts) {
        if (usual.kind != kind)
            continue;
        const auto field = std::ranges::find(fields, usual.field, &domain::RecordField::name);
        if (isKnown(*field, usual.text, snapshot))
            texts[static_cast<std::size_t>(field - fields.begin())] = std::string(usual.text);
    }
    return texts;
}

} // namespace wm::ui
