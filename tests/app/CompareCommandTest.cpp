// SPDX-License-Identifier: GPL-3.0-or-later
#include "Cli.h"
#include "SvgText.h"

#include <QJsonObject>

namespace wm::app::test {
namespace {

using CompareCommandTest = WorkspaceTest;

TEST_F(CompareCommandTest, RanksRegionsAsPictureAndAsTable)
{
    const Ran picture =
        runOnIt("compare --kind ranking --indicator tourist-visits-person-trips --year 2018 -o", {filePath("r.svg")});
    ASSERT_EQ(picture.exitCode, 0) << picture;
    EXPECT_TRUE(textOfSvg(bytesOf(filePath("r.svg"))).contains(QStringLiteral("Jiangxi")));
    const QJsonArray rows =
        rowsOf(runOnIt("compare --indicator tourist-visits-person-trips --year 2018 --format json"));
    ASSERT_GE(rows.size(), 2);
    EXPECT_EQ(rows[0].toObject().value(QStringLiteral("rank")).toDouble(), 1.0);
    EXPECT_GE(rows[0].toObject().value(QStringLiteral("value")).toDouble(),
              rows[1].toObject().value(QStringLiteral("value")).toDouble());
}

TEST_F(CompareCommandTest, TheNameOfTheFileTellsATableFromAPicture)
{
    const Ran ran = runOnIt("compare --indicator tourist-visits-person-trips -o", {filePath("r.csv")});
    ASSERT_EQ(ran.exitCode, 0) << ran;
    const Ran printed = runOnIt("compare --indicator tourist-visits-person-trips");
    EXPECT_EQ(printed.exitCode, 0) << printed;
    EXPECT_TRUE(printed.output.contains("Jiangxi")) << printed;
    EXPECT_TRUE(bytesOf(filePath("r.csv")).startsWith("rank,region,indicator,year,qualifier,value,unit"));
}

TEST_F(CompareCommandTest, DrawsEveryKind)
{
    for (const char* kind : {"multiples", "slope --latest", "heat", "bullet --of indicators --region 360700",
                             "multiples --of indicators --region 100000"}) {
        const QString line = QStringLiteral("compare --kind %1 -o").arg(QLatin1String(kind));
        const Ran ran = runOnIt(line.toLatin1().constData(), {filePath("k.svg")});
        ASSERT_EQ(ran.exitCode, 0) << kind << ran;
        EXPECT_GT(textOfSvg(bytesOf(filePath("k.svg"))).size(), 20) << kind;
    }
}

TEST_F(CompareCommandTest, RefusesWhatTheFigureWouldNotHeed)
{
    for (const char* line :
         {"compare --kind rainbow -o x.png", "compare --order completion --year 2018 -o x.png",
          "compare --year 2018 --latest -o x.png", "compare --year soon -o x.png", "compare --second gdp -o x.png",
          "compare --kind slope --order gap -o x.png", "compare --kind heat --year 2018 -o x.png",
          "compare --kind bullet --of indicators --indicator gdp -o x.png", "compare -o x.bmp"})
        EXPECT_EQ(runOnIt(line).exitCode, 2) << line;
}

TEST_F(CompareCommandTest, NeverShowsAnotherIndicatorOrYearThanTheOneAskedFor)
{
    const Ran year = runOnIt("compare --indicator tourist-visits-person-trips --year 1950 --format csv");
    EXPECT_EQ(year.exitCode, 1) << year;
    EXPECT_TRUE(year.errors.contains("1950")) << year;
    const Ran single = runOnIt("compare --indicator social-logistics-cost-as-share-of-gdp --format csv");
    EXPECT_EQ(single.exitCode, 1) << single;
}

} // namespace
} // namespace wm::app::test
