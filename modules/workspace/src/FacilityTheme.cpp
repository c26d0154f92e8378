// SPDX-License-Identifier: GPL-3.0-or-later
#include "FacilityTheme.h"

#include <algorithm>
#include <array>

namespace wm::workspace {

namespace {

struct Rule {
    std::string_view theme;
    std::string_view layerOrKind;
};

constexpr std::array kRules{
    Rule{"logistics", "hubs"},
    Rule{"logistics", "transport"},
    Rule{"logistics", "logistics_park"},
    Rule{"transport", "transport"},
    Rule{"finance", "finance"},
    Rule{"tourism", "tourism"},
    Rule{"culture", "tourism"},
    Rule{"education", "education"},
    Rule{"health", "health"},
    Rule{"elder_care", "elder_care"},
    Rule{"domestic_trade", "commerce"},
    Rule{"domestic_trade", "market"},
    Rule{"domestic_trade", "wholesale_market"},
    Rule{"ecommerce", "ecommerce_park"},
    Rule{"exhibitions", "exhibition_centre"},
    Rule{"development_zones", "development_zone"},
    Rule{"development_zones", "bonded_zone"},
    Rule{"development_zones", "ftz"},
    Rule{"industry", "industrial_park"},
    Rule{"other", "other"},
};

} // namespace

bool servesTheme(const domain::Facility& facility, std::string_view theme)
{
    if (theme.empty())
        return true;
    return std::ranges::any_of(kRules, [&](const Rule& rule) {
        return rule.theme == theme && (rule.layerOrKind == facility.layer || rule.layerOrKind == facility.kind);
    });
}

} // namespace wm::workspace
