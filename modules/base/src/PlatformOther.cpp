// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/base/Platform.h"

#include <cstdlib>

namespace wm {

void prepareStandardStreams()
{
}

std::string systemUserName()
{
    for (const char* const variable : {"LOGNAME", "USER"}) {
        const char* const name = std::getenv(variable);
        if (name && *name != '\0')
            return name;
    }
    return {};
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
