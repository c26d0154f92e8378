// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace wm::mapview {

/// How much of each pixel a disc covers, made once for many discs of one size: at places that are a quarter of a pixel
/// apart, which is as good as any to the eye.
class DotStamp {
public:
    explicit DotStamp(double radius); ///< pixels

    struct Placed {
        int left; ///< column and row of the first byte
        int top;
        std::span<const std::uint8_t> coverage; ///< side() rows of side() bytes
    };
    [[nodiscard]] Placed at(double x, double y) const; ///< of the disc's centre
    [[nodiscard]] int side() const { return m_side; }

private:
    int m_side;
    std::vector<std::uint8_t> m_coverage;
};

} // namespace wm::mapview
