// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/base/Platform.h"

#include <pwd.h>
#include <unistd.h>

#include <array>

namespace wm {

void prepareStandardStreams()
{
}

std::string systemUserName()
{
    // Not from the environment: services and containers have no name there, and anybody can put another one in.
    std::array<char, 4096> texts{};
    passwd entry{};
    passwd* found = nullptr;
    if (getpwuid_r(geteuid(), &entry, texts.data(), texts.size(), &found) != 0 || !found)
        return {};
    return entry.pw_name;
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
