// SPDX-License-Identifier: GPL-3.0-or-later
#include "RecordCompletion.h"

#include "wm/base/Number.h"

#include <algorithm>
#include <array>

namespace wm::ingest {

namespace {

using domain::RecordKind;
using domain::RecordTexts;

bool areSameNumber(const std::string& a, const std::string& b)
{
    const auto first = parseNumber(a), second = parseNumber(b);
    return first && second && roundedTo15Digits(*first) == roundedTo15Digits(*second);
}

/// Fields that cannot be blank, so that a blank cell says nothing.
constexpr std::array<std::string_view, 7> kNeverBlank{"value_status", "value_kind", "role", "position_quality",
                                                      "standing",     "status",     "unit"};

/// A record whose fields go by their names.
class Completion {
public:
    Completion(RecordKind kind, const GivenTexts& given, const RecordTexts* stored)
        : m_kind(kind)
        , m_given(given)
        , m_stored(stored)
        , m_texts(stored ? *stored : RecordTexts(recordFields(kind).size()))
    {
        for (std::size_t field = 0; field < m_texts.size(); ++field) {
            if (isSaid(field) && !isAsStored(field))
                m_texts[field] = *given[field];
        }
    }

    [[nodiscard]] std::string& at(std::string_view field) { return m_texts[placeOf(field)]; }
    /// Whether the row says it, be it that there is none.
    [[nodiscard]] bool isGiven(std::string_view field) const { return isSaid(placeOf(field)); }
    [[nodiscard]] bool isChanged(std::string_view field) const
    {
        return !m_stored || m_texts[placeOf(field)] != (*m_stored)[placeOf(field)];
    }
    /// Sets what follows from the rest, where the row does not say it itself.
    void conclude(std::string_view field, std::string text)
    {
        if (!isGiven(field))
            at(field) = std::move(text);
    }
    [[nodiscard]] RecordTexts finish() && { return std::move(m_texts); }

private:
    [[nodiscard]] std::size_t placeOf(std::string_view field) const
    {
        return domain::fieldPlace(m_kind, field).value();
    }
    [[nodiscard]] bool isSaid(std::size_t field) const
    {
        const bool mayBeBlank = m_kind == RecordKind::Indicator || // one without a unit is told in words
                                std::ranges::find(kNeverBlank, recordFields(m_kind)[field].name) == kNeverBlank.end();
        return m_given[field] && (mayBeBlank || !m_given[field]->empty());
    }
    [[nodiscard]] bool isAsStored(std::size_t field) const
    {
        return m_stored && recordFields(m_kind)[field].type == domain::FieldType::Number &&
               areSameNumber(*m_given[field], (*m_stored)[field]);
    }

    RecordKind m_kind;
    const GivenTexts& m_given;
    const RecordTexts* m_stored;
    RecordTexts m_texts;
};

void completeTarget(Completion& target, const std::string& indicatorUnit)
{
    target.at("unit") = indicatorUnit;
    if (target.isChanged("value")) {
        target.conclude("value_status", target.at("value").empty() ? "qualitative" : "stated");
        // What was filled in by hand is no longer what stands there.
        for (const char* const field : {"filled_in", "fill_source", "fill_page", "fill_note", "lost_comparator"}) {
            if (!target.isGiven(field))
                target.at(field).clear();
        }
    }
    if (target.isChanged("target_year"))
        target.conclude("year_status", target.at("target_year").empty() ? "" : "stated");
    if (target.at("value_kind").empty())
        target.conclude("value_kind", "level");
    if (target.at("role").empty())
        target.conclude("role", "kpi");
}

void completeFacility(Completion& facility, const std::string& sourceName)
{
    if (facility.at("status").empty())
        facility.conclude("status", "unknown");
    if (!facility.isChanged("lon") && !facility.isChanged("lat"))
        return;
    const bool hasPosition = !facility.at("lon").empty() || !facility.at("lat").empty();
    facility.conclude("position_quality", hasPosition ? "exact_source" : "none");
    facility.conclude("position_source", hasPosition ? sourceName : std::string());
}

} // namespace

RecordTexts completedRecord(RecordKind kind, const GivenTexts& given, const RecordTexts* stored,
                            const std::string& indicatorUnit, const std::string& sourceName)
{
    Completion record(kind, given, stored);
    if (kind == RecordKind::Target)
        completeTarget(record, indicatorUnit);
    else if (kind == RecordKind::Facility)
        completeFacility(record, sourceName);
    else if (kind == RecordKind::Region && record.at("standing").empty())
        record.conclude("standing", "catalogue");
    return std::move(record).finish();
}

} // namespace wm::ingest
