// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/CatalogueFolder.h"

#include "wm/base/Path.h"

namespace wm::app {

std::optional<std::filesystem::path> findCatalogueFolder(const std::filesystem::path& programFolder)
{
    const std::filesystem::path packed = programFolder / "share" / "waymark" / "catalogue";
    const std::filesystem::path installed = programFolder / ".." / "share" / "waymark" / "catalogue";
    for (const auto& folder : {packed, installed.lexically_normal(), pathFromUtf8(WM_CATALOGUE_DIR)}) {
        std::error_code ignored;
        if (std::filesystem::is_directory(folder, ignored))
            return folder;
    }
    return std::nullopt;
}

} // namespace wm::app
