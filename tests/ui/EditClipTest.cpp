// SPDX-License-Identifier: GPL-3.0-or-later
#include "EditClip.h"

#include <QMimeData>

#include <gtest/gtest.h>

#include <memory>

namespace wm::ui {

namespace {

using namespace Qt::Literals::StringLiterals;

TEST(EditClipTest, LinesEndInAnyWay)
{
    const ClipRows expected{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
    EXPECT_EQ(rowsOfText(u"a\tb\r\nc\td\r\n"_s), expected);
    EXPECT_EQ(rowsOfText(u"a\tb\nc\td"_s), expected);
    EXPECT_EQ(rowsOfText(u"a\tb\rc\td\r"_s), expected);
    EXPECT_TRUE(rowsOfText({}).empty());
}

TEST(EditClipTest, EmptyCellsAndRowsAreKept)
{
    EXPECT_EQ(rowsOfText(u"\ta\n\n\t\n"_s), (ClipRows{{u""_s, u"a"_s}, {u""_s}, {u""_s, u""_s}}));
}

TEST(EditClipTest, QuotedCellsMayHaveTabsAndLines)
{
    EXPECT_EQ(rowsOfText(u"\"a\tb\nc\"\t\"say \"\"so\"\"\"\n"_s), (ClipRows{{u"a\tb\nc"_s, u"say \"so\""_s}}));
    EXPECT_EQ(rowsOfText(u"\"open\tb\n"_s), (ClipRows{{u"\"open"_s, u"b"_s}})) << "a mark that is none of a cell";
    EXPECT_EQ(rowsOfText(u"\"a\" b\tc"_s), (ClipRows{{u"\"a\" b"_s, u"c"_s}}));
}

TEST(EditClipTest, RowsComeBackAsTheyWere)
{
    const ClipRows rows{{u"a\tb"_s, u"=SUM(A1)"_s, u"-2.5"_s}, {u"'='"_s, u"say \"so\""_s, u"≥"_s}};
    const std::unique_ptr<QMimeData> data(mimeOfRows(rows));
    EXPECT_FALSE(data->text().contains(u"\t=SUM"_s)) << "nothing that a spreadsheet would run";
    EXPECT_TRUE(data->text().contains(u"\t-2.5"_s)) << "a number stays one";
    EXPECT_EQ(rowsOfMime(*data), rows);
}

} // namespace

} // namespace wm::ui
