// SPDX-License-Identifier: GPL-3.0-or-later
#include "Legend.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace wm::mapview {
namespace {

using Mark = presentation::MapLegendEntry::Mark;

std::vector<SceneLegendEntry> twoGroups()
{
    std::vector<SceneLegendEntry> entries{{Mark::Heading, QStringLiteral("Classes"), {}}};
    for (int i = 0; i < 5; ++i)
        entries.push_back({Mark::AreaClass, QString::number(i), Qt::blue});
    entries.push_back({Mark::Heading, QStringLiteral("Corridors"), {}});
    for (int i = 0; i < 3; ++i)
        entries.push_back({Mark::Corridor, QString::number(i), Qt::red});
    return entries;
}

bool haveOverlap(const LegendLayout& layout)
{
    for (const auto& a : layout.rows) {
        for (const auto& b : layout.rows) {
            if (&a != &b && a.box.intersects(b.box))
                return true;
        }
    }
    return false;
}

TEST(LegendTest, StaysWithinTheHeightWithoutOverlapsOrLosses)
{
    for (const double height : {60.0, 100.0, 140.0, 1000.0}) {
        const LegendLayout layout = legendInColumns(twoGroups(), height);
        EXPECT_EQ(layout.rows.size(), 10U);
        EXPECT_LE(layout.size.height(), height);
        EXPECT_FALSE(haveOverlap(layout)) << height;
    }
}

TEST(LegendTest, AHeadingIsNeverTheLastOfItsColumn)
{
    const double rowHeight = legendInColumns(twoGroups(), 1000.0).rows.front().box.height();
    const LegendLayout layout = legendInColumns(twoGroups(), rowHeight * 7.0); // the second heading would just fit
    EXPECT_EQ(layout.rows[6].entry.mark, Mark::Heading);
    EXPECT_EQ(layout.rows[6].box.top(), 0.0);
}

TEST(LegendTest, BesideEachOtherEveryHeadingBeginsAColumnAndTheWidthIsKept)
{
    for (const double width : {160.0, 300.0, 900.0}) {
        const LegendLayout layout = legendInWidth(twoGroups(), width);
        EXPECT_EQ(layout.rows.size(), 10U);
        EXPECT_LE(layout.size.width(), width);
        EXPECT_EQ(layout.rows[6].box.top(), 0.0);
        EXPECT_FALSE(haveOverlap(layout)) << width;
    }
    EXPECT_LT(legendInWidth(twoGroups(), 900.0).size.height(), legendInWidth(twoGroups(), 160.0).size.height());
}

TEST(LegendTest, NoEntriesNeedNoRoom)
{
    EXPECT_TRUE(legendInColumns({}, 100.0).size.isEmpty());
    EXPECT_TRUE(legendInWidth({}, 100.0).rows.empty());
}

} // namespace
} // namespace wm::mapview
