// SPDX-License-Identifier: GPL-3.0-or-later
#include "Cli.h"

#include <QJsonObject>

namespace wm::app::test {
namespace {

class HistoryCommandTest : public ::testing::Test {
protected:
    HistoryCommandTest() { EXPECT_EQ(runCli("init -o", {file}).exitCode, 0); }
    [[nodiscard]] Ran run(const char* arguments, const QStringList& more = {}) const
    {
        return runCli(arguments, QStringList{more} << QStringLiteral("--workspace") << file);
    }

    QTemporaryDir folder;
    QString file = folder.filePath(QStringLiteral("历史.gpkg"));
};

TEST_F(HistoryCommandTest, TellsHowAWorkspaceWasMade)
{
    const Ran made = run("history --table target --format json --lang en");
    EXPECT_EQ(made.exitCode, 0) << made;
    const QJsonArray rows = rowsOf(made);
    ASSERT_EQ(rows.size(), 1) << made;
    EXPECT_EQ(rows.first().toObject().value(QStringLiteral("act")).toString(), QStringLiteral("build"));
    EXPECT_TRUE(rowsOf(run("history --after 1 --format json")).isEmpty());
    EXPECT_TRUE(rowsOf(run("history --author nobody-of-that-name --format json")).isEmpty());
}

TEST_F(HistoryCommandTest, NamesVersionsAndGoesBackToThem)
{
    EXPECT_EQ(run("version", {QStringLiteral("送审稿")}).exitCode, 0);
    EXPECT_TRUE(run("version").output.contains("送审稿"));
    EXPECT_EQ(run("version", {QStringLiteral("送审稿")}).exitCode, 1); // taken
    const Ran back = run("restore --lang en --to", {QStringLiteral("送审稿")});
    EXPECT_EQ(back.exitCode, 0) << back;
    EXPECT_TRUE(back.output.contains("rows put back: 0")) << back;
    EXPECT_EQ(run("version --remove", {QStringLiteral("送审稿")}).exitCode, 0);
    EXPECT_TRUE(run("version").output.isEmpty());
}

TEST_F(HistoryCommandTest, PutsBackTheEmptyFileAndTakesThatBack)
{
    const QByteArray before = run("list targets --format csv").output;
    const Ran emptied = run("restore --lang en --reason test --to 0");
    EXPECT_EQ(emptied.exitCode, 0) << emptied;
    EXPECT_TRUE(emptied.output.contains("as change 2")) << emptied;
    EXPECT_TRUE(rowsOf(run("list targets --format json")).isEmpty());
    EXPECT_EQ(run("restore --take-back 2").exitCode, 0);
    EXPECT_EQ(run("list targets --format csv").output, before);
}

TEST_F(HistoryCommandTest, RefusesWhatItDoesNotKnow)
{
    EXPECT_EQ(run("restore").exitCode, 2);
    EXPECT_EQ(run("restore --to 1 --take-back 1").exitCode, 2);
    EXPECT_EQ(run("restore --to 99").exitCode, 2);
    EXPECT_EQ(run("restore --to nothing").exitCode, 2);
    EXPECT_EQ(run("history --after never").exitCode, 2);
    EXPECT_EQ(run("history extra").exitCode, 2);
    EXPECT_EQ(run("version a b").exitCode, 2);
    EXPECT_EQ(run("version --remove none").exitCode, 1);
}

} // namespace
} // namespace wm::app::test
