// SPDX-License-Identifier: GPL-3.0-or-later
#include "Cli.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

#include <filesystem>
#include <system_error>

namespace wm::app::test {
namespace {

class ImportCommandTest : public WorkspaceTest {
protected:
    ImportCommandTest()
        : m_copy(filePath("导入 副本.gpkg"))
        , m_table(filePath("年鉴 表.csv"))
    {
        QFile::remove(m_copy);
        EXPECT_TRUE(QFile::copy(workspacePath(), m_copy));
        writeBytes(m_table, "地区,年份,地区生产总值(亿元)\n章贡区,2003,600\n赣县,2003,300\n");
    }
    [[nodiscard]] Ran import(const QStringList& options) const
    {
        return runCli(QStringList{QStringLiteral("import"), m_table, QStringLiteral("--workspace"), m_copy} + options);
    }
    [[nodiscard]] static QStringList withDocument(const QStringList& options = {})
    {
        return QStringList{QStringLiteral("--new-document"), QStringLiteral("赣州统计年鉴2004"),
                           QStringLiteral("--new-document-code"), QStringLiteral("yearbook-2004")} +
               options;
    }

    QString m_copy, m_table;
};

TEST_F(ImportCommandTest, ADryRunSaysWhatWouldBeAndChangesNothing)
{
    const QByteArray before = bytesOf(m_copy);
    const Ran ran = import(withDocument({QStringLiteral("--dry-run")}));
    EXPECT_EQ(ran.exitCode, 0) << ran;
    EXPECT_TRUE(ran.output.contains("C 地区生产总值(亿元): values")) << ran;
    EXPECT_TRUE(ran.output.contains("赣县 was understood as Ganxian (former name)")) << ran;
    EXPECT_TRUE(ran.output.contains("Values read: 2 (New 2,")) << ran;
    EXPECT_EQ(bytesOf(m_copy), before);
    EXPECT_TRUE(import(withDocument({QStringLiteral("--dry-run"), QStringLiteral("--lang"), QStringLiteral("zh")}))
                    .output.contains("新增 2"));
}

TEST_F(ImportCommandTest, ImportsOnceAndFindsTheSameAgain)
{
    const Ran ran = import(withDocument({QStringLiteral("--reason"), QStringLiteral("年度更新")}));
    EXPECT_EQ(ran.exitCode, 0) << ran;
    EXPECT_TRUE(ran.errors.contains("Stored: 2 added, 0 replaced")) << ran;
    const Ran again = import({QStringLiteral("--document"), QStringLiteral("yearbook-2004")});
    EXPECT_EQ(again.exitCode, 0) << again;
    EXPECT_TRUE(again.output.contains("Same 2")) << again;
    EXPECT_TRUE(again.errors.contains("Stored: 0 added")) << again;
    const Ran history = runCli("history --format csv --workspace", {m_copy});
    EXPECT_TRUE(history.output.contains("年度更新")) << history;
}

TEST_F(ImportCommandTest, NothingIsStoredWhereCellsCouldNotBeRead)
{
    writeBytes(m_table, "地区,年份,地区生产总值(亿元)\n章贡区,2003,六百\n赣县,2003,300\n");
    const QByteArray before = bytesOf(m_copy);
    const Ran refused = import(withDocument());
    EXPECT_EQ(refused.exitCode, 3) << refused;
    EXPECT_TRUE(refused.errors.contains("年鉴 表.csv:2, column C 地区生产总值(亿元): found \"六百\"")) << refused;
    EXPECT_EQ(bytesOf(m_copy), before);
    const Ran rest = import(withDocument({QStringLiteral("--leave-out-faulty")}));
    EXPECT_EQ(rest.exitCode, 0) << rest;
    EXPECT_TRUE(rest.errors.contains("Stored: 1 added")) << rest;
}

TEST_F(ImportCommandTest, SaysThatNoColumnIsReadAsValues)
{
    writeBytes(m_table,
               "年份,地区,指标,地区生产总值(亿元)\n2003,章贡区,地区生产总值,600\n2004,章贡区,地区生产总值,700\n");
    const Ran ran = import(withDocument());
    EXPECT_EQ(ran.exitCode, 3) << ran;
    EXPECT_TRUE(ran.errors.contains("No column is read as values")) << ran;
}

TEST_F(ImportCommandTest, ValuesNeedASource)
{
    const Ran ran = import({});
    EXPECT_EQ(ran.exitCode, 3) << ran;
    EXPECT_TRUE(ran.errors.contains("--new-document")) << ran;
}

TEST_F(ImportCommandTest, ListsWhatDiffersWithWhatIsStored)
{
    ASSERT_EQ(import(withDocument()).exitCode, 0);
    writeBytes(m_table, "地区,年份,地区生产总值(亿元)\n章贡区,2003,650\n赣县,2003,300\n");
    const Ran shown = import({QStringLiteral("--document"), QStringLiteral("yearbook-2004"),
                              QStringLiteral("--dry-run"), QStringLiteral("--show"), QStringLiteral("changed"),
                              QStringLiteral("--format"), QStringLiteral("json")});
    const QJsonArray rows = rowsOf(shown);
    ASSERT_EQ(rows.size(), 1);
    EXPECT_EQ(rows[0].toObject().value(QStringLiteral("cell")).toString(), QStringLiteral("C2"));
    EXPECT_EQ(rows[0].toObject().value(QStringLiteral("stored_value")).toDouble(), 600.0);
    EXPECT_EQ(rows[0].toObject().value(QStringLiteral("value")).toDouble(), 650.0);
    EXPECT_TRUE(import({QStringLiteral("--document"), QStringLiteral("yearbook-2004"), QStringLiteral("--changed"),
                        QStringLiteral("keep")})
                    .errors.contains("1 that differ were kept"));
}

TEST_F(ImportCommandTest, FacilitiesComeInWithWhatTheTableLacksSaidOnce)
{
    const QStringList document{QStringLiteral("--document"), QStringLiteral("ganzhou-five-centres")};
    writeBytes(m_table, "设施名称,类型,所在地区,建设性质\n测试医院,other,赣县,规划\n测试园,无此类,赣县,规划\n");
    const Ran refused = import(document);
    EXPECT_EQ(refused.exitCode, 3) << refused;
    EXPECT_TRUE(refused.output.contains("The rows are: Facilities")) << refused;
    EXPECT_TRUE(refused.output.contains("A 设施名称: Chinese name")) << refused;
    EXPECT_TRUE(refused.errors.contains("Not known as Kind: 无此类 (cells: 1)")) << refused;
    EXPECT_TRUE(refused.errors.contains("年鉴 表.csv:2, column Layer")) << refused;
    const Ran inChinese = import(document + QStringList{QStringLiteral("--lang"), QStringLiteral("zh")});
    EXPECT_TRUE(inChinese.errors.contains("类别 中未识别：无此类")) << inChinese;
    EXPECT_TRUE(inChinese.errors.contains("图层 列：内容为空")) << inChinese;
    const QStringList layer{QStringLiteral("--set"), QStringLiteral("layer=health"),
                            QStringLiteral("--leave-out-faulty")};
    const Ran stored = import(document + layer);
    EXPECT_EQ(stored.exitCode, 0) << stored;
    EXPECT_TRUE(stored.errors.contains("Stored: 1 added, 0 replaced")) << stored;
    EXPECT_TRUE(import(document + layer).output.contains("Same 1,"));
    EXPECT_TRUE(runCli("list facilities --format csv --workspace", {m_copy}).output.contains("测试医院"));
}

TEST_F(ImportCommandTest, RowsOfOneRecordThatDifferAreNoValues)
{
    writeBytes(m_table, "task_id,task_zh,centre\nt-1,甲,health\nt-1,乙,health\n");
    const Ran ran = import({QStringLiteral("--document"), QStringLiteral("ganzhou-five-centres")});
    EXPECT_EQ(ran.exitCode, 3) << ran;
    EXPECT_TRUE(ran.errors.contains("found \"乙\", expected the same in all rows of one record, and there is 甲 (2)"))
        << ran;
}

TEST_F(ImportCommandTest, FeaturesThatHaveNoPositionAreCounted)
{
    const QString layer = filePath("设施.geojson");
    writeBytes(layer, R"({"type":"FeatureCollection","features":[
        {"type":"Feature","properties":{"设施名称":"甲"},"geometry":{"type":"Point","coordinates":[114.9,25.8]}},
        {"type":"Feature","properties":{"设施名称":"乙"},
         "geometry":{"type":"Polygon","coordinates":[[[114,25],[115,25],[115,26],[114,25]]]}}]})");
    const Ran ran =
        runCli({QStringLiteral("import"), layer, QStringLiteral("--workspace"), m_copy, QStringLiteral("--dry-run")});
    EXPECT_TRUE(ran.output.contains("Features that are lines or areas, read without a position: 1\n")) << ran;
}

TEST_F(ImportCommandTest, WhatTheRowsAreCanBeSaid)
{
    writeBytes(m_table, "名称,经度,纬度\n某地,114,25\n");
    EXPECT_TRUE(import({QStringLiteral("--dry-run")}).output.contains("The rows are: Facilities"));
    EXPECT_TRUE(import({QStringLiteral("--dry-run"), QStringLiteral("--records"), QStringLiteral("corridors")})
                    .output.contains("The rows are: Corridors"));
    const Ran values = import({QStringLiteral("--records"), QStringLiteral("observations"), QStringLiteral("--set"),
                               QStringLiteral("layer=health")});
    EXPECT_EQ(values.exitCode, 2) << values;
    EXPECT_TRUE(values.errors.contains("--set layer=health needs a table of records")) << values;
    const Ran wrong = import({QStringLiteral("--set"), QStringLiteral("colour=red")});
    EXPECT_EQ(wrong.exitCode, 2) << wrong;
    EXPECT_TRUE(wrong.errors.contains("expected FIELD=TEXT with one of: facility_id, name_zh")) << wrong;
    EXPECT_EQ(import({QStringLiteral("--records"), QStringLiteral("planets")}).exitCode, 2);
}

TEST_F(ImportCommandTest, ARecipeIsWrittenAndReadAgain)
{
    const QString recipe = filePath("方案.json");
    ASSERT_EQ(import(withDocument({QStringLiteral("--save-recipe"), recipe, QStringLiteral("--remember"),
                                   QStringLiteral("年度 表")}))
                  .exitCode,
              0);
    EXPECT_EQ(import({QStringLiteral("--recipe"), recipe}).exitCode, 3) << "the next table is from another document";
    EXPECT_EQ(
        import({QStringLiteral("--recipe"), recipe, QStringLiteral("--document"), QStringLiteral("yearbook-2004")})
            .exitCode,
        0);
    const Ran known = import({QStringLiteral("--dry-run")});
    EXPECT_TRUE(known.output.contains("Read as remembered: 年度 表")) << known;
    EXPECT_EQ(import({QStringLiteral("--remembered"), QStringLiteral("无")}).exitCode, 2);
    writeBytes(recipe, "{\"waymark_recipe\": 1, \"colums\": []}");
    const Ran broken = import({QStringLiteral("--recipe"), recipe});
    EXPECT_EQ(broken.exitCode, 1) << broken;
    EXPECT_TRUE(broken.errors.contains("colums")) << broken;
}

TEST_F(ImportCommandTest, WhatIsWrittenNeverReplacesAWorkspaceOrTheTable)
{
    const QString link = filePath("连接.json"), other = filePath("别的.gpkg");
    QFile::remove(link);
    QFile::remove(other);
    ASSERT_TRUE(QFile::copy(workspacePath(), other));
    std::error_code failure; // a hard link, which Windows makes without asking an administrator
    std::filesystem::create_hard_link(m_table.toStdU16String(), link.toStdU16String(), failure);
    ASSERT_FALSE(failure) << failure.message();
    const QByteArray table = bytesOf(m_table), workspace = bytesOf(m_copy), another = bytesOf(other);
    for (const QString& option : {QStringLiteral("--save-recipe"), QStringLiteral("--output")}) {
        for (const QString& file : {m_copy, other, m_table, link}) {
            const Ran ran = import(withDocument({QStringLiteral("--dry-run"), option, file}));
            EXPECT_EQ(ran.exitCode, 2) << ran;
            EXPECT_TRUE(ran.errors.contains(option.toUtf8() + " would overwrite")) << ran;
            EXPECT_TRUE(ran.output.isEmpty()) << "nothing is read: " << ran;
        }
    }
    EXPECT_EQ(bytesOf(m_table), table);
    EXPECT_EQ(bytesOf(m_copy), workspace);
    EXPECT_EQ(bytesOf(other), another);
    EXPECT_TRUE(QFile::exists(link));
}

TEST_F(ImportCommandTest, TheRowOfHeadingsCanBeSaid)
{
    writeBytes(m_table, "章贡区,1,2\n地区,年份,地区生产总值(亿元)\n赣县,2003,300\n");
    const Ran unsaid = import(withDocument({QStringLiteral("--dry-run")}));
    EXPECT_EQ(unsaid.exitCode, 3) << unsaid;
    const Ran said =
        import(withDocument({QStringLiteral("--dry-run"), QStringLiteral("--heading-row"), QStringLiteral("2")}));
    EXPECT_EQ(said.exitCode, 0) << said;
    EXPECT_TRUE(said.output.contains("Values read: 1 ")) << said;
    for (const char* const row : {"0", "one", "1048577"})
        EXPECT_EQ(import({QStringLiteral("--heading-row"), QLatin1String(row)}).exitCode, 2) << row;
}

TEST_F(ImportCommandTest, SaysWhatIsWrongWithTheCommandLine)
{
    EXPECT_EQ(runCli("import --workspace", {m_copy}).exitCode, 2);
    EXPECT_EQ(import({QStringLiteral("--document"), QStringLiteral("none-such")}).exitCode, 2);
    EXPECT_EQ(import({QStringLiteral("--period"), QStringLiteral("soon")}).exitCode, 2);
    EXPECT_EQ(import({QStringLiteral("--unit"), QStringLiteral("parsec")}).exitCode, 2);
    EXPECT_EQ(import({QStringLiteral("--conflicts"), QStringLiteral("merge")}).exitCode, 2);
    EXPECT_EQ(import({QStringLiteral("--issuer"), QStringLiteral("局")}).exitCode, 2);
    const Ran sheet = import({QStringLiteral("--sheet"), QStringLiteral("表九")});
    EXPECT_EQ(sheet.exitCode, 1) << sheet;
    EXPECT_TRUE(sheet.errors.contains("a text file has a single sheet without a name")) << sheet;
    writeBytes(m_table, "%PDF-1.7");
    const Ran pdf = import(withDocument());
    EXPECT_EQ(pdf.exitCode, 3) << pdf;
    EXPECT_TRUE(pdf.errors.contains("PDF")) << pdf;
}

} // namespace
} // namespace wm::app::test
