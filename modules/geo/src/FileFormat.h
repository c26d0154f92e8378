// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/geo/LayerSource.h"

#include <string>

namespace wm::geo {

/// At most that many bytes from the start of a file.
/// Errors: NotFound when there is no such file; InvalidArgument for a folder; IoFailed when it cannot be read.
[[nodiscard]] Result<std::string> startOfFile(const std::filesystem::path& path, std::size_t bytes);

/// What the file is by its content.
/// Errors: those of startOfFile; ParseFailed for anything else, saying what was found and what was expected.
[[nodiscard]] Result<FileFormat> formatOf(const std::filesystem::path& path);

/// Somebody took another part of a shapefile than its main file, which lies beside it.
[[nodiscard]] bool isPartOfShapefile(const std::filesystem::path& path);

/// "a GeoPackage", for messages.
[[nodiscard]] const char* nameOf(FileFormat format);
/// Whether the ending of the name is one of the format's.
[[nodiscard]] bool isNamedAs(FileFormat format, const std::filesystem::path& path);
/// "a.gpkg" with ending "shx" gives "a.shx", as the parts of a shapefile are named.
[[nodiscard]] std::filesystem::path withEnding(const std::filesystem::path& path, const char* ending);

} // namespace wm::geo
