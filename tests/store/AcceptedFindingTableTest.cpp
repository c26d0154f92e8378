// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/store/AcceptedFindingTable.h"

#include "HistoryFixture.h"

#include "wm/store/Past.h"

namespace wm::store {

namespace {

using domain::AcceptedFinding;
using domain::FindingKind;
using Findings = std::vector<AcceptedFinding>;

class AcceptedFindingTableTest : public testing::HistoryFixture {
protected:
    Findings load() { return loadAcceptedFindings(connection).value(); }
    void expectRefused(const Findings& before, const Findings& after, ErrorCode code)
    {
        const Findings kept = load();
        const auto result = changeAcceptedFindings(connection, before, after);
        ASSERT_FALSE(result);
        EXPECT_EQ(result.error().code, code) << result.error().message;
        EXPECT_EQ(load(), kept);
    }

    const AcceptedFinding pandemic{
        {FindingKind::Jump, "tourists", "360700", "level", "2020", {}}, "12|140", "新冠肺炎疫情"};
    const AcceptedFinding planned{{FindingKind::NoPosition, {}, "360700", {}, {}, "gz-hub"}, "none", "未建"};
};

} // namespace

TEST_F(AcceptedFindingTableTest, FindingsComeBackWithTheCatalogue)
{
    EXPECT_TRUE(load().empty());
    ASSERT_TRUE(changeAcceptedFindings(connection, {}, {pandemic, planned}));
    EXPECT_EQ(load(), (Findings{pandemic, planned}));
    EXPECT_EQ(loadCatalogue(connection, {})->acceptedFindings, load());
}

TEST_F(AcceptedFindingTableTest, EveryChangeIsTakenBackByItsReverse)
{
    ASSERT_TRUE(changeAcceptedFindings(connection, {}, {planned, pandemic}));
    AcceptedFinding other = pandemic;
    other.fingerprint = "13|140";
    ASSERT_TRUE(changeAcceptedFindings(connection, {pandemic}, {other}));
    EXPECT_EQ(load(), (Findings{planned, other}));
    ASSERT_TRUE(changeAcceptedFindings(connection, {other}, {pandemic}));
    EXPECT_EQ(load(), (Findings{planned, pandemic}));
    ASSERT_TRUE(changeAcceptedFindings(connection, {planned, pandemic}, {}));
    EXPECT_TRUE(load().empty());
}

TEST_F(AcceptedFindingTableTest, WhatSomebodyElseChangedIsNotOverwritten)
{
    ASSERT_TRUE(changeAcceptedFindings(connection, {}, {pandemic}));
    AcceptedFinding other = pandemic;
    other.reason = "another reason";
    expectRefused({other}, {}, ErrorCode::NotFound);
    expectRefused({}, {planned, other}, ErrorCode::Conflict);
    other.reason = " ";
    expectRefused({pandemic}, {other}, ErrorCode::InvalidArgument);
}

TEST_F(AcceptedFindingTableTest, AKindOfALaterVersionIsLeftAlone)
{
    ASSERT_TRUE(connection.execute("INSERT INTO accepted_finding (kind, reason) VALUES ('of_next_year', 'x')"));
    ASSERT_TRUE(changeAcceptedFindings(connection, {}, {pandemic}));
    EXPECT_EQ(load(), Findings{pandemic});
    EXPECT_EQ(connection.integer("SELECT count(*) FROM accepted_finding").value(), 2);
}

TEST_F(AcceptedFindingTableTest, TheHistoryKnowsWhoAcceptedWhatAndPutsItBack)
{
    ASSERT_TRUE(changeAcceptedFindings(connection, {}, {pandemic}, {domain::ChangeAct::Edit, "丙", "会前核对", ""}));
    const domain::Change accepted = loadChanges(connection)->back();
    EXPECT_EQ(accepted.note.author, "丙");
    ASSERT_TRUE(restore(connection, {{}, accepted.id, {}, 0}, {}));
    EXPECT_TRUE(load().empty());
}

} // namespace wm::store
