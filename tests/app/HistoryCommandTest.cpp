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
    EXPECT_EQ(rows.size(), rowsOf(run("list targets --format json")).size());
    ASSERT_FALSE(rows.isEmpty()) << made;
    const QJsonObject row = rows.first().toObject();
    EXPECT_EQ(row.value(QStringLiteral("act")).toString(), QStringLiteral("build"));
    EXPECT_TRUE(row.value(QStringLiteral("after")).toString().contains(QStringLiteral("; Region: "))) << made;
    EXPECT_TRUE(rowsOf(run("history --after 1 --format json")).isEmpty());
}

TEST_F(HistoryCommandTest, ManyRowsThatWereAddedTogetherAreOneLineUntilTheirChangeIsAskedFor)
{
    const Ran all = run("history --table indicator --format json --lang en");
    ASSERT_EQ(rowsOf(all).size(), 1) << all;
    EXPECT_TRUE(all.output.contains("rows added")) << all;
    const Ran opened = run("history --table indicator --change 1 --format json --lang en");
    EXPECT_GT(rowsOf(opened).size(), 1000);
    EXPECT_FALSE(opened.output.contains("rows added"));
    EXPECT_EQ(run("history --change 0").exitCode, 2);
    EXPECT_EQ(run("history --change 2").exitCode, 2);
}

TEST_F(HistoryCommandTest, WhatWasTypedIsFoundAndExportedWithItsValues)
{
    const QString table = folder.filePath(QStringLiteral("一行.csv"));
    writeBytes(table,
               "region_code,indicator_code,period,value,unit\n360700,city-share-of-provincial-gdp,1985,17.25,%\n");
    const Ran imported = run("import --lang en --new-document 年鉴 --reason 补录", {table});
    EXPECT_EQ(imported.exitCode, 0) << imported;
    const Ran found = run("history --lang en --format json --find 17.25");
    ASSERT_EQ(rowsOf(found).size(), 1) << found;
    const QJsonObject row = rowsOf(found).first().toObject();
    EXPECT_EQ(row.value(QStringLiteral("operation")).toString(), QStringLiteral("add"));
    EXPECT_TRUE(row.value(QStringLiteral("before")).isNull() ||
                row.value(QStringLiteral("before")).toString().isEmpty())
        << found;
    EXPECT_TRUE(row.value(QStringLiteral("after")).toString().contains(QStringLiteral("Value: 17.25"))) << found;
    EXPECT_EQ(row.value(QStringLiteral("reason")).toString(), QStringLiteral("补录"));
    const QString csv = folder.filePath(QStringLiteral("历史.csv"));
    EXPECT_EQ(run("history --lang en --excel --after 1 -o", {csv}).exitCode, 0);
    EXPECT_TRUE(bytesOf(csv).contains("Period: 1985; Value: 17.25")) << bytesOf(csv).toStdString();
}

TEST_F(HistoryCommandTest, IsNarrowedToWhoWhatWhenAndWords)
{
    EXPECT_EQ(run("restore --reason 核对原文 --to 0").exitCode, 0);
    const auto rows = [this](const char* options) {
        const Ran ran = run((QByteArray("history --format json ") + options).constData());
        EXPECT_EQ(ran.exitCode, 0) << ran;
        return rowsOf(ran).size();
    };
    EXPECT_GT(rows("--act build"), 0);
    EXPECT_GT(rows("--act restore"), rows("--act build")); // of removed rows each field is kept
    EXPECT_EQ(rows("--act import"), 0);
    EXPECT_EQ(rows("--act restore --find 核对原文"), rows("--act restore"));
    EXPECT_EQ(rows("--find 绝无此词"), 0);
    EXPECT_GT(rows("--table target --find 赣州"), 0);
    EXPECT_GT(rows("--since 2020-01-01 --until 2999-12-31"), 0);
    EXPECT_EQ(rows("--since 2999-01-01"), 0);
    EXPECT_EQ(rows("--until 2020-01-01"), 0);
    const QJsonObject first = rowsOf(run("history --format json --act build")).first().toObject();
    const QString author = first.value(QStringLiteral("author")).toString();
    EXPECT_EQ(rowsOf(run("history --format json --by", {author})).size(), rows(""));
}

TEST_F(HistoryCommandTest, SaysThatNothingWasFoundWhereSomethingWasLookedFor)
{
    for (const char* const asked : {"--find 绝无此词", "--act import", "--after 1"}) {
        const Ran none = run((QByteArray("history --lang en ") + asked).constData());
        EXPECT_EQ(none.exitCode, 0) << none;
        EXPECT_TRUE(none.output.contains("Nothing in the history matches what was asked for.")) << asked << none;
        EXPECT_FALSE(none.output.contains("Nothing has been changed")) << asked << none;
    }
}

TEST_F(HistoryCommandTest, WrongWordsAreToldWithWhatIsExpected)
{
    const auto told = [this](const char* arguments) {
        const Ran ran = run((QByteArray("history --lang en ") + arguments).constData());
        EXPECT_EQ(ran.exitCode, 2) << ran;
        return ran.errors;
    };
    EXPECT_TRUE(told("--act edits").contains("expected one of build, edit, import"));
    EXPECT_TRUE(told("--table targets").contains("observation, place"));
    EXPECT_TRUE(told("--by nobody-of-that-name").contains("--by: found \"nobody-of-that-name\", expected one of"));
    EXPECT_TRUE(told("--since 2026-13-01").contains("expected a day, as 2026-11-01"));
    EXPECT_TRUE(told("--until yesterday").contains("--until: found \"yesterday\""));
    EXPECT_TRUE(told("--since 2026-02-01 --until 2026-01-31").contains("not before --since 2026-02-01"));
}

TEST_F(HistoryCommandTest, WritesWhatIsFoundAsTable)
{
    const QString csv = folder.filePath(QStringLiteral("历史.csv"));
    const Ran written = run("history --lang en --excel --table observation -o", {csv});
    EXPECT_EQ(written.exitCode, 0) << written;
    EXPECT_TRUE(written.errors.contains("465 rows to")) << written;
    const QByteArray bytes = bytesOf(csv);
    EXPECT_TRUE(bytes.contains("Time,Time (UTC),By,Occasion,Reason,")) << bytes.toStdString();
    EXPECT_EQ(bytes.count('\n'), 466);
    const QString workbook = folder.filePath(QStringLiteral("历史.xlsx"));
    EXPECT_EQ(run("history -o", {workbook}).exitCode, 0);
    EXPECT_TRUE(bytesOf(workbook).startsWith("PK"));
    EXPECT_EQ(run("history --excel -o", {folder.filePath(QStringLiteral("missing/a.csv"))}).exitCode, 1);
}

TEST_F(HistoryCommandTest, NamesVersionsAndGoesBackToThem)
{
    const Ran named = run("version --lang en", {QStringLiteral("送审稿")});
    EXPECT_EQ(named.exitCode, 0);
    EXPECT_TRUE(named.errors.contains("The present state is named \"送审稿\"")) << named;
    EXPECT_TRUE(run("version").output.contains("送审稿"));
    const Ran taken = run("version --lang en", {QStringLiteral("送审稿")});
    EXPECT_EQ(taken.exitCode, 1);
    EXPECT_TRUE(taken.errors.contains("names another state already: that after change 1, since 20")) << taken;
    const Ran number = run("version --lang en 2");
    EXPECT_EQ(number.exitCode, 1);
    EXPECT_TRUE(number.errors.contains("numbers are those of changes")) << number;
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

TEST_F(HistoryCommandTest, TakesBackWhatTheFileBeganWithOnlyWhenForced)
{
    const auto targets = [this] {
        return rowsOf(run("list targets --format json")).size();
    };
    const auto before = targets();
    const Ran refused = run("restore --lang en --take-back 1");
    EXPECT_EQ(refused.exitCode, 1) << refused;
    EXPECT_TRUE(refused.errors.contains("this change would leave nothing in the workspace")) << refused;
    EXPECT_TRUE(refused.errors.contains("--force")) << refused;
    EXPECT_EQ(targets(), before);
    EXPECT_EQ(run("restore --take-back 1 --force").exitCode, 0);
    EXPECT_EQ(targets(), 0);
    EXPECT_EQ(run("restore --take-back 2").exitCode, 0);
    EXPECT_EQ(targets(), before);
    const Ran twice = run("restore --lang en --take-back 2");
    EXPECT_EQ(twice.exitCode, 0) << twice;
    EXPECT_TRUE(twice.output.contains("Change no. 2 has been taken back already")) << twice;
    const Ran again = run("restore --lang en --take-back 3");
    EXPECT_EQ(again.exitCode, 1) << "it is what the file has all from" << again;
    EXPECT_EQ(targets(), before);
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
