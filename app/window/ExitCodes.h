// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace wm::app {

/// The exit codes of the window's program beside 0; scripts may rely on them (app/windows/README.md, whose launcher
/// takes 5).
enum ExitCode {
    kPictureNotSaved = 1,
    kNoFolder = 4,       ///< workspace and settings have no place to be written to
    kNewerWorkspace = 6, ///< the workspace is of a newer version, and no other one was opened instead
};

} // namespace wm::app
