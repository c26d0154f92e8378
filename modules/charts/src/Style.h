// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/presentation/Palette.h"

#include <QColor>
#include <QFont>
#include <QSizeF>

namespace wm::charts {

/// A colour by what it is for, where the palette is not known yet.
using ColourRole = presentation::Rgb presentation::Palette::*;

[[nodiscard]] QColor toColor(presentation::Rgb colour, double opacity = 1.0);

/// The figure's font. Sized in pixels and unhinted, so that text is as wide in a PDF as on the screen.
[[nodiscard]] QFont chartFont(double pixelSize, QFont::Weight weight = QFont::Normal);

/// Text sizes of a figure, in pixels.
struct TypeSizes {
    double title = 17.0;
    double text = 13.0; ///< subtitle
    double label = 12.0;
    double note = 11.0;
};

/// Sizes for a figure of that size: slightly smaller in a small card, larger on a large sheet.
[[nodiscard]] TypeSizes typeSizesFor(const QSizeF& figure);

} // namespace wm::charts
