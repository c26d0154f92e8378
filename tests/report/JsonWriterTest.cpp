// SPDX-License-Identifier: GPL-3.0-or-later
#include "Tables.h"

#include "wm/report/TableWriters.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <limits>

namespace wm::report {
namespace {

using namespace test;

std::string jsonOf(const TableSpec& table)
{
    return written([&](std::ostream& output) { writeJson(table, output); });
}

/// The array as Qt reads it.
QJsonArray parsed(const std::string& json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromStdString(json), &error);
    EXPECT_EQ(error.error, QJsonParseError::NoError) << json;
    EXPECT_TRUE(document.isArray()) << json;
    return document.array();
}

QJsonValue firstValue(const TableSpec& table, const char* key)
{
    return parsed(jsonOf(table)).at(0).toObject().value(QLatin1String(key));
}

TEST(JsonWriterTest, WritesOneObjectARowWithCodesAndFullNumbers)
{
    const QJsonObject row = parsed(jsonOf(targetTable())).at(0).toObject();
    EXPECT_EQ(row.keys(), (QStringList{QStringLiteral("region"), QStringLiteral("value"), QStringLiteral("verdict")}));
    EXPECT_EQ(row.value(QStringLiteral("region")), QJsonValue(QStringLiteral("360700")));
    EXPECT_EQ(row.value(QStringLiteral("value")), QJsonValue(16.123456789012345));
    EXPECT_EQ(row.value(QStringLiteral("verdict")), QJsonValue(QStringLiteral("needs_acceleration")));
}

TEST(JsonWriterTest, WritesAnEmptyArrayForATableWithoutRows)
{
    EXPECT_EQ(jsonOf(textTable({}, 2)), "[]\n");
}

TEST(JsonWriterTest, WritesNullForWhatIsMissingAndZeroForZero)
{
    TableSpec table = targetTable();
    table.rows[0].cells = {text(""), text("—"), text("")};
    for (const char* key : {"region", "value", "verdict"})
        EXPECT_TRUE(firstValue(table, key).isNull()) << key;
    table.rows[0].cells[1] = number("nan", std::numeric_limits<double>::quiet_NaN());
    EXPECT_TRUE(firstValue(table, "value").isNull());
    table.rows[0].cells[1] = number("0", 0.0);
    EXPECT_EQ(firstValue(table, "value"), QJsonValue(0.0));
}

TEST(JsonWriterTest, EscapesQuotesControlCharactersAndJavaScriptLineEnds)
{
    EXPECT_EQ(jsonOf(textTable({{"\"\\\n\t\x01\u2028\u2029/"}}, 1)),
              "[\n  {\"c0\": \"\\\"\\\\\\n\\t\\u0001\\u2028\\u2029/\"}\n]\n");
}

RC_GTEST_PROP(JsonWriterTest, ReadsBackAnyText, ())
{
    const auto codePoint = rc::gen::inRange<char32_t>(1, 0x3000);
    const auto points = *rc::gen::nonEmpty(rc::gen::container<std::vector<char32_t>>(codePoint));
    const QString words = QString::fromUcs4(points.data(), static_cast<qsizetype>(points.size()));
    RC_ASSERT(firstValue(textTable({{words.toStdString()}}, 1), "c0").toString() == words);
}

RC_GTEST_PROP(JsonWriterTest, KeepsEveryBitOfANumber, (double value))
{
    TableSpec table = targetTable();
    table.rows[0].cells[1] = number("", value);
    RC_ASSERT(firstValue(table, "value").toDouble() == value);
}

TEST(JsonWriterTest, WritesValidUtf8WhateverTheBytes)
{
    EXPECT_EQ(firstValue(textTable({{"a\xFF\xE8\xB5"}}, 1), "c0").toString(), QStringLiteral("a\uFFFD\uFFFD\uFFFD"));
}

} // namespace
} // namespace wm::report
