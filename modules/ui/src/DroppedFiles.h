// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <vector>

class QMimeData;

namespace wm::ui {

/// The local files that are dragged, without those that only belong to another one of them (.dbf, .prj, .tfw, ...).
/// Empty when anything else is among them.
[[nodiscard]] std::vector<std::filesystem::path> droppedFiles(const QMimeData& data);

[[nodiscard]] bool isGeoPackageName(const std::filesystem::path& file);
/// A workbook or a text of values, by its name.
[[nodiscard]] bool isTableName(const std::filesystem::path& file);

} // namespace wm::ui
