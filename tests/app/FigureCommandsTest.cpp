// SPDX-License-Identifier: GPL-3.0-or-later
#include "Cli.h"
#include "SvgText.h"

#include <QDir>
#include <QImage>

#include <set>

namespace wm::app::test {
namespace {

using FigureCommandsTest = WorkspaceTest;

/// How many different colours there are: a picture that shows something has many.
std::size_t coloursOf(const QImage& image)
{
    std::set<QRgb> colours;
    for (int y = 0; y < image.height(); y += 4) {
        for (int x = 0; x < image.width(); x += 4)
            colours.insert(image.pixel(x, y));
    }
    return colours.size();
}

TEST_F(FigureCommandsTest, DrawsAChartOfTheSizeAskedForWithoutADisplay)
{
    const QString file = filePath("进度 图.png");
    const Ran ran = runOnIt("chart --region 360700 --size 600x400 --scale 1.5 -o", {file});
    ASSERT_EQ(ran.exitCode, 0) << ran;
    EXPECT_TRUE(ran.output.isEmpty()) << ran;
    const QImage image(file);
    EXPECT_EQ(image.size(), QSize(900, 600));
    EXPECT_GT(coloursOf(image), 5u);
}

TEST_F(FigureCommandsTest, WritesSvgWithTextAndPdf)
{
    for (const char* command : {"chart", "map"}) {
        const Ran svg =
            runOnIt(command, {QStringLiteral("--lang"), QStringLiteral("zh"), QStringLiteral("-o"), filePath("f.svg")});
        ASSERT_EQ(svg.exitCode, 0) << svg;
        EXPECT_GT(textOfSvg(bytesOf(filePath("f.svg"))).size(), 20) << command;
        const Ran pdf = runOnIt(command, {QStringLiteral("-o"), filePath("f.pdf")});
        ASSERT_EQ(pdf.exitCode, 0) << pdf;
        EXPECT_TRUE(bytesOf(filePath("f.pdf")).startsWith("%PDF-"));
    }
}

TEST_F(FigureCommandsTest, WritesThePointsOfAChartWhereATableIsAskedFor)
{
    const QStringList subject{QStringLiteral("chart"),
                              QStringLiteral("--region"),
                              QStringLiteral("100000"),
                              QStringLiteral("--indicator"),
                              QStringLiteral("social-logistics-cost-as-share-of-gdp"),
                              QStringLiteral("-o")};
    const Ran csv = runOnIt("", subject + QStringList{filePath("points.csv")});
    ASSERT_EQ(csv.exitCode, 0) << csv;
    const QByteArray text = bytesOf(filePath("points.csv"));
    EXPECT_TRUE(text.startsWith("series,period,year,value,qualifier,lower,upper,unit,document\n"));
    EXPECT_TRUE(text.contains("\nobserved,"));
    EXPECT_TRUE(text.contains("\ninterval_80%,"));
    const Ran xlsx = runOnIt("", subject + QStringList{filePath("points.xlsx")});
    ASSERT_EQ(xlsx.exitCode, 0) << xlsx;
    EXPECT_TRUE(bytesOf(filePath("points.xlsx")).startsWith("PK"));
    const Ran elsewhere = runOnIt("", subject + QStringList{filePath("no folder/points.xlsx")});
    EXPECT_EQ(elsewhere.exitCode, 1) << elsewhere;
}

TEST_F(FigureCommandsTest, DrawsAllChartsOfARegionIntoAFolder)
{
    const QString folder = filePath("charts");
    const Ran ran = runOnIt("charts --region 450300 --format svg -o", {folder});
    ASSERT_EQ(ran.exitCode, 0) << ran;
    const QStringList files = QDir(folder).entryList(QDir::Files);
    EXPECT_GT(files.size(), 3);
    for (const QString& file : files)
        EXPECT_GT(textOfSvg(bytesOf(folder + u'/' + file)).size(), 20) << file.toStdString();
    EXPECT_TRUE(ran.errors.contains(QByteArray::number(files.size()) + " of " + QByteArray::number(files.size())));
}

TEST_F(FigureCommandsTest, WritesWhatAllChartsOfARegionDrawAsTables)
{
    const QString folder = filePath("points");
    const Ran ran = runOnIt("charts --region 450300 --format csv -o", {folder});
    ASSERT_EQ(ran.exitCode, 0) << ran;
    const QStringList files = QDir(folder).entryList(QDir::Files);
    EXPECT_GT(files.size(), 3);
    for (const QString& file : files)
        EXPECT_TRUE(bytesOf(folder + u'/' + file).startsWith("series,period,")) << file.toStdString();
}

TEST_F(FigureCommandsTest, RefusesAFolderThatCannotBeAndFormatsThatAreNone)
{
    EXPECT_EQ(runOnIt("charts --region 450300 -o", {filePath("no/such/folder")}).exitCode, 1);
    EXPECT_FALSE(QFile::exists(filePath("no")));
    EXPECT_EQ(runOnIt("charts --region 450300 --format bmp -o", {filePath("other")}).exitCode, 2);
    EXPECT_FALSE(QFile::exists(filePath("other")));
    writeBytes(filePath("a file"), "x");
    EXPECT_EQ(runOnIt("charts --region 450300 -o", {filePath("a file")}).exitCode, 1);
    EXPECT_EQ(runOnIt("charts").exitCode, 2);
}

TEST_F(FigureCommandsTest, WritesAWorkbookWhereAFileIsNamed)
{
    EXPECT_EQ(runOnIt("list targets -o", {filePath("targets.xlsx")}).exitCode, 0);
    EXPECT_TRUE(bytesOf(filePath("targets.xlsx")).startsWith("PK"));
    EXPECT_EQ(runOnIt("list targets --format xlsx").exitCode, 2) << "a terminal cannot show one";
}

TEST_F(FigureCommandsTest, MarksAMapWithoutAReviewedBaseMap)
{
    const Ran ran = runOnIt("--lang zh map --region 桂林市 -o", {filePath("m.svg")});
    ASSERT_EQ(ran.exitCode, 0) << ran;
    const QString text = textOfSvg(bytesOf(filePath("m.svg")));
    EXPECT_TRUE(text.contains(QStringLiteral("示意图·未经审核"))) << text.left(500).toStdString();
}

TEST_F(FigureCommandsTest, ColoursTheMapByAnIndicatorOfTheYearAskedFor)
{
    const Ran ran = runOnIt("map --indicator tourist-visits-person-trips --year 2018 --class-method quantile -o",
                            {filePath("v.svg")});
    ASSERT_EQ(ran.exitCode, 0) << ran;
    const QString text = textOfSvg(bytesOf(filePath("v.svg")));
    EXPECT_TRUE(text.contains(QStringLiteral("2018")));
    EXPECT_TRUE(text.contains(QStringLiteral("Tourist visits"), Qt::CaseInsensitive)) << text.left(500).toStdString();
    const Ran verdicts = runOnIt("map --indicator tourist-visits-person-trips --by verdicts -o", {filePath("w.svg")});
    ASSERT_EQ(verdicts.exitCode, 0) << verdicts;
    EXPECT_TRUE(textOfSvg(bytesOf(filePath("w.svg"))).contains(QStringLiteral("Verdict")));
    EXPECT_EQ(runOnIt("map --indicator services-trade-world-rank -o", {filePath("x.svg")}).exitCode, 1)
        << "only the nation has one";
    EXPECT_FALSE(QFile::exists(filePath("x.svg")));
}

TEST_F(FigureCommandsTest, ShowsNumbersAsCirclesAndBarsAndTargetsAndClassesAroundThem)
{
    const QString circles = filePath("circles.svg"), bars = filePath("bars.svg"), anchored = filePath("anchored.svg");
    ASSERT_EQ(runOnIt("map --indicator tourist-visits-person-trips -o", {circles}).exitCode, 0);
    EXPECT_FALSE(textOfSvg(bytesOf(circles)).contains(QStringLiteral("Natural breaks")))
        << "visits are a total: circles, unless something else is asked for";
    ASSERT_EQ(runOnIt("map --indicator tourist-visits-person-trips --by targets --as bars -o", {bars}).exitCode, 0);
    EXPECT_TRUE(textOfSvg(bytesOf(bars)).contains(QStringLiteral("Latest value")));
    ASSERT_EQ(runOnIt("map --indicator tourist-visits-person-trips --class-method anchored -o", {anchored}).exitCode,
              0);
    EXPECT_TRUE(textOfSvg(bytesOf(anchored)).contains(QStringLiteral("Blue: on target or better")));
    EXPECT_EQ(runOnIt("map --as circles -o", {filePath("count.svg")}).exitCode, 0);
}

TEST_F(FigureCommandsTest, RefusesOptionsOfTheMapThatDoNotGoTogether)
{
    for (const char* options :
         {"--by verdicts --as circles", "--by verdicts --class-method quantile", "--by verdicts --year 2020",
          "--as circles --classes 4", "--as bars --class-method anchored", "--by targets --class-method anchored",
          "--by facilities --as bars", "--by facilities --classes 4", "--as columns"}) {
        const std::string command = "map --indicator tourist-visits-person-trips " + std::string(options) + " -o";
        const Ran ran = runOnIt(command.c_str(), {filePath("c.png")});
        EXPECT_EQ(ran.exitCode, 2) << options << ran;
        EXPECT_FALSE(ran.errors.isEmpty()) << options;
    }
    EXPECT_FALSE(QFile::exists(filePath("c.png")));
}

TEST_F(FigureCommandsTest, ChartsTheTargetAndTheIndicatorAskedFor)
{
    const QString target = QStringLiteral("cn-gf-2015-8-services-trade-volume-2020");
    const Ran ran = runOnIt("--lang zh chart -o", {filePath("t.svg"), QStringLiteral("--target"), target});
    ASSERT_EQ(ran.exitCode, 0) << ran;
    EXPECT_TRUE(textOfSvg(bytesOf(filePath("t.svg"))).contains(QStringLiteral("服务进出口额")));
    EXPECT_EQ(runOnIt("chart --indicator nonsense -o", {filePath("n.png")}).exitCode, 2);
    EXPECT_EQ(runOnIt("chart --target nonsense -o", {filePath("n.png")}).exitCode, 2);
    EXPECT_FALSE(QFile::exists(filePath("n.png")));
}

TEST_F(FigureCommandsTest, DrawsAChartOnALogarithmicAxisOrAsAnIndex)
{
    const auto draw = [](const char* axis) {
        const QByteArray command =
            "--lang en chart --indicator social-logistics-cost-as-share-of-gdp --region 100000 --plain ";
        return runOnIt((command + axis + " -o").constData(), {filePath("a.svg")});
    };
    const Ran index = draw("--value-axis index --base-year 2015");
    ASSERT_EQ(index.exitCode, 0) << index;
    EXPECT_TRUE(textOfSvg(bytesOf(filePath("a.svg"))).contains(QStringLiteral("2015 = 100")));
    const Ran logarithmic = draw("--value-axis log");
    ASSERT_EQ(logarithmic.exitCode, 0) << logarithmic;
    EXPECT_TRUE(textOfSvg(bytesOf(filePath("a.svg"))).contains(QStringLiteral("log scale")));
    EXPECT_EQ(draw("--value-axis round").exitCode, 2);
    EXPECT_EQ(draw("--base-year 2015").exitCode, 2) << "an index alone has a base year";
    const Ran unknown = draw("--value-axis index --base-year 1950");
    EXPECT_EQ(unknown.exitCode, 1) << unknown;
    EXPECT_TRUE(unknown.errors.contains("1950")) << unknown;
}

TEST_F(FigureCommandsTest, DrawsInTheColoursAndTypefaceAskedFor)
{
    const auto draw = [&](const std::string& command, const char* options) {
        const Ran ran = runOnIt((command + options + " -o").c_str(), {filePath("f.svg")});
        EXPECT_EQ(ran.exitCode, 0) << ran;
        return bytesOf(filePath("f.svg"));
    };
    for (const std::string command :
         {"chart --region 360700 ", "compare --kind ranking --indicator tourist-visits-person-trips "}) {
        const QByteArray usual = draw(command, "");
        EXPECT_TRUE(usual.contains("#1f2933")) << command; // its ink
        EXPECT_FALSE(usual.contains("KaiTi"));
        const QByteArray printed = draw(command, "--colours print --typeface kai");
        EXPECT_FALSE(printed.contains("#1f2933")) << command;
        EXPECT_TRUE(printed.contains("KaiTi")) << command;
    }
    // Signs of facilities and the base map have colours of their own; the mark has those asked for.
    const QByteArray map = draw("map --region 360700 ", "");
    EXPECT_TRUE(map.contains("#b45309"));
    EXPECT_TRUE(map.contains("YaHei"));
    const QByteArray printed = draw("map --region 360700 --without legend ", "--colours print --typeface kai");
    EXPECT_TRUE(printed.contains("#b55512"));
    EXPECT_TRUE(printed.contains("KaiTi"));
    EXPECT_FALSE(printed.contains("YaHei")) << "no text is left in the usual typeface";
    const Ran colours = runOnIt("chart --colours pink -o", {filePath("g.png")});
    EXPECT_EQ(colours.exitCode, 2) << colours;
    EXPECT_TRUE(colours.errors.contains("high-contrast")) << colours;
    EXPECT_EQ(runOnIt("chart --colours dark -o", {filePath("g.png")}).exitCode, 2); // for screens only
    EXPECT_EQ(runOnIt("chart --typeface comic -o", {filePath("g.png")}).exitCode, 2);
    EXPECT_FALSE(QFile::exists(filePath("g.png")));
}

TEST_F(FigureCommandsTest, RefusesToDrawAnEmptyChart)
{
    // The share of services in foreign trade has one target, in words only, and no observation in 龙南市.
    const Ran ran =
        runOnIt("chart --indicator services-share-of-foreign-trade --region 360783 -o", {filePath("e.png")});
    EXPECT_EQ(ran.exitCode, 1) << ran;
    EXPECT_FALSE(QFile::exists(filePath("e.png")));
}

TEST_F(FigureCommandsTest, FailsOnABaseMapThatIsNoneAndWhereItCannotWrite)
{
    writeBytes(filePath("notes.txt"), "no map");
    EXPECT_EQ(runOnIt("map -o", {filePath("b.png"), QStringLiteral("--basemap"), filePath("notes.txt")}).exitCode, 1);
    EXPECT_EQ(runOnIt("map -o", {filePath("absent/b.png")}).exitCode, 1);
    for (const char* options : {"--by colour", "--by values", "--classes 1", "--classes ten", "--year soon",
                                "--class-method guess", "--indicator no-such-thing"}) {
        const Ran ran = runOnIt((std::string("map ") + options + " -o").c_str(), {filePath("c.png")});
        EXPECT_EQ(ran.exitCode, 2) << options << ran;
        EXPECT_FALSE(ran.errors.isEmpty()) << options;
    }
    EXPECT_FALSE(QFile::exists(filePath("c.png")));
    EXPECT_FALSE(QFile::exists(filePath("b.png")));
}

} // namespace
} // namespace wm::app::test
