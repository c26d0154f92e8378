// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/OwnWorkspace.h"

#include "wm/base/Path.h"

#include <QDir>
#include <QStandardPaths>

namespace wm::app {

std::filesystem::path ownWorkspaceFile()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    QDir().mkpath(folder);
    return pathFromUtf8(folder.toStdString()) / "waymark-catalogue.gpkg";
}

} // namespace wm::app
