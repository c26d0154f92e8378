// SPDX-License-Identifier: GPL-3.0-or-later
#include "LayerMix.h"

#include <algorithm>
#include <cmath>

namespace wm::mapview {

LayerMix::LayerMix(const RasterTarget& target)
    : m_target(target)
    , m_before(static_cast<std::size_t>(target.width) * static_cast<std::size_t>(target.height))
{
    for (int row = 0; row < target.height; ++row)
        std::copy_n(target.pixels + row * target.stride, target.width,
                    m_before.data() + std::ptrdiff_t{row} * target.width);
}

void LayerMix::mix(double share)
{
    const auto above = static_cast<std::uint32_t>(std::lround(std::clamp(share, 0.0, 1.0) * 256.0));
    for (int row = 0; row < m_target.height; ++row) {
        std::uint32_t* const pixels = m_target.pixels + row * m_target.stride;
        const std::uint32_t* const before = m_before.data() + std::ptrdiff_t{row} * m_target.width;
        for (int column = 0; column < m_target.width; ++column)
            pixels[column] = blended(before[column], pixels[column], above);
    }
}

} // namespace wm::mapview
