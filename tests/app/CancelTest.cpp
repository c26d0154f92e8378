// SPDX-License-Identifier: GPL-3.0-or-later
#include "Cli.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QThread>

namespace wm::app::test {
namespace {

/// Signals that the process handles itself, as Linux tells them.
quint64 handledSignals(qint64 process)
{
    for (const QByteArray& line : bytesOf(QStringLiteral("/proc/%1/status").arg(process)).split('\n')) {
        if (line.startsWith("SigCgt:"))
            return line.mid(7).trimmed().toULongLong(nullptr, 16);
    }
    return 0;
}

class CancelTest : public WorkspaceTest {};

TEST_F(CancelTest, AnImportThatIsCancelledChangesNothing)
{
    if (!QFileInfo::exists(QStringLiteral("/proc/self/status")))
        GTEST_SKIP() << "nothing tells when the program is ready to be cancelled";
    const QString table = filePath("许多 值.csv");
    QByteArray content = "地区,年份,地区生产总值(亿元)\n";
    for (int row = 0; row < 600'000; ++row)
        content += "章贡区,2030,600\n";
    writeBytes(table, content);
    const QByteArray before = bytesOf(workspacePath());
    QProcess process;
    process.start(QString::fromUtf8(WM_CLI), {QStringLiteral("import"), table, QStringLiteral("--workspace"),
                                              workspacePath(), QStringLiteral("--lang"), QStringLiteral("en"),
                                              QStringLiteral("--new-document"), QStringLiteral("年鉴")});
    ASSERT_TRUE(process.waitForStarted());
    constexpr quint64 kTermination = 1U << 14U; // of signal 15
    QElapsedTimer waiting;
    waiting.start();
    while ((handledSignals(process.processId()) & kTermination) == 0 && waiting.elapsed() < 60'000)
        QThread::msleep(2);
    process.terminate();
    ASSERT_TRUE(process.waitForFinished(60'000));
    const QByteArray errors = process.readAllStandardError();
    EXPECT_EQ(process.exitStatus(), QProcess::NormalExit);
    EXPECT_EQ(process.exitCode(), 4) << errors.toStdString();
    EXPECT_TRUE(errors.contains("Cancelled; nothing was changed.")) << errors.toStdString();
    EXPECT_EQ(bytesOf(workspacePath()), before);
    EXPECT_FALSE(QFileInfo::exists(workspacePath() + QStringLiteral("-journal")));
}

} // namespace
} // namespace wm::app::test
