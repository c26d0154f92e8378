// SPDX-License-Identifier: GPL-3.0-or-later
#include "ViewOutput.h"

#include "Paths.h"

#include <QDateTime>
#include <QFileInfo>

namespace wm::ui {

std::string dateOfFile(const std::filesystem::path& file)
{
    return QFileInfo(toText(file)).lastModified().date().toString(Qt::ISODate).toStdString();
}

} // namespace wm::ui
