// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/base/Platform.h"

namespace wm {

void prepareStandardStreams()
{
}

void showTaskbarProgress(std::uintptr_t /*window*/, std::optional<double> /*share*/)
{
}

std::optional<bool> systemPrefersDark()
{
    return std::nullopt;
}

std::optional<bool> systemContrastIsDark()
{
    return std::nullopt;
}

bool saysColoursChanged(const void*)
{
    return false;
}

void setFrameDark(std::uintptr_t, bool)
{
}

} // namespace wm
