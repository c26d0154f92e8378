// SPDX-License-Identifier: GPL-3.0-or-later
#include "EditRebase.h"

#include <gtest/gtest.h>

namespace wm::ui {

namespace {

using domain::RecordTexts;
using workspace::DataKind;

EditRow changed(const RecordTexts& stored, const RecordTexts& now)
{
    EditRow row = EditRow::ofStored(stored);
    row.setTexts(now);
    return row;
}

TEST(EditRebaseTest, FieldsThatNobodyElseChangedKeepTheirEdits)
{
    const RebasedRows rebased = rebasedRows(DataKind::Tasks, {changed({"t", "a", "b"}, {"t", "A", "b"})},
                                            {{"s", "", ""}, {"t", "a", "theirs"}});
    ASSERT_EQ(rebased.rows.size(), 2U);
    EXPECT_EQ(rebased.rows[0].fate(), RowFate::Stored);
    EXPECT_EQ(rebased.rows[1].fate(), RowFate::Changed);
    EXPECT_EQ(rebased.rows[1].texts(), (RecordTexts{"t", "A", "theirs"}));
    EXPECT_TRUE(rebased.overtaken.empty());
}

TEST(EditRebaseTest, AFieldThatBothChangedStaysAsItIsNow)
{
    const RebasedRows rebased =
        rebasedRows(DataKind::Tasks, {changed({"t", "a", "b"}, {"t", "A", "B"})}, {{"t", "theirs", "B"}});
    EXPECT_EQ(rebased.rows[0].fate(), RowFate::Stored) << "the other field is as it was wanted";
    ASSERT_EQ(rebased.overtaken.size(), 1U);
    EXPECT_EQ(rebased.overtaken[0].field, 1U);
    EXPECT_EQ(rebased.overtaken[0].mine, "A");
    EXPECT_EQ(rebased.overtaken[0].theirs, "theirs");
}

TEST(EditRebaseTest, RowsThatWentOrChangedAreNotRemovedAgain)
{
    EditRow removed = EditRow::ofStored({"t", "a"}), gone = EditRow::ofStored({"u", "a"});
    removed.setRemoved(true);
    gone.setRemoved(true);
    const RebasedRows same = rebasedRows(DataKind::Tasks, {removed, gone}, {{"t", "a"}});
    EXPECT_EQ(same.rows[0].fate(), RowFate::Removed);
    EXPECT_TRUE(same.overtaken.empty());
    const RebasedRows other = rebasedRows(DataKind::Tasks, {removed}, {{"t", "theirs"}});
    EXPECT_EQ(other.rows[0].fate(), RowFate::Stored);
    EXPECT_EQ(other.overtaken.size(), 1U);
    const RebasedRows lost = rebasedRows(DataKind::Tasks, {changed({"t", "a"}, {"t", "A"})}, {});
    EXPECT_EQ(lost.overtaken.size(), 1U) << "what was changed is not there any more";
}

TEST(EditRebaseTest, NewRowsStayUnlessTheyAreStored)
{
    const EditRow added = EditRow::ofNew({"n", "a"});
    EXPECT_EQ(rebasedRows(DataKind::Tasks, {added}, {{"n", "a"}}).rows.size(), 1U);
    const RebasedRows rebased = rebasedRows(DataKind::Tasks, {added}, {{"n", "theirs"}});
    ASSERT_EQ(rebased.rows.size(), 2U);
    EXPECT_EQ(rebased.rows[1].fate(), RowFate::Added);
}

TEST(EditRebaseTest, ValuesAreKnownByRegionPeriodAndKind)
{
    const RecordTexts stored{"360700", "cost", "2018", "15", "%", "", "level", "plan", ""};
    RecordTexts wanted = stored, sibling = stored;
    wanted[3] = "16";
    sibling[2] = "2019";
    const RebasedRows rebased = rebasedRows(DataKind::Observations, {changed(stored, wanted)}, {sibling, stored});
    EXPECT_EQ(rebased.rows[0].fate(), RowFate::Stored);
    EXPECT_EQ(rebased.rows[1].texts(), wanted);
}

} // namespace

} // namespace wm::ui
