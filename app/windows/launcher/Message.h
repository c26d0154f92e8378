// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FileList.h"

namespace wm::launcher {

/// Why the program cannot start.
struct Failure {
    std::wstring folder;            ///< of the program
    std::vector<BrokenFile> broken; ///< files that are missing or damaged; empty: the reason is `systemError`
    unsigned long systemError = 0;  ///< of Windows
};

/// Says it in Chinese or English, as the user's Windows speaks: in a dialog or, for the command line and with
/// WAYMARK_NO_DIALOGS set, on stderr. The same goes into the log file.
void report(const Failure& failure, bool isConsole);

} // namespace wm::launcher
