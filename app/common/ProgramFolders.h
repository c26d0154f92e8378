// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/base/Error.h"

#include <filesystem>

namespace wm::app {

/// Where the program keeps what it makes.
struct ProgramFolders {
    std::filesystem::path program; ///< of the program file
    std::filesystem::path data;    ///< the user's own workspace and the log file
    bool isPortable = false;       ///< a file `.portable` lies beside the program: then `data` does as well
};

/// The folders of this run. Needs an application object with its names.
[[nodiscard]] ProgramFolders findFolders();

/// Turns QSettings to the folders: portable into `data`, on Windows into a file of the user's profile instead of the
/// registry, elsewhere where Qt keeps them. Before the first setting is read.
void useSettingsIn(const ProgramFolders& folders);

/// Makes the data folder and tries to write there. Errors: IoFailed; the message is the folder.
[[nodiscard]] Result<void> makeDataFolder(const ProgramFolders& folders);

/// The user's own workspace, which the window makes from the catalogue at its first start and the command line reads
/// when no other is named. The file may not be there yet.
[[nodiscard]] std::filesystem::path ownWorkspaceFile(const ProgramFolders& folders);

} // namespace wm::app
