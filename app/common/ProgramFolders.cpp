// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/ProgramFolders.h"

#include "wm/base/Path.h"
#include "wm/base/Platform.h"

#include <QCoreApplication>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryFile>

namespace wm::app {

namespace {

std::filesystem::path pathOf(const QString& name)
{
    return pathFromUtf8(name.toStdString());
}

QString nameOf(const std::filesystem::path& path)
{
    return QString::fromStdString(utf8FromPath(path));
}

/// Rights alone do not tell: a network drive may be full, a stick locked.
bool canBeWrittenTo(const std::filesystem::path& folder)
{
    QTemporaryFile probe(nameOf(folder / "write-test"));
    return probe.open();
}

} // namespace

ProgramFolders findFolders()
{
    ProgramFolders folders;
    folders.program = pathOf(QCoreApplication::applicationDirPath());
    std::error_code ignored;
    folders.isPortable = std::filesystem::exists(folders.program / ".portable", ignored);
    // Local, not roaming: a workspace may be large.
    folders.data = folders.isPortable ? folders.program / "data"
                                      : pathOf(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
    return folders;
}

void useSettingsIn(const ProgramFolders& folders)
{
    if (kIsWindows || folders.isPortable)
        QSettings::setDefaultFormat(QSettings::IniFormat);
    if (folders.isPortable)
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, nameOf(folders.data / "settings"));
}

Result<void> makeDataFolder(const ProgramFolders& folders)
{
    std::error_code code;
    std::filesystem::create_directories(folders.data, code);
    if (code || !canBeWrittenTo(folders.data))
        return fail(ErrorCode::IoFailed, utf8FromPath(folders.data));
    return {};
}

std::filesystem::path ownWorkspaceFile(const ProgramFolders& folders)
{
    return folders.data / "waymark-catalogue.gpkg";
}

} // namespace wm::app
