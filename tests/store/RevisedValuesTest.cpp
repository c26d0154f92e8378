// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/store/RevisedValues.h"

#include "HistoryFixture.h"

namespace wm::store {

namespace {

class RevisedValuesTest : public testing::HistoryFixture {
protected:
    std::map<std::int64_t, std::pair<double, double>> revised()
    {
        std::map<std::int64_t, std::pair<double, double>> found;
        const auto take = [&](const RevisedValue& each) -> Result<void> {
            found[each.observation.id.value] = {each.first, each.observation.value};
            return {};
        };
        EXPECT_TRUE(forEachRevisedValue(connection, take));
        return found;
    }
    double value(int row)
    {
        Statement query = connection.prepare("SELECT value FROM observation WHERE id = ?").value();
        EXPECT_TRUE(query.start({row}));
        EXPECT_TRUE(query.step().value());
        return query.real(0);
    }
};

} // namespace

TEST_F(RevisedValuesTest, TheValueOfTheBeginningStandsBesideThatOfToday)
{
    EXPECT_TRUE(revised().empty());
    const double first = value(1);
    change("UPDATE observation SET value = 77 WHERE id = 1");
    change("UPDATE observation SET value = 78, note = 'x' WHERE id = 1");
    change("UPDATE observation SET note = 'y' WHERE id = 2");
    EXPECT_EQ(revised(), (std::map<std::int64_t, std::pair<double, double>>{{1, {first, 78.0}}}));
}

TEST_F(RevisedValuesTest, WhatWasChangedBackOrRemovedIsNotRevised)
{
    const std::string first = std::to_string(value(1));
    change("UPDATE observation SET value = 77 WHERE id = 1");
    change("UPDATE observation SET value = " + first + " WHERE id = 1");
    change("UPDATE observation SET value = 78 WHERE id = 2");
    change("DELETE FROM observation WHERE id = 2");
    EXPECT_TRUE(revised().empty());
}

TEST_F(RevisedValuesTest, ANewObservationUnderAnOldNumberHasAPastOfItsOwn)
{
    const std::int64_t last = connection.integer("SELECT max(id) FROM observation").value();
    const std::string row = std::to_string(last);
    change("UPDATE observation SET value = 78 WHERE id = " + row);
    change("CREATE TEMP TABLE kept AS SELECT * FROM observation WHERE id = " + row +
           "; DELETE FROM observation WHERE id = " + row);
    change("INSERT INTO observation SELECT * FROM temp.kept");
    EXPECT_TRUE(revised().empty());
}

TEST_F(RevisedValuesTest, AFailureEndsIt)
{
    change("UPDATE observation SET value = 77 WHERE id IN (1, 2)");
    int taken = 0;
    const auto refuse = [&](const RevisedValue&) -> Result<void> {
        ++taken;
        return fail(ErrorCode::Cancelled, "enough");
    };
    const auto result = forEachRevisedValue(connection, refuse);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(taken, 1);
}

} // namespace wm::store
