// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <ostream>

namespace wm::app::test {

/// What a finished process left behind.
struct Ran {
    int exitCode = -1;
    QByteArray output;
    QByteArray errors;
};

inline std::ostream& operator<<(std::ostream& stream, const Ran& ran)
{
    return stream << "exit code " << ran.exitCode << "\nstdout: " << ran.output.left(2000).toStdString()
                  << "\nstderr: " << ran.errors.left(2000).toStdString();
}

/// What it wrote as JSON; it must have ended well.
inline QJsonArray rowsOf(const Ran& ran)
{
    EXPECT_EQ(ran.exitCode, 0) << ran;
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(ran.output, &error);
    EXPECT_EQ(error.error, QJsonParseError::NoError) << ran;
    return document.array();
}

/// Runs a program without a display and without a workspace in the environment; English unless told.
inline Ran runProgram(const QString& program, const QStringList& arguments, const QStringList& extraEnvironment = {})
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "WAYMARK_WORKSPACE"})
        environment.remove(QLatin1String(name));
    // Without a folder of that kind Qt says on stderr which one it takes instead.
    static const QTemporaryDir runtimeFolder;
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), runtimeFolder.path());
    for (const QString& entry : extraEnvironment)
        environment.insert(entry.section(u'=', 0, 0), entry.section(u'=', 1));
    process.setProcessEnvironment(environment);
    const bool hasLanguage = arguments.contains(QStringLiteral("--lang"));
    const QStringList language =
        hasLanguage ? QStringList() : QStringList{QStringLiteral("--lang"), QStringLiteral("en")};
    process.start(program, language + arguments);
    EXPECT_TRUE(process.waitForFinished(100'000)) << arguments.join(u' ').toStdString();
    EXPECT_EQ(process.exitStatus(), QProcess::NormalExit);
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

inline Ran runCli(const QStringList& arguments, const QStringList& extraEnvironment = {})
{
    return runProgram(QString::fromUtf8(WM_CLI), arguments, extraEnvironment);
}

/// Arguments from one line; words with blanks are passed as `more`.
inline Ran runCli(const char* line, const QStringList& more = {})
{
    return runCli(QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts) + more);
}

inline QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void writeBytes(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ASSERT_EQ(file.write(bytes), bytes.size());
}

/// One workspace from the catalogue of the repository for all tests of a suite; its name has Chinese and a blank.
class WorkspaceTest : public ::testing::Test {
protected:
    static void SetUpTestSuite()
    {
        s_folder = new QTemporaryDir;
        const Ran made = runCli("init -o", {workspacePath()});
        ASSERT_EQ(made.exitCode, 0) << made;
    }
    static void TearDownTestSuite()
    {
        delete s_folder;
        s_folder = nullptr;
    }

    static QString workspacePath() { return s_folder->filePath(QStringLiteral("评审 工作区.gpkg")); }
    static QString filePath(const char* name) { return s_folder->filePath(QString::fromUtf8(name)); }

    /// Runs a command on the workspace.
    static Ran runOnIt(const char* line, const QStringList& more = {})
    {
        const QStringList workspace{QStringLiteral("--workspace"), workspacePath()};
        return runCli(workspace + QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts) + more);
    }

private:
    static inline QTemporaryDir* s_folder = nullptr;
};

} // namespace wm::app::test
