// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/base/Platform.h"

namespace wm {

void prepareStandardStreams()
{
}

void showTaskbarProgress(std::uintptr_t /*window*/, std::optional<double> /*share*/)
{
}

} // namespace wm
