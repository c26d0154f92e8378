// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/base/Path.h"

#include <QString>

#include <filesystem>

namespace wm::ui {

[[nodiscard]] inline std::filesystem::path toPath(const QString& name)
{
    return pathFromUtf8(name.toStdString());
}

[[nodiscard]] inline QString toText(const std::filesystem::path& path)
{
    return QString::fromStdString(utf8FromPath(path));
}

} // namespace wm::ui
