// SPDX-License-Identifier: GPL-3.0-or-later
#include "Cli.h"

#include <gtest/gtest.h>

#include <set>

namespace wm::app::test {

namespace {

class QualityCommandTest : public ::testing::Test {
protected:
    QualityCommandTest() { EXPECT_EQ(runCli({QStringLiteral("init"), QStringLiteral("-o"), workspace}).exitCode, 0); }
    Ran runHere(const char* line) { return runCli(line, {QStringLiteral("--workspace"), workspace}); }

    QTemporaryDir folder;
    const QString workspace = folder.filePath(QStringLiteral("quality.gpkg"));
};

std::set<QString> valuesOf(const QJsonArray& rows, const char* key)
{
    std::set<QString> values;
    for (const QJsonValue& row : rows)
        values.insert(row[QLatin1String(key)].toString());
    return values;
}

} // namespace

TEST_F(QualityCommandTest, ListsFindingsByCode)
{
    const QJsonArray rows = rowsOf(runHere("quality --format json"));
    EXPECT_GT(rows.size(), 100);
    EXPECT_TRUE(valuesOf(rows, "severity").contains(QStringLiteral("look")));
    const QJsonArray lost = rowsOf(runHere("quality --format json --kind lost_value"));
    EXPECT_EQ(lost.size(), 498) << "as the queue has";
    const QJsonArray guilin = rowsOf(runHere("quality --format json --kind lost_value --region 450300"));
    EXPECT_LT(guilin.size(), lost.size());
    EXPECT_EQ(valuesOf(guilin, "region"), std::set{QStringLiteral("450300")});
}

TEST_F(QualityCommandTest, SaysWhatIsNotListed)
{
    const Ran few = runHere("quality --kind no_position --most 5 --format json");
    EXPECT_EQ(rowsOf(few).size(), 5);
    EXPECT_TRUE(few.errors.contains("the worst 5 listed")) << few;
    EXPECT_FALSE(runHere("quality --kind jump --most 500").errors.contains("listed"));
}

TEST_F(QualityCommandTest, IsSaidInTheLanguageAskedFor)
{
    EXPECT_TRUE(runHere("quality --kind gap").output.contains("Missing values within the series"));
    EXPECT_TRUE(runHere("quality --kind gap --lang zh").output.contains("序列中间缺"));
}

TEST_F(QualityCommandTest, RefusesWhatItDoesNotKnow)
{
    EXPECT_EQ(runHere("quality --kind typo").exitCode, 2);
    EXPECT_TRUE(runHere("quality --kind typo").errors.contains("unit_conflict"));
    EXPECT_EQ(runHere("quality --most 0").exitCode, 2);
    EXPECT_EQ(runHere("quality --region nowhere").exitCode, 2);
}

} // namespace wm::app::test
