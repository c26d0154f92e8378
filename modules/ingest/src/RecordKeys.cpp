// SPDX-License-Identifier: GPL-3.0-or-later
#include "RecordKeys.h"

#include "RecordWords.h"

#include "wm/base/Text.h"
#include "wm/ingest/RecordCheck.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <span>
#include <string_view>
#include <vector>

namespace wm::ingest {

namespace {

using domain::RecordKind;

constexpr std::array<std::string_view, 5> kTargetKey{"doc_id", "region_code", "indicator_id", "target_year",
                                                     "value_kind"};
constexpr std::array<std::string_view, 2> kFacilityKey{"name_zh", "region_code"};
constexpr std::array<std::string_view, 2> kCorridorKey{"name_zh", "doc_id"};
constexpr std::array<std::string_view, 2> kTaskKey{"task_zh", "doc_id"};
constexpr std::array<std::string_view, 1> kDocumentKey{"title_zh"};
constexpr std::array<std::string_view, 1> kIndicatorKey{"name_zh"};

/// The fields that tell what is meant; a region is known by its code alone.
std::span<const std::string_view> keyFields(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Document:
        return kDocumentKey;
    case RecordKind::Indicator:
        return kIndicatorKey;
    case RecordKind::Target:
        return kTargetKey;
    case RecordKind::Facility:
        return kFacilityKey;
    case RecordKind::Corridor:
        return kCorridorKey;
    case RecordKind::Task:
        return kTaskKey;
    case RecordKind::Region:
        break;
    }
    return {};
}

/// The first one must be there; the others may be blank. Of a target the indicator must be there too.
bool isTelling(RecordKind kind, std::size_t place, const std::string& text)
{
    return !text.empty() || (place > 0 && (kind != RecordKind::Target || place > 2));
}

bool hasLostYear(RecordKind kind, const domain::RecordTexts& texts)
{
    return kind == RecordKind::Target &&
           texts[domain::fieldPlace(kind, "year_status").value()] == toText(domain::YearStatus::LostInSource);
}

} // namespace

RecordKeys::RecordKeys(RecordKind kind, const domain::Catalogue& stored)
    : m_kind(kind)
{
    for (domain::RecordTexts& texts : recordsOf(stored, kind)) {
        const std::string code = texts.front();
        const GivenTexts given(texts.begin(), texts.end());
        add(keyOf(given), code);
        if (const auto loose = looseKeyOf(given); loose != keyOf(given))
            add(loose, code);
        if (hasLostYear(kind, texts)) {
            m_lostYears[keyOf(given)].insert(code);
            m_lostYears[looseKeyOf(given)].insert(code);
        }
        m_stored.emplace(code, std::move(texts));
    }
}

void RecordKeys::add(const std::string& key, const std::string& code)
{
    if (key.empty())
        return;
    const auto [known, isNew] = m_codes.try_emplace(key, code);
    if (!isNew && known->second != code)
        known->second.clear();
}

const domain::RecordTexts* RecordKeys::stored(const std::string& code) const
{
    const auto found = m_stored.find(code);
    return found == m_stored.end() ? nullptr : &found->second;
}

std::string RecordKeys::keyOf(const GivenTexts& given) const
{
    std::string key;
    std::size_t place = 0;
    for (const std::string_view field : keyFields(m_kind)) {
        const std::string text = foldedTitle(given[domain::fieldPlace(m_kind, field).value()].value_or(std::string()));
        if (!isTelling(m_kind, place++, text))
            return {};
        key += text + '\n';
    }
    return key;
}

std::string RecordKeys::looseKeyOf(GivenTexts given) const
{
    if (m_kind == RecordKind::Target)
        given[domain::fieldPlace(m_kind, "value_kind").value()].reset();
    else if (m_kind == RecordKind::Facility)
        given[domain::fieldPlace(m_kind, "region_code").value()].reset();
    return keyOf(given);
}

bool RecordKeys::saysNoRegion(const std::string& code) const
{
    const domain::RecordTexts* const texts = stored(code);
    return texts && (*texts)[domain::fieldPlace(m_kind, "region_code").value()].empty();
}

std::string RecordKeys::codeFor(const GivenTexts& given)
{
    const std::string key = keyOf(given);
    if (key.empty())
        return {};
    const auto known = m_codes.find(key);
    if (known != m_codes.end())
        return known->second;
    // A plan may not say where its facility lies, and the list of next year does.
    const auto loose = m_kind == RecordKind::Facility ? m_codes.find(looseKeyOf(given)) : m_codes.end();
    if (loose != m_codes.end() && saysNoRegion(loose->second))
        return loose->second;
    if (const std::optional<std::string> lost = takeLost(given)) {
        m_codes.emplace(key, *lost);
        return *lost;
    }
    std::string code = newCode(given);
    m_newCodes.insert(code);
    m_codes.emplace(key, code);
    return code;
}

std::optional<std::string> RecordKeys::takeLost(GivenTexts given)
{
    if (m_kind != RecordKind::Target)
        return std::nullopt;
    given[domain::fieldPlace(m_kind, "target_year").value()].reset();
    const auto lost = m_lostYears.find(keyOf(given));
    if (lost == m_lostYears.end() || lost->second.empty())
        return std::nullopt;
    std::vector<std::string> codes;
    std::ranges::copy_if(lost->second, std::back_inserter(codes),
                         [&](const std::string& each) { return mayHaveSaid(each, given); });
    if (codes.empty())
        return std::nullopt;
    if (codes.size() > 1)
        return std::string();
    const std::string& code = codes.front();
    for (auto& [key, others] : m_lostYears)
        others.erase(code);
    return code;
}

bool RecordKeys::mayHaveSaid(const std::string& code, const GivenTexts& given) const
{
    const std::size_t value = domain::fieldPlace(m_kind, "value").value();
    const std::string& before = (*stored(code))[value];
    return before.empty() || before == given[value].value_or(std::string());
}

std::string RecordKeys::newCode(const GivenTexts& given) const
{
    domain::RecordTexts texts;
    for (const std::optional<std::string>& text : given)
        texts.push_back(text.value_or(std::string()));
    return newRecordCode(m_kind, texts,
                         [&](const std::string& code) { return m_stored.contains(code) || m_newCodes.contains(code); });
}

std::string newRecordCode(RecordKind kind, const domain::RecordTexts& texts,
                          const std::function<bool(const std::string&)>& isTaken)
{
    const auto said = [&](std::string_view field) {
        return texts[domain::fieldPlace(kind, field).value()];
    };
    std::string begin(toText(kind));
    if (kind == RecordKind::Target) {
        begin = said("doc_id") + '-' + said("region_code") + '-' + said("indicator_id");
        if (const std::string year = said("target_year"); !year.empty())
            begin += '-' + year;
    }
    // A target's code says what it is, the others are counted.
    if (kind == RecordKind::Target && !isTaken(begin))
        return begin;
    const auto codeOf = [&](int number) {
        return begin + '-' + std::to_string(number);
    };
    // Some free number behind a taken one, not by counting: thousands of records may be given theirs one by one.
    int free = kind == RecordKind::Target ? 2 : 1;
    int taken = free - 1;
    while (isTaken(codeOf(free))) {
        taken = free;
        free *= 2;
    }
    while (free - taken > 1) {
        const int middle = taken + (free - taken) / 2;
        (isTaken(codeOf(middle)) ? taken : free) = middle;
    }
    return codeOf(free);
}

} // namespace wm::ingest
