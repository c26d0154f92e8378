// SPDX-License-Identifier: GPL-3.0-or-later
#include "DotStamp.h"

#include <algorithm>
#include <cmath>

namespace wm::mapview {

namespace {
constexpr int kPlaces = 4; ///< within a pixel, each way
} // namespace

DotStamp::DotStamp(double radius)
    : m_side(2 * static_cast<int>(std::ceil(radius + 0.5)) + 1)
{
    const int middle = m_side / 2; // the pixel that the centre lies in
    for (int place = 0; place < kPlaces * kPlaces; ++place) {
        const double x = middle + (place % kPlaces + 0.5) / kPlaces;
        const double y = middle + (place / kPlaces + 0.5) / kPlaces; // NOLINT(bugprone-integer-division): the row
        for (int row = 0; row < m_side; ++row) {
            for (int column = 0; column < m_side; ++column) {
                const double distance = std::hypot(column + 0.5 - x, row + 0.5 - y);
                m_coverage.push_back(
                    static_cast<std::uint8_t>(std::lround(std::clamp(radius + 0.5 - distance, 0.0, 1.0) * 255.0)));
            }
        }
    }
}

DotStamp::Placed DotStamp::at(double x, double y) const
{
    const double column = std::floor(x);
    const double row = std::floor(y);
    const auto placeOf = [](double share) { // 1 for a tiny negative number, whose floor is -1
        return std::min(static_cast<int>(share * kPlaces), kPlaces - 1);
    };
    const int place = placeOf(y - row) * kPlaces + placeOf(x - column);
    const auto size = static_cast<std::size_t>(m_side) * static_cast<std::size_t>(m_side);
    return {static_cast<int>(column) - m_side / 2, static_cast<int>(row) - m_side / 2,
            std::span(m_coverage).subspan(static_cast<std::size_t>(place) * size, size)};
}

} // namespace wm::mapview
