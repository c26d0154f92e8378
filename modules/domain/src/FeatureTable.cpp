// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/domain/FeatureTable.h"

namespace wm::domain {

std::pair<std::size_t, std::size_t> FeatureTable::partsOf(std::size_t feature) const
{
    return {feature == 0 ? 0 : featureEnds[feature - 1], featureEnds[feature]};
}

std::span<const LonLat> FeatureTable::part(std::size_t part) const
{
    const std::size_t begin = part == 0 ? 0 : partEnds[part - 1];
    return std::span(points).subspan(begin, partEnds[part] - begin);
}

std::string_view FeatureTable::label(std::size_t feature) const
{
    if (labelEnds.empty())
        return {};
    const std::size_t begin = feature == 0 ? 0 : labelEnds[feature - 1];
    return std::string_view(labelText).substr(begin, labelEnds[feature] - begin);
}

} // namespace wm::domain
