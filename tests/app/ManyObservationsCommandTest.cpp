// SPDX-License-Identifier: GPL-3.0-or-later
#include "Cli.h"
#include "support/ManyObservations.h"

#include "wm/base/Path.h"

namespace wm::app::test {
namespace {

/// A workspace of more observations than are held in memory.
class ManyObservationsCommandTest : public WorkspaceTest {
protected:
    static void SetUpTestSuite()
    {
        WorkspaceTest::SetUpTestSuite();
        const auto added = testing::addManyObservations(pathFromUtf8(workspacePath().toStdString()));
        ASSERT_TRUE(added) << added.error().message;
    }
};

TEST_F(ManyObservationsCommandTest, AreListedAndDrawnLikeFew)
{
    const Ran listed = runOnIt("list observations --format csv");
    ASSERT_EQ(listed.exitCode, 0) << listed.errors.toStdString();
    EXPECT_EQ(listed.output.count('\n'), 1 + 465 + (workspace::kMostHeldObservations / 100 + 1) * 100);
    const Ran drawn = runOnIt("chart --indicator many-3 -o", {filePath("many.svg")});
    EXPECT_EQ(drawn.exitCode, 0) << drawn;
    EXPECT_TRUE(bytesOf(filePath("many.svg")).contains("Indicator 3"));
}

TEST_F(ManyObservationsCommandTest, TheNewestOfALongHistoryAreListedAndAllWritten)
{
    const Ran listed = runOnIt("history --change 2");
    ASSERT_EQ(listed.exitCode, 0) << listed;
    EXPECT_GE(listed.output.count('\n'), 20'000);
    EXPECT_LT(listed.output.count('\n'), 20'010);
    EXPECT_TRUE(listed.errors.contains("Listed: the newest 20,000 of ")) << listed;
    const Ran refused = runOnIt("history --change 2 --format json");
    EXPECT_EQ(refused.exitCode, 1) << "what a program reads is whole or not at all";
    EXPECT_TRUE(refused.output.isEmpty());
    EXPECT_TRUE(refused.errors.contains("200,000 at most")) << refused;
    const QString csv = filePath("历史.csv");
    const Ran written = runOnIt("history --change 2 -o", {csv});
    EXPECT_EQ(written.exitCode, 0) << written;
    EXPECT_FALSE(written.errors.contains("Listed")) << written;
    EXPECT_GT(bytesOf(csv).count('\n'), workspace::kMostHeldObservations);
}

TEST_F(ManyObservationsCommandTest, AFigureOfARowThatCannotBeReadIsNotWritten)
{
    {
        store::Connection connection = std::move(
            *store::Connection::open(pathFromUtf8(workspacePath().toStdString()), store::OpenMode::ReadWrite));
        ASSERT_TRUE(connection.execute("UPDATE observation SET value = 9e999 WHERE period = '1950' AND indicator_id ="
                                       " (SELECT id FROM indicator WHERE code = 'many-5')"));
    }
    const Ran drawn = runOnIt("chart --indicator many-5 -o", {filePath("broken.svg")});
    EXPECT_EQ(drawn.exitCode, 1) << drawn;
    EXPECT_TRUE(drawn.errors.contains("observation, row")) << drawn;
    EXPECT_FALSE(QFile::exists(filePath("broken.svg")));
    EXPECT_EQ(runOnIt("list observations --format csv -o", {filePath("broken.csv")}).exitCode, 1);
    EXPECT_FALSE(QFile::exists(filePath("broken.csv")));
}

} // namespace
} // namespace wm::app::test
