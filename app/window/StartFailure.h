// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/base/Error.h"

namespace wm::app {

/// Tells the user that there is no place for workspace and settings, in a dialog or, with WAYMARK_NO_DIALOGS set, on
/// stderr; and logs it where temporary files go.
void reportNoFolder(const Error& error, bool isPortable);

} // namespace wm::app
