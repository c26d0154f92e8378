// SPDX-License-Identifier: GPL-3.0-or-later
#include "Cli.h"

#include <QDir>
#include <QFileInfo>

#include <gtest/gtest.h>

namespace wm::app::test {

namespace {

/// A folder with a blank and Chinese in its name that holds the programs and the file `.portable`.
class PortableTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(QDir(m_outer.path()).mkdir(QStringLiteral("便携 版")));
        ASSERT_TRUE(QFile::copy(QString::fromUtf8(WM_CLI), file("waymark-cli")));
        ASSERT_TRUE(QFile::copy(QString::fromUtf8(WM_WINDOW), file("waymark")));
        writeBytes(file(".portable"), "");
    }
    [[nodiscard]] QString file(const char* name) const
    {
        return m_outer.filePath(QStringLiteral("便携 版/") + QString::fromUtf8(name));
    }
    [[nodiscard]] Ran runWindow() const
    {
        return runProgram(file("waymark"), {QStringLiteral("--exit-after-paint")},
                          {QStringLiteral("QT_QPA_PLATFORM=offscreen"), QStringLiteral("WAYMARK_NO_DIALOGS=1"),
                           QStringLiteral("TMPDIR=") + m_outer.path()});
    }

    QTemporaryDir m_outer;
};

} // namespace

TEST_F(PortableTest, TheCommandLineKeepsItsWorkspaceBesideItself)
{
    const Ran ran = runProgram(file("waymark-cli"), {QStringLiteral("summary")});
    ASSERT_EQ(ran.exitCode, 0) << ran;
    EXPECT_TRUE(QFile::exists(file("data/waymark-catalogue.gpkg")));
}

TEST_F(PortableTest, TheWindowKeepsWorkspaceSettingsAndLogBesideItself)
{
    const Ran ran = runWindow();
    ASSERT_EQ(ran.exitCode, 0) << ran;
    EXPECT_TRUE(QFile::exists(file("data/waymark-catalogue.gpkg")));
    EXPECT_TRUE(bytesOf(file("data/waymark.log")).contains("Waymark 0."));
    EXPECT_FALSE(QDir(file("data/settings")).isEmpty());
}

TEST_F(PortableTest, AFullLogIsPutAside)
{
    ASSERT_TRUE(QDir(QFileInfo(file("waymark")).path()).mkdir(QStringLiteral("data")));
    writeBytes(file("data/waymark.log"), QByteArray(1'100'000, 'x'));
    ASSERT_EQ(runWindow().exitCode, 0);
    EXPECT_EQ(bytesOf(file("data/waymark.log.old")).size(), 1'100'000);
    EXPECT_TRUE(bytesOf(file("data/waymark.log")).contains("Waymark 0."));
    EXPECT_LT(bytesOf(file("data/waymark.log")).size(), 100'000);
}

TEST_F(PortableTest, WithoutAPlaceToWriteTheWindowSaysSoAndDoesNotStart)
{
    writeBytes(file("data"), "not a folder");
    const Ran ran = runWindow();
    EXPECT_EQ(ran.exitCode, 4) << ran;
    EXPECT_TRUE(ran.errors.contains("便携 版")) << ran;
    EXPECT_TRUE(ran.errors.contains(".portable")) << ran;
    EXPECT_TRUE(bytesOf(m_outer.filePath(QStringLiteral("waymark.log"))).contains("便携 版"));
    EXPECT_EQ(bytesOf(file("data")), "not a folder");
}

TEST_F(PortableTest, WithoutAPlaceToWriteTheCommandLineSaysSo)
{
    writeBytes(file("data"), "not a folder");
    const Ran ran = runProgram(file("waymark-cli"), {QStringLiteral("summary")});
    EXPECT_EQ(ran.exitCode, 1) << ran;
    EXPECT_TRUE(ran.errors.contains("便携 版")) << ran;
}

} // namespace wm::app::test
