// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/domain/UnitTable.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>

namespace wm::domain {

namespace {

const std::vector<Unit> kUnits{{{"元", "CNY"}, "currency_cny", 1, "元"},
                               {{"万元", "10,000 CNY"}, "currency_cny", 1e4, "元"},
                               {{"亿元", "100 million CNY"}, "currency_cny", 1e8, "元"},
                               {{"亿美元", "100 million USD"}, "currency_usd", 1e4, "万美元"},
                               {{"%", "%"}, "ratio_percent", 1, "%"},
                               {{"‰", "‰"}, "ratio_percent", 0.1, "%"},
                               {{"百分点", "percentage points"}, "ratio_percentage_point", 1, "百分点"},
                               {{"人", "persons"}, "count_persons", 1, "人"},
                               {{"名", "persons"}, "count_persons", 1, "人"},
                               {{"万人次", "10,000 person-trips"}, "person_trips", 1, "万人次"},
                               {{"万", "10,000"}, "count_unspecified", 1, "万"},
                               {{"平方米", "m²"}, "area", 0.0015, "亩"},
                               {{"万平方米", "10,000 m²"}, "area", 15, "亩"},
                               {{"张", "beds"}, "count_beds", 1, "张"},
                               {{"张/千人", "beds per 1,000 people"}, "beds_per_population", 1, "张/千人"}};

/// What so many of one unit are in another; NaN where there is no such conversion.
double inUnit(double value, const char* from, const char* to)
{
    const UnitTable table(kUnits);
    const auto source = table.find(from), target = table.find(to);
    EXPECT_TRUE(source) << from;
    EXPECT_TRUE(target) << to;
    return source && target ? converted(value, *source, *target).value_or(NAN) : NAN;
}

} // namespace

TEST(UnitTableTest, UnitsOfOneDimensionConvert)
{
    EXPECT_EQ(inUnit(12345.0, "万元", "亿元"), 1.2345);
    EXPECT_EQ(inUnit(1.2345, "亿元", "万元"), 12345.0);
    EXPECT_EQ(inUnit(12345678.0, "人次", "万人次"), 1234.5678);
    EXPECT_EQ(inUnit(3.07, "亿人次", "万人次"), 30700.0);
    EXPECT_EQ(inUnit(6.5, "‰", "%"), 0.65);
    EXPECT_EQ(inUnit(123.4, "平方米", "万平方米"), 0.01234);
    EXPECT_EQ(inUnit(0.07, "百万元", "万元"), 7.0);
    EXPECT_EQ(inUnit(5.0, "千张", "张"), 5000.0);
    EXPECT_EQ(inUnit(5.0, "万美元", "亿美元"), 0.0005);
}

TEST(UnitTableTest, NothingConvertsBetweenDimensions)
{
    EXPECT_TRUE(std::isnan(inUnit(1, "%", "百分点"))) << "a percentage point is no percent";
    EXPECT_TRUE(std::isnan(inUnit(1, "亿元", "亿美元"))) << "no rate is assumed";
    EXPECT_TRUE(std::isnan(inUnit(1, "张", "张/千人")));
    EXPECT_TRUE(std::isnan(inUnit(1, "人", "万人次"))) << "persons are no trips";
}

TEST(UnitTableTest, AUnitIsFoundHoweverItIsWritten)
{
    const UnitTable table(kUnits);
    const auto nameOf = [&](const char* written) {
        const auto unit = table.find(written);
        return unit ? unit->name.zh : "none";
    };
    EXPECT_EQ(nameOf("％"), "%");
    EXPECT_EQ(nameOf(" 亿　元 "), "亿元");
    EXPECT_EQ(nameOf("人民币亿元"), "亿元");
    EXPECT_EQ(nameOf("亿元人民币"), "亿元");
    EXPECT_EQ(nameOf("亿元（人民币"), "none");
    EXPECT_EQ(nameOf("100 million cny"), "亿元");
    EXPECT_EQ(nameOf("100 million yuan"), "亿元");
    EXPECT_EQ(nameOf("10 000 yuan"), "万元");
    EXPECT_EQ(nameOf("Percentage  Points"), "百分点");
    EXPECT_EQ(nameOf("persons"), "人") << "two names of the same";
    EXPECT_EQ(nameOf("万"), "万");
    for (const char* unknown : {"", "个百", "百%", "百百分点", "亿欧元", "人民币", "%元", "百分", "分点"})
        EXPECT_EQ(nameOf(unknown), "none") << unknown;
}

RC_GTEST_PROP(UnitTableTest, ThereAndBackIsTheSameNumber, ())
{
    const auto from = *rc::gen::element("元", "万元", "亿元", "百万元", "万亿元");
    const auto to = *rc::gen::element("元", "万元", "亿元", "百万元", "万亿元");
    const double value = *rc::gen::inRange(-1'000'000'000, 1'000'000'000) / 1000.0;
    RC_ASSERT(inUnit(inUnit(value, from, to), to, from) == value);
}

} // namespace wm::domain
