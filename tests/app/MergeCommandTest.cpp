// SPDX-License-Identifier: GPL-3.0-or-later
#include "Cli.h"

#include <QFile>

namespace wm::app::test {
namespace {

class MergeCommandTest : public WorkspaceTest {
protected:
    MergeCommandTest()
        : m_ours(filePath("甲 的.gpkg"))
        , m_theirs(filePath("乙 的.gpkg"))
    {
        for (const QString& file : {m_ours, m_theirs}) {
            QFile::remove(file);
            EXPECT_TRUE(QFile::copy(workspacePath(), file));
        }
        const QString table = filePath("乙 年鉴.csv");
        writeBytes(table, "地区,年份,地区生产总值(亿元)\n章贡区,2003,600\n赣县,2003,300\n");
        const Ran ran = runCli({QStringLiteral("import"), table, QStringLiteral("--workspace"), m_theirs,
                                QStringLiteral("--new-document"), QStringLiteral("乙的年鉴"),
                                QStringLiteral("--new-document-code"), QStringLiteral("yearbook-b")});
        EXPECT_EQ(ran.exitCode, 0) << ran;
    }
    [[nodiscard]] Ran merge(const QStringList& options = {}) const
    {
        return runCli(QStringList{QStringLiteral("merge"), m_theirs, QStringLiteral("--workspace"), m_ours} + options);
    }

    QString m_ours, m_theirs;
};

TEST_F(MergeCommandTest, ADryRunSaysWhatDiffersAndChangesNeitherFile)
{
    const QByteArray before = bytesOf(m_ours), theirs = bytesOf(m_theirs);
    const Ran ran = merge({QStringLiteral("--dry-run")});
    EXPECT_EQ(ran.exitCode, 0) << ran;
    EXPECT_TRUE(ran.output.contains("Compared with what both had when one was copied")) << ran;
    EXPECT_TRUE(ran.output.contains("New there 2")) << ran;
    const Ran shown = merge({QStringLiteral("--dry-run"), QStringLiteral("--show"), QStringLiteral("new"),
                             QStringLiteral("--lang"), QStringLiteral("zh")});
    EXPECT_TRUE(shown.output.contains("对方新增")) << shown;
    EXPECT_TRUE(shown.output.contains("章贡区")) << shown;
    const Ran turned =
        runCli({QStringLiteral("merge"), m_ours, QStringLiteral("--workspace"), m_theirs, QStringLiteral("--dry-run"),
                QStringLiteral("--show"), QStringLiteral("here"), QStringLiteral("--lang"), QStringLiteral("zh")});
    EXPECT_EQ(turned.output.count("仅本方"), 3) << turned;
    EXPECT_EQ(bytesOf(m_ours), before);
    EXPECT_EQ(bytesOf(m_theirs), theirs);
}

TEST_F(MergeCommandTest, MergesOnceAndCanBeTakenBack)
{
    const Ran ran = merge({QStringLiteral("--reason"), QStringLiteral("合并乙的年鉴")});
    EXPECT_EQ(ran.exitCode, 0) << ran;
    EXPECT_TRUE(ran.errors.contains("Merged: 3 added, 0 replaced, 0 removed")) << ran;
    EXPECT_TRUE(ran.errors.contains("restore --take-back")) << ran;
    const Ran again = merge();
    EXPECT_TRUE(again.output.contains("nothing that this one lacks")) << again;
    EXPECT_TRUE(runCli("history --format csv --workspace", {m_ours}).output.contains("合并乙的年鉴"));
}

TEST_F(MergeCommandTest, RefusesNewRowsAndOffersThemAgain)
{
    const Ran refused = merge({QStringLiteral("--new"), QStringLiteral("keep")});
    EXPECT_EQ(refused.exitCode, 0) << refused;
    EXPECT_TRUE(refused.errors.contains("which others may need, are taken all the same: 1")) << refused;
    EXPECT_TRUE(refused.errors.contains("Merged: 1 added, 0 replaced, 0 removed; 2 that differ")) << refused;
    const Ran shown = merge({QStringLiteral("--dry-run"), QStringLiteral("--show"), QStringLiteral("kept")});
    EXPECT_TRUE(shown.output.contains("2003")) << shown;
    EXPECT_FALSE(shown.output.contains("(removed)")) << shown;
    const Ran taken = merge({QStringLiteral("--kept"), QStringLiteral("take")});
    EXPECT_TRUE(taken.errors.contains("Merged: 2 added")) << taken;
}

TEST_F(MergeCommandTest, RemembersThatAllWasRefused)
{
    EXPECT_EQ(merge().exitCode, 0);
    const QString table = filePath("乙 补充.csv");
    writeBytes(table, "地区,年份,地区生产总值(亿元)\n章贡区,2004,700\n");
    EXPECT_EQ(runCli({QStringLiteral("import"), table, QStringLiteral("--workspace"), m_theirs,
                      QStringLiteral("--document"), QStringLiteral("yearbook-b")})
                  .exitCode,
              0);
    const Ran refused = merge({QStringLiteral("--new"), QStringLiteral("keep")});
    EXPECT_EQ(refused.exitCode, 0) << refused;
    EXPECT_TRUE(refused.errors.contains("Merged: 0 added, 0 replaced, 0 removed; 1 that differ")) << refused;
    EXPECT_TRUE(refused.errors.contains("Nothing was taken. That is remembered")) << refused;
    const Ran history = runCli("history --lang en --format csv --act merge --workspace", {m_ours});
    EXPECT_TRUE(history.output.contains(",merge,,,No rows,")) << history;
    const QString csv = filePath("合并.csv");
    EXPECT_EQ(runCli("history --lang en --act merge --workspace", {m_ours, QStringLiteral("-o"), csv}).exitCode, 0);
    EXPECT_EQ(bytesOf(csv).count(",No rows,"), 1) << bytesOf(csv).toStdString();
    const Ran again = merge();
    EXPECT_TRUE(again.errors.contains("Merged: 0 added")) << again;
    EXPECT_FALSE(again.output.contains("New there")) << again;
    EXPECT_TRUE(merge({QStringLiteral("--kept"), QStringLiteral("take")}).errors.contains("Merged: 1 added"));
}

TEST_F(MergeCommandTest, SaysWhatIsWrong)
{
    EXPECT_EQ(runCli("merge --workspace", {m_ours}).exitCode, 2);
    const Ran self = runCli({QStringLiteral("merge"), m_ours, QStringLiteral("--workspace"), m_ours});
    EXPECT_EQ(self.exitCode, 1) << self;
    EXPECT_TRUE(self.errors.contains("is the workspace that is open")) << self;
    const Ran missing = runCli({QStringLiteral("merge"), filePath("没有.gpkg"), QStringLiteral("--workspace"), m_ours});
    EXPECT_EQ(missing.exitCode, 1) << missing;
    const Ran word = merge({QStringLiteral("--conflicts"), QStringLiteral("theirs")});
    EXPECT_EQ(word.exitCode, 2) << word;
    EXPECT_TRUE(word.errors.contains("expected one of take, keep")) << word;
}

} // namespace
} // namespace wm::app::test
