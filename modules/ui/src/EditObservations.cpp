// SPDX-License-Identifier: GPL-3.0-or-later
#include "EditObservations.h"

#include "wm/base/Number.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace wm::ui {

namespace {

enum ObservationField : std::size_t {
    OfRegion,
    OfIndicator,
    OfPeriod,
    OfValue,
    OfUnit,
    OfQualifier,
    OfKind,
    OfDocument,
    OfNote
};

constexpr std::array<std::string_view, 9> kFieldNames{"region_code", "indicator_id", "period", "value", "unit",
                                                      "qualifier",   "value_kind",   "doc_id", "note"};

} // namespace

domain::RecordTexts observationTexts(const domain::Observation& observation, const domain::RecordCodes& codes)
{
    return {observation.region.text,
            codes.of(observation.indicator),
            observation.period.text(),
            plainNumberText(observation.value),
            codes.unitOf(observation.indicator),
            std::string(toText(observation.qualifier)),
            observation.valueKind,
            codes.of(observation.document),
            observation.note};
}

std::optional<domain::Observation> observationOf(const domain::RecordTexts& texts, const workspace::Snapshot& snapshot,
                                                 int line, Issues& faults)
{
    const std::size_t known = faults.size();
    const auto fault = [&](IssueKind kind, ObservationField field, const char* expected) {
        faults.push_back({kind, {}, line, std::string(kFieldNames[field]), texts[field], expected});
    };
    domain::Observation made;
    made.region = {texts[OfRegion]};
    made.valueKind = texts[OfKind];
    made.note = texts[OfNote];
    if (texts[OfRegion].empty())
        fault(IssueKind::EmptyField, OfRegion, "a value");
    const auto& indicators = snapshot.catalogue().indicators;
    const auto indicator = std::ranges::find(indicators, texts[OfIndicator], &domain::Indicator::code);
    if (indicator == indicators.end())
        fault(IssueKind::UnknownCode, OfIndicator, "indicators");
    else
        made.indicator = indicator->id;
    const auto& documents = snapshot.catalogue().documents;
    const auto document = std::ranges::find(documents, texts[OfDocument], &domain::Document::code);
    if (texts[OfDocument].empty())
        fault(IssueKind::EmptyField, OfDocument, "a value");
    else if (document == documents.end())
        fault(IssueKind::UnknownCode, OfDocument, "documents");
    else
        made.document = document->id;
    if (const auto period = domain::Period::parse(texts[OfPeriod]))
        made.period = *period;
    else
        fault(IssueKind::BadDate, OfPeriod, "2015, 2015-10, 2015-09-30, 2011/2015");
    const auto value = parseNumber(texts[OfValue]);
    if (value)
        made.value = *value;
    else if (texts[OfValue].empty())
        fault(IssueKind::EmptyField, OfValue, "a value");
    else
        fault(IssueKind::NotANumber, OfValue, "a decimal number, e.g. 14.6");
    if (const auto qualifier = domain::comparatorFromText(texts[OfQualifier]))
        made.qualifier = *qualifier;
    else
        fault(IssueKind::UnknownCode, OfQualifier, "≥ > ≤ < = ≈");
    return faults.size() == known ? std::optional(std::move(made)) : std::nullopt;
}

} // namespace wm::ui
