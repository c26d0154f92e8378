// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "UserLayers.h"

#include "wm/mapview/Projection.h"
#include "wm/presentation/Palette.h"

#include <QColor>
#include <QImage>

#include <algorithm>
#include <cstdlib>

namespace wm::mapview::test {

inline const QColor kInk(kViolet.red, kViolet.green, kViolet.blue);
inline const QColor kSea(presentation::mapcolours::kSea.red, presentation::mapcolours::kSea.green,
                         presentation::mapcolours::kSea.blue);

inline QColor mixed(const QColor& below, const QColor& above, double share)
{
    const auto channel = [share](int a, int b) {
        return static_cast<int>(a + (b - a) * share);
    };
    return {channel(below.red(), above.red()), channel(below.green(), above.green()),
            channel(below.blue(), above.blue())};
}

/// Of any channel.
inline int distance(const QColor& a, const QColor& b)
{
    return std::max({std::abs(a.red() - b.red()), std::abs(a.green() - b.green()), std::abs(a.blue() - b.blue())});
}

} // namespace wm::mapview::test
