// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/ingest/RecipeText.h"

#include <cpl_error.h>
#include <cpl_json.h>

#include <algorithm>
#include <array>
#include <functional>
#include <set>
#include <utility>

namespace wm::ingest {

namespace {

constexpr int kVersion = 1;
constexpr const char* kVersionName = "waymark_recipe";

struct RoleName {
    domain::ColumnRole role;
    const char* name;
};
constexpr std::array kRoles{
    RoleName{domain::ColumnRole::Ignored, "ignored"},     RoleName{domain::ColumnRole::Region, "region"},
    RoleName{domain::ColumnRole::Indicator, "indicator"}, RoleName{domain::ColumnRole::Period, "period"},
    RoleName{domain::ColumnRole::Unit, "unit"},           RoleName{domain::ColumnRole::ValueKind, "value_kind"},
    RoleName{domain::ColumnRole::Qualifier, "qualifier"}, RoleName{domain::ColumnRole::Document, "document"},
    RoleName{domain::ColumnRole::Note, "note"},           RoleName{domain::ColumnRole::Value, "value"},
    RoleName{domain::ColumnRole::Field, "field"}};

struct TextMember {
    const char* name;
    std::string domain::ImportRecipe::*member;
};
constexpr std::array kTexts{TextMember{"sheet", &domain::ImportRecipe::sheet},
                            TextMember{"region", &domain::ImportRecipe::region},
                            TextMember{"indicator", &domain::ImportRecipe::indicator},
                            TextMember{"period", &domain::ImportRecipe::period},
                            TextMember{"unit", &domain::ImportRecipe::unit},
                            TextMember{"value_kind", &domain::ImportRecipe::valueKind},
                            TextMember{"document", &domain::ImportRecipe::document},
                            TextMember{"title_measure", &domain::ImportRecipe::titleMeasure}};

using Words = std::map<std::string, std::string>;
struct WordsMember {
    const char* name;
    Words domain::ImportRecipe::*member;
};
constexpr std::array kWords{WordsMember{"regions", &domain::ImportRecipe::regions},
                            WordsMember{"indicators", &domain::ImportRecipe::indicators}};

Result<std::string> textOf(const CPLJSONObject& object)
{
    if (object.GetType() != CPLJSONObject::Type::String)
        return fail(ErrorCode::ParseFailed,
                    "member \"" + object.GetName() + "\": found \"" + object.ToString() + "\", expected a text");
    return object.ToString();
}

tl::unexpected<Error> unknownMember(const std::string& name)
{
    return fail(ErrorCode::ParseFailed, "found the unknown member \"" + name + "\"");
}

/// The members of an object, which are texts of these names.
Result<Words> membersOf(const CPLJSONObject& object, const std::set<std::string>& names)
{
    if (object.GetType() != CPLJSONObject::Type::Object)
        return fail(ErrorCode::ParseFailed, "found \"" + object.ToString() + "\", expected an object");
    Words members;
    for (const CPLJSONObject& each : object.GetChildren()) {
        if (!names.contains(each.GetName()))
            return unknownMember(each.GetName());
        WM_TRY(std::string text, textOf(each));
        members.insert_or_assign(each.GetName(), std::move(text));
    }
    return members;
}

/// Calls take(object) for each of a list.
Result<void> forEachOf(const CPLJSONObject& object, const std::function<Result<void>(const CPLJSONObject&)>& take)
{
    if (object.GetType() != CPLJSONObject::Type::Array)
        return fail(ErrorCode::ParseFailed, "member \"" + object.GetName() + "\": expected a list");
    const CPLJSONArray all = object.ToArray();
    for (int i = 0; i < all.Size(); ++i)
        WM_CHECK(take(all[i]));
    return {};
}

/// {"word": "全市", "code": "360700"}, each: a word may have signs that paths of members cannot.
Result<Words> wordsOf(const CPLJSONObject& list)
{
    Words words;
    const auto take = [&](const CPLJSONObject& object) -> Result<void> {
        WM_TRY(Words members, membersOf(object, {"word", "code"}));
        words.insert_or_assign(std::move(members["word"]), std::move(members["code"]));
        return {};
    };
    WM_CHECK(forEachOf(list, take));
    return words;
}

Result<domain::ColumnRole> roleOf(const std::string& text)
{
    const auto* const role =
        std::ranges::find(kRoles, text, [](const RoleName& known) { return std::string(known.name); });
    if (role != kRoles.end())
        return role->role;
    std::string names;
    for (const RoleName& known : kRoles)
        names += std::string(names.empty() ? "" : ", ") + known.name;
    return fail(ErrorCode::ParseFailed, "found the role \"" + text + "\" of a column, expected one of " + names);
}

Result<std::vector<domain::ColumnRule>> rulesOf(const CPLJSONObject& list)
{
    std::vector<domain::ColumnRule> rules;
    const auto take = [&](const CPLJSONObject& object) -> Result<void> {
        WM_TRY(Words members, membersOf(object, {"heading", "role", "field"}));
        WM_TRY(const domain::ColumnRole role, roleOf(members["role"]));
        if ((role == domain::ColumnRole::Field) == members["field"].empty())
            return fail(ErrorCode::ParseFailed, "found the role \"" + members["role"] +
                                                    "\" of a column with the field \"" + members["field"] +
                                                    "\", expected both or neither");
        rules.push_back({std::move(members["heading"]), role, std::move(members["field"])});
        return {};
    };
    WM_CHECK(forEachOf(list, take));
    return rules;
}

/// {"vocabulary": "facility_kind", "words": [...]}, each.
Result<std::map<std::string, Words>> termsOf(const CPLJSONObject& list)
{
    std::map<std::string, Words> terms;
    const auto take = [&](const CPLJSONObject& object) -> Result<void> {
        if (object.GetType() != CPLJSONObject::Type::Object)
            return fail(ErrorCode::ParseFailed, "found \"" + object.ToString() + "\", expected an object");
        std::string vocabulary;
        Words words;
        for (const CPLJSONObject& each : object.GetChildren()) {
            if (each.GetName() == "vocabulary") {
                WM_TRY(vocabulary, textOf(each));
            } else if (each.GetName() == "words") {
                WM_TRY(words, wordsOf(each));
            } else {
                return unknownMember(each.GetName());
            }
        }
        terms.insert_or_assign(std::move(vocabulary), std::move(words));
        return {};
    };
    WM_CHECK(forEachOf(list, take));
    return terms;
}

Result<std::optional<domain::RecordKind>> recordsNamed(const CPLJSONObject& object)
{
    WM_TRY(const std::string text, textOf(object));
    const auto kind = domain::recordKindFromText(text);
    if (kind)
        return kind;
    std::string names;
    for (const domain::RecordKind known : domain::kRecordKinds)
        names += (names.empty() ? "" : ", ") + std::string(toText(known));
    return fail(ErrorCode::ParseFailed, "found the records \"" + text + "\", expected one of " + names);
}

/// {"field": "role", "text": "kpi"}, each: the names of fields are those of the kind of records.
Result<Words> fieldsOf(const CPLJSONObject& list)
{
    Words fields;
    const auto take = [&](const CPLJSONObject& object) -> Result<void> {
        WM_TRY(Words members, membersOf(object, {"field", "text"}));
        fields.insert_or_assign(std::move(members["field"]), std::move(members["text"]));
        return {};
    };
    WM_CHECK(forEachOf(list, take));
    return fields;
}

Result<void> readMember(const CPLJSONObject& object, domain::ImportRecipe& recipe)
{
    const std::string name = object.GetName();
    const auto isNamed = [&](const auto& known) {
        return name == known.name;
    };
    if (name == kVersionName)
        return {};
    if (name == "columns") {
        WM_TRY(recipe.columns, rulesOf(object));
    } else if (name == "records") {
        WM_TRY(recipe.records, recordsNamed(object));
    } else if (name == "terms") {
        WM_TRY(recipe.terms, termsOf(object));
    } else if (name == "fields") {
        WM_TRY(recipe.fields, fieldsOf(object));
    } else if (const auto* const text = std::ranges::find_if(kTexts, isNamed); text != kTexts.end()) {
        WM_TRY(recipe.*text->member, textOf(object));
    } else if (const auto* const words = std::ranges::find_if(kWords, isNamed); words != kWords.end()) {
        WM_TRY(recipe.*words->member, wordsOf(object));
    } else {
        return unknownMember(name);
    }
    return {};
}

CPLJSONArray listOf(const Words& words, const char* first, const char* second)
{
    CPLJSONArray list;
    for (const auto& [word, code] : words) {
        CPLJSONObject object;
        object.Add(first, word);
        object.Add(second, code);
        list.Add(object);
    }
    return list;
}

CPLJSONArray listOf(const std::map<std::string, Words>& terms)
{
    CPLJSONArray list;
    for (const auto& [vocabulary, words] : terms) {
        CPLJSONObject object;
        object.Add("vocabulary", vocabulary);
        object.Add("words", listOf(words, "word", "code"));
        list.Add(object);
    }
    return list;
}

Result<CPLJSONObject> rootOf(std::string_view text)
{
    constexpr std::string_view kMark = "\xEF\xBB\xBF"; // which Windows' editor writes
    text.remove_prefix(text.starts_with(kMark) ? kMark.size() : 0);
    CPLJSONDocument document;
    CPLPushErrorHandler(CPLQuietErrorHandler); // told by the error below
    const bool isJson = document.LoadMemory(std::string(text));
    const std::string reason = CPLGetLastErrorMsg();
    CPLPopErrorHandler();
    if (!isJson)
        return fail(ErrorCode::ParseFailed, "found no JSON: " + reason);
    CPLJSONObject root = document.GetRoot();
    const bool isRecipe = root.GetType() == CPLJSONObject::Type::Object && root.GetObj(kVersionName).IsValid();
    if (!isRecipe)
        return fail(ErrorCode::ParseFailed, std::string("found no member \"") + kVersionName + "\"");
    return root;
}

} // namespace

std::string recipeText(const domain::ImportRecipe& recipe)
{
    CPLJSONDocument document;
    CPLJSONObject root = document.GetRoot();
    root.Add(kVersionName, kVersion);
    if (recipe.records)
        root.Add("records", std::string(toText(*recipe.records)));
    for (const TextMember& text : kTexts) {
        if (!(recipe.*text.member).empty())
            root.Add(text.name, recipe.*text.member);
    }
    CPLJSONArray columns;
    for (const domain::ColumnRule& rule : recipe.columns) {
        CPLJSONObject column;
        column.Add("heading", rule.heading);
        column.Add("role", std::ranges::find(kRoles, rule.role, &RoleName::role)->name);
        if (!rule.field.empty())
            column.Add("field", rule.field);
        columns.Add(column);
    }
    root.Add("columns", columns);
    for (const WordsMember& words : kWords)
        root.Add(words.name, listOf(recipe.*words.member, "word", "code"));
    if (!recipe.terms.empty())
        root.Add("terms", listOf(recipe.terms));
    if (!recipe.fields.empty())
        root.Add("fields", listOf(recipe.fields, "field", "text"));
    return root.Format(CPLJSONObject::PrettyFormat::Pretty) + "\n";
}

Result<domain::ImportRecipe> recipeFromText(std::string_view text)
{
    WM_TRY(const CPLJSONObject root, rootOf(text));
    const CPLJSONObject version = root.GetObj(kVersionName);
    if (version.GetType() != CPLJSONObject::Type::Integer || version.ToInteger() != kVersion)
        return fail(ErrorCode::ParseFailed,
                    "found a recipe of version " + version.ToString() + ", expected " + std::to_string(kVersion));
    domain::ImportRecipe recipe;
    for (const CPLJSONObject& each : root.GetChildren())
        WM_CHECK(readMember(each, recipe));
    return recipe;
}

} // namespace wm::ingest
