// SPDX-License-Identifier: GPL-3.0-or-later
#include "DataNames.h"

#include "Scope.h"

namespace wm::workspace {

using domain::FieldType;

bool hasName(const domain::RecordField& field)
{
    switch (field.type) {
    case FieldType::Term:
    case FieldType::Region:
    case FieldType::Document:
    case FieldType::Indicator:
        return true;
    default:
        return false;
    }
}

CodeNames::CodeNames(const Snapshot& snapshot, std::span<const domain::RecordField> fields,
                     const presentation::Words& words)
    : m_snapshot(snapshot)
    , m_words(words)
    , m_fields(fields)
    , m_last(fields.size())
{
    for (const domain::Document& document : snapshot.catalogue().documents)
        m_documents.emplace(document.code, &document);
    for (const domain::Indicator& indicator : snapshot.catalogue().indicators)
        m_indicators.emplace(indicator.code, &indicator);
}

const std::string& CodeNames::of(std::size_t field, const std::string& code)
{
    Named& last = m_last[field];
    if (last.code != code)
        last = {code, nameOf(m_fields[field], code)};
    return last.name;
}

std::string CodeNames::nameOf(const domain::RecordField& field, const std::string& code) const
{
    if (code.empty())
        return {};
    if (field.type == FieldType::Region)
        return regionName(m_snapshot, {code}, m_words.language);
    if (field.type == FieldType::Document) {
        const auto found = m_documents.find(code);
        return found == m_documents.end() ? std::string() : found->second->title;
    }
    if (field.type == FieldType::Indicator) {
        const auto found = m_indicators.find(code);
        return found == m_indicators.end() ? std::string() : found->second->name.in(m_words.language);
    }
    return m_snapshot.termName(field.vocabulary, code, m_words.language);
}

} // namespace wm::workspace
