// SPDX-License-Identifier: GPL-3.0-or-later
#include "RecordWords.h"

#include "LabelText.h"
#include "WholeRegion.h"

#include "wm/base/Text.h"
#include "wm/ingest/Heading.h"

#include <algorithm>
#include <array>

namespace wm::ingest {

namespace {

using domain::FieldType;
using Kind = FoundCode::Kind;

constexpr std::string_view kDocuments = "document";

struct WordMeaning {
    std::string_view field;
    std::string_view word; ///< folded
    std::string_view code;
};
/// What officials write for the words of the program.
constexpr std::array kMeanings{
    WordMeaning{"comparator", "≥", ">="},
    WordMeaning{"comparator", "不低于", ">="},
    WordMeaning{"comparator", "不少于", ">="},
    WordMeaning{"comparator", "不小于", ">="},
    WordMeaning{"comparator", "至少", ">="},
    WordMeaning{"comparator", "以上", ">="},
    WordMeaning{"comparator", "达到", ">="},
    WordMeaning{"comparator", "大于", ">"},
    WordMeaning{"comparator", "超过", ">"},
    WordMeaning{"comparator", "高于", ">"},
    WordMeaning{"comparator", "≤", "<="},
    WordMeaning{"comparator", "不高于", "<="},
    WordMeaning{"comparator", "不超过", "<="},
    WordMeaning{"comparator", "不大于", "<="},
    WordMeaning{"comparator", "至多", "<="},
    WordMeaning{"comparator", "以下", "<="},
    WordMeaning{"comparator", "以内", "<="},
    WordMeaning{"comparator", "小于", "<"},
    WordMeaning{"comparator", "低于", "<"},
    WordMeaning{"comparator", "等于", "="},
    WordMeaning{"comparator", "约", "~"},
    WordMeaning{"comparator", "左右", "~"},
    WordMeaning{"comparator", "about", "~"},
    WordMeaning{"direction", "增加", "increase"},
    WordMeaning{"direction", "上升", "increase"},
    WordMeaning{"direction", "提高", "increase"},
    WordMeaning{"direction", "正向", "increase"},
    WordMeaning{"direction", "越大越好", "increase"},
    WordMeaning{"direction", "减少", "decrease"},
    WordMeaning{"direction", "下降", "decrease"},
    WordMeaning{"direction", "降低", "decrease"},
    WordMeaning{"direction", "逆向", "decrease"},
    WordMeaning{"direction", "负向", "decrease"},
    WordMeaning{"direction", "越小越好", "decrease"},
    WordMeaning{"direction", "保持", "maintain"},
    WordMeaning{"direction", "稳定", "maintain"},
    WordMeaning{"direction", "适度", "maintain"},
    WordMeaning{"horizon", "近期", "near"},
    WordMeaning{"horizon", "中期", "mid"},
    WordMeaning{"horizon", "远期", "long"},
    WordMeaning{"value_status", "定性", "qualitative"},
    WordMeaning{"value_status", "定量", "stated"},
};

/// The same of words for terms: field is how their vocabularies end, of facilities and corridors.
constexpr std::array kTermMeanings{
    WordMeaning{"_status", "拟建", "planned"},
    WordMeaning{"_status", "待建", "planned"},
    WordMeaning{"_status", "规划建设", "planned"},
    WordMeaning{"_status", "建设中", "under_construction"},
    WordMeaning{"_status", "续建", "under_construction"},
    WordMeaning{"_status", "在建中", "under_construction"},
    WordMeaning{"_status", "改建", "upgrade"},
    WordMeaning{"_status", "扩建", "upgrade"},
    WordMeaning{"_status", "投运", "operating"},
    WordMeaning{"_status", "已投运", "operating"},
    WordMeaning{"_status", "已运营", "operating"},
    WordMeaning{"_status", "运营中", "operating"},
    WordMeaning{"_status", "投入使用", "operating"},
    WordMeaning{"facility_layer", "金融", "finance"},
    WordMeaning{"facility_layer", "商贸", "commerce"},
    WordMeaning{"facility_layer", "商业", "commerce"},
    WordMeaning{"facility_layer", "文旅", "tourism"},
    WordMeaning{"facility_layer", "旅游", "tourism"},
    WordMeaning{"facility_layer", "文化旅游", "tourism"},
    WordMeaning{"facility_layer", "教育", "education"},
    WordMeaning{"facility_layer", "医疗", "health"},
    WordMeaning{"facility_layer", "养老", "health"},
    WordMeaning{"facility_layer", "医疗养老", "health"},
    WordMeaning{"facility_layer", "医疗卫生", "health"},
    WordMeaning{"facility_layer", "交通", "transport"},
    WordMeaning{"facility_layer", "交通运输", "transport"},
    WordMeaning{"region_level", "省", "province"},
    WordMeaning{"region_level", "设区市", "prefecture"},
    WordMeaning{"region_level", "地级市", "prefecture"},
    WordMeaning{"region_level", "县", "county"},
    WordMeaning{"region_level", "市辖区", "district"},
};

std::string termWord(std::string_view vocabulary, std::string_view word)
{
    return std::string(vocabulary) + '/' + foldedName(word);
}

/// What the recipe says of a word; absent: nothing.
std::optional<FoundCode> saidBy(const std::map<std::string, std::string>& words, const std::string& word)
{
    const auto said = words.find(word);
    if (said == words.end())
        return std::nullopt;
    return FoundCode{said->second.empty() ? Kind::LeftOut : Kind::Code, said->second};
}

std::string meaningOf(std::string_view field, std::string_view text)
{
    const std::string_view asked = field == "lost_comparator" ? "comparator" : field;
    const std::string word = foldedName(text);
    const auto* const known = std::ranges::find_if(
        kMeanings, [&](const WordMeaning& meaning) { return meaning.field == asked && meaning.word == word; });
    return known == kMeanings.end() ? word : std::string(known->code);
}

} // namespace

std::string foldedTitle(std::string_view title)
{
    std::string folded = foldedName(title);
    for (const std::string_view mark : {"《", "》", "\""}) {
        for (std::size_t at = folded.find(mark); at != std::string::npos; at = folded.find(mark))
            folded.erase(at, mark.size());
    }
    return folded;
}

std::string_view termMeant(std::string_view vocabulary, std::string_view word)
{
    const auto* const meaning = std::ranges::find_if(
        kTermMeanings, [&](const WordMeaning& each) { return each.word == word && vocabulary.ends_with(each.field); });
    return meaning == kTermMeanings.end() ? std::string_view() : meaning->code;
}

RecordWords::RecordWords(const domain::ImportRecipe& recipe, const RecordSource& source)
    : m_recipe(recipe)
    , m_vocabulary(source.vocabulary)
{
    for (const domain::Term& term : source.stored.terms) {
        for (const std::string& word : {term.code, term.name.zh, term.name.en})
            addTerm(term.vocabulary, foldedName(word), term.code);
    }
    for (const domain::Document& document : source.stored.documents)
        addDocument(document);
    if (source.newDocument)
        addDocument(*source.newDocument);
}

void RecordWords::addDocument(const domain::Document& document)
{
    addTerm(kDocuments, foldedName(document.code), document.code);
    addTerm(kDocuments, foldedTitle(document.title), document.code);
    addTerm(kDocuments, foldedName(document.number), document.code);
}

void RecordWords::addTerm(std::string_view vocabulary, std::string_view word, const std::string& code)
{
    if (word.empty())
        return;
    const auto [known, isNew] = m_terms.try_emplace(std::string(vocabulary) + '/' + std::string(word), code);
    if (!isNew && known->second != code)
        known->second.clear();
}

FoundCode RecordWords::codeOf(const domain::RecordField& field, std::string_view text, RecordReading& reading)
{
    switch (field.type) {
    case FieldType::Region:
        return region(text, reading);
    case FieldType::Indicator:
        return indicator(text, reading);
    case FieldType::Document:
        return term(kDocuments, foldedTitle(text), reading);
    case FieldType::Term:
        return term(field.vocabulary, text, reading);
    case FieldType::Unit: {
        const auto unit = m_vocabulary.units.find(text);
        return {Kind::Code, unit ? unit->name.zh : std::string(text)};
    }
    case FieldType::Word:
        return {Kind::Code, meaningOf(field.name, text)};
    case FieldType::Text:
    case FieldType::Number:
    case FieldType::Year:
        break;
    }
    return {Kind::Code, std::string(text)};
}

FoundCode RecordWords::region(std::string_view text, RecordReading& reading) const
{
    const std::string name = rowLabel(text);
    const auto given = m_recipe.regions.find(name);
    const bool holds = given != m_recipe.regions.end() && holdsForTable(name, given->second, m_about, m_vocabulary);
    if (auto said = holds ? saidBy(m_recipe.regions, name) : std::nullopt)
        return *std::move(said);
    // A sum may be that of a part only.
    if (const auto whole = wholeRegion(name, m_about, m_vocabulary); whole && !isTableTotal(name))
        return {Kind::Code, whole->text};
    auto matches = m_vocabulary.regions.find(name, m_about);
    if (matches.empty() && !m_about.isNone())
        matches = m_vocabulary.regions.find(name);
    // What is of another area is a decision of the user's, which the recipe keeps.
    if (matches.size() == 1 && matches.front().isSameArea) {
        if (matches.front().evidence > RegionEvidence::Name)
            reading.inferredRegions.emplace(name, matches.front());
        return {Kind::Code, matches.front().region.text};
    }
    return {Kind::Unknown, {}, reading.unknownRegions[name]++ == 0};
}

FoundCode RecordWords::indicator(std::string_view text, RecordReading& reading) const
{
    // As it is written: "gdp" is a code, and "GDP" may be the name of several.
    if (m_vocabulary.indicatorsByCode.contains(std::string(text)) && !m_recipe.indicators.contains(rowLabel(text)))
        return {Kind::Code, std::string(text)};
    // Its name may have a unit behind it, or a year of its own.
    for (const std::string& name : {rowLabel(readHeading(text, m_vocabulary.units).name), foldedName(text)}) {
        if (auto said = saidBy(m_recipe.indicators, name))
            return *std::move(said);
        const auto found = m_vocabulary.indicators.find(name);
        if (found.size() == 1)
            return {Kind::Code, found.front()->code};
    }
    const Heading heading = readHeading(text, m_vocabulary.units);
    const std::string label = rowLabel(heading.name);
    const std::string word = label.empty() ? foldedName(text) : label;
    UnknownIndicator& unknown = reading.unknownIndicators[word];
    if (unknown.cells == 0)
        unknown = {0, writtenName(text, label), heading.unit ? heading.unit->name.zh : std::string()};
    return {Kind::Unknown, word, unknown.cells++ == 0};
}

FoundCode RecordWords::term(std::string_view vocabulary, std::string_view text, RecordReading& reading) const
{
    const std::string word = foldedName(text);
    const auto said = m_recipe.terms.find(std::string(vocabulary));
    if (said != m_recipe.terms.end()) {
        if (auto found = saidBy(said->second, word))
            return *std::move(found);
    }
    const auto known = m_terms.find(termWord(vocabulary, text));
    if (known != m_terms.end() && !known->second.empty())
        return {Kind::Code, known->second};
    const std::string_view meant = termMeant(vocabulary, word);
    if (!meant.empty() && m_terms.contains(termWord(vocabulary, meant)))
        return {Kind::Code, std::string(meant)};
    return {Kind::Unknown, {}, reading.unknownTerms[std::string(vocabulary)][word]++ == 0};
}

} // namespace wm::ingest
