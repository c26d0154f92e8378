// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/ingest/RecipeText.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace wm::ingest {

namespace {

/// What the error says of a text that is no recipe.
std::string refusal(std::string_view text)
{
    const auto recipe = recipeFromText(text);
    EXPECT_FALSE(recipe) << text;
    EXPECT_TRUE(recipe || recipe.error().code == ErrorCode::ParseFailed);
    return recipe ? "" : recipe.error().message;
}

} // namespace

TEST(RecipeTextTest, ARecipeReadsBackAsItWas)
{
    domain::ImportRecipe recipe;
    recipe.sheet = "1-1 \"人口\"";
    recipe.columns = {{"地区", domain::ColumnRole::Region},
                      {"人均gdp/元 / 2020.5", domain::ColumnRole::Ignored},
                      {"", domain::ColumnRole::Value}};
    recipe.regions = {{"全市", "360700"}, {"其中:a/b", ""}};
    recipe.indicators = {{"年末常住人口", "permanent-population"}};
    recipe.unit = "万元";
    recipe.document = "yearbook-2021";
    const auto read = recipeFromText(recipeText(recipe));
    ASSERT_TRUE(read) << read.error().message;
    EXPECT_EQ(*read, recipe);
    EXPECT_EQ(recipeFromText(recipeText({})).value(), domain::ImportRecipe());
    EXPECT_EQ(recipeFromText("\xEF\xBB\xBF" + recipeText(recipe)).value(), recipe) << "as Windows' editor saves it";

    recipe.records = domain::RecordKind::Facility;
    recipe.columns = {{"经度", domain::ColumnRole::Field, "lon"}, {"值", domain::ColumnRole::Value}};
    recipe.terms = {{"facility_kind", {{"疗养院", "hospital"}, {"\"庄", ""}}}, {"document", {{"规划", "plan"}}}};
    recipe.fields = {{"layer", "health"}, {"note", "a/b"}};
    const auto records = recipeFromText(recipeText(recipe));
    ASSERT_TRUE(records) << records.error().message;
    EXPECT_EQ(*records, recipe);
}

RC_GTEST_PROP(RecipeTextTest, AnyWordsReadBack, ())
{
    const auto word = rc::gen::map(rc::gen::container<std::vector<std::string>>(rc::gen::element<std::string>(
                                       "全", "市", "/", "\"", "\\", " ", ".", "a", "\n", "{", ":", "é", "𠀀")),
                                   [](const std::vector<std::string>& parts) {
                                       std::string text;
                                       for (const std::string& part : parts)
                                           text += part;
                                       return text;
                                   });
    domain::ImportRecipe recipe;
    recipe.sheet = *word;
    recipe.regions = {{*word, *word}, {*word, *word}};
    recipe.columns = {{*word, domain::ColumnRole::Note}};
    const auto read = recipeFromText(recipeText(recipe));
    RC_ASSERT(read.has_value());
    RC_ASSERT(*read == recipe);
}

TEST(RecipeTextTest, WhatIsNoRecipeIsRefusedWithItsReason)
{
    EXPECT_NE(refusal("").find("no JSON"), std::string::npos);
    EXPECT_NE(refusal("{\"a\": ").find("no JSON"), std::string::npos);
    EXPECT_NE(refusal("[]").find("waymark_recipe"), std::string::npos);
    EXPECT_NE(refusal("{}").find("waymark_recipe"), std::string::npos);
    EXPECT_NE(refusal(R"({"waymark_recipe": 2})").find("version 2, expected 1"), std::string::npos);
    EXPECT_NE(refusal(R"({"waymark_recipe": 1, "shet": "a"})").find("\"shet\""), std::string::npos);
    EXPECT_NE(refusal(R"({"waymark_recipe": 1, "sheet": 5})").find("expected a text"), std::string::npos);
    EXPECT_NE(refusal(R"({"waymark_recipe": 1, "columns": {}})").find("expected a list"), std::string::npos);
    EXPECT_NE(refusal(R"({"waymark_recipe": 1, "columns": ["a"]})").find("expected an object"), std::string::npos);
    EXPECT_NE(refusal(R"({"waymark_recipe": 1, "columns": [{"heading": "a", "role": "x"}]})").find("\"x\""),
              std::string::npos);
    EXPECT_NE(refusal(R"({"waymark_recipe": 1, "columns": [{"heading": "a", "role": "field"}]})").find("both or"),
              std::string::npos);
    EXPECT_NE(refusal(R"({"waymark_recipe": 1, "records": "planet"})").find("expected one of region"),
              std::string::npos);
    EXPECT_NE(refusal(R"({"waymark_recipe": 1, "terms": [{"vocab": "a"}]})").find("\"vocab\""), std::string::npos);
    EXPECT_NE(refusal(R"({"waymark_recipe": 1, "terms": [5]})").find("expected an object"), std::string::npos);
    EXPECT_NE(refusal(R"({"waymark_recipe": 1, "fields": [{"field": 5}]})").find("expected a text"), std::string::npos);
    EXPECT_NE(refusal(R"({"waymark_recipe": 1, "regions": [{"wrd": "a"}]})").find("\"wrd\""), std::string::npos);
}

RC_GTEST_PROP(RecipeTextTest, AnyBytesAreReadOrRefused, (const std::string& bytes))
{
    const auto read = recipeFromText(bytes);
    RC_ASSERT(read.has_value() || read.error().code == ErrorCode::ParseFailed);
}

} // namespace wm::ingest
