// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/base/Error.h"

namespace wm::app {

/// The exit code of a program whose folder cannot be written to; scripts may rely on it (app/README.md).
inline constexpr int kNoFolder = 4;

/// Tells the user that there is no place for workspace and settings, in a dialog or, with WAYMARK_NO_DIALOGS set, on
/// stderr; and logs it where temporary files go.
void reportNoFolder(const Error& error, bool isPortable);

} // namespace wm::app
