// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/charts/FontFamilies.h"

#include <QFontDatabase>

#include <algorithm>

namespace wm::ui::test {

/// Is the typeface itself on this computer? The usual one is whatever there is.
inline bool isInstalled(presentation::Typeface typeface)
{
    const QStringList own = charts::ownFamilies(typeface);
    return typeface == presentation::Typeface::Sans ||
           std::ranges::any_of(own, [](const QString& family) { return QFontDatabase::families().contains(family); });
}

} // namespace wm::ui::test
