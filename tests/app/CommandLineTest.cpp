// SPDX-License-Identifier: GPL-3.0-or-later
#include "Cli.h"

#include <QRegularExpression>

namespace wm::app::test {
namespace {

constexpr const char* kCommands[] = {"init", "list", "chart", "map", "summary"};

TEST(CommandLineTest, HelpNamesEveryCommandAndExitCode)
{
    const Ran ran = runCli("--help");
    EXPECT_EQ(ran.exitCode, 0) << ran;
    for (const char* command : kCommands)
        EXPECT_TRUE(ran.output.contains(command)) << command;
    for (const char* code : {"\n  0  ", "\n  1  ", "\n  2  ", "\n  3  "})
        EXPECT_TRUE(ran.output.contains(code)) << ran;
    EXPECT_TRUE(ran.errors.isEmpty()) << ran;
}

TEST(CommandLineTest, EveryCommandHasItsOwnHelp)
{
    for (const char* command : kCommands) {
        const Ran ran = runCli(command, {QStringLiteral("--help")});
        EXPECT_EQ(ran.exitCode, 0) << ran;
        EXPECT_TRUE(ran.output.contains("--output")) << ran;
        EXPECT_TRUE(ran.output.contains("Exit codes:")) << ran;
        EXPECT_FALSE(ran.output.contains("Arguments:")) << "which would list the command itself\n" << ran;
    }
    EXPECT_TRUE(runCli("list --help").output.contains("targets|observations|facilities"));
    EXPECT_TRUE(runCli("map --help").output.contains("--basemap"));
}

TEST(CommandLineTest, HelpSpeaksChinese)
{
    const Ran ran = runCli("--lang zh --help");
    EXPECT_EQ(ran.exitCode, 0) << ran;
    EXPECT_TRUE(ran.output.contains("工作区")) << ran;
    EXPECT_TRUE(ran.output.contains("退出码")) << ran;
}

TEST(CommandLineTest, TheWindowsHelpSpeaksTheLanguageAskedForWhereverItStands)
{
    const auto helpOf = [](const QStringList& arguments) {
        const Ran ran = runProgram(QStringLiteral(WM_WINDOW), arguments, {QStringLiteral("QT_QPA_PLATFORM=offscreen")});
        EXPECT_EQ(ran.exitCode, 0) << ran;
        return ran.output;
    };
    EXPECT_TRUE(helpOf({QStringLiteral("--help"), QStringLiteral("--lang"), QStringLiteral("en")})
                    .contains("Workspace to open."));
    EXPECT_TRUE(
        helpOf({QStringLiteral("--lang"), QStringLiteral("zh"), QStringLiteral("--help")}).contains("要打开的工作区"));
}

TEST(CommandLineTest, TellsItsVersion)
{
    const Ran ran = runCli("--version");
    EXPECT_EQ(ran.exitCode, 0);
    EXPECT_TRUE(QString::fromUtf8(ran.output)
                    .contains(QRegularExpression(QStringLiteral("^waymark-cli \\d+\\.\\d+\\.\\d+\\n$"))))
        << ran;
}

TEST(CommandLineTest, WrongCommandLinesEndWithCodeTwoAndAnEmptyStdout)
{
    for (const char* line :
         {"", "fly", "--fly", "list", "list rivers", "list targets extra", "list targets --format xml",
          "list targets --excel --format json", "init", "init extra -o x.gpkg", "chart", "chart -o", "chart -o x.bmp",
          "chart -o x", "chart -o x.png --size big", "chart -o x.png --size 10x10", "chart -o x.png --scale 0",
          "map -o x.txt", "--lang fr summary"}) {
        const Ran ran = runCli(line);
        EXPECT_EQ(ran.exitCode, 2) << '"' << line << "\": " << ran;
        EXPECT_TRUE(ran.output.isEmpty()) << line;
        EXPECT_FALSE(ran.errors.isEmpty()) << line;
    }
}

TEST(CommandLineTest, ReadsTheUsersOwnWorkspaceWhenNoneIsNamedAndMakesItOnce)
{
    const QTemporaryDir home;
    const QStringList environment{QStringLiteral("XDG_DATA_HOME=") + home.path()};
    const QStringList line{QStringLiteral("summary"), QStringLiteral("--format"), QStringLiteral("csv")};
    const Ran first = runCli(line, environment);
    EXPECT_EQ(first.exitCode, 0) << first;
    const QString file = home.filePath(QStringLiteral("Waymark/Waymark/waymark-catalogue.gpkg"));
    EXPECT_TRUE(QFile::exists(file));
    EXPECT_TRUE(first.errors.contains(file.toUtf8())) << first;
    const Ran again = runCli(line, environment);
    EXPECT_EQ(again.output, first.output);
    // What the summary leaves out is all that is told then.
    EXPECT_TRUE(QString::fromUtf8(again.errors)
                    .contains(QRegularExpression(
                        QStringLiteral("^Not counted, because a later document set them anew: \\d+\\r?\\n$"))))
        << again;
    EXPECT_TRUE(first.errors.endsWith(again.errors)) << first;
}

TEST(CommandLineTest, FailsOnFilesThatAreNoWorkspace)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("notes.gpkg"));
    writeBytes(file, "these are notes, and not a database at all\n");
    for (const QString& path : {file, folder.filePath(QStringLiteral("absent.gpkg")), folder.path()}) {
        const Ran ran = runCli("summary --workspace", {path});
        EXPECT_EQ(ran.exitCode, 1) << ran;
        EXPECT_TRUE(ran.output.isEmpty()) << ran;
    }
    EXPECT_EQ(bytesOf(file), "these are notes, and not a database at all\n");
    EXPECT_FALSE(QFile::exists(folder.filePath(QStringLiteral("absent.gpkg"))));
}

} // namespace
} // namespace wm::app::test
