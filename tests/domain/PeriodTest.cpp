// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/domain/Period.h"

#include <gtest/gtest.h>

namespace wm::domain {

TEST(PeriodTest, ReadsTheFormsOfYearbooks)
{
    EXPECT_TRUE(Period::parse("2015")->isWholeYear());
    EXPECT_EQ(Period::parse("2015-10")->lastYear(), 2015);
    EXPECT_FALSE(Period::parse("2015-10")->isWholeYear());
    EXPECT_EQ(Period::parse("2015-09-30")->firstYear(), 2015);
    const auto span = Period::parse("2011/2015");
    ASSERT_TRUE(span);
    EXPECT_TRUE(span->isSpan());
    EXPECT_EQ(span->firstYear(), 2011);
    EXPECT_EQ(span->lastYear(), 2015);
    EXPECT_EQ(Period::parse("2015-01/2015-08")->text(), "2015-01/2015-08");
}

TEST(PeriodTest, AnUnnamedPeriodHasNoYear)
{
    const auto period = Period::parse("");
    ASSERT_TRUE(period);
    EXPECT_TRUE(period->isUnnamed());
    EXPECT_FALSE(period->lastYear());
}

TEST(PeriodTest, RefusesWhatIsNotInTheCalendarOrOfAnotherForm)
{
    for (const char* text : {"2015年", "15", "2015-13", "2015-00", "2015-02-29", "2015/10", "2015/2011", "2015/",
                             "/2015", "2015-1", "2015/10/01", "20I5", "2015-09-30/2015-09-30", " 2015", "0999"})
        EXPECT_FALSE(Period::parse(text)) << text;
    EXPECT_TRUE(Period::parse("2016-02-29"));
}

} // namespace wm::domain
