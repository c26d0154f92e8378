// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/assess/Profile.h"

#include <algorithm>
#include <array>

namespace wm::assess {

namespace {

constexpr std::array kProfiles{kTimeProportional, kCagrRatio, kShareOfDistance, kCurrentStatus};

} // namespace

std::span<const Profile> allProfiles()
{
    return kProfiles;
}

std::optional<Profile> findProfile(std::string_view name)
{
    const auto* const found = std::ranges::find(kProfiles, name, &Profile::name);
    return found == kProfiles.end() ? std::nullopt : std::optional(*found);
}

} // namespace wm::assess
