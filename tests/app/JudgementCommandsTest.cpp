// SPDX-License-Identifier: GPL-3.0-or-later
#include "Cli.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace wm::app::test {
namespace {

using JudgementCommandsTest = WorkspaceTest;

constexpr const char* kCostOnWayTo2027 = "pub-total-social-logistics-cost-gdp-100000-2027-3";

TEST_F(JudgementCommandsTest, AssessGivesEveryTargetWithItsMeasures)
{
    const Ran ran = runOnIt("assess --format json --as-of 2026");
    ASSERT_EQ(ran.exitCode, 0) << ran;
    const QJsonArray rows = rowsOf(ran);
    ASSERT_EQ(rows.size(), 846);
    int judged = 0;
    for (const QJsonValue value : rows) {
        const QJsonObject row = value.toObject();
        EXPECT_EQ(row[u"profile"].toString(), QStringLiteral("time-proportional/1"));
        judged += row[u"completion"].isDouble() ? 1 : 0;
    }
    EXPECT_GT(judged, 10);
}

TEST_F(JudgementCommandsTest, AnotherProfileIsUsedWhenItIsNamed)
{
    const Ran ran =
        runOnIt("assess --format json --profile cagr-ratio/1 --target", {QString::fromUtf8(kCostOnWayTo2027)});
    ASSERT_EQ(ran.exitCode, 0) << ran;
    for (const QJsonValue value : rowsOf(ran))
        EXPECT_EQ(value.toObject()[u"profile"].toString(), QStringLiteral("cagr-ratio/1"));
    const Ran wrong = runOnIt("assess --profile guess/1");
    EXPECT_EQ(wrong.exitCode, 2);
    EXPECT_TRUE(wrong.errors.contains("time-proportional/1")) << wrong;
}

TEST_F(JudgementCommandsTest, OneTargetIsExplainedInWords)
{
    for (const char* language : {"zh", "en"}) {
        const Ran ran = runOnIt("assess --as-of 2024 --target", {QString::fromUtf8(kCostOnWayTo2027),
                                                                 QStringLiteral("--lang"), QLatin1String(language)});
        ASSERT_EQ(ran.exitCode, 0) << ran;
        for (const char* part : {"time-proportional/1", "p = ", "2027", "14.1", "0.95"})
            EXPECT_TRUE(ran.output.contains(part)) << part << '\n' << ran;
        // A code that has no sentence would show as it is.
        static const QRegularExpression kCode(
            QStringLiteral("\\b(quantity|reason|rate|outlook|baseline|remark|disagreement|profile)\\.[a-z]"));
        EXPECT_FALSE(QString::fromUtf8(ran.output).contains(kCode)) << ran;
    }
}

TEST_F(JudgementCommandsTest, ProjectGivesNestedIntervalsYearByYear)
{
    const Ran ran =
        runOnIt("project --region 100000 --indicator social-logistics-cost-as-share-of-gdp --to 2035 --format json");
    ASSERT_EQ(ran.exitCode, 0) << ran;
    const QJsonArray rows = rowsOf(ran);
    ASSERT_GE(rows.size(), 5);
    EXPECT_EQ(rows.last().toObject()[u"year"].toInt(), 2035);
    for (const QJsonValue value : rows) {
        const QJsonObject row = value.toObject();
        EXPECT_LE(row[u"lower95"].toDouble(), row[u"lower80"].toDouble());
        EXPECT_LE(row[u"lower80"].toDouble(), row[u"value"].toDouble());
        EXPECT_LE(row[u"value"].toDouble(), row[u"upper80"].toDouble());
    }
    EXPECT_TRUE(ran.errors.contains("v0")) << "method and calibration table are named: " << ran;
}

TEST_F(JudgementCommandsTest, WhatCannotBeProjectedIsRefusedWithTheReason)
{
    const Ran past = runOnIt("project --region 100000 --indicator social-logistics-cost-as-share-of-gdp --to 2001");
    EXPECT_EQ(past.exitCode, 1);
    EXPECT_TRUE(past.output.isEmpty());
    EXPECT_TRUE(past.errors.contains("not after the last value")) << past;
    EXPECT_EQ(runOnIt("project --to soon").exitCode, 2);
}

TEST(AccuracyCommandTest, ScoresAFileOfAnnualSeries)
{
    // Two series that go on exactly as they did: a line, and one that stands still but for the last step.
    QByteArray csv = "series_id,part,index,year,value\n";
    for (int i = 0; i < 14; ++i) {
        const QByteArray part = i < 10 ? "train" : "test";
        const QByteArray tail = QByteArray::number(i + 1) + ',' + QByteArray::number(2001 + i) + ',';
        csv += "line," + part + ',' + tail + QByteArray::number(10 + 2 * i) + '\n';
        csv += "level," + part + ',' + tail + QByteArray::number(i % 2 == 0 ? 5.0 : 5.5) + '\n';
    }
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("数据 集.csv"));
    writeBytes(file, csv);
    const Ran ran = runCli("accuracy --format json", {file});
    ASSERT_EQ(ran.exitCode, 0) << ran;
    const QJsonObject score = QJsonDocument::fromJson(ran.output).object();
    EXPECT_EQ(score[u"series"].toInt(), 2);
    EXPECT_LT(score[u"owa"].toDouble(), 0.6) << "the line is continued";
    EXPECT_GE(score[u"coverage95"].toDouble(), 0.9);
    for (const char* key : {"smape", "mase", "coverage80", "msis95", "brier", "cpu_ms_per_series"})
        EXPECT_TRUE(score[QLatin1String(key)].isDouble()) << key;
    EXPECT_EQ(runCli("accuracy --reference compound_growth --format json", {file}).exitCode, 0);
    EXPECT_EQ(runCli("accuracy --reference crystal_ball", {file}).exitCode, 2);
}

TEST(AccuracyCommandTest, WritesTheForecastsOfAMethod)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("a.csv")), out = folder.filePath(QStringLiteral("预测.csv"));
    writeBytes(file, "series_id,part,index,year,value\na,train,1,2001,1\na,train,2,2002,2\na,train,3,2003,4\n"
                     "a,train,4,2004,7\na,test,5,2005,9\na,test,6,2006,9\n");
    ASSERT_EQ(runCli("accuracy --reference drift --forecasts", {out, file}).exitCode, 0);
    EXPECT_EQ(bytesOf(out), "series_id,h,value,lower95,upper95\na,1,9,,\na,2,11,,\n")
        << "the last value and the mean change";
    for (const char* method : {"naive", "ses", "theta", "theta_box_cox", "grey_model", "log_linear", "logistic"})
        EXPECT_EQ(runCli(QByteArray("accuracy --reference ") + method, {file}).exitCode, 0) << method;
    ASSERT_EQ(runCli("accuracy --forecasts", {out, file}).exitCode, 0);
    const QList<QByteArray> first = bytesOf(out).split('\n').at(1).split(',');
    EXPECT_LT(first.at(3).toDouble(), first.at(2).toDouble());
    EXPECT_GT(first.at(4).toDouble(), first.at(2).toDouble());
    const QByteArray series = bytesOf(file);
    EXPECT_EQ(runCli("accuracy --forecasts", {file, file}).exitCode, 2);
    EXPECT_EQ(runCli("accuracy -o", {file, file}).exitCode, 2);
    EXPECT_EQ(bytesOf(file), series) << "what is read is not replaced";
    const QString nowhere = folder.filePath(QStringLiteral("absent/out.csv"));
    EXPECT_EQ(runCli("accuracy --forecasts", {nowhere, file}).exitCode, 1);
}

TEST(AccuracyCommandTest, SeriesWithoutYearsGoByTheirIndex)
{
    QByteArray csv = "series_id,part,index,year,value\n";
    for (int i = 1; i <= 12; ++i)
        csv += QByteArray("a,") + (i <= 9 ? "train," : "test,") + QByteArray::number(i) + ",NA," +
               QByteArray::number(i * i) + '\n';
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("a.csv"));
    writeBytes(file, csv);
    const Ran ran = runCli("accuracy --format json", {file});
    ASSERT_EQ(ran.exitCode, 0) << ran;
    EXPECT_EQ(QJsonDocument::fromJson(ran.output).object()[u"series"].toInt(), 1);
}

TEST(AccuracyCommandTest, BadRowsAreListedWithTheirLines)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("bad.csv"));
    writeBytes(file, "series_id,part,index,year,value\na,train,1,2001,1\na,train,2,2002,much\na,later,3,2003,2\n");
    const Ran ran = runCli("accuracy", {file});
    EXPECT_EQ(ran.exitCode, 3) << ran;
    for (const char* place : {"bad.csv:3: value", "bad.csv:4: part"})
        EXPECT_TRUE(ran.errors.contains(place)) << ran;
    EXPECT_EQ(runCli("accuracy", {folder.filePath(QStringLiteral("absent.csv"))}).exitCode, 1);
    EXPECT_EQ(runCli("accuracy").exitCode, 2);
}

} // namespace
} // namespace wm::app::test
