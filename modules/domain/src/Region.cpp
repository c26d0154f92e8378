// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/domain/Region.h"

#include "Texts.h"

namespace wm::domain {

namespace {

constexpr Texts<RegionStanding, 3> kStandings{{
    {RegionStanding::Catalogue, "catalogue"},
    {RegionStanding::Referenced, "referenced"},
    {RegionStanding::Area, "area"},
}};

} // namespace

std::string_view toText(RegionStanding standing)
{
    return textOf(kStandings, standing);
}

std::optional<RegionStanding> regionStandingFromText(std::string_view text)
{
    return valueOf(kStandings, text);
}

} // namespace wm::domain
