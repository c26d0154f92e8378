// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/LogFile.h"

#include "wm/base/Path.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QMutex>
#include <QSysInfo>

#include <memory>

namespace wm::app {

namespace {

constexpr qint64 kMostBytes = 1'000'000;

struct Log {
    QMutex mutex;
    std::unique_ptr<QFile> file;
    QtMessageHandler before = nullptr;
};

Log& theLog()
{
    static Log log;
    return log;
}

void handle(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    if (type != QtDebugMsg && type != QtInfoMsg)
        log(message);
    if (const QtMessageHandler before = theLog().before)
        before(type, context, message);
}

} // namespace

void startLog(const std::filesystem::path& folder)
{
    const QString name = QString::fromStdString(utf8FromPath(folder / "waymark.log"));
    if (QFile(name).size() > kMostBytes) {
        QFile::remove(name + QStringLiteral(".old"));
        QFile::rename(name, name + QStringLiteral(".old"));
    }
    Log& all = theLog();
    all.file = std::make_unique<QFile>(name);
    if (!all.file->open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Text)) {
        all.file.reset();
        return;
    }
    log(QStringLiteral("Waymark %1, Qt %2, %3 (%4)")
            .arg(QCoreApplication::applicationVersion(), QLatin1String(qVersion()), QSysInfo::prettyProductName(),
                 QSysInfo::currentCpuArchitecture()));
    all.before = qInstallMessageHandler(handle);
}

void log(const QString& line)
{
    Log& all = theLog();
    const QMutexLocker locker(&all.mutex);
    if (!all.file)
        return;
    const QString time = QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd hh:mm:ss"));
    all.file->write((time + u' ' + line + u'\n').toUtf8());
    all.file->flush();
}

} // namespace wm::app
