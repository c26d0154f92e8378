// SPDX-License-Identifier: GPL-3.0-or-later
#include "StartFailure.h"

#include "common/LogFile.h"

#include "wm/base/Path.h"

#include <QCoreApplication>
#include <QDir>
#include <QMessageBox>
#include <QTextStream>

namespace wm::app {

namespace {

QString textOf(const Error& error, bool isPortable)
{
    const QString folder = QDir::toNativeSeparators(QString::fromStdString(error.message));
    const QString what =
        QCoreApplication::translate("StartFailure", "Waymark cannot write to its folder and was not started:") +
        QLatin1Char('\n') + folder;
    const QString portable = QCoreApplication::translate(
        "StartFailure", "This is the portable program, which keeps workspaces and settings beside "
                        "itself. Move the whole folder to a place where you may write, or delete "
                        "the file .portable in it: then your user folder is used.");
    const QString installed =
        QCoreApplication::translate("StartFailure", "Workspaces and settings are kept there. Free some space, or ask "
                                                    "whoever looks after this computer for the right to write there.");
    return what + QStringLiteral("\n\n") + (isPortable ? portable : installed);
}

} // namespace

void reportNoFolder(const Error& error, bool isPortable)
{
    const QString text = textOf(error, isPortable);
    startLog(pathFromUtf8(QDir::tempPath().toStdString()));
    log(text);
    if (qEnvironmentVariableIsSet("WAYMARK_NO_DIALOGS")) {
        QTextStream(stderr) << text << Qt::endl;
        return;
    }
    QMessageBox::critical(nullptr, QCoreApplication::translate("StartFailure", "Waymark"), text);
}

} // namespace wm::app
