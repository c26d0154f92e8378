// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/store/TargetFilling.h"

#include "support/SmallCatalogue.h"
#include "support/TempFolder.h"

#include "wm/store/CatalogueTables.h"
#include "wm/store/History.h"
#include "wm/store/Migration.h"
#include "wm/store/Past.h"
#include "wm/store/Recording.h"
#include "wm/store/WorkspaceFile.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace wm::store {

namespace {

using domain::Comparator;
using domain::Filling;
using domain::TargetId;

/// A target that lost everything, in a file that knows nothing of fillings yet.
constexpr auto kOldTarget =
    "INSERT INTO region (code, name_zh, level, standing) VALUES ('1', '市', 'city', 'area');"
    "INSERT INTO document (id, code, title, kind) VALUES (1, 'd', '规划', 'plan');"
    "INSERT INTO indicator (id, code, name_zh, theme, direction) VALUES (1, 'i', '指标', 't', 'increase');"
    "INSERT INTO target (id, code, document_id, region_code, indicator_id, comparator, horizon, year_status, "
    "value_kind,"
    " value_status, role) VALUES (1, 'c', 1, '1', 1, '>=', '', 'lost_in_source', 'level', 'lost_in_source', 'kpi')";

class TargetFillingTest : public ::testing::Test {
protected:
    TargetFillingTest() { EXPECT_TRUE(insertCatalogue(connection, testing::smallCatalogue(), {})); }

    domain::Target load(TargetId id)
    {
        const auto targets = loadCatalogue(connection, {}).value().targets;
        return *std::ranges::find(targets, id, &domain::Target::id);
    }
    std::optional<Filling> stored(TargetId id = kLost) { return domain::fillingOf(load(id)); }
    void expectRefused(TargetId id, const std::optional<Filling>& before, const std::optional<Filling>& after,
                       ErrorCode code, const char* word)
    {
        const std::optional<Filling> kept = stored();
        const auto result = changeFilling(connection, id, before, after);
        ASSERT_FALSE(result);
        EXPECT_EQ(result.error().code, code) << result.error().message;
        EXPECT_NE(result.error().message.find(word), std::string::npos) << result.error().message;
        EXPECT_EQ(stored(), kept);
    }

    static constexpr TargetId kLost{3};
    testing::TempFolder folder;
    Connection connection = std::move(*createWorkspaceFile(folder.file("a.gpkg")));
    const Filling filling{120.0, 130.0, Comparator::About, 2020, "赣府发〔2016〕1号", "第12页", "附表"};
};

TEST_F(TargetFillingTest, AFillingComesBackAndOtherProgramsSeeAStatedValue)
{
    ASSERT_TRUE(changeFilling(connection, kLost, {}, filling));
    EXPECT_EQ(stored(), filling);
    EXPECT_EQ(*connection.integer("SELECT count(*) FROM target WHERE code = 't-lost' AND value_status = 'stated' AND"
                                  " year_status = 'stated' AND value = 120 AND value_upper = 130 AND target_year = 2020"
                                  " AND comparator = '~' AND filled_in = 'value,year' AND fill_page = '第12页'"),
              1);
}

TEST_F(TargetFillingTest, EveryChangeIsTakenBackByItsReverse)
{
    const domain::Target lost = load(kLost);
    Filling corrected = filling;
    corrected.value = 125.0;
    corrected.page = "13";
    ASSERT_TRUE(changeFilling(connection, kLost, {}, filling));
    ASSERT_TRUE(changeFilling(connection, kLost, filling, corrected));
    EXPECT_EQ(stored(), corrected);
    ASSERT_TRUE(changeFilling(connection, kLost, corrected, filling));
    EXPECT_EQ(stored(), filling);
    ASSERT_TRUE(changeFilling(connection, kLost, filling, {}));
    const domain::Target back = load(kLost);
    EXPECT_FALSE(back.filledIn || back.value || back.upperValue || back.year);
    EXPECT_EQ(back.comparator, lost.comparator);
    EXPECT_EQ(back.status, lost.status);
    EXPECT_EQ(back.yearStatus, lost.yearStatus);
}

TEST_F(TargetFillingTest, WhatSomebodyElseFilledInIsNotOverwritten)
{
    Filling theirs = filling;
    theirs.value = 99.0;
    ASSERT_TRUE(changeFilling(connection, kLost, {}, theirs));
    expectRefused(kLost, {}, filling, ErrorCode::Conflict, "somebody else");
    expectRefused(kLost, filling, {}, ErrorCode::Conflict, "somebody else");
    ASSERT_TRUE(connection.execute("UPDATE target SET value = 98 WHERE code = 't-lost'"));
    expectRefused(kLost, theirs, filling, ErrorCode::Conflict, "t-lost");
}

TEST_F(TargetFillingTest, AFillingWithAFaultIsRefused)
{
    Filling bad = filling;
    bad.value = -1.0;
    expectRefused(kLost, {}, bad, ErrorCode::InvalidArgument, "found -1, expected 0");
    bad = filling;
    bad.page = " ";
    expectRefused(kLost, {}, bad, ErrorCode::InvalidArgument, "page");
    expectRefused({1}, {}, filling, ErrorCode::InvalidArgument, "t-met");
    expectRefused({99}, {}, filling, ErrorCode::NotFound, "99");
}

TEST_F(TargetFillingTest, AFilledTargetOfACatalogueIsInsertedAsItIs)
{
    domain::Catalogue catalogue = testing::smallCatalogue();
    catalogue.targets[2] = domain::filledTarget(catalogue.targets[2], filling);
    Connection other = std::move(*createWorkspaceFile(folder.file("b.gpkg")));
    ASSERT_TRUE(insertCatalogue(other, catalogue, {}));
    const auto targets = loadCatalogue(other, {}).value().targets;
    EXPECT_EQ(domain::fillingOf(targets[2]), filling);
    EXPECT_EQ(domain::fillingOf(targets[0]), std::nullopt);
}

TEST_F(TargetFillingTest, TheTablesRefuseAFillingWithoutSourceOrValue)
{
    for (const char* sql :
         {"UPDATE target SET filled_in = 'value' WHERE code = 't-lost'",
          "UPDATE target SET filled_in = 'value', fill_source = 'a' WHERE code = 't-met'",
          "UPDATE target SET filled_in = 'year', fill_source = 'a', fill_page = '1' WHERE code = 't-lost'",
          "UPDATE target SET fill_source = 'a' WHERE code = 't-met'",
          "UPDATE target SET filled_in = 'all', fill_source = 'a', fill_page = '1' WHERE code = 't-met'"})
        EXPECT_EQ(connection.execute(sql).error().code, ErrorCode::Conflict) << sql;
}

TEST_F(TargetFillingTest, AFileOfTheVersionBeforeHasNothingFilledIn)
{
    const auto all = allMigrations();
    const auto before = std::ranges::find(all, std::string_view("0010_target_filling"), &Migration::name);
    ASSERT_NE(before, all.end());
    Connection old = std::move(*Connection::open(folder.file("old.gpkg"), OpenMode::Create));
    ASSERT_TRUE(migrate(old, all.first(static_cast<std::size_t>(before - all.begin()))));
    ASSERT_TRUE(old.execute(kOldTarget));
    ASSERT_TRUE(migrate(old, all));
    EXPECT_FALSE(loadCatalogue(old, {}).value().targets.front().filledIn);
    ASSERT_TRUE(changeFilling(old, {1}, {}, filling));
    EXPECT_EQ(domain::fillingOf(loadCatalogue(old, {}).value().targets.front()), filling);
}

TEST_F(TargetFillingTest, AFillingIsAChangeOfItsAuthorThatCanBeTakenBack)
{
    ASSERT_TRUE(changeFilling(connection, kLost, {}, filling, {domain::ChangeAct::Edit, "王", "", ""}));
    const domain::Change made = loadChanges(connection).value().back();
    EXPECT_EQ(made.note.author, "王");
    ASSERT_TRUE(restore(connection, {{}, made.id, {}, 0}, {domain::ChangeAct::Restore, "", "", ""}));
    EXPECT_FALSE(stored());
    EXPECT_TRUE(domain::isValueLost(load(kLost)));
}

TEST_F(TargetFillingTest, ATargetThatWasRemovedBeforeThereWereFillingsComesBackWithoutOne)
{
    const auto all = allMigrations();
    const auto before = std::ranges::find(all, std::string_view("0010_target_filling"), &Migration::name);
    Connection old = std::move(*Connection::open(folder.file("old.gpkg"), OpenMode::Create));
    ASSERT_TRUE(migrate(old, all.first(static_cast<std::size_t>(before - all.begin()))));
    ASSERT_TRUE(old.execute(kOldTarget));
    Recording recording = std::move(*Recording::begin(old, {}));
    ASSERT_TRUE(old.execute("DELETE FROM target"));
    const domain::ChangeId removal = recording.commit().value();
    ASSERT_TRUE(migrate(old, all));
    ASSERT_TRUE(restore(old, {{}, removal, {}, 0}, {domain::ChangeAct::Restore, "", "", ""}));
    EXPECT_FALSE(loadCatalogue(old, {}).value().targets.front().filledIn);
    ASSERT_TRUE(changeFilling(old, {1}, {}, filling));
}

} // namespace

} // namespace wm::store
