// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/store/RecipeTable.h"

#include "HistoryFixture.h"

#include "wm/store/DocumentTable.h"

namespace wm::store {

namespace {

class RecipeTableTest : public testing::HistoryFixture {
protected:
    std::vector<std::pair<std::string, std::string>> recipes() { return loadRecipes(connection).value(); }
};

TEST_F(RecipeTableTest, TheOneThatWasSavedLastComesFirst)
{
    ASSERT_TRUE(saveRecipe(connection, "年鉴", "{\"a\": 1}"));
    ASSERT_TRUE(saveRecipe(connection, "月报", "{}"));
    EXPECT_EQ(recipes().front().first, "月报");
    ASSERT_TRUE(connection.execute("UPDATE import_recipe SET used_at = '2020-01-01T00:00:00.000Z'"));
    ASSERT_TRUE(saveRecipe(connection, "年鉴", "{\"a\": 2}"));
    ASSERT_EQ(recipes().size(), 2U);
    EXPECT_EQ(recipes().front(), (std::pair<std::string, std::string>("年鉴", "{\"a\": 2}")));
}

TEST_F(RecipeTableTest, ABlankNameAndATextThatIsNoneAreRefused)
{
    EXPECT_EQ(saveRecipe(connection, " ", "{}").error().code, ErrorCode::Conflict);
    EXPECT_EQ(saveRecipe(connection, "年鉴", "{").error().code, ErrorCode::Conflict);
    EXPECT_TRUE(recipes().empty());
}

TEST_F(RecipeTableTest, WhatIsRemovedIsGoneAndWhatIsNotThereIsTold)
{
    ASSERT_TRUE(saveRecipe(connection, "年鉴", "{}"));
    EXPECT_TRUE(removeRecipe(connection, "年鉴"));
    EXPECT_EQ(removeRecipe(connection, "年鉴").error().code, ErrorCode::NotFound);
}

TEST_F(RecipeTableTest, ADocumentThatIsAddedGetsAnIdOfItsOwn)
{
    domain::Document document;
    document.code = "yearbook-2030";
    document.title = "统计年鉴2030";
    document.kind = "statistics";
    EXPECT_EQ(addDocument(connection, document), domain::DocumentId{3});
    EXPECT_EQ(addDocument(connection, document).error().code, ErrorCode::Conflict);
    document.code = "other";
    document.region = {"999999"};
    EXPECT_EQ(addDocument(connection, document).error().code, ErrorCode::Conflict);
}

} // namespace

} // namespace wm::store
