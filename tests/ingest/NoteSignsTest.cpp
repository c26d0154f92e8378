// SPDX-License-Identifier: GPL-3.0-or-later
#include "NoteSigns.h"

#include "CellValue.h"
#include "Superscript.h"

#include <gtest/gtest.h>

#include <optional>

namespace wm::ingest {

namespace {

/// "4169.37 亿元" of what a cell of text says; empty: no number.
std::string numberIn(std::string_view text)
{
    static const domain::UnitTable units({{{"亿元", "100 million CNY"}, "currency_cny", 1e8, "元"},
                                          {{"米", "m"}, "length", 1, "米"},
                                          {{"平方公里", "km²"}, "area", 1, "平方公里"}});
    const std::optional<CellValue> value = readCellValue({CellKind::Text, text, 0.0}, units);
    return value ? std::to_string(value->number) + (value->unit ? " " + value->unit->name.zh : "") : "";
}

} // namespace

TEST(NoteSignsTest, SignsAtTheEndAreNoPartOfAName)
{
    for (const char* sign : {"①", "⑿", "*", "**", "※", "²", "¹⁾", "ᵃ⁾", "1)", "12)", "[1]", "①,②", "¹,²"})
        EXPECT_EQ(withoutNoteSigns("地区生产总值" + std::string(sign)), "地区生产总值") << sign;
    EXPECT_EQ(withoutNoteSigns("章贡区a)"), "章贡区");
    EXPECT_EQ(withoutNoteSigns("总值(现价)1)"), "总值(现价)");
    EXPECT_EQ(withoutNoteSigns("gdp²"), "gdp");
}

TEST(NoteSignsTest, WhatBelongsToTheNameStays)
{
    for (const char* name :
         {"",          "①",     "*",       "1)",       "地区生产总值", "总值(现价)", "指数(上年=100)",
          "总值(第1)", "pm10",  "面积km²", "第1产业",  "增速(a)",      "a区(b1)",    "4169.371)",
          "12.51)",    "gdpa)", "①总值",   "总值123)", "总值1",        "[a]"})
        EXPECT_EQ(withoutNoteSigns(name), name);
}

TEST(NoteSignsTest, ASignBehindANumberDoesNotChangeIt)
{
    for (const char* text : {"4169.37¹", "4169.37 ¹⁾", "4,169.37ᵃ⁾", "4169.37①", "4169.37*", "4169.37①②", "4169.37a)",
                             "4169.37 1)", "4169.37[1]"})
        EXPECT_EQ(numberIn(text), "4169.370000") << text;
    EXPECT_EQ(numberIn("4169.37亿元¹"), "4169.370000 亿元");
    EXPECT_EQ(numberIn("35km²"), "35.000000 平方公里");
    EXPECT_EQ(numberIn("35m²"), "") << "no metres with a note";
    EXPECT_EQ(numberIn("4169.371)"), "") << "which digit is the note's is not known";
    EXPECT_EQ(numberIn("10⁴"), "") << "a power, or 10 with a note";
    EXPECT_EQ(numberIn("10①"), "10.000000");
}

TEST(NoteSignsTest, RaisedTextHasCharactersOfItsOwn)
{
    EXPECT_EQ(inSuperscript("1) a) -2+（３）"), "¹⁾ ᵃ⁾ ⁻²⁺⁽³⁾");
    EXPECT_EQ(inSuperscript("①注A"), "①注A");
}

} // namespace wm::ingest
