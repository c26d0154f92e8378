// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/store/AddedRows.h"

#include "HistoryFixture.h"

#include <algorithm>

namespace wm::store {

namespace {

using domain::ChangeEntry;
using domain::ChangeId;
using domain::RowFields;

class AddedRowsTest : public testing::HistoryFixture {
protected:
    /// Of a change, the one of the rows that it added to a table.
    ChangeEntry addition(ChangeId id, const std::string& table = "observation")
    {
        const std::vector<ChangeEntry> all = entries();
        const auto found = std::ranges::find_if(all, [&](const ChangeEntry& entry) {
            return entry.change == id && entry.table == table && entry.operation == domain::ChangeOperation::Add;
        });
        EXPECT_NE(found, all.end());
        return found == all.end() ? ChangeEntry() : *found;
    }
    ChangeId addYears(int first, int last, const std::string& value = "n / 7.0")
    {
        return change("WITH RECURSIVE year(n) AS (VALUES (" + std::to_string(first) +
                      ") UNION ALL SELECT n + 1 FROM year WHERE n < " + std::to_string(last) +
                      ") INSERT INTO observation (indicator_id, region_code, period, value, qualifier, value_kind,"
                      " document_id) SELECT 1, '360700', CAST(n AS TEXT), " +
                      value + ", '', 'level', 2 FROM year");
    }
    std::vector<RowFields> read(const ChangeEntry& entry)
    {
        auto rows = AddedRows(connection).read(entry, entry.row, entry.lastRow);
        EXPECT_TRUE(rows) << rows.error().message;
        return std::move(rows).value_or(std::vector<RowFields>());
    }
    std::vector<RowFields> readNow(const ChangeEntry& entry)
    {
        RowReader reader(connection);
        std::vector<RowFields> rows;
        for (std::int64_t row = entry.row; row <= entry.lastRow; ++row)
            rows.push_back(reader.readNow(entry.table, row).value().value_or(RowFields()));
        return rows;
    }
};

TEST_F(AddedRowsTest, AreAsTheyWereWhateverWasDoneToThemSince)
{
    const ChangeEntry added = addition(addYears(3001, 3006));
    ASSERT_EQ(added.lastRow - added.row, 5);
    const std::vector<RowFields> was = readNow(added);
    EXPECT_EQ(read(added), was);
    change("UPDATE observation SET value = 1, note = 'a' WHERE period = '3001'");
    change("UPDATE observation SET value = 2 WHERE period IN ('3001', '3002')");
    const ChangeId removal = change("DELETE FROM observation WHERE period IN ('3002', '3003', '3006')");
    EXPECT_EQ(read(added), was);
    // The last number is given anew, and the new row is changed in turn.
    const ChangeEntry later = addition(addYears(4001, 4001, "0"));
    change("UPDATE observation SET value = 5, note = 'b' WHERE period = '4001'");
    EXPECT_EQ(read(added), was);
    EXPECT_EQ(std::get<double>(read(later).front().at("value")), 0.0);
    EXPECT_EQ(std::get<std::string>(read(later).front().at("period")), "4001");
    change("DELETE FROM observation WHERE period = '4001'");
    ASSERT_FALSE(removal.isNone());
    EXPECT_EQ(read(added), was);
    EXPECT_EQ(std::get<std::string>(read(later).front().at("period")), "4001");
}

TEST_F(AddedRowsTest, APartOfManyIsReadAlone)
{
    const ChangeEntry added = addition(addYears(3001, 3900));
    AddedRows rows(connection);
    const auto part = rows.read(added, added.row + 700, added.row + 702).value();
    ASSERT_EQ(part.size(), 3U);
    EXPECT_EQ(std::get<std::string>(part[0].at("period")), "3701");
    EXPECT_EQ(std::get<std::string>(part[2].at("period")), "3703");
}

TEST_F(AddedRowsTest, EveryTableThatIsRecordedIsReadInTheOrderOfItsColumns)
{
    ASSERT_TRUE(change("INSERT INTO chart_note (kind, year, text) VALUES ('event', 2020, 'x')").value > 0);
    ASSERT_TRUE(change("INSERT INTO accepted_finding (kind, reason) VALUES ('jump', 'x')").value > 0);
    AddedRows reader(connection);
    for (const std::string& table : testing::kRecorded) {
        std::vector<std::string> names = testing::columnNames(connection, table);
        names.erase(names.begin()); // the row's number
        EXPECT_EQ(*reader.columns(table).value(), names) << table;
        for (const ChangeEntry& entry : entries()) {
            if (entry.table == table) {
                EXPECT_EQ(read(entry), readNow(entry)) << table;
            }
        }
    }
}

TEST_F(AddedRowsTest, OfWhatWentAroundTheHistoryNothingIsKnown)
{
    const ChangeEntry added = addition(addYears(3001, 3002));
    ASSERT_TRUE(connection.execute("DROP TRIGGER history_observation_remove;"
                                   " DELETE FROM observation WHERE period = '3001'"));
    const std::vector<RowFields> rows = read(added);
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_TRUE(rows[0].empty());
    EXPECT_EQ(std::get<std::string>(rows[1].at("period")), "3002");
    ChangeEntry unknown = added;
    unknown.table = "no_such";
    EXPECT_EQ(AddedRows(connection).read(unknown, 1, 1).error().code, ErrorCode::ParseFailed);
}

} // namespace

} // namespace wm::store
