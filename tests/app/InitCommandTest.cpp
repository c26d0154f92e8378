// SPDX-License-Identifier: GPL-3.0-or-later
#include "Cli.h"

#include <QDir>

namespace wm::app::test {
namespace {

/// A copy of the catalogue, to be spoilt.
void copyCatalogue(const QString& folder)
{
    const QDir source(QString::fromUtf8(WM_SOURCE_DIR "/data/catalogue"));
    for (const QString& name : source.entryList({QStringLiteral("*.csv")}))
        ASSERT_TRUE(QFile::copy(source.filePath(name), folder + u'/' + name));
}

TEST(InitCommandTest, MakesAGeoPackageAndSaysWhatIsInIt)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("规划 目标.gpkg"));
    const Ran ran = runCli("init -o", {file});
    EXPECT_EQ(ran.exitCode, 0) << ran;
    // The numbers are those of the catalogue's README.
    for (const char* count : {"846 targets", "465 observations", "502 facilities", "81 corridors", "278 tasks"})
        EXPECT_TRUE(ran.output.contains(count)) << ran;
    EXPECT_TRUE(bytesOf(file).startsWith("SQLite format 3"));
}

TEST(InitCommandTest, ReplacesAnExistingFileOnlyWithForce)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("a.gpkg"));
    writeBytes(file, "mine");
    const Ran refused = runCli("init -o", {file});
    EXPECT_EQ(refused.exitCode, 1) << refused;
    EXPECT_EQ(bytesOf(file), "mine");
    EXPECT_EQ(runCli("init --force -o", {file}).exitCode, 0);
    EXPECT_TRUE(bytesOf(file).startsWith("SQLite format 3"));
}

TEST(InitCommandTest, ListsBadRowsWithFileLineAndColumnAndWritesNothing)
{
    const QTemporaryDir folder;
    copyCatalogue(folder.path());
    const QString table = folder.filePath(QStringLiteral("observations.csv"));
    QList<QByteArray> lines = bytesOf(table).split('\n');
    ASSERT_TRUE(lines[1].contains(",15.7,"));
    lines[1].replace(",15.7,", ",abc,");
    QFile::remove(table);
    writeBytes(table, lines.join('\n'));
    const QString file = folder.filePath(QStringLiteral("a.gpkg"));
    const Ran ran = runCli("init -o", {file, QStringLiteral("--catalogue"), folder.path()});
    EXPECT_EQ(ran.exitCode, 3) << ran;
    EXPECT_TRUE(ran.errors.contains("observations.csv:2: value: found \"abc\", expected")) << ran;
    EXPECT_TRUE(ran.errors.contains("1 problem found")) << ran;
    EXPECT_TRUE(ran.output.isEmpty()) << ran;
    EXPECT_FALSE(QFile::exists(file));
}

TEST(InitCommandTest, FailsWithoutACatalogueOrAPlaceToWriteTo)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("a.gpkg"));
    EXPECT_EQ(runCli("init --catalogue /nowhere/at/all -o", {file}).exitCode, 1);
    EXPECT_FALSE(QFile::exists(file));
    EXPECT_EQ(runCli("init -o", {folder.filePath(QStringLiteral("absent/a.gpkg"))}).exitCode, 1);
}

} // namespace
} // namespace wm::app::test
