// SPDX-License-Identifier: GPL-3.0-or-later
#include "ValueRules.h"

#include "wm/base/Number.h"

#include <cmath>
#include <string>
#include <utility>

namespace wm::workspace {

ValueRules::ValueRules(const domain::Catalogue& records)
{
    for (const domain::Indicator& indicator : records.indicators)
        m_indicators.emplace(indicator.id, &indicator);
    for (const domain::Document& document : records.documents)
        m_documents.insert(document.id);
    for (const domain::Region& region : records.regions)
        m_regions.insert(region.code);
    for (const domain::Term& term : records.terms) {
        if (term.vocabulary == "value_kind")
            m_kinds.insert(term.code);
    }
}

void ValueRules::check(const domain::Observation& value, int line, Issues& issues) const
{
    const auto complain = [&](IssueKind kind, const char* column, std::string found, std::string expected) {
        issues.push_back({kind, {}, line, column, std::move(found), std::move(expected)});
    };
    const auto known = m_indicators.find(value.indicator);
    const domain::Indicator* const indicator = known == m_indicators.end() ? nullptr : known->second;
    if (!indicator)
        complain(IssueKind::EmptyField, "indicator_id", {}, "a value");
    if (value.region.isNone())
        complain(IssueKind::EmptyField, "region_code", {}, "a value");
    else if (!m_regions.contains(value.region))
        complain(IssueKind::UnknownCode, "region_code", value.region.text, "regions");
    if (!m_documents.contains(value.document))
        complain(IssueKind::EmptyField, "doc_id", {}, "a value");
    if (!m_kinds.contains(value.valueKind))
        complain(IssueKind::UnknownCode, "value_kind", value.valueKind, "value_kind");
    if (!std::isfinite(value.value))
        complain(IssueKind::NotANumber, "value", {}, "a decimal number, e.g. 14.6");
    else if (indicator && !indicator->isWithinBounds(value.value, value.valueKind))
        complain(IssueKind::OutOfBounds, "value", plainNumberText(value.value), indicator->boundsText());
}

} // namespace wm::workspace
