// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/workspace/Measure.h"

#include "wm/geo/Measures.h"

namespace wm::workspace {

double measuredLengthKm(std::span<const domain::LonLat> line)
{
    return geo::lengthKm(line);
}

double measuredAreaKm2(std::span<const domain::LonLat> ring)
{
    return ring.size() < 3 ? 0.0 : geo::ringAreaKm2(ring);
}

} // namespace wm::workspace
