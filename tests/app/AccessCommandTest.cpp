// SPDX-License-Identifier: GPL-3.0-or-later
#include "Cli.h"

namespace wm::app::test {
namespace {

using AccessCommandTest = WorkspaceTest;

QList<QStringList> cellsOf(const Ran& ran)
{
    QList<QStringList> rows;
    for (const QString& line : QString::fromUtf8(ran.output).split(u'\n', Qt::SkipEmptyParts))
        rows.append(line.split(u','));
    return rows;
}

TEST_F(AccessCommandTest, WritesCsvWithADistanceForEveryCounty)
{
    const Ran ran = runOnIt("access --region 360700 --format csv");
    ASSERT_EQ(ran.exitCode, 0) << ran;
    const QList<QStringList> rows = cellsOf(ran);
    ASSERT_GT(rows.size(), 10) << ran;
    EXPECT_EQ(rows[0].join(u','), QStringLiteral("county,prefecture,nearest_hub,kind,hub_status,position_quality,"
                                                 "distance_km,hubs_within_50_km,hubs_within_100_km,"
                                                 "hubs_within_200_km"));
    for (const QStringList& row : rows.mid(1)) {
        EXPECT_TRUE(row[0].startsWith(QStringLiteral("3607"))) << row.join(u',').toStdString();
        bool isNumber = false;
        EXPECT_GE(row[6].toDouble(&isNumber), 0.0);
        EXPECT_TRUE(isNumber) << row.join(u',').toStdString();
        EXPECT_LE(row[7].toInt(), row[8].toInt());
        EXPECT_LE(row[8].toInt(), row[9].toInt());
    }
    EXPECT_TRUE(ran.errors.contains("not along roads")) << ran;
    EXPECT_TRUE(ran.errors.contains("not counted: ")) << ran;
    EXPECT_TRUE(ran.errors.contains("Median distance")) << ran;
}

TEST_F(AccessCommandTest, CountsTheKindsThatAreAskedFor)
{
    const Ran airports = runOnIt("access --region 360700 --format csv --kind airport --kind port");
    ASSERT_EQ(airports.exitCode, 0) << airports;
    for (const QStringList& row : cellsOf(airports).mid(1))
        EXPECT_TRUE(row[3] == u"airport" || row[3] == u"port") << row.join(u',').toStdString();
    const Ran built = runOnIt("access --kind airport --without-planned --format csv");
    for (const QStringList& row : cellsOf(built).mid(1))
        EXPECT_NE(row[4], QStringLiteral("planned"));
    EXPECT_EQ(runOnIt("access --kind spaceport").exitCode, 2);
}

TEST_F(AccessCommandTest, SaysSoWhereThereIsNoHub)
{
    const Ran ran = runOnIt("access --theme health");
    EXPECT_EQ(ran.exitCode, 0) << ran;
    EXPECT_TRUE(ran.output.contains("No hub with a known position")) << ran;
}

TEST_F(AccessCommandTest, DrawsServiceAreasOnTheMap)
{
    const QString plain = filePath("plain.svg"), lines = filePath("lines.svg"), rings = filePath("rings.svg");
    ASSERT_EQ(runOnIt("map -o", {plain}).exitCode, 0);
    const Ran drawn = runOnIt("map --service -o", {lines});
    ASSERT_EQ(drawn.exitCode, 0) << drawn;
    EXPECT_FALSE(bytesOf(plain).contains("County seat to its nearest hub"));
    EXPECT_TRUE(bytesOf(lines).contains("County seat to its nearest hub"));
    const Ran around =
        runOnIt("map --service --facility", {QStringLiteral("gz-huangjin-airport"), QStringLiteral("-o"), rings});
    ASSERT_EQ(around.exitCode, 0) << around;
    EXPECT_TRUE(bytesOf(rings).contains("Distance from the facility"));
    EXPECT_EQ(runOnIt("map --facility nothing -o", {rings}).exitCode, 2);
}

} // namespace
} // namespace wm::app::test
