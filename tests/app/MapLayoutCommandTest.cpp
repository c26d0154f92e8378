// SPDX-License-Identifier: GPL-3.0-or-later
#include "Cli.h"
#include "SvgText.h"

#include <QDate>
#include <QImage>

namespace wm::app::test {
namespace {

class MapLayoutCommandTest : public WorkspaceTest {
protected:
    static QString textOfMap(const QStringList& options)
    {
        const Ran ran = runOnIt("map -o", QStringList{filePath("layout.svg")} + options);
        EXPECT_EQ(ran.exitCode, 0) << ran;
        return textOfSvg(bytesOf(filePath("layout.svg")));
    }
    static QImage map(const QStringList& options)
    {
        const Ran ran = runOnIt("map --scale 1 -o", QStringList{filePath("layout.png")} + options);
        EXPECT_EQ(ran.exitCode, 0) << ran;
        return QImage(filePath("layout.png"));
    }
    static QStringList words(const char* line) { return QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts); }
};

TEST_F(MapLayoutCommandTest, HasEverythingAndTheDateUnlessToldOtherwise)
{
    const QString before = QDate::currentDate().toString(Qt::ISODate);
    const QString text = textOfMap({});
    const QString after = QDate::currentDate().toString(Qt::ISODate);
    EXPECT_TRUE(text.contains(QStringLiteral("Drawn on ") + before) ||
                text.contains(QStringLiteral("Drawn on ") + after))
        << text.right(500).toStdString();
    EXPECT_FALSE(textOfMap(words("--without date")).contains(QStringLiteral("Drawn on")));
}

TEST_F(MapLayoutCommandTest, ATitleOfOnesOwnIsInThePictureAndInItsFile)
{
    const QString own = QString::fromUtf8("赣州：枢纽 “2025”");
    const QString text = textOfMap({QStringLiteral("--title"), own});
    EXPECT_EQ(text.count(own), 2) << "once drawn, once as the title of the document";
    const QString usual = QStringLiteral("Facilities and corridors");
    EXPECT_EQ(text.count(usual), 0);
    EXPECT_EQ(textOfMap({}).count(usual), 2);
    EXPECT_EQ(textOfMap(words("--without title")).count(usual), 1) << "the document keeps its title";
}

TEST_F(MapLayoutCommandTest, EachPartCanBeLeftOut)
{
    const QStringList logistics = words("--region 450300 --theme logistics --without date");
    const QString whole = textOfMap(logistics);
    const std::pair<const char*, const char*> parts[]{{"title", "Facilities and corridors"},
                                                      {"subtitle", "· Logistics"},
                                                      {"legend", "In operation"},
                                                      {"scale-bar", " km"},
                                                      {"north-arrow", "N"}};
    for (const auto& [part, says] : parts) {
        const QString text = textOfMap(logistics + words("--without") + words(part));
        EXPECT_LT(text.count(QString::fromUtf8(says)), whole.count(QString::fromUtf8(says))) << part;
        EXPECT_TRUE(text.contains(QStringLiteral("not reviewed"))) << part << ": the mark stays";
    }
    const QString bare = textOfMap(words("--without title,subtitle,legend --without") +
                                   QStringList{QStringLiteral("scale-bar, north-arrow,date")});
    EXPECT_FALSE(bare.contains(QStringLiteral(" km"))) << bare.left(500).toStdString();
    EXPECT_TRUE(bare.contains(QStringLiteral("not reviewed")));
    EXPECT_TRUE(bare.contains(QStringLiteral("GeoNames"))) << "the sources stay";
}

TEST_F(MapLayoutCommandTest, TheExtentIsWhatIsShown)
{
    const QStringList bare = words("--without title,subtitle,legend,scale-bar,north-arrow,date");
    const QImage whole = map(bare);
    const QImage part = map(bare + words("--extent 114.5,25.5,115.5,26.5"));
    const QImage same = map(bare + words("--extent=114.5,25.5,115.5,26.5"));
    EXPECT_NE(part, whole);
    EXPECT_EQ(part, same);
    // Where nothing is there is only paper: west of Greenwich, and a rectangle across the equator.
    const QString nowhere = textOfMap(bare + words("--extent -20,-10.5,-1e1,10"));
    EXPECT_TRUE(textOfMap(bare).contains(QStringLiteral("Zhanggong")));
    EXPECT_FALSE(nowhere.contains(QStringLiteral("Zhanggong"))) << nowhere.left(500).toStdString();
}

TEST_F(MapLayoutCommandTest, RefusesWhatIsNoLayoutAndSaysWhatWasFoundAndExpected)
{
    struct Case {
        QStringList options;
        const char* found;
        const char* expected;
    };
    const auto extent = [](const char* text) {
        return QStringList{QStringLiteral("--extent"), QString::fromUtf8(text)};
    };
    const std::vector<Case> cases{
        {{QStringLiteral("--without"), QStringLiteral("logo")}, "\"logo\"", "north-arrow"},
        {{QStringLiteral("--without"), QStringLiteral("title,,date")}, "\"\"", "north-arrow"},
        {{QStringLiteral("--without"), QStringLiteral("TITLE")}, "\"TITLE\"", "title, subtitle"},
        {{QStringLiteral("--without"), QString()}, "\"\"", "title, subtitle"},
        {{QStringLiteral("--title"), QString()}, "no text", "--without title"},
        {{QStringLiteral("--title"), QStringLiteral("  ")}, "no text", "--without title"},
        {{QStringLiteral("--title"), QStringLiteral("a"), QStringLiteral("--without"), QStringLiteral("title")},
         "--title",
         "--without title"},
        {extent("114,25,115"), "\"114,25,115\"", "WEST,SOUTH,EAST,NORTH"},
        {extent("114,25,115,26,27"), "\"114,25,115,26,27\"", "WEST"},
        {extent("114;25;115;26"), "\"114;25;115;26\"", "WEST"},
        {extent("west,25,115,26"), "\"west,25,115,26\"", "WEST"},
        {extent("114°,25°,115°,26°"), "114°", "WEST"},
        {extent("0x72,25,115,26"), "0x72", "WEST"},
        {extent("nan,25,115,26"), "nan", "WEST"},
        {extent("114,25,inf,26"), "inf", "WEST"},
        {extent("115,25,114,26"), "\"115,25,114,26\"", "west less than east"},
        {extent("114,25,114,26"), "\"114,25,114,26\"", "west less than east"},
        {extent("114,26,115,25"), "\"114,26,115,25\"", "south less than north"},
        {extent("-181,25,115,26"), "\"-181,25,115,26\"", "-180 to 180"},
        {extent("114,25,180.1,26"), "180.1", "-180 to 180"},
        {extent("114,-85.5,115,26"), "-85.5", "-85 to 85"},
        {extent("114,25,115,90"), "90", "-85 to 85"},
        {extent(""), "\"\"", "WEST"}};
    for (const Case& wrong : cases) {
        const Ran ran = runOnIt("map -o", QStringList{filePath("wrong.svg")} + wrong.options);
        EXPECT_EQ(ran.exitCode, 2) << wrong.options.join(u' ').toStdString() << ran;
        EXPECT_TRUE(ran.errors.contains(wrong.found)) << wrong.options.join(u' ').toStdString() << ran;
        EXPECT_TRUE(ran.errors.contains(wrong.expected)) << wrong.options.join(u' ').toStdString() << ran;
        EXPECT_TRUE(ran.output.isEmpty()) << ran;
    }
    EXPECT_FALSE(QFile::exists(filePath("wrong.svg")));
}

} // namespace
} // namespace wm::app::test
