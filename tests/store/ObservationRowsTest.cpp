// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/store/ObservationRows.h"

#include "support/SmallCatalogue.h"
#include "support/TempFolder.h"

#include "wm/base/Path.h"
#include "wm/store/CatalogueTables.h"
#include "wm/store/Migration.h"
#include "wm/store/WorkspaceFile.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <set>
#include <tuple>

namespace wm::store {

namespace {

using Series = std::tuple<std::int64_t, std::string, std::string>;
using Counts = std::map<Series, std::pair<int, int>>;

Connection observedWorkspace()
{
    Connection connection = std::move(*Connection::openInMemory());
    EXPECT_TRUE(migrate(connection, allMigrations()));
    EXPECT_TRUE(insertCatalogue(connection, testing::smallCatalogue(), {}));
    return connection;
}

Counts told(Connection& connection)
{
    Counts counts;
    EXPECT_TRUE(forEachSeries(connection, [&](const SeriesRow& row) {
        counts[{row.indicator.value, row.region.text, row.valueKind}] = {row.observations, row.dated};
    }));
    return counts;
}

/// Counted from the rows themselves.
Counts counted(Connection& connection)
{
    Counts counts;
    auto rows = connection.prepare("SELECT indicator_id, region_code, value_kind, period FROM observation");
    while (rows && rows->step().value_or(false)) {
        auto& [observations, dated] = counts[{rows->integer(0), rows->text(1), rows->text(2)}];
        ++observations;
        dated += rows->text(3).empty() ? 0 : 1;
    }
    return counts;
}

constexpr std::array<const char*, 3> kRegions{"360000", "360700", "360702"};
constexpr std::array<const char*, 3> kPeriods{"", "2015", "2016-03"};
constexpr std::array<const char*, 2> kKinds{"level", "rank"};

/// Whatever a program may do to the table; what its rules refuse stays undone.
void changeAtRandom(Connection& connection)
{
    const std::string indicator = std::to_string(*rc::gen::inRange(1, 3));
    const std::string region = *rc::gen::elementOf(kRegions);
    const std::string period = *rc::gen::elementOf(kPeriods);
    const std::string kind = *rc::gen::elementOf(kKinds);
    const std::string id = std::to_string(*rc::gen::inRange(1, 30));
    const std::array<std::string, 4> changes{
        "INSERT INTO observation (id, indicator_id, region_code, period, value, qualifier, value_kind, document_id) "
        "VALUES"
        " (" +
            id + ", " + indicator + ", '" + region + "', '" + period + "', 1.5, '', '" + kind + "', 2)",
        "DELETE FROM observation WHERE id = " + id,
        "UPDATE observation SET period = '" + period + "', value_kind = '" + kind + "' WHERE id = " + id,
        "UPDATE observation SET region_code = '" + region + "', value = value + 1 WHERE indicator_id = " + indicator};
    [[maybe_unused]] const auto mayBeRefused = connection.execute(*rc::gen::elementOf(changes));
}

} // namespace

RC_GTEST_PROP(ObservationRowsTest, TheStoredNumbersFollowEveryChange, ())
{
    Connection connection = observedWorkspace();
    for (int change = *rc::gen::inRange(1, 30); change > 0; --change)
        changeAtRandom(connection);
    RC_ASSERT(*connection.integer("SELECT coalesce(sum(observations), 0) FROM observation_series") ==
              *connection.integer("SELECT count(*) FROM observation"));
    RC_ASSERT(told(connection) == counted(connection));
}

TEST(ObservationRowsTest, NumbersThatAProgramWroteAroundAreCountedAnew)
{
    Connection connection = observedWorkspace();
    ASSERT_TRUE(connection.execute("UPDATE observation_series SET observations = observations + 1"));
    EXPECT_EQ(told(connection), counted(connection));
    ASSERT_TRUE(connection.execute("DELETE FROM observation_series"));
    EXPECT_EQ(told(connection), counted(connection));
    EXPECT_FALSE(told(connection).empty());
}

TEST(ObservationRowsTest, AFileOfTheVersionBeforeGetsItsNumbers)
{
    Connection connection = std::move(*Connection::openInMemory());
    const auto all = allMigrations();
    const auto isOlder = [](const Migration& step) {
        return step.name.find("observation_series") == std::string_view::npos;
    };
    const auto before = std::ranges::find_if_not(all, isOlder);
    ASSERT_NE(before, all.end());
    ASSERT_TRUE(migrate(connection, all.first(static_cast<std::size_t>(before - all.begin()))));
    // What it holds was written by the program of that time, which kept no history.
    const testing::TempFolder folder;
    Connection present = std::move(*createWorkspaceFile(folder.file("a.gpkg")));
    ASSERT_TRUE(insertCatalogue(present, testing::smallCatalogue(), {}));
    ASSERT_TRUE(connection.execute("ATTACH '" + utf8FromPath(folder.file("a.gpkg")) + "' AS present"));
    for (const std::string table : {"unit", "region", "document", "indicator", "observation"})
        ASSERT_TRUE(connection.execute("INSERT INTO main." + table + " SELECT * FROM present." + table));
    ASSERT_TRUE(connection.execute("DETACH present"));
    ASSERT_TRUE(migrate(connection, all));
    EXPECT_EQ(told(connection), counted(connection));
    EXPECT_FALSE(told(connection).empty());
}

TEST(ObservationRowsTest, PartsAreTheRowsOfTheWhole)
{
    const testing::TempFolder folder;
    Connection connection = std::move(*createWorkspaceFile(folder.file("a.gpkg")));
    ASSERT_TRUE(insertCatalogue(connection, testing::smallCatalogue(), {}));
    const domain::Catalogue whole = loadCatalogue(connection, {}).value();
    ObservationReader reader = std::move(*ObservationReader::create(std::move(connection)));
    const auto idsOf = [](const std::vector<domain::Observation>& rows) {
        std::multiset<domain::ObservationId> ids;
        for (const domain::Observation& row : rows)
            ids.insert(row.id);
        return ids;
    };
    const auto wanted = [&](const auto& isWanted) {
        std::vector<domain::Observation> rows;
        std::ranges::copy_if(whole.observations, std::back_inserter(rows), isWanted);
        return idsOf(rows);
    };
    for (const domain::Indicator& indicator : whole.indicators) {
        EXPECT_EQ(idsOf(reader.ofIndicator(indicator.id).value()),
                  wanted([&](const domain::Observation& row) { return row.indicator == indicator.id; }));
        for (const domain::Region& region : whole.regions) {
            EXPECT_EQ(idsOf(reader.ofSeries(indicator.id, region.code).value()),
                      wanted([&](const domain::Observation& row) {
                          return row.indicator == indicator.id && row.region == region.code;
                      }));
            EXPECT_EQ(idsOf(reader.ofRegion(region.code).value()),
                      wanted([&](const domain::Observation& row) { return row.region == region.code; }));
        }
    }
}

TEST(ObservationRowsTest, AReaderThatMetABadRowDoesNotKeepTheFileLocked)
{
    const testing::TempFolder folder;
    const auto file = folder.file("a.gpkg");
    {
        Connection connection = std::move(*createWorkspaceFile(file));
        ASSERT_TRUE(insertCatalogue(connection, testing::smallCatalogue(), {}));
        ASSERT_TRUE(connection.execute("UPDATE observation SET period = 'once upon a time' WHERE id = 1"));
    }
    ObservationReader reader =
        std::move(*ObservationReader::create(std::move(*Connection::open(file, OpenMode::ReadOnly))));
    const auto rows = reader.ofIndicator({1});
    ASSERT_FALSE(rows);
    EXPECT_EQ(rows.error().code, ErrorCode::ParseFailed);
    EXPECT_NE(rows.error().message.find("observation, row 1"), std::string::npos) << rows.error().message;
    Connection writer = std::move(*Connection::open(file, OpenMode::ReadWrite));
    const auto written = writer.execute("UPDATE observation SET period = '2015-01' WHERE id = 1");
    ASSERT_TRUE(written) << written.error().message;
    EXPECT_TRUE(reader.ofIndicator({1}));
}

} // namespace wm::store
