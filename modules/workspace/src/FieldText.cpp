// SPDX-License-Identifier: GPL-3.0-or-later
#include "FieldText.h"

#include "Scope.h"

#include "wm/base/Number.h"
#include "wm/domain/Comparator.h"
#include "wm/presentation/NumberText.h"
#include "wm/store/Geometry.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <vector>

namespace wm::workspace {

namespace {

using domain::FieldValue;

/// Fields whose codes a vocabulary of the workspace names.
struct CodedField {
    std::string_view table; ///< empty: in every table
    std::string_view field;
    std::string_view vocabulary;
};
constexpr std::array<CodedField, 13> kCodedFields{{
    {"", "theme", "theme"},
    {"", "value_kind", "value_kind"},
    {"", "position_quality", "position_quality"},
    {"", "quality", "position_quality"},
    {"region", "level", "region_level"},
    {"target", "role", "target_role"},
    {"document", "kind", "document_kind"},
    {"place", "kind", "place_kind"},
    {"facility", "kind", "facility_kind"},
    {"facility", "layer", "facility_layer"},
    {"facility", "status", "facility_status"},
    {"corridor", "mode", "corridor_mode"},
    {"corridor", "status", "corridor_status"},
}};

/// Fields whose codes are the program's own words.
constexpr std::array<std::string_view, 6> kWordedFields{"value_status", "year_status", "horizon",
                                                        "direction",    "standing",    "filled_in"};

/// By which fields a row is named, in their order.
std::vector<std::string_view> namingFields(const std::string& table, domain::Language language)
{
    const bool isChinese = language == domain::Language::Chinese;
    if (table == "target")
        return {"indicator_id", "region_code", "target_year"};
    if (table == "observation")
        return {"indicator_id", "region_code", "period"};
    if (table == "chart_note")
        return {"year", "indicator_id", "region_code"};
    if (table == "accepted_finding")
        return {"kind", "indicator_code", "region_code", "period", "item_code"};
    if (table == "document")
        return {"title"};
    if (table == "task")
        return {"task"};
    if (table == "region_cell")
        return {"region_code"};
    if (isChinese || table == "unit")
        return {"name_zh"};
    return {"name_en"};
}

/// Numbers of years and ids have no separators; values have all their digits, for it is the change that counts.
std::string numberOf(const FieldValue& value)
{
    if (const auto* integer = std::get_if<std::int64_t>(&value))
        return std::to_string(*integer);
    return plainNumberText(std::get<double>(value));
}

std::string positionText(const std::vector<std::uint8_t>& bytes, const presentation::Words& words)
{
    const auto point = store::decodePoint(bytes);
    if (!point)
        return words.phrase("history.geometry");
    return plainNumberText(point->lon) + ", " + plainNumberText(point->lat);
}

/// The first that has the code.
template <class Row>
const Row* findCode(std::initializer_list<const std::vector<Row>*> all, const std::string& code)
{
    for (const std::vector<Row>* const rows : all) {
        if (const auto found = std::ranges::find(*rows, code, &Row::code); found != rows->end())
            return &*found;
    }
    return nullptr;
}

} // namespace

FieldText::FieldText(const Snapshot& snapshot, const presentation::Words& words, const domain::Catalogue& other)
    : m_snapshot(snapshot)
    , m_words(words)
    , m_other(&other)
{
}

FieldText::FieldText(const Snapshot& snapshot, const presentation::Words& words)
    : m_snapshot(snapshot)
    , m_words(words)
{
}

std::string FieldText::word(const std::string& prefix, std::string_view code) const
{
    const auto found = m_words.phrases.find(prefix + std::string(code));
    return found == m_words.phrases.end() ? std::string(code) : found->second;
}

std::string FieldText::value(const std::string& table, const std::string& field, const FieldValue& value) const
{
    if (std::holds_alternative<std::monostate>(value))
        return {};
    if (const auto* bytes = std::get_if<std::vector<std::uint8_t>>(&value))
        return positionText(*bytes, m_words);
    if (const auto* said = std::get_if<std::string>(&value))
        return text(table, field, *said);
    const auto* const id = std::get_if<std::int64_t>(&value);
    if (id && field == "indicator_id") {
        const domain::Indicator* const indicator = m_snapshot.findIndicator({*id});
        return indicator ? indicator->name.in(m_words.language) : numberOf(value);
    }
    if (id && field == "document_id") {
        const domain::Document* const document = m_snapshot.findDocument({*id});
        return document ? document->title : numberOf(value);
    }
    return numberOf(value);
}

std::string FieldText::rowText(const std::string& table, const std::vector<std::string>& columns,
                               const domain::RowFields& row) const
{
    std::string all;
    for (const std::string& column : columns) {
        const auto found = row.find(column);
        const std::string said = found == row.end() ? std::string() : value(table, column, found->second);
        if (!said.empty())
            all.append(all.empty() ? "" : m_words.listSeparator)
                .append(presentation::filledIn(m_words.phrase("history.field_value"), word("field.", column), said));
    }
    return all;
}

std::string FieldText::recordValue(const std::string& table, const domain::RecordField& field,
                                   const std::string& text) const
{
    if (text.empty())
        return {};
    if (field.type == domain::FieldType::Document) {
        const auto& documents = m_snapshot.catalogue().documents;
        const domain::Document* const found = findCode({m_other ? &m_other->documents : &documents, &documents}, text);
        return found ? found->title : text;
    }
    const std::string column(field.type == domain::FieldType::Indicator ? "indicator_code" : field.column);
    return value(table, column, text);
}

std::string FieldText::targetNumber(const domain::RecordTexts& texts) const
{
    const auto said = [&](std::string_view field) -> const std::string& {
        return texts.at(domain::fieldPlace(domain::RecordKind::Target, field).value());
    };
    const std::optional<double> number = parseNumber(said("value"));
    if (!number)
        return {};
    const domain::Comparator comparator =
        domain::comparatorFromText(said("comparator")).value_or(domain::Comparator::Unstated);
    const domain::Unit* const unit = m_snapshot.findUnit(said("unit"));
    return presentation::withUnit(presentation::conditionText(comparator, *number, parseNumber(said("value_upper"))),
                                  unit ? unit->name : domain::LocalText{said("unit"), said("unit")}, m_words.language);
}

std::string FieldText::text(const std::string& table, const std::string& field, const std::string& text) const
{
    if (text.empty())
        return {};
    if (field == "region_code" || field == "parent_code")
        return regionText(text);
    const auto* const coded = std::ranges::find_if(kCodedFields, [&](const CodedField& each) {
        return each.field == field && (each.table.empty() || each.table == table);
    });
    if (coded != kCodedFields.end())
        return termText(coded->vocabulary, text);
    if (table == "accepted_finding" && field == "kind")
        return word("finding.", text);
    if (field == "indicator_code") {
        const auto& indicators = m_snapshot.catalogue().indicators;
        const domain::Indicator* const found =
            findCode({m_other ? &m_other->indicators : &indicators, &indicators}, text);
        return found ? found->name.in(m_words.language) : text;
    }
    const bool isNoteKind = table == "chart_note" && field == "kind";
    if (isNoteKind || std::ranges::find(kWordedFields, field) != kWordedFields.end())
        return word("code.", text);
    return text;
}

std::string FieldText::regionText(const std::string& code) const
{
    if (m_other) {
        const domain::RegionCode region{code};
        const auto found = std::ranges::find(m_other->regions, region, &domain::Region::code);
        if (found != m_other->regions.end())
            return found->name.in(m_words.language);
    }
    return m_snapshot.findRegion({code}) ? regionName(m_snapshot, {code}, m_words.language) : code;
}

std::string FieldText::termText(std::string_view vocabulary, const std::string& code) const
{
    if (m_other) {
        const auto found = std::ranges::find_if(m_other->terms, [&](const domain::Term& term) {
            return term.vocabulary == vocabulary && term.code == code;
        });
        if (found != m_other->terms.end())
            return found->name.in(m_words.language);
    }
    return m_snapshot.termName(vocabulary, code, m_words.language);
}

std::string FieldText::subject(const std::string& table, const domain::RowFields& row) const
{
    std::string name;
    for (const std::string_view field : namingFields(table, m_words.language)) {
        const auto found = row.find(std::string(field));
        const std::string part = found == row.end() ? std::string() : value(table, found->first, found->second);
        if (!part.empty())
            name.append(name.empty() ? "" : " · ").append(part);
    }
    if (!name.empty())
        return name;
    const auto chinese = row.find("name_zh"); // where there is no English name
    return chinese == row.end() ? std::string() : value(table, "name_zh", chinese->second);
}

std::string FieldText::code(const std::string& table, const domain::RowFields& row) const
{
    const auto own = row.find("code");
    if (own != row.end())
        return value({}, "code", own->second);
    std::string codes;
    for (const std::string_view field : namingFields(table, m_words.language)) {
        const auto found = row.find(std::string(field));
        if (found == row.end())
            continue;
        const auto* const id = std::get_if<std::int64_t>(&found->second);
        const domain::Indicator* const indicator =
            id && field == "indicator_id" ? m_snapshot.findIndicator({*id}) : nullptr;
        const auto* const said = std::get_if<std::string>(&found->second);
        const std::string part = indicator ? indicator->code : said ? *said : value(table, found->first, found->second);
        if (!part.empty())
            codes.append(codes.empty() ? "" : " · ").append(part);
    }
    return codes;
}

} // namespace wm::workspace
