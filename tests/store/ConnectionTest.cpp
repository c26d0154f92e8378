// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/TempFolder.h"

#include "wm/store/Transaction.h"

#include <gtest/gtest.h>

namespace wm::store {

namespace {
Connection memory()
{
    auto connection = Connection::openInMemory();
    EXPECT_TRUE(connection) << connection.error().message;
    return std::move(*connection);
}
} // namespace

TEST(ConnectionTest, ValuesComeBackAsTheyWereBound)
{
    Connection connection = memory();
    ASSERT_TRUE(connection.execute("CREATE TABLE t (i INTEGER, r REAL, x TEXT, b BLOB, n REAL) STRICT"));
    Statement insert = *connection.prepare("INSERT INTO t VALUES (?, ?, ?, ?, ?)");
    const std::vector<std::uint8_t> blob{0, 1, 255};
    ASSERT_TRUE(insert.run(
        {42, 14.6, "赣州'); DROP TABLE t;--", std::span<const std::uint8_t>(blob), std::optional<double>()}));
    Statement query = *connection.prepare("SELECT * FROM t");
    ASSERT_TRUE(*query.step());
    EXPECT_EQ(query.integer(0), 42);
    EXPECT_EQ(query.real(1), 14.6);
    EXPECT_EQ(query.text(2), "赣州'); DROP TABLE t;--");
    EXPECT_TRUE(std::ranges::equal(query.bytes(3), blob));
    EXPECT_TRUE(query.isNull(4));
    EXPECT_FALSE(query.optionalReal(4));
    EXPECT_FALSE(*query.step());
}

TEST(ConnectionTest, ForeignKeysHold)
{
    Connection connection = memory();
    ASSERT_TRUE(connection.execute("CREATE TABLE a (id INTEGER PRIMARY KEY);"
                                   "CREATE TABLE b (a INTEGER REFERENCES a(id));"));
    const auto inserted = connection.execute("INSERT INTO b VALUES (7)");
    ASSERT_FALSE(inserted);
    EXPECT_EQ(inserted.error().code, ErrorCode::Conflict);
}

TEST(ConnectionTest, AnUnfinishedTransactionLeavesNothing)
{
    Connection connection = memory();
    ASSERT_TRUE(connection.execute("CREATE TABLE t (i INTEGER)"));
    {
        Transaction transaction = *Transaction::begin(connection);
        ASSERT_TRUE(connection.execute("INSERT INTO t VALUES (1)"));
    }
    EXPECT_EQ(*connection.integer("SELECT count(*) FROM t"), 0);
    Transaction transaction = *Transaction::begin(connection);
    ASSERT_TRUE(connection.execute("INSERT INTO t VALUES (1)"));
    ASSERT_TRUE(transaction.commit());
    EXPECT_EQ(*connection.integer("SELECT count(*) FROM t"), 1);
}

TEST(ConnectionTest, AFileThatIsNoDatabaseIsToldApartFromAMissingOne)
{
    const testing::TempFolder folder;
    EXPECT_EQ(Connection::open(folder.file("无.gpkg"), OpenMode::ReadWrite).error().code, ErrorCode::NotFound);
    ASSERT_TRUE(writeFile(folder.file("文本.gpkg"), std::string(5000, 'x')));
    EXPECT_EQ(Connection::open(folder.file("文本.gpkg"), OpenMode::ReadWrite).error().code, ErrorCode::ParseFailed);
}

TEST(ConnectionTest, TheJournalIsNeverAWriteAheadLog)
{
    const testing::TempFolder folder;
    Connection connection = *Connection::open(folder.file("新.gpkg"), OpenMode::Create);
    Statement mode = *connection.prepare("PRAGMA journal_mode");
    ASSERT_TRUE(*mode.step());
    EXPECT_EQ(mode.text(0), "delete");
    EXPECT_EQ(*connection.integer("PRAGMA synchronous"), 2);
    EXPECT_EQ(*connection.integer("PRAGMA foreign_keys"), 1);
}

TEST(ConnectionTest, ReadingDoesNotTrustTheFilesOwnSql)
{
    const testing::TempFolder folder;
    const auto file = folder.file("a.gpkg");
    ASSERT_TRUE(Connection::open(file, OpenMode::Create)->execute("CREATE TABLE t (i INTEGER)"));
    Connection connection = std::move(*Connection::open(file, OpenMode::ReadOnly));
    EXPECT_EQ(*connection.integer("PRAGMA trusted_schema"), 0);
    EXPECT_FALSE(connection.execute("INSERT INTO t VALUES (1)"));
}

TEST(ConnectionTest, AWrongStatementIsAnErrorWithSqlitesWords)
{
    Connection connection = memory();
    const auto wrong = connection.prepare("SELECT a FROM nowhere");
    ASSERT_FALSE(wrong);
    EXPECT_EQ(wrong.error().code, ErrorCode::DatabaseFailed);
    EXPECT_NE(wrong.error().message.find("nowhere"), std::string::npos) << wrong.error().message;
}

} // namespace wm::store
