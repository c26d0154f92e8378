// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/presentation/Theme.h"

#include <QFont>
#include <QStringList>

namespace wm::charts {

/// Makes a font one of the typeface: family names in order, and the kind of letters to look for where none is there.
void setTypeface(QFont& font, presentation::Typeface typeface);

/// The typeface's own families, without those that stand in for it.
[[nodiscard]] QStringList ownFamilies(presentation::Typeface typeface);

} // namespace wm::charts
