// SPDX-License-Identifier: GPL-3.0-or-later
#include "Cli.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace wm::app::test {
namespace {

using ListCommandTest = WorkspaceTest;

TEST_F(ListCommandTest, ListsTheWholeCatalogueAsJson)
{
    EXPECT_EQ(rowsOf(runOnIt("list targets --format json")).size(), 846);
    EXPECT_EQ(rowsOf(runOnIt("list observations --format json")).size(), 465);
    EXPECT_EQ(rowsOf(runOnIt("list facilities --format json")).size(), 502);
}

TEST_F(ListCommandTest, NeverInventsAValueThatTheSourceLost)
{
    int lost = 0;
    for (const QJsonValue& row : rowsOf(runOnIt("list targets --format json"))) {
        const QJsonObject target = row.toObject();
        if (target.value(QStringLiteral("verdict")).toString() != QStringLiteral("to_be_filled"))
            continue;
        ++lost;
        EXPECT_TRUE(target.value(QStringLiteral("value")).isNull());
    }
    EXPECT_EQ(lost, 412); // the catalogue's README
}

TEST_F(ListCommandTest, WritesCsvWithOneHeaderLineAndTheSameKeysAsJson)
{
    const Ran csv = runOnIt("list targets --region 赣州市 --format csv");
    const QJsonArray json = rowsOf(runOnIt("list targets --region 赣州市 --format json"));
    ASSERT_FALSE(json.isEmpty());
    QStringList keys = QString::fromUtf8(csv.output).section(u'\n', 0, 0).split(u',');
    keys.sort();
    EXPECT_EQ(keys, json.first().toObject().keys());
    EXPECT_GE(csv.output.count('\n'), json.size() + 1);
}

TEST_F(ListCommandTest, TakesARegionByCodeChineseEnglishOrShortName)
{
    const QByteArray byCode = runOnIt("list targets --format csv --region 360700").output;
    EXPECT_GT(byCode.count('\n'), 10);
    for (const char* name : {"赣州市", "Ganzhou", "ganzhou", "赣州"})
        EXPECT_EQ(runOnIt("list targets --format csv --region", {QString::fromUtf8(name)}).output, byCode) << name;
}

TEST_F(ListCommandTest, SuggestsRegionsForANameThatIsUnknownOrMeantForSeveral)
{
    const Ran slip = runOnIt("list targets --region Gangzhou");
    EXPECT_EQ(slip.exitCode, 2) << slip;
    EXPECT_TRUE(slip.errors.contains("360700  赣州市 / Ganzhou")) << slip;
    EXPECT_TRUE(slip.output.isEmpty()) << slip;
    // 350500 泉州市 and 450324 全州县 are spelt alike.
    const Ran several = runOnIt("list targets --region Quanzhou");
    EXPECT_EQ(several.exitCode, 2) << several;
    EXPECT_TRUE(several.errors.contains("350500") && several.errors.contains("450324")) << several;
    EXPECT_EQ(runOnIt("list targets --region", {QString()}).exitCode, 2);
}

TEST_F(ListCommandTest, FiltersByThemeAndTargetYear)
{
    const auto all = rowsOf(runOnIt("list targets --format json"));
    const auto logistics = rowsOf(runOnIt("list targets --format json --theme logistics"));
    const auto near = rowsOf(runOnIt("list targets --format json --horizon near"));
    const auto of2020 = rowsOf(runOnIt("list targets --format json --horizon 2020"));
    EXPECT_LT(logistics.size(), all.size());
    EXPECT_GT(logistics.size(), 0);
    EXPECT_EQ(near, of2020);
    for (const QJsonValue& row : near)
        EXPECT_EQ(row.toObject().value(QStringLiteral("year")), QJsonValue(2020));
    EXPECT_EQ(runOnIt("list targets --theme nothing").exitCode, 2);
    EXPECT_EQ(runOnIt("list targets --horizon soon").exitCode, 2);
}

TEST_F(ListCommandTest, WritesToAFileAndKeepsStdoutEmpty)
{
    const QString file = filePath("目标 清单.csv");
    const Ran ran = runOnIt("list targets --excel -o", {file});
    EXPECT_EQ(ran.exitCode, 0) << ran;
    EXPECT_TRUE(ran.output.isEmpty()) << ran;
    EXPECT_TRUE(bytesOf(file).startsWith("\xEF\xBB\xBF")) << bytesOf(file).left(80).toStdString();
    EXPECT_TRUE(bytesOf(file).contains("\r\n"));
}

TEST_F(ListCommandTest, TakesTheFormatFromTheNameOfTheFile)
{
    EXPECT_EQ(runOnIt("list facilities -o", {filePath("f.json")}).exitCode, 0);
    EXPECT_EQ(QJsonDocument::fromJson(bytesOf(filePath("f.json"))).array().size(), 502);
}

TEST_F(ListCommandTest, FailsWhereItCannotWriteAndNeverOverTheWorkspace)
{
    EXPECT_EQ(runOnIt("list targets -o", {filePath("absent/t.csv")}).exitCode, 1);
    const QByteArray before = bytesOf(workspacePath());
    EXPECT_EQ(runOnIt("list targets -o", {workspacePath()}).exitCode, 2);
    EXPECT_EQ(bytesOf(workspacePath()), before);
}

TEST_F(ListCommandTest, SpeaksTheLanguageAskedForAndKeepsTheCodes)
{
    EXPECT_TRUE(runOnIt("--lang zh list targets --region 360700").output.contains("待补录"));
    EXPECT_TRUE(runOnIt("--lang en list targets --region 360700").output.contains("To be filled in"));
    const QByteArray chinese = runOnIt("--lang zh list targets --format csv").output;
    EXPECT_TRUE(chinese.contains(",to_be_filled,"));
}

TEST_F(ListCommandTest, TakesTheWorkspaceFromTheEnvironment)
{
    const Ran ran = runCli(
        {QStringLiteral("list"), QStringLiteral("facilities"), QStringLiteral("--format"), QStringLiteral("json")},
        {QStringLiteral("WAYMARK_WORKSPACE=") + workspacePath()});
    EXPECT_EQ(rowsOf(ran).size(), 502);
}

} // namespace
} // namespace wm::app::test
