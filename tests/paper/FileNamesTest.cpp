// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/paper/FileNames.h"

#include <gtest/gtest.h>

namespace wm::paper {

TEST(FileNamesTest, TakesOutWhatWindowsForbids)
{
    EXPECT_EQ(safeFileName(QStringLiteral("a<b>c:d\"e/f\\g|h?i*j")), QStringLiteral("a b c d e f g h i j"));
    EXPECT_EQ(safeFileName(QStringLiteral("赣州市\n物流\t费用")), QStringLiteral("赣州市 物流 费用"));
    EXPECT_EQ(safeFileName(QStringLiteral("  ..hidden. . ")), QStringLiteral("hidden"));
    EXPECT_EQ(safeFileName(QStringLiteral("???")), QStringLiteral("_"));
    EXPECT_EQ(safeFileName(QString()), QStringLiteral("_"));
}

TEST(FileNamesTest, NeverGivesTheNameOfADevice)
{
    for (const char* name : {"CON", "con", "Prn", "AUX", "nul", "COM1", "lpt9", "COM¹", "CON.svg", "nul.tar.gz"})
        EXPECT_EQ(safeFileName(QString::fromUtf8(name)), u'_' + QString::fromUtf8(name)) << name;
    for (const char* name : {"CONSUMPTION", "COM10", "AUXILIARY", "LPT"})
        EXPECT_EQ(safeFileName(QString::fromUtf8(name)), QString::fromUtf8(name)) << name;
}

TEST(FileNamesTest, CutsLongNamesBetweenCharacters)
{
    EXPECT_EQ(safeFileName(QString(500, u'n')).size(), 120);
    EXPECT_EQ(safeFileName(QString(500, u'物')).toUtf8().size(), 180) << "of 255 bytes that Linux takes";
    const QString rare = QStringLiteral("𠀀").repeated(100); // each is two units and four bytes
    const QString cut = safeFileName(rare);
    EXPECT_EQ(cut, rare.left(cut.size()));
    EXPECT_TRUE(cut.back().isLowSurrogate());
}

TEST(FileNamesTest, NumbersNamesThatComeTwiceInWhateverCase)
{
    FileNames names;
    EXPECT_EQ(names.unique(QStringLiteral("GDP")), QStringLiteral("GDP"));
    EXPECT_EQ(names.unique(QStringLiteral("gdp")), QStringLiteral("gdp (2)"));
    EXPECT_EQ(names.unique(QStringLiteral("GDP?")), QStringLiteral("GDP (3)"));
    EXPECT_EQ(names.unique(QStringLiteral("gdp (2)")), QStringLiteral("gdp (2) (2)"));
}

} // namespace wm::paper
