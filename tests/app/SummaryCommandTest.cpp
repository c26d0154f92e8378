// SPDX-License-Identifier: GPL-3.0-or-later
#include "Cli.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace wm::app::test {
namespace {

using SummaryCommandTest = WorkspaceTest;

constexpr const char* kVerdicts[] = {"met",         "on_track",    "needs_acceleration", "off_track",
                                     "moving_away", "not_met",     "not_assessable",     "no_data",
                                     "qualitative", "to_be_filled"};

TEST_F(SummaryCommandTest, CountsEveryTargetOnce)
{
    const Ran ran = runOnIt("summary --format json");
    ASSERT_EQ(ran.exitCode, 0) << ran;
    const QJsonArray rows = QJsonDocument::fromJson(ran.output).array();
    ASSERT_FALSE(rows.isEmpty());
    EXPECT_EQ(rows[0].toObject().value(QStringLiteral("total")).toInt(), 843) << "of 846, three were set anew";
    EXPECT_EQ(rows[0].toObject().value(QStringLiteral("qualitative")).toInt(), 123);
    EXPECT_EQ(rows[0].toObject().value(QStringLiteral("to_be_filled")).toInt(), 412);
    QHash<QString, int> totals;
    for (const QJsonValue& value : rows) {
        const QJsonObject row = value.toObject();
        int sum = 0;
        for (const char* verdict : kVerdicts)
            sum += row.value(QLatin1String(verdict)).toInt();
        EXPECT_EQ(sum, row.value(QStringLiteral("total")).toInt());
        totals[row.value(QStringLiteral("group")).toString()] += sum;
    }
    EXPECT_EQ(totals.value(QStringLiteral("theme")), 843);
    EXPECT_EQ(totals.value(QStringLiteral("horizon")), 843);
}

TEST_F(SummaryCommandTest, ReadsAsTextForPeople)
{
    const Ran ran = runOnIt("--lang zh summary --region 360700");
    ASSERT_EQ(ran.exitCode, 0) << ran;
    for (const char* word : {"赣州", "待补录", "领域", "目标年"})
        EXPECT_TRUE(ran.output.contains(word)) << word << ran;
}

} // namespace
} // namespace wm::app::test
