// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/workspace/FieldWords.h"

#include "FieldChoices.h"

#include "wm/base/Number.h"
#include "wm/base/Text.h"
#include "wm/ingest/Heading.h"
#include "wm/ingest/IndicatorFinder.h"
#include "wm/ingest/RegionFinder.h"

#include <cmath>
#include <unordered_map>
#include <utility>

namespace wm::workspace {

namespace {

using domain::FieldType;
using domain::RecordField;
using domain::RecordKind;

/// What tells one list from another.
std::string listName(const RecordField& field)
{
    if (isComparator(field))
        return "comparator";
    if (field.type == FieldType::Term)
        return "term." + std::string(field.vocabulary);
    if (field.type == FieldType::Region)
        return "region";
    if (field.type == FieldType::Document)
        return "document";
    if (field.type == FieldType::Indicator)
        return "indicator";
    if (field.type == FieldType::Unit)
        return "unit";
    return std::string(field.name);
}

std::string trimmed(std::string_view text)
{
    constexpr std::string_view kBlanks = " \t\r\n";
    const std::size_t first = text.find_first_not_of(kBlanks);
    if (first == std::string_view::npos)
        return {};
    return std::string(text.substr(first, text.find_last_not_of(kBlanks) - first + 1));
}

/// A title without the marks that texts put around it.
std::string bareTitle(std::string_view title)
{
    std::string folded = foldedName(title);
    constexpr std::string_view kOpen = "《", kClose = "》";
    if (folded.starts_with(kOpen) && folded.ends_with(kClose))
        folded = folded.substr(kOpen.size(), folded.size() - kOpen.size() - kClose.size());
    return folded;
}

/// A record that is added, as it is chosen; its names stand where recordFields() has them.
FieldChoice choiceOf(RecordKind kind, const domain::RecordTexts& texts, domain::Language language)
{
    if (kind == RecordKind::Document)
        return {texts.front(), texts.at(1)};
    const domain::LocalText name{texts.at(1), texts.at(2)};
    return {texts.front(), name.in(language)};
}

} // namespace

std::optional<domain::Period> writtenPeriod(std::string_view typed)
{
    const std::string text = trimmed(typed);
    const auto stored = domain::Period::parse(text);
    return stored ? stored : ingest::givenPeriod(text);
}

std::string storedPeriod(std::string_view typed)
{
    const auto period = writtenPeriod(typed);
    return period ? period->text() : trimmed(typed);
}

struct FieldWords::Finders {
    explicit Finders(const domain::Catalogue& catalogue)
        : regions(catalogue.regions)
        , indicators(catalogue.indicators)
    {
    }
    ingest::RegionFinder regions;
    ingest::IndicatorFinder indicators;
};

struct FieldWords::Lists {
    std::vector<FieldChoice> choices;
    std::unordered_map<std::string, std::size_t> byCode;
    std::unordered_map<std::string, std::string> byWord; ///< folded; to the code, none where several are meant

    void add(std::string word, const std::string& code)
    {
        if (word.empty())
            return;
        const auto [known, isNew] = byWord.try_emplace(std::move(word), code);
        if (!isNew && known->second != code)
            known->second.clear();
    }
};

FieldWords::FieldWords(SnapshotPtr snapshot, presentation::Words words)
    : m_snapshot(std::move(snapshot))
    , m_words(std::move(words))
{
}

FieldWords::~FieldWords() = default;
FieldWords::FieldWords(FieldWords&& other) noexcept = default;
FieldWords& FieldWords::operator=(FieldWords&& other) noexcept = default;

void FieldWords::setAdded(const std::vector<std::pair<RecordKind, domain::RecordTexts>>& records)
{
    std::vector<std::pair<RecordKind, FieldChoice>> added;
    for (const auto& [kind, texts] : records) {
        if (kind == RecordKind::Region || kind == RecordKind::Document || kind == RecordKind::Indicator)
            added.emplace_back(kind, choiceOf(kind, texts, m_words.language));
    }
    if (added == m_added)
        return;
    m_added = std::move(added);
    for (const char* const list : {"region", "document", "indicator"})
        m_lists.erase(list);
}

bool FieldWords::hasChoices(const RecordField& field)
{
    switch (field.type) {
    case FieldType::Word:
    case FieldType::Term:
    case FieldType::Region:
    case FieldType::Document:
    case FieldType::Indicator:
    case FieldType::Unit:
        return true;
    case FieldType::Text:
        return field.name == "method_profile";
    case FieldType::Number:
    case FieldType::Year:
        break;
    }
    return false;
}

FieldWords::Lists& FieldWords::listsOf(const RecordField& field) const
{
    const std::string key = listName(field);
    const auto known = m_lists.find(key);
    if (known != m_lists.end())
        return *known->second;
    auto made = std::make_unique<Lists>();
    Lists& lists = *made;
    lists.choices = fieldChoices(*m_snapshot, field, m_words);
    const auto isOfKind = [&](RecordKind kind) {
        return (kind == RecordKind::Region && field.type == FieldType::Region) ||
               (kind == RecordKind::Document && field.type == FieldType::Document) ||
               (kind == RecordKind::Indicator && field.type == FieldType::Indicator);
    };
    for (const auto& [kind, choice] : m_added) {
        if (isOfKind(kind))
            lists.choices.push_back(choice);
    }
    std::unordered_map<std::string, int> counts;
    for (const FieldChoice& choice : lists.choices)
        ++counts[choice.name];
    for (std::size_t i = 0; i < lists.choices.size(); ++i) {
        FieldChoice& choice = lists.choices[i];
        lists.add(foldedName(choice.name), choice.code);
        if (choice.name.empty() || counts[choice.name] > 1)
            choice.name += choice.name.empty() ? choice.code : " (" + choice.code + ')';
        lists.byCode.emplace(choice.code, i);
        lists.add(foldedName(choice.name), choice.code);
        if (field.type == FieldType::Document)
            lists.add(bareTitle(choice.name), choice.code);
    }
    return *m_lists.emplace(key, std::move(made)).first->second;
}

const std::vector<FieldChoice>& FieldWords::choices(const RecordField& field) const
{
    return listsOf(field).choices;
}

std::string FieldWords::shown(const RecordField& field, const std::string& text) const
{
    if (text.empty() || !hasChoices(field))
        return text;
    const Lists& lists = listsOf(field);
    const auto known = lists.byCode.find(text);
    return known == lists.byCode.end() ? text : lists.choices[known->second].name;
}

std::optional<std::string> FieldWords::numberOf(const RecordField& field, std::string_view typed,
                                                std::string_view unit) const
{
    if (field.type == FieldType::Year) {
        const auto year = parseTypedNumber(typed, "年");
        if (!year || std::trunc(*year) != *year || std::abs(*year) >= 1e6)
            return std::nullopt;
        return std::to_string(static_cast<int>(*year));
    }
    auto number = parseTypedNumber(typed, unit);
    if (const domain::Unit* const known = number ? nullptr : m_snapshot->findUnit(unit))
        number = parseTypedNumber(typed, known->name.en);
    return number ? std::optional(plainNumberText(*number)) : std::nullopt;
}

std::optional<std::string> FieldWords::stored(const RecordField& field, std::string_view typed,
                                              std::string_view unit) const
{
    std::string text = trimmed(typed);
    if (text.empty())
        return text;
    if (field.type == FieldType::Number || field.type == FieldType::Year)
        return numberOf(field, text, unit);
    // What is none is told when the row is checked, and not with each key of a year that is being typed.
    if (field.name == "period" || field.name == "issued_on")
        return storedPeriod(text);
    if (!hasChoices(field))
        return text;
    const Lists& lists = listsOf(field);
    if (lists.byCode.contains(text))
        return text;
    // "赣州市 (360700)", as lists have it where a name alone might not be found.
    const std::size_t open = text.rfind(" (");
    if (open != std::string::npos && text.ends_with(')')) {
        const std::string code = text.substr(open + 2, text.size() - open - 3);
        if (lists.byCode.contains(code))
            return code;
    }
    const auto known = lists.byWord.find(foldedName(text));
    if (known != lists.byWord.end() && !known->second.empty())
        return known->second;
    return foundElsewhere(field, text);
}

std::optional<std::string> FieldWords::foundElsewhere(const RecordField& field, std::string_view typed) const
{
    if (field.type == FieldType::Document) {
        const std::string word = bareTitle(typed);
        std::optional<std::string> code;
        for (const domain::Document& document : m_snapshot->catalogue().documents) {
            if (foldedName(document.number) != word && bareTitle(document.title) != word)
                continue;
            if (code)
                return std::nullopt;
            code = document.code;
        }
        return code;
    }
    if (field.type == FieldType::Unit || field.type == FieldType::Term) {
        // By the name in the other language.
        const std::string word = foldedName(typed);
        for (const domain::Term& term : m_snapshot->catalogue().terms) {
            if (field.type == FieldType::Term && term.vocabulary == field.vocabulary &&
                (foldedName(term.name.zh) == word || foldedName(term.name.en) == word))
                return term.code;
        }
        for (const domain::Unit& unit : m_snapshot->catalogue().units) {
            if (field.type == FieldType::Unit && foldedName(unit.name.en) == word)
                return unit.name.zh;
        }
        return std::nullopt;
    }
    if (!m_finders)
        m_finders = std::make_unique<Finders>(m_snapshot->catalogue());
    if (field.type == FieldType::Region) {
        const auto matches = m_finders->regions.find(typed);
        return matches.size() == 1 && matches.front().isSameArea ? std::optional(matches.front().region.text)
                                                                 : std::nullopt;
    }
    if (field.type == FieldType::Indicator) {
        const auto found = m_finders->indicators.find(typed);
        return found.size() == 1 ? std::optional(found.front()->code) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace wm::workspace
