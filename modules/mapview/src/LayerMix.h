// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "LineRaster.h"

#include <cstdint>
#include <vector>

namespace wm::mapview {

/// Makes a layer translucent as a whole: keeps the picture as it was, lets the layer be painted opaque, and mixes the
/// two. So features that overlap are no darker where they do, whatever they were painted with.
class LayerMix {
public:
    explicit LayerMix(const RasterTarget& target);

    /// Of all that was painted since this object was made, that share remains. May be called again, for what came
    /// since.
    void mix(double share);

private:
    RasterTarget m_target;
    std::vector<std::uint32_t> m_before;
};

} // namespace wm::mapview
