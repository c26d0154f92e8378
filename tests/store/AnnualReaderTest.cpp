// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/store/AnnualReader.h"

#include "support/SmallCatalogue.h"
#include "support/TempFolder.h"

#include "wm/store/CatalogueTables.h"
#include "wm/store/ObservationRows.h"
#include "wm/store/WorkspaceFile.h"

#include <gtest/gtest.h>

#include <set>
#include <stdexcept>
#include <thread>
#include <tuple>
#include <vector>

namespace wm::store {

namespace {

using Told = std::tuple<std::int64_t, std::string, std::string, int, double, domain::Comparator, std::int64_t>;

/// Observations of indicator 1 of all sorts, in three regions.
class AnnualReaderTest : public ::testing::Test {
protected:
    AnnualReaderTest()
    {
        Connection connection = std::move(*createWorkspaceFile(file()));
        EXPECT_TRUE(insertCatalogue(connection, testing::smallCatalogue(), {}));
        EXPECT_TRUE(connection.execute(
            "INSERT INTO observation (indicator_id, region_code, period, value, qualifier, value_kind, document_id)"
            " VALUES (1, '360000', '2009', 4.5, '>=', 'rank', 2), (1, '360000', '2012-04', 5.5, '', 'level', 2),"
            " (1, '360700', '2001/2005', 6.5, '', 'level', 2), (1, '360702', '2008', 7.5, '', 'level', 2)"));
    }

    [[nodiscard]] std::filesystem::path file() const { return m_folder.file("a.gpkg"); }
    [[nodiscard]] Connection open(OpenMode mode = OpenMode::ReadOnly) const
    {
        return std::move(*Connection::open(file(), mode));
    }
    [[nodiscard]] AnnualReader reader() const { return std::move(*AnnualReader::create(open(), open())); }
    /// What a second writer gets to hear who does not wait.
    [[nodiscard]] Result<void> write(const std::string& sql) const
    {
        Connection writer = open(OpenMode::ReadWrite);
        WM_CHECK(writer.execute("PRAGMA busy_timeout = 0"));
        return writer.execute(sql);
    }

private:
    testing::TempFolder m_folder;
};

void ignore(const AnnualRow&)
{
}

} // namespace

TEST_F(AnnualReaderTest, ValuesAreThoseOfTheRowsWhereverTheyArePartedAndInEveryKindOfJournal)
{
    const auto rows = std::move(*ObservationReader::create(open())).ofIndicator({1}).value();
    std::multiset<Told> wanted;
    for (const domain::Observation& row : rows) {
        if (row.period.isWholeYear())
            wanted.insert({row.id.value, row.region.text, row.valueKind, *row.period.lastYear(), row.value,
                           row.qualifier, row.document.value});
    }
    ASSERT_LT(wanted.size(), rows.size()) << "parts of years and spans are counted only";
    for (const char* journal : {"DELETE", "WAL"}) {
        ASSERT_TRUE(open(OpenMode::ReadWrite).execute("PRAGMA journal_mode = " + std::string(journal)));
        AnnualReader reader = this->reader();
        for (const char* middle : {"", "360000", "360700", "360701", "999999"}) {
            std::vector<Told> before, rest;
            const auto toldBy = [](std::vector<Told>& told) {
                return [&told](const AnnualRow& row) {
                    told.emplace_back(row.id.value, row.region, row.valueKind, row.year, row.value, row.qualifier,
                                      row.document.value);
                };
            };
            const auto count = reader.forEachYear({1}, middle, toldBy(before), toldBy(rest));
            ASSERT_TRUE(count) << count.error().message;
            EXPECT_EQ(*count, rows.size());
            for (const Told& told : before)
                EXPECT_LT(std::get<1>(told), middle);
            for (const Told& told : rest)
                EXPECT_GE(std::get<1>(told), middle);
            std::multiset<Told> all(before.begin(), before.end());
            all.insert(rest.begin(), rest.end());
            EXPECT_EQ(all, wanted) << journal << ", parted at " << middle;
        }
    }
}

TEST_F(AnnualReaderTest, BothPartsAreReadAtTheSameTimeUnlessOthersCouldWriteBetween)
{
    for (const char* journal : {"DELETE", "WAL"}) {
        ASSERT_TRUE(open(OpenMode::ReadWrite).execute("PRAGMA journal_mode = " + std::string(journal)));
        AnnualReader reader = this->reader();
        std::set<std::thread::id> before, rest;
        ASSERT_TRUE(reader.forEachYear(
            {1}, "360700", [&](const AnnualRow&) { before.insert(std::this_thread::get_id()); },
            [&](const AnnualRow&) { rest.insert(std::this_thread::get_id()); }));
        ASSERT_EQ(before.size(), 1U);
        ASSERT_EQ(rest.size(), 1U);
        EXPECT_EQ(before == rest, journal == std::string("WAL"));
    }
}

TEST_F(AnnualReaderTest, NobodyWritesUntilBothPartsAreReadAndEverybodyCanThereafter)
{
    AnnualReader reader = this->reader();
    constexpr auto kChange = "UPDATE observation SET value = value + 1";
    std::vector<bool> written;
    const auto tryToWrite = [&](const AnnualRow&) {
        written.push_back(write(kChange).has_value());
    };
    ASSERT_TRUE(reader.forEachYear({1}, "360700", tryToWrite, ignore));
    EXPECT_EQ(written, std::vector<bool>(written.size(), false));
    EXPECT_FALSE(written.empty());
    const auto after = write(kChange);
    EXPECT_TRUE(after) << after.error().message;
    double greatest = 0.0;
    ASSERT_TRUE(reader.forEachYear({1}, "360702", ignore,
                                   [&](const AnnualRow& row) { greatest = std::max(greatest, row.value); }));
    EXPECT_EQ(greatest, 8.5) << "what was written is read";
}

TEST_F(AnnualReaderTest, AReaderThatMetABadRowDoesNotKeepTheFileLocked)
{
    AnnualReader reader = this->reader();
    const std::vector<std::string> wounds{"period = 'once upon a time'", "value = 9e999"};
    for (const std::string& wound : wounds) {
        for (const char* region : {"360000", "360702"}) {
            const std::string where = " WHERE indicator_id = 1 AND region_code = '" + std::string(region) +
                                      "' AND period = (SELECT max(period) FROM observation"
                                      " WHERE indicator_id = 1 AND region_code = '" +
                                      std::string(region) + "')";
            Connection writer = open(OpenMode::ReadWrite);
            const std::int64_t id = writer.integer("SELECT id FROM observation" + where).value();
            const std::string row = " WHERE id = " + std::to_string(id);
            ASSERT_TRUE(writer.execute("CREATE TEMP TABLE kept AS SELECT period, value FROM observation" + row));
            ASSERT_TRUE(writer.execute("UPDATE observation SET " + wound + row));
            const auto years = reader.forEachYear({1}, "360700", ignore, ignore);
            ASSERT_FALSE(years);
            EXPECT_EQ(years.error().code, ErrorCode::ParseFailed);
            EXPECT_NE(years.error().message.find("observation, row " + std::to_string(id)), std::string::npos)
                << years.error().message;
            const auto mended =
                writer.execute("UPDATE observation SET (period, value) = (SELECT period, value FROM kept)" + row);
            ASSERT_TRUE(mended) << mended.error().message;
            EXPECT_TRUE(reader.forEachYear({1}, "360700", ignore, ignore));
        }
    }
}

TEST_F(AnnualReaderTest, WhatThrowsWhileItTakesIsMetByWhoAskedInWhicheverThread)
{
    AnnualReader reader = this->reader();
    const auto refuse = [](const AnnualRow&) {
        throw std::length_error("full");
    };
    EXPECT_THROW(static_cast<void>(reader.forEachYear({1}, "360700", refuse, ignore)), std::length_error);
    EXPECT_THROW(static_cast<void>(reader.forEachYear({1}, "360700", ignore, refuse)), std::length_error);
    EXPECT_TRUE(reader.forEachYear({1}, "360700", ignore, ignore));
    const auto after = write("UPDATE observation SET value = value + 1");
    EXPECT_TRUE(after) << after.error().message;
}

} // namespace wm::store
