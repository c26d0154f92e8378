// SPDX-License-Identifier: GPL-3.0-or-later
#include "CellNumber.h"
#include "DateText.h"
#include "NumberCell.h"
#include "NumberFormatKind.h"
#include "NumberSections.h"
#include "ShownNumber.h"

#include "wm/base/Number.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <bit>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <string>
#include <utility>
#include <vector>

namespace wm::ingest {

namespace {

using Kind = NumberFormatKind;

std::string dated(double days, Kind kind = Kind::Date, DateSystem system = DateSystem::From1900)
{
    return dateText(days, kind, system).value_or("none");
}

} // namespace

TEST(NumberFormatTest, WordsBehindTheDigitsAreReadWithThem)
{
    for (const auto& [code, words] :
         std::vector<std::pair<std::string, std::string>>{{"0.0\"万元\"", "万元"},
                                                          {"#,##0.00 \"亿元\";[Red]-#,##0.00 \"亿元\"", "亿元"},
                                                          {"0\\万\\元", "万元"},
                                                          {"0!万!元", "万元"},
                                                          {"0元", "元"},
                                                          {"G/通用格式\"万人\"", "万人"},
                                                          {"General\"人\"_)", "人"},
                                                          {"0.0\"%\"", "%"},
                                                          {"#,##0[$元-804]", "元"},
                                                          {"#,##0.00 [$€-407]", "€"},
                                                          {"#,##0,\"千元\"", "千元"},
                                                          {"0!.0,\"万\"", "万"},
                                                          {"0.00", ""},
                                                          {"0.00_ ", ""},
                                                          {"#,##0_);(#,##0)", ""},
                                                          {"\"约\"0", ""},
                                                          {"0.00E+00", ""},
                                                          {"# ?/?", ""},
                                                          {"@", ""},
                                                          {"", ""},
                                                          {";;;", ""},
                                                          {"\"元", ""},
                                                          {"0\"时\"00\"分\"", ""}}) {
        EXPECT_EQ(NumberSections(code).of(5.0).wordsBehind, words) << code;
        EXPECT_EQ(NumberSections(code).of(5.0).currency, "") << code;
    }
}

TEST(NumberFormatTest, CommasBehindTheDigitsAndAWrittenPointDivide)
{
    for (const auto& [code, divisor] : std::vector<std::pair<std::string, double>>{{"0!.0,\"万元\"", 1e4},
                                                                                   {"0\\.0,\"万元\"", 1e4},
                                                                                   {"0\".\"0,", 1e4},
                                                                                   {"0!.0000\"万元\"", 1e4},
                                                                                   {"0!.00,,\"亿\"", 1e8},
                                                                                   {"#,##0,", 1e3},
                                                                                   {"#,##0.0, ", 1e3},
                                                                                   {"0.00,,\"百万\"", 1e6},
                                                                                   {"0,.0", 1e3},
                                                                                   {"0,_)", 1e3},
                                                                                   {"0,;-0,", 1e3},
                                                                                   {"0,[$元-804]", 1e3},
                                                                                   {"#,##0", 1.0},
                                                                                   {"#,##0.00_);(#,##0.00)", 1.0},
                                                                                   {"0.0,0", 1.0},
                                                                                   {"0\" 1,000,\"", 1.0},
                                                                                   {"0\\,", 1.0},
                                                                                   {"\"a,\"0", 1.0},
                                                                                   {"0.0\".\"", 1.0},
                                                                                   {"0000!.00!.00", 1.0},
                                                                                   {"0000!.00", 1.0},
                                                                                   {"0,000!.0,", 1e4},
                                                                                   {"0000\\-00\\-00", 1.0},
                                                                                   {"0,\"千\"0", 1.0},
                                                                                   {"General", 1.0},
                                                                                   {"yyyy-mm-dd, hh:mm", 1.0},
                                                                                   {"0.00E+00", 1.0},
                                                                                   {"@", 1.0},
                                                                                   {"", 1.0}})
        EXPECT_EQ(NumberSections(code).of(6100000.0).divisor, divisor) << code;
}

TEST(NumberFormatTest, ANumberIsShownByTheSectionThatIsForIt)
{
    const NumberSections byCondition("[>=100000000]0!.00,,\"亿\";[>=10000]0!.0,\"万\";0\"人\"");
    EXPECT_EQ(byCondition.of(1e8).wordsBehind, "亿");
    EXPECT_EQ(byCondition.of(1e4).divisor, 1e4);
    EXPECT_EQ(byCondition.of(9999.0).wordsBehind, "人");
    EXPECT_EQ(byCondition.of(9999.0).divisor, 1.0);
    EXPECT_EQ(byCondition.of(-1e9).wordsBehind, "人");
    const NumberSections bySign("0,;-0\"元\";\"-\"");
    EXPECT_EQ(bySign.of(1.0).divisor, 1e3);
    EXPECT_EQ(bySign.of(-1.0).divisor, 1.0);
    EXPECT_EQ(bySign.of(-1.0).wordsBehind, "元");
    EXPECT_EQ(bySign.of(0.0).divisor, 1e3) << "a dash says nothing else";
    const NumberSections ofTwo("0\"元\";-0");
    EXPECT_EQ(ofTwo.of(0.0).wordsBehind, "元");
    EXPECT_EQ(ofTwo.of(-1.0).wordsBehind, "");
}

TEST(NumberFormatTest, ACurrencyBeforeTheDigitsIsYuanOrAnother)
{
    for (const auto& [code, currency] :
         std::vector<std::pair<std::string, std::string>>{{"\"$\"#,##0", "$"},
                                                          {"[$$-409]#,##0", "$"},
                                                          {"[$US$-409]#,##0.00", "US$"},
                                                          {"[$€-2] #,##0", "€"},
                                                          {"[$USD] #,##0", "USD"},
                                                          {"[$kr-41D]0", "kr"},
                                                          {"[$¥-411]#,##0", "¥"},
                                                          {"[$￥-ja-JP]#,##0", "￥"},
                                                          {"£0", "£"},
                                                          {"\\$0", "$"},
                                                          {"$#,##0_);($#,##0)", "$"},
                                                          {"_($* #,##0.00_)", "$"},
                                                          {"\"HK$\" 0", "HK$"},
                                                          {"\"港元 \"0", "港元"},
                                                          {"\"¥\"#,##0.00", ""},
                                                          {"￥0", ""},
                                                          {"[$¥-804]#,##0.00", ""},
                                                          {"[$-804]0", ""},
                                                          {"[$CNY] 0", ""},
                                                          {"[$-411]0", ""},
                                                          {"_ ¥* #,##0.00_ ;_ ¥* -#,##0.00_ ", ""},
                                                          {"\"约\"0", ""}})
        EXPECT_EQ(NumberSections(code).of(500.0).currency, currency) << code;
}

TEST(NumberFormatTest, ATextThatIsShownTellsHowItsNumberIsDivided)
{
    const auto shown = [](double stored, std::string_view text) {
        const std::optional<ShownNumber> read = readShownNumber(stored, text);
        return read ? plainNumberText(read->number) + "|" + read->wordsBehind : std::string("none");
    };
    EXPECT_EQ(shown(12.34, "12.3万元"), "12.34|万元");
    EXPECT_EQ(shown(-1234.5, "-1,235 人"), "-1234.5|人");
    EXPECT_EQ(shown(12.34, "12.34"), "12.34|");
    EXPECT_EQ(shown(5.0, "¥5.00"), "5|");
    EXPECT_EQ(shown(123456.0, "12.3万"), "12.3456|万");
    EXPECT_EQ(shown(6154321.0, "615.4"), "615.4321|");
    EXPECT_EQ(shown(649.0, "0.1万元"), "0.0649|万元");
    EXPECT_EQ(shown(300.0, "0.0万元"), "0|万元");
    EXPECT_EQ(shown(0.0, "0.0万元"), "0|万元");
    EXPECT_EQ(shown(1234.0, "1.234 t"), "1234|t") << "grouped as elsewhere in the world";
    EXPECT_EQ(shown(1234.5, "1.235"), "1.2345|");
    EXPECT_EQ(shown(20201231.0, "2020-12-31"), "none");
    EXPECT_EQ(shown(5.0, "7"), "none");
    EXPECT_EQ(shown(5.0, "shown"), "none");
    EXPECT_EQ(shown(5.0, ""), "none");
}

TEST(NumberFormatTest, TheKindOfACodeIsThatOfItsFirstSection)
{
    for (const char* code : {"General",
                             "general",
                             "0",
                             "0.00",
                             "#,##0",
                             "@",
                             "",
                             "0.00E+00",
                             "##0.0e-0",
                             "# ?/?",
                             "\"%\"0",
                             "0\\%",
                             "0_%",
                             "0*%",
                             "\"年\"0",
                             "[Red]0.00",
                             "[$¥-804]#,##0.00",
                             "_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * \"-\"??_ ;_ @_ ",
                             "0;0%",
                             "0\"d\"",
                             "G/通用格式",
                             "G/通用格式\"万人\"",
                             "[DBNum1]General",
                             "0\\d",
                             "[>=10000]0!.0,\"万\";0",
                             "\"unclosed yyyy"})
        EXPECT_EQ(formatKind(code), Kind::Number) << code;
    for (const char* code : {"0%", "0.0%", "0.00%;[Red]-0.00%", "\"占\"0.0%", "0.0 %", "#,##0.0%_)", "[Color10]0%"})
        EXPECT_EQ(formatKind(code), Kind::Percent) << code;
    for (const char* code :
         {"yyyy-mm-dd", "YYYY/M/D", "m/d", "mmm", "[$-804]yyyy\"年\"m\"月\"d\"日\"", "[$-411]ge.m.d", "aaaa", "dddd",
          "yyyy-mm-dd h:mm", "yyyy-mm h:mm", "yyyy [h]", "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy",
          "[DBNum1][$-804]yyyy\"年\"m\"月\"d\"日\";@", "m\"月\""})
        EXPECT_EQ(formatKind(code), Kind::Date) << code;
    for (const char* code : {"yyyy\"年\"m\"月\"", "yyyy年m月", "yyyy-mm", "mmm-yy", "[$-409]mmm\\-yy;@", "YYYY/MM",
                             "[DBNum1][$-804]yyyy\"年\"m\"月\";@", "\"day\" yyyy-mm", "yyyy-mm;yyyy-mm-dd"})
        EXPECT_EQ(formatKind(code), Kind::Month) << code;
    for (const char* code : {"yyyy", "yyyy\"年\"", "yyyy年", "yy", "e\"年\"", "bbbb", "YYYY\"年度\""})
        EXPECT_EQ(formatKind(code), Kind::Year) << code;
    for (const char* code :
         {"h:mm", "h:mm:ss AM/PM", "mm:ss.0", "上午/下午h\"时\"mm\"分\"", "[$-F400]h:mm:ss\\ AM/PM", "A/P"})
        EXPECT_EQ(formatKind(code), Kind::Time) << code;
    for (const char* code : {"[h]:mm", "[hh]:mm:ss", "[mm]:ss", "[S]"})
        EXPECT_EQ(formatKind(code), Kind::Duration) << code;
}

TEST(NumberFormatTest, FormatsWithoutACodeAreKnownByTheirNumber)
{
    for (const int id : {0, 1, 2, 3, 4, 11, 12, 13, 23, 37, 44, 48, 49, 59, 164, -1})
        EXPECT_EQ(builtInFormatKind(id), Kind::Number) << id;
    for (const int id : {9, 10})
        EXPECT_EQ(builtInFormatKind(id), Kind::Percent) << id;
    for (const int id : {14, 15, 16, 22, 28, 31, 51, 53, 58})
        EXPECT_EQ(builtInFormatKind(id), Kind::Date) << id;
    for (const int id : {17, 27, 36, 50, 52, 57})
        EXPECT_EQ(builtInFormatKind(id), Kind::Month) << id;
    for (const int id : {18, 21, 32, 35, 45, 47})
        EXPECT_EQ(builtInFormatKind(id), Kind::Time) << id;
    EXPECT_EQ(builtInFormatKind(46), Kind::Duration);
}

TEST(NumberFormatTest, DaysAreDatesAsExcelShowsThem)
{
    EXPECT_EQ(dated(44196), "2020-12-31");
    EXPECT_EQ(dated(44196.354166666664), "2020-12-31T08:30:00");
    EXPECT_EQ(dated(44196.99999999), "2021-01-01");
    EXPECT_EQ(dated(1), "1900-01-01");
    EXPECT_EQ(dated(59), "1900-02-28");
    EXPECT_EQ(dated(60), "1900-02-29");
    EXPECT_EQ(dated(61), "1900-03-01");
    EXPECT_EQ(dated(2958465), "9999-12-31");
    EXPECT_EQ(dated(2958466), "none");
    EXPECT_EQ(dated(-1), "none");
    EXPECT_EQ(dated(0.25), "06:00:00");
    EXPECT_EQ(dated(0, Kind::Date, DateSystem::From1904), "1904-01-01");
    EXPECT_EQ(dated(42734, Kind::Date, DateSystem::From1904), "2020-12-31");
    EXPECT_EQ(dated(2957004, Kind::Date, DateSystem::From1904), "none");
    EXPECT_EQ(dated(0.5, Kind::Time, DateSystem::From1904), "12:00:00");
    EXPECT_EQ(dated(44196.5, Kind::Time), "2020-12-31T12:00:00");
    EXPECT_EQ(dated(0.5, Kind::Duration), "12:00:00");
    EXPECT_EQ(dated(1.1041666666666667, Kind::Duration), "PT26H30M00S");
}

TEST(NumberFormatTest, OfADateThereIsWhatIsShown)
{
    EXPECT_EQ(dated(44196, Kind::Month), "2020-12");
    EXPECT_EQ(dated(44196.5, Kind::Month), "2020-12");
    EXPECT_EQ(dated(42736, Kind::Year), "2017");
    EXPECT_EQ(dated(60, Kind::Month), "1900-02");
    EXPECT_EQ(dated(0, Kind::Year, DateSystem::From1904), "1904");
    EXPECT_EQ(dated(-1, Kind::Year), "none");
    EXPECT_EQ(dated(2958466, Kind::Month), "none");
}

TEST(NumberFormatTest, IsoDatesLoseMidnightsPartsOfSecondsAndZones)
{
    EXPECT_EQ(plainDateText("2020-12-31"), "2020-12-31");
    EXPECT_EQ(plainDateText("2020-12-31T00:00:00"), "2020-12-31");
    EXPECT_EQ(plainDateText("2020-12-31T08:30:00.500Z"), "2020-12-31T08:30:00");
    EXPECT_EQ(plainDateText("2020-12-31T08:30"), "2020-12-31T08:30:00");
    EXPECT_EQ(plainDateText("2020-12-31Z"), "2020-12-31");
    EXPECT_EQ(plainDateText("T08:30:00"), "08:30:00");
    for (const char* text : {"", "2020", "2020-13-01", "2021-02-29", "2020-12-31 8:30", "2020-12-31T25:00", "-5-01-01",
                             "2020-12-31T08:30:00x", "31.12.2020"})
        EXPECT_EQ(plainDateText(text), std::nullopt) << text;
    EXPECT_EQ(durationText("PT08H30M00S"), "08:30:00");
    EXPECT_EQ(durationText("PT26H30M00.123S"), "PT26H30M00S");
    EXPECT_EQ(durationText("P1DT2H"), "PT26H00M00S");
    EXPECT_EQ(durationText("PT5M"), "00:05:00");
    for (const char* text : {"", "P", "08:30", "PT", "PT5X", "PT99999999999H", "PH", "-PT5H"})
        EXPECT_EQ(durationText(text), std::nullopt) << text;
}

TEST(NumberFormatTest, NumbersHaveTheFifteenDigitsThatAreShown)
{
    EXPECT_EQ(readCellNumber("14.190000000000001")->value, 14.19);
    EXPECT_EQ(readCellNumber("0.30000000000000004")->value, 0.3);
    EXPECT_EQ(readCellNumber("1E-3")->value, 0.001);
    EXPECT_EQ(readCellNumber("+5")->value, 5.0);
    EXPECT_EQ(readCellNumber("12345678901234567890")->value, 12345678901234600000.0);
    EXPECT_EQ(readCellNumber("1.7976931348623157e308")->value, 1.7976931348623157e308) << "no larger one is finite";
    EXPECT_TRUE(readCellNumber("812.3")->isShortestText);
    for (const char* text : {"", "-", "abc", "NaN", "INF", "1,5", "0x10", "1e999", "--1", "1.2.3", " 1", "."})
        EXPECT_FALSE(readCellNumber(text)) << text;
}

RC_GTEST_PROP(NumberFormatTest, WhatIsTakenForTheShortestTextIsIt, ())
{
    const int digits = *rc::gen::inRange(0, 19);
    const auto number = *rc::gen::inRange<long long>(-2'000'000'000'000'000, 2'000'000'000'000'000);
    std::string text = std::to_string(number);
    const auto point = static_cast<std::size_t>(*rc::gen::inRange(0, 10));
    if (point > 0 && text.size() > point + 1)
        text.insert(text.size() - point, ".");
    else if (digits < 8)
        text = "0." + std::string(static_cast<std::size_t>(digits), '0') + std::to_string(std::llabs(number));
    const auto read = readCellNumber(text);
    RC_ASSERT(read.has_value());
    char shown[64];
    std::snprintf(shown, sizeof shown, "%.15g", std::stod(text));
    RC_ASSERT(read->value == std::stod(shown));
    if (read->isShortestText)
        RC_ASSERT(text == plainNumberText(read->value));
}

RC_GTEST_PROP(NumberCellTest, NumbersHaveTheShortestTextOfTheirFirst15Digits, (std::int64_t whole, std::uint8_t places))
{
    for (const double number : {static_cast<double>(whole) / std::pow(10.0, places % 30),
                                std::bit_cast<double>(static_cast<std::uint64_t>(whole) * 0x9E3779B97F4A7C15U)}) {
        RC_PRE(std::isfinite(number));
        RowBuffer row;
        row.begin(1);
        setNumberCell(row, 0, number, {});
        const double rounded = roundedTo15Digits(number);
        RC_ASSERT(row.row().cells[0].number == rounded);
        RC_ASSERT(row.row().cells[0].text == plainNumberText(rounded));
    }
}

} // namespace wm::ingest
