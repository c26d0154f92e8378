// SPDX-License-Identifier: GPL-3.0-or-later
#include "Cli.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

namespace wm::app::test {
namespace {

constexpr const char* kCode = "ganzhou-five-centres-fin-tax-share"; ///< 0 to 100 %; value and year are lost

class FillCommandTest : public WorkspaceTest {
protected:
    FillCommandTest()
        : m_copy(filePath("copy.gpkg"))
    {
        QFile::remove(m_copy);
        EXPECT_TRUE(QFile::copy(workspacePath(), m_copy));
    }
    [[nodiscard]] Ran runOnCopy(const char* line, const QStringList& more = {}) const
    {
        const QStringList workspace{QStringLiteral("--workspace"), m_copy};
        return runCli(workspace + QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts) + more);
    }
    [[nodiscard]] Ran fill(const QStringList& options) const
    {
        return runOnCopy("fill", QStringList{QLatin1String(kCode)} + options);
    }
    [[nodiscard]] QStringList good() const
    {
        return {QStringLiteral("--value"), QStringLiteral("１６％"),   QStringLiteral("--year"),
                QStringLiteral("2020"),    QStringLiteral("--source"), QStringLiteral("赣市府发〔2016〕1号"),
                QStringLiteral("--page"),  QStringLiteral("12"),       QStringLiteral("--note"),
                QStringLiteral("附表一")};
    }
    [[nodiscard]] QJsonObject target() const
    {
        for (const QJsonValue& row : rowsOf(runOnCopy("list targets --format json"))) {
            if (row.toObject().value(QStringLiteral("target_id")).toString() == QLatin1String(kCode))
                return row.toObject();
        }
        return {};
    }

    QString m_copy;
};

TEST_F(FillCommandTest, TheQueueListsWhatIsLostByCode)
{
    const QJsonArray rows = rowsOf(runOnCopy("queue --format json"));
    EXPECT_EQ(rows.size(), 498);
    const QJsonArray guilin = rowsOf(runOnCopy("queue --format json --region 450300"));
    EXPECT_GT(guilin.size(), 0);
    EXPECT_LT(guilin.size(), rows.size());
    EXPECT_EQ(guilin.first().toObject().value(QStringLiteral("region")).toString(), QStringLiteral("450300"));
    EXPECT_TRUE(runOnCopy("queue --lang zh --region 450300").output.contains("桂林"));
}

TEST_F(FillCommandTest, AFilledTargetIsStatedNamesItsSourceAndLeavesTheQueue)
{
    const Ran ran = fill(good() << QStringLiteral("--reason") << QStringLiteral("核对原件"));
    EXPECT_GT(rowsOf(runOnCopy("history --format json --act edit --find", {QStringLiteral("核对原件")})).size(), 0);
    EXPECT_EQ(ran.exitCode, 0) << ran;
    EXPECT_TRUE(ran.errors.contains("497 targets left")) << ran;
    EXPECT_EQ(rowsOf(runOnCopy("queue --format json")).size(), 497);
    const QJsonObject filled = target();
    EXPECT_EQ(filled.value(QStringLiteral("value")).toDouble(), 16.0);
    EXPECT_EQ(filled.value(QStringLiteral("year")).toInt(), 2020);
    EXPECT_EQ(filled.value(QStringLiteral("comparator")).toString(), QStringLiteral(">=")) << "as the plan has it";
    EXPECT_EQ(filled.value(QStringLiteral("fill_source")).toString(), QStringLiteral("赣市府发〔2016〕1号"));
    EXPECT_EQ(filled.value(QStringLiteral("fill_page")).toString(), QStringLiteral("12"));
    EXPECT_NE(filled.value(QStringLiteral("verdict")).toString(), QStringLiteral("to_be_filled"));
    const Ran explained = runOnCopy("assess --target", {QLatin1String(kCode)});
    EXPECT_TRUE(explained.output.contains("Filled in from 赣市府发〔2016〕1号, page 12")) << explained;
}

TEST_F(FillCommandTest, OneFieldCanBeCorrectedAndAllOfItTakenBack)
{
    ASSERT_EQ(fill(good()).exitCode, 0);
    ASSERT_EQ(fill({QStringLiteral("--value"), QStringLiteral("17")}).exitCode, 0);
    EXPECT_EQ(target().value(QStringLiteral("value")).toDouble(), 17.0);
    EXPECT_EQ(target().value(QStringLiteral("fill_page")).toString(), QStringLiteral("12"));
    const Ran back = fill({QStringLiteral("--take-back")});
    EXPECT_EQ(back.exitCode, 0) << back;
    EXPECT_TRUE(back.errors.contains("498 targets left")) << back;
    EXPECT_TRUE(target().value(QStringLiteral("value")).isNull());
    EXPECT_EQ(fill({QStringLiteral("--take-back")}).exitCode, 1) << "nothing is left to take back";
}

TEST_F(FillCommandTest, WhatIsWrongIsSaidByOptionAndNothingIsWritten)
{
    const QByteArray before = bytesOf(m_copy);
    const auto with = [this](const char* option, const QString& value) {
        QStringList options = good();
        options[options.indexOf(QLatin1String(option)) + 1] = value;
        return fill(options);
    };
    const auto expectRefused = [](const Ran& ran, const char* words) {
        EXPECT_EQ(ran.exitCode, 2) << ran;
        EXPECT_TRUE(ran.errors.contains(words)) << words << '\n' << ran;
    };
    expectRefused(with("--value", QStringLiteral("160")), "--value: found 160");
    expectRefused(with("--value", QStringLiteral("160")), "0 - 100");
    for (const char* text : {"nan", "inf", "16a", "1,6", ""})
        expectRefused(with("--value", QLatin1String(text)), "expected a number");
    expectRefused(with("--year", QStringLiteral("20")), "--year");
    expectRefused(with("--source", QStringLiteral(" ")), "--source: found nothing");
    expectRefused(with("--source", QString(201, u'规')), "--source: found 201 characters, expected at most 200");
    expectRefused(with("--page", QString()), "--page: found nothing");
    expectRefused(fill({}), "--value: found nothing");
    expectRefused(runOnCopy("fill"), "expected its code");
    expectRefused(runOnCopy("fill no-such-target", good()), "No target is called");
    expectRefused(runOnCopy("fill cn-gf-2015-8-services-trade-volume-2020 --value 9"), "lost");
    expectRefused(fill({QStringLiteral("--take-back"), QStringLiteral("--page"), QStringLiteral("1")}),
                  "do not go together");
    EXPECT_EQ(bytesOf(m_copy), before);
}

} // namespace
} // namespace wm::app::test
